#include "ui/console/historydetails.h"

#include "ui/common/historywords.h"
#include "ui/common/pieces.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinspan::ui
{

namespace
{
using model::HistoryAction;

constexpr int fewestLines = 3;

/// What had a text before it got this one: there an empty one says something, too.
bool isEdit(const model::HistoryEntry &entry)
{
    return entry.action == HistoryAction::Changed || model::lostText(entry);
}

QString factsOf(const model::HistoryEntry &entry, const QString &connectionName)
{
    const QString when = QLocale().toString(entry.at.toLocalTime(), QLocale::LongFormat);
    QStringList facts{HistoryDetails::tr("When: %1").arg(when),
                      HistoryDetails::tr("Edited by: %1").arg(sayEditorAndSide(entry)),
                      HistoryDetails::tr("Connection: %1").arg(connectionName)};
    if (!entry.requestId.isEmpty())
        facts.append(HistoryDetails::tr("Request: %1").arg(entry.requestId));
    return facts.join(u'\n');
}
} // namespace

HistoryDetails::HistoryDetails(QWidget *parent)
    : Card(parent), m_what(headingLabel({}, this)), m_sentence(textLabel({}, this)), m_facts(textLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_what);
    layout->addWidget(m_sentence);
    layout->addWidget(m_facts);
    auto *sides = row(layout);
    m_before = makeSide();
    m_after = makeSide();
    sides->addWidget(m_before.whole, 1);
    sides->addWidget(m_after.whole, 1);
}

HistoryDetails::Side HistoryDetails::makeSide()
{
    Side side;
    side.whole = new QWidget(this);
    side.label = new QLabel(side.whole);
    side.text = new QPlainTextEdit(side.whole);
    side.text->setReadOnly(true);
    side.text->setTabChangesFocus(true);
    // The table gets the room that these don't need.
    side.text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    side.text->setMinimumHeight(fontMetrics().lineSpacing() * (fewestLines + 1));
    side.label->setBuddy(side.text);
    side.use = button(tr("&Use this text instead"), side.whole);
    connect(side.use, &QPushButton::clicked, this, &HistoryDetails::useWanted);
    auto *layout = new QVBoxLayout(side.whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *top = row(layout);
    top->addWidget(side.label);
    top->addStretch();
    top->addWidget(side.use);
    layout->addWidget(side.text, 1);
    return side;
}

void HistoryDetails::fill(const Side &side, const QString &label, const QString &text, bool isShown)
{
    side.label->setText(label);
    // Where one reads it, it stays.
    if (side.text->toPlainText() != text)
        side.text->setPlainText(text);
    side.text->setPlaceholderText(tr("Empty"));
    side.whole->setVisible(isShown);
}

QString HistoryDetails::beforeLabel(const model::HistoryEntry &entry)
{
    if (entry.action == HistoryAction::Replaced)
        return tr("Text that was &replaced");
    return entry.action == HistoryAction::NotTaken ? tr("Text that &counts") : tr("&Before");
}

QString HistoryDetails::afterLabel(const model::HistoryEntry &entry)
{
    if (entry.action == HistoryAction::NotTaken)
        return tr("Text that was &not taken");
    return entry.action == HistoryAction::Replaced ? tr("Text that &counts") : tr("&After");
}

void HistoryDetails::tell(const model::HistoryEntry &entry, const QString &connectionName, bool canUse)
{
    m_what->setText(sayWhat(entry));
    m_sentence->setText(explain(entry));
    m_facts->setText(factsOf(entry, connectionName));
    fill(m_before, beforeLabel(entry), entry.before, !entry.before.isEmpty() || isEdit(entry));
    fill(m_after, afterLabel(entry), entry.after, !entry.after.isEmpty() || isEdit(entry));
    const bool isLost = model::lostText(entry).has_value();
    for (QPushButton *use : {m_before.use, m_after.use}) { // the two texts begin at one height
        QSizePolicy policy = use->sizePolicy();
        policy.setRetainSizeWhenHidden(isLost);
        use->setSizePolicy(policy);
    }
    m_before.use->setVisible(isLost && entry.action != HistoryAction::NotTaken);
    m_after.use->setVisible(isLost && entry.action == HistoryAction::NotTaken);
    m_before.use->setEnabled(canUse);
    m_after.use->setEnabled(canUse);
}

} // namespace twinspan::ui
