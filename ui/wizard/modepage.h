#pragma once

#include "core/model/connection.h"
#include "ui/wizard/wizardpage.h"

namespace twinspan::ui
{

class ChoiceCard;
class Notice;

/// "Choose the configuration type": only what can be done may be chosen, the others say why not.
class ModePage : public WizardPage
{
    Q_OBJECT

public:
    ModePage();

    QString title() const override { return tr("Choose the configuration type"); }
    void leave() override;
    void submit() override;
    QWidget *firstField() override;
    void fail(const Problem &problem) override;
    model::Mode mode() const { return model::Mode::Basic; }

private:
    ChoiceCard *m_basic;
    Notice *m_notice;
};

} // namespace twinspan::ui
