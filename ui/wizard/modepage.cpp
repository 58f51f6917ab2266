#include "ui/wizard/modepage.h"

#include "ui/common/notice.h"
#include "ui/common/pieces.h"
#include "ui/wizard/choicecard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

ModePage::ModePage()
    : m_basic(new ChoiceCard(tr("&Basic"),
                             {tr("Works by itself: there is nothing to configure."),
                              tr("Syncs summary, description, comments, attachments and the type."),
                              tr("For simple cases; its rules can't be edited.")},
                             this)),
      m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(textLabel(tr("How is it decided what is synced?"), this));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    auto *visual = new ChoiceCard(tr("&Visual"),
                                  {tr("A table of fields for both sides, without programming."),
                                   tr("One person edits both sides."), tr("Needs access to both trackers.")},
                                  this);
    auto *script =
        new ChoiceCard(tr("S&cript"),
                       {tr("A script for each side, for complex cases."),
                        tr("Each side edits its own and sees only that."), tr("Needs somebody who can program.")},
                       this);
    visual->forbid(tr("Not in this version of Twinspan yet. A Basic connection can be upgraded later."));
    script->forbid(tr("Not in this version of Twinspan yet. A Basic connection can be upgraded later."));
    m_basic->choice()->setChecked(true);
    for (ChoiceCard *each : {m_basic, visual, script})
        cards->addWidget(each, 1);
    layout->addLayout(cards);
    layout->addWidget(m_notice);
    layout->addStretch();
}

void ModePage::leave()
{
    m_notice->clear();
}

void ModePage::submit()
{
    m_notice->clear();
    Q_EMIT accepted();
}

void ModePage::fail(const Problem &problem)
{
    m_notice->say(problem);
}

QWidget *ModePage::firstField()
{
    return m_basic->choice();
}

} // namespace twinspan::ui
