#include "core/sync/refusaldesk.h"

#include "core/base/ids.h"
#include "core/sync/twinproblems.h"

namespace twinspan::sync
{

RefusalDesk::RefusalDesk(store::Store &store, ConnectionDesk &connections, Clock &clock)
    : m_store(store), m_connections(connections), m_clock(clock)
{
}

Status RefusalDesk::keep(const QString &connectionId, const model::IssueRef &source, const QString &requestId,
                         const Problem &problem)
{
    if (isOfThisSide(problem))
        return forget(connectionId, source.id); // what was refused before is not what stands in the way now
    model::Refusal refusal;
    refusal.id = newId();
    refusal.connectionId = connectionId;
    refusal.source = source;
    refusal.requestId = requestId;
    refusal.at = m_clock.now();
    refusal.problem = problem;
    if (problem.effect.isEmpty())
        refusal.problem =
            problem.withEffect(tr("What was changed in %1 on the other side is not written here.").arg(source.key));
    TWINSPAN_TRY(twin, m_store.twins().byRemote(connectionId, source.id));
    if (twin)
        refusal.local = twin->local;
    TWINSPAN_CHECK(m_store.refusals().save(refusal));
    Q_EMIT changed(connectionId);
    return {};
}

Status RefusalDesk::forget(const QString &connectionId, const QString &sourceId)
{
    TWINSPAN_TRY(wasThere, m_store.refusals().remove(connectionId, sourceId));
    if (wasThere)
        Q_EMIT changed(connectionId);
    return {};
}

Status RefusalDesk::skipped(const model::SyncRequest &request)
{
    TWINSPAN_TRY(connection, m_store.connections().byId(request.connectionId));
    const QString &there = connection.twinConnectionId;
    if (there.isEmpty()) {
        // Without it nothing of the issue was ever sent.
        TWINSPAN_TRY(twin, m_store.twins().byLocal(request.connectionId, request.local.id));
        return twin ? m_connections.tellSkipped(request) : Status();
    }
    TWINSPAN_TRY(wasThere, m_store.refusals().removeOf(there, request.local.id, request.id));
    if (wasThere)
        Q_EMIT changed(there);
    return {};
}

Result<std::optional<model::SyncRequest>> RefusalDesk::retry(const QString &id)
{
    return end(id, model::Stage::WaitingForRemote);
}

Result<std::optional<model::SyncRequest>> RefusalDesk::skip(const QString &id)
{
    return end(id, model::Stage::Skipped);
}

Result<std::optional<model::SyncRequest>> RefusalDesk::end(const QString &id, model::Stage stage)
{
    TWINSPAN_TRY(refusal, m_store.refusals().byId(id));
    if (!refusal)
        return std::optional<model::SyncRequest>();
    const Status saved = m_store.transaction([&]() -> Status {
        if (stage == model::Stage::WaitingForRemote)
            TWINSPAN_CHECK(m_connections.askAgain(refusal->connectionId, refusal->requestId));
        return forget(refusal->connectionId, refusal->source.id);
    });
    TWINSPAN_CHECK(saved);
    model::SyncRequest theirs;
    theirs.connectionId = refusal->connectionId;
    theirs.issueKey = refusal->source.key;
    theirs.local = refusal->local;
    theirs.remote = refusal->source;
    theirs.stage = stage;
    theirs.created = theirs.updated = m_clock.now();
    return std::optional(theirs);
}

} // namespace twinspan::sync
