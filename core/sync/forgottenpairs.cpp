#include "core/sync/forgottenpairs.h"

#include "core/protocol/pairticket.h"
#include "core/sync/twinbase.h"

namespace twinspan::sync
{

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

} // namespace twinspan::sync
