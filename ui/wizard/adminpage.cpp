#include "ui/wizard/adminpage.h"

#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/wizard/choicecard.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

AdminPage::AdminPage()
    : m_question(textLabel({}, this)),
      m_yes(new ChoiceCard(tr("&Yes, I have admin access"),
                           {tr("Next you sign in there, and Twinspan asks the tracker whether you are an "
                               "administrator."),
                            tr("You choose the project of that side, too, and the connection stands at once."),
                            tr("Twinspan on this computer then works for both sides.")},
                           this)),
      m_no(new ChoiceCard(tr("N&o, I don't have admin access"),
                          {tr("You get an invitation code for the administrator there."),
                           tr("They accept it in their own Twinspan; neither side sees the other's sign-in."),
                           tr("Until then the connection is listed as Pending.")},
                          this)),
      m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_question);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    cards->addWidget(m_yes, 1);
    cards->addWidget(m_no, 1);
    layout->addLayout(cards);
    layout->addWidget(m_notice);
    layout->addStretch();
    auto *group = new QButtonGroup(this);
    group->addButton(m_yes->choice());
    group->addButton(m_no->choice());
    connect(group, &QButtonGroup::idToggled, this, [this] {
        m_notice->clear();
        Q_EMIT changed();
    });
}

QString AdminPage::primaryText() const
{
    return answer() == false ? tr("&Initiate") : tr("&Next");
}

void AdminPage::setDestination(const node::UrlReport &report)
{
    m_question->setText(
        tr("Are you an administrator of %1 at %2?").arg(report.trackerName, report.instanceUrl.toDisplayString()));
}

std::optional<bool> AdminPage::answer() const
{
    if (m_yes->choice()->isChecked())
        return true;
    return m_no->choice()->isChecked() ? std::optional(false) : std::nullopt;
}

void AdminPage::setAnswer(std::optional<bool> answer)
{
    QButtonGroup *group = m_yes->choice()->group();
    group->setExclusive(false);
    m_yes->choice()->setChecked(answer == true);
    m_no->choice()->setChecked(answer == false);
    group->setExclusive(true);
}

QWidget *AdminPage::firstField()
{
    return answer() == false ? m_no->choice() : m_yes->choice();
}

void AdminPage::fail(const Problem &problem)
{
    m_notice->say(problem);
}

} // namespace twinspan::ui
