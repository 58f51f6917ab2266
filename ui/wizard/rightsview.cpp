#include "ui/wizard/rightsview.h"

#include "ui/common/asking.h"
#include "ui/common/notice.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace twinspan::ui
{

namespace
{
using tracker::Right;
using tracker::RightCheck;
using State = RightCheck::State;

QString lacking(Right right)
{
    switch (right) {
    case Right::Read:
        return RightsView::tr("It may not read issues.");
    case Right::Create:
        return RightsView::tr("It may not create issues.");
    case Right::Change:
        return RightsView::tr("It may not change issues of others.");
    case Right::Comment:
        return RightsView::tr("It may not comment on issues.");
    case Right::Attach:
        break;
    }
    return RightsView::tr("It may not attach files to issues.");
}

QString untold(Right right)
{
    switch (right) {
    case Right::Read:
        return RightsView::tr("Whether it may read issues shows only later.");
    case Right::Create:
        return RightsView::tr("Whether it may create issues shows only later.");
    case Right::Change:
        return RightsView::tr("Whether it may change issues shows only later.");
    case Right::Comment:
        return RightsView::tr("Whether it may comment on issues shows only later.");
    case Right::Attach:
        break;
    }
    return RightsView::tr("Whether it may attach files to issues shows only later.");
}

QString withReason(const QString &sentence, const RightCheck &check)
{
    if (check.why.isEmpty())
        return sentence;
    return check.state == State::Missing ? RightsView::tr("%1 That takes %2.").arg(sentence, check.why)
                                         : RightsView::tr("%1 The reason: %2.").arg(sentence, check.why);
}

/// A sentence for each right that is not known to be there; one for all that have the same reason not to be told.
QStringList sentences(const QList<RightCheck> &checks)
{
    QStringList lines;
    const bool allUntold = std::ranges::all_of(checks, [&checks](const RightCheck &check) {
        return check.state == State::Untold && check.why == checks.first().why;
    });
    if (allUntold && !checks.isEmpty())
        return {withReason(RightsView::tr("What it may do shows only later."), checks.first())};
    for (const RightCheck &check : checks) {
        if (check.state == State::Missing)
            lines.append(withReason(lacking(check.right), check));
    }
    for (const RightCheck &check : checks) {
        if (check.state == State::Untold)
            lines.append(withReason(untold(check.right), check));
    }
    return lines;
}
} // namespace

RightsView::RightsView(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_asking(new Asking(this)), m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    hide();
}

void RightsView::look(const node::RightsQuery &query)
{
    m_query = query;
    m_inDoubt = false;
    m_notice->say(Notice::Kind::Waiting, tr("Looking what the account of Twinspan may do there …"));
    show();
    m_asking->ask(m_services.node, m_services.node->rights(query),
                  [this](const Result<QList<RightCheck>> &checks) { say(checks); });
}

void RightsView::clear()
{
    m_asking->forget();
    m_inDoubt = false;
    hide();
}

bool RightsView::isBusy() const
{
    return m_asking->isBusy();
}

void RightsView::say(const Result<QList<RightCheck>> &checks)
{
    if (!checks) {
        m_inDoubt = true;
        m_notice->say(checks.error());
        connect(m_notice->offer(tr("Look &again")), &QPushButton::clicked, this, [this] { look(m_query); });
    } else if (!missingOf(*checks).isEmpty()) {
        m_inDoubt = true;
        sayMissing(*checks);
    } else {
        const QStringList open = sentences(*checks);
        if (open.isEmpty())
            m_notice->say(Notice::Kind::Good, tr("The account of Twinspan may do there all that the sync needs."));
        else
            m_notice->say(Notice::Kind::Info, tr("The tracker does not tell all that the account may do there."),
                          open.join(u'\n'));
    }
    Q_EMIT told();
}

void RightsView::sayMissing(const QList<RightCheck> &checks)
{
    const QStringList lines =
        sentences(checks) + QStringList{tr("Have an administrator of that tracker give what is missing. You can go on "
                                           "without: what can't be written is then listed in Problems.")};
    m_notice->say(Notice::Kind::Warning, tr("The account of Twinspan lacks rights there."), lines.join(u'\n'));
    connect(m_notice->offer(tr("Look &again")), &QPushButton::clicked, this, [this] { look(m_query); });
}

} // namespace twinspan::ui
