#include "core/sync/presencecheck.h"

#include <algorithm>
#include <chrono>

namespace twinspan::sync
{

namespace
{
constexpr int pageSize = 100; // as Tracker::existing() takes
constexpr std::chrono::minutes roundEvery(15);
constexpr int requestsLookedAt = 50;
/// The first may find something, and the second says that it is in step; an issue that can't be read is not tried for
/// ever.
constexpr int looksAtMissed = 2;
} // namespace

Task<Status> PresenceCheck::next(model::Connection connection, QDateTime since,
                                 std::shared_ptr<tracker::Tracker> tracker, CancelToken cancel)
{
    TWINSPAN_CO_TRY(asked, nextPage(connection.id));
    if (asked.isEmpty())
        co_return Status();
    TWINSPAN_CO_TRY(found, co_await tracker->existing(asked, cancel));
    co_return note(connection, since, asked, found);
}

Result<QStringList> PresenceCheck::nextPage(const QString &connectionId)
{
    Round &round = m_rounds[connectionId];
    const QDateTime now = m_clock.now();
    if (round.offset == 0) {
        // Our clock may have been set back.
        const bool isLater = round.begun.isValid() && round.begun <= now;
        if (isLater && round.begun.addSecs(std::chrono::seconds(roundEvery).count()) > now)
            return QStringList();
        round.begun = now;
    }
    TWINSPAN_TRY(twins, m_store.twins().of(connectionId, round.offset, pageSize));
    round.offset = twins.size() < pageSize ? 0 : round.offset + pageSize;
    QStringList ids;
    for (const model::Twin &twin : std::as_const(twins)) {
        if (twin.remote.isValid() && !twin.unlinked)
            ids.append(twin.local.id);
    }
    return ids;
}

Status PresenceCheck::note(const model::Connection &connection, const QDateTime &since, const QStringList &asked,
                           const QList<tracker::ChangedIssue> &found)
{
    return m_store.transaction([&]() -> Status {
        for (const QString &id : asked) {
            const auto issue =
                std::ranges::find_if(found, [&id](const tracker::ChangedIssue &each) { return each.ref.id == id; });
            const QString &project = connection.local.project.id;
            const bool isThere = issue != found.end() && (project.isEmpty() || issue->projectId == project);
            if (isThere) {
                TWINSPAN_CHECK(noteMissed(connection.id, since, *issue));
                continue;
            }
            TWINSPAN_TRY(said, isSaid(connection.id, id));
            if (!said)
                TWINSPAN_CHECK(m_store.changes().note(connection.id, id));
        }
        return {};
    });
}

Status PresenceCheck::noteMissed(const QString &connectionId, const QDateTime &since,
                                 const tracker::ChangedIssue &issue)
{
    const QPair<QString, QString> pair(connectionId, issue.ref.id);
    TWINSPAN_TRY(twin, m_store.twins().byLocal(connectionId, issue.ref.id));
    // Of one that was never compared it is not known which time was seen: it is left to the lists.
    const bool isMissed =
        twin && twin->checked.isValid() && twin->checked != issue.updated && since.isValid() && issue.updated < since;
    if (!isMissed) {
        m_missed.remove(pair);
        return {};
    }
    Missed &missed = m_missed[pair];
    if (missed.updated != issue.updated)
        missed = {issue.updated, 0};
    if (missed.looks >= looksAtMissed)
        return {};
    ++missed.looks;
    return m_store.changes().note(connectionId, issue.ref.id);
}

Result<bool> PresenceCheck::isSaid(const QString &connectionId, const QString &issueId)
{
    TWINSPAN_TRY(latest, m_store.requests().latest(requestsLookedAt, issueId));
    const auto last = std::ranges::find(latest, connectionId, &model::SyncRequest::connectionId);
    if (last == latest.end())
        return false;
    const QString code = last->problem.value_or(Problem()).code;
    return code == QLatin1String("issue.removed") || code == QLatin1String("issue.moved");
}

} // namespace twinspan::sync
