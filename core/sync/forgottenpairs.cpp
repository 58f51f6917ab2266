#include "core/sync/forgottenpairs.h"

#include "core/protocol/pairticket.h"
#include "core/sync/planner.h"
#include "core/sync/twinbase.h"

namespace twinspan::sync
{

namespace
{
/// Each issue that changes costs a call meanwhile.
constexpr int daysOfSearching = 30;

/// Fact per connection: since when, in milliseconds.
QString searchFact(const QString &connectionId)
{
    return QStringLiteral("search.") + connectionId;
}
} // namespace

ForgottenPairs::ForgottenPairs(store::Store &store, EngineHost &host, Clock &clock)
    : m_store(store), m_host(host), m_clock(clock)
{
}

Result<QList<ConnectionBody>> ForgottenPairs::tell(const QString &connectionId)
{
    TWINSPAN_TRY(connection, m_store.connections().byId(connectionId));
    QList<ConnectionBody> bodies;
    for (int offset = 0;; offset += ConnectionBody::maxPairs) {
        TWINSPAN_TRY(twins, m_store.twins().of(connectionId, offset, ConnectionBody::maxPairs));
        if (twins.isEmpty())
            return bodies;
        ConnectionBody body;
        for (const model::Twin &twin : std::as_const(twins)) {
            const QString theirTicket = TwinBase::fromBytes(twin.base).ticket;
            if (twin.unlinked || !twin.remote.isValid() || theirTicket.isEmpty())
                continue;
            body.pairs.append({twin.local, twin.remote,
                               protocol::pairTicket(m_host.identity(), connection.sharedId, twin.local.id),
                               theirTicket});
        }
        if (!body.pairs.isEmpty())
            bodies.append(body);
    }
}

Status ForgottenPairs::take(const model::Connection &connection, const QList<KnownPair> &pairs)
{
    for (const KnownPair &pair : pairs) {
        if (!protocol::isPairTicket(pair.knownTicket, m_host.identity(), connection.sharedId, pair.twin.id))
            continue;
        TWINSPAN_TRY(here, m_store.twins().byLocal(connection.id, pair.twin.id));
        TWINSPAN_TRY(there, m_store.twins().byRemote(connection.id, pair.source.id));
        if (here || there)
            continue;
        TwinBase base;
        base.ticket = pair.ticket;
        TWINSPAN_CHECK(m_store.twins().save({connection.id, pair.twin, pair.source, base.toBytes(), m_clock.now()}));
        TWINSPAN_CHECK(m_store.changes().note(connection.id, pair.twin.id));
    }
    return {};
}

Status ForgottenPairs::searchFromNow(const QString &connectionId)
{
    return m_store.setFact(searchFact(connectionId), QString::number(m_clock.now().toMSecsSinceEpoch()));
}

Result<bool> ForgottenPairs::isSearching(const model::Connection &connection)
{
    if (connection.twinConnectionId.isEmpty())
        return false;
    TWINSPAN_TRY(since, m_store.fact(searchFact(connection.id)));
    return !since.isEmpty() &&
           QDateTime::fromMSecsSinceEpoch(since.toLongLong()).daysTo(m_clock.now()) < daysOfSearching;
}

Task<Result<QList<model::IssueRef>>> ForgottenPairs::withCopy(model::Connection connection,
                                                              QList<model::IssueRef> issues, CancelToken cancel)
{
    TWINSPAN_CO_TRY(other, m_store.connections().byId(connection.twinConnectionId));
    TWINSPAN_CO_TRY(here, co_await m_host.openInstance(connection.local.instanceId, cancel));
    TWINSPAN_CO_TRY(there, co_await m_host.openInstance(other.local.instanceId, cancel));
    const auto tracker = there.tracker;
    model::Replica replica;
    replica.sourceInstance = here.info.uid;
    Target target;
    target.instanceUid = there.info.uid;
    target.projectId = other.local.project.id;
    QList<model::IssueRef> found;
    for (const model::IssueRef &issue : std::as_const(issues)) {
        replica.source = issue;
        TWINSPAN_CO_TRY(copy, co_await tracker->findIssue(target.projectId, issueMarker(replica, target), cancel));
        if (copy)
            found.append(issue);
    }
    co_return found;
}

} // namespace twinspan::sync
