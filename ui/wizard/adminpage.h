#pragma once

#include "ui/common/services.h"
#include "ui/wizard/wizardpage.h"

#include <optional>

class QLabel;

namespace twinspan::ui
{

class ChoiceCard;
class Notice;

/// "Do you have admin access to the destination?"
class AdminPage : public WizardPage
{
    Q_OBJECT

public:
    AdminPage();

    QString title() const override { return tr("Admin access"); }
    QString primaryText() const override;
    bool isComplete() const override { return answer().has_value(); }
    QWidget *firstField() override;

    void setDestination(const node::UrlReport &report);
    std::optional<bool> answer() const;
    void setAnswer(std::optional<bool> answer);

    void fail(const Problem &problem) override;

private:
    QLabel *m_question;
    ChoiceCard *m_yes;
    ChoiceCard *m_no;
    Notice *m_notice;
};

} // namespace twinspan::ui
