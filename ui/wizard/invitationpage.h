#pragma once

#include "core/node/nodevalues.h"
#include "ui/wizard/wizardpage.h"

class QLabel;

namespace twinspan::ui
{

class InvitationCard;

/// The end of "Initiate connection" without admin access: who has to do what, and the code for it.
class InvitationPage : public WizardPage
{
    Q_OBJECT

public:
    InvitationPage();

    QString title() const override { return tr("Your invitation is ready"); }
    QString primaryText() const override { return tr("&Done"); }
    bool isEnd() const override { return true; }

    void setInvitation(const node::OwnInvitation &invitation);

private:
    QLabel *m_what;
    InvitationCard *m_card;
};

} // namespace twinspan::ui
