#pragma once

#include "core/node/nodevalues.h"
#include "ui/wizard/wizardpage.h"

class QFormLayout;

namespace twinspan::ui
{

class Notice;

/// The end of "Accept invitation": both sides side by side, before anything is set up.
class ConfirmPage : public WizardPage
{
    Q_OBJECT

public:
    ConfirmPage();

    QString title() const override { return tr("Confirm the connection"); }
    QString primaryText() const override { return tr("&Confirm"); }
    void leave() override;
    void submit() override;

    void setSides(const node::ReceivedInvitation &invitation, const model::InstanceInfo &own,
                  const model::Project &project);
    void fail(const Problem &problem) override;

private:
    QFormLayout *m_rows;
    Notice *m_notice;
};

} // namespace twinspan::ui
