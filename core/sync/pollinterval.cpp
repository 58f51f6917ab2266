#include "core/sync/pollinterval.h"

#include <QCoreApplication>

namespace twinspan::sync
{

namespace
{
struct PollIntervalTexts {
    Q_DECLARE_TR_FUNCTIONS(PollIntervalTexts)
};

QString factName(const QString &instanceId)
{
    return QStringLiteral("pollSeconds.") + instanceId;
}
} // namespace

Result<std::chrono::seconds> pollInterval(store::Store &store, const QString &instanceId)
{
    TWINSPAN_TRY(fact, store.fact(factName(instanceId)));
    return std::chrono::seconds(fact.toLongLong());
}

Status setPollInterval(store::Store &store, const QString &instanceId, std::chrono::seconds interval)
{
    if (interval.count() != 0 && (interval < shortestPoll || interval > longestPoll)) {
        return fail(
            ProblemKind::Invalid, QStringLiteral("poll.interval"),
            PollIntervalTexts::tr("A tracker can't be asked for changes every %1 seconds.").arg(interval.count()),
            PollIntervalTexts::tr("Choose between %1 and %2 seconds, or 0 for the usual time.")
                .arg(shortestPoll.count())
                .arg(longestPoll.count()));
    }
    TWINSPAN_CHECK(store.instances().byId(instanceId));
    return store.setFact(factName(instanceId), QString::number(interval.count()));
}

} // namespace twinspan::sync
