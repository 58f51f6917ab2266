#include "core/node/peercalls.h"

#include "core/base/logging.h"
#include "core/connect/acceptflow.h"
#include "core/connect/invitationdesk.h"
#include "core/connect/toldaddress.h"
#include "core/peer/handshakeclient.h"
#include "core/protocol/sealing.h"

#include <chrono>

namespace twinspan::node
{

namespace
{
constexpr auto offerPause = std::chrono::seconds(5);
}

PeerCalls::PeerCalls(NodeParts &parts, NodeHost &host) : m_parts(parts), m_host(host) {}

void PeerCalls::stop()
{
    m_waiting.clear();
    m_pollers.clear();
    m_refusals.clear();
}

std::optional<Problem> PeerCalls::problem(const QString &connectionId) const
{
    const auto poller = m_pollers.constFind(connectionId);
    if (poller != m_pollers.cend())
        return (*poller)->problem();
    const auto refusal = m_refusals.constFind(connectionId);
    return refusal == m_refusals.cend() ? std::nullopt : std::optional(*refusal);
}

void PeerCalls::refresh()
{
    const auto connections = m_parts.setup.store->connections().all();
    if (!connections) {
        qCWarning(logNode).noquote() << connections.error().sentence();
        return;
    }
    refreshPollers(*connections);
    QSet<QString> wanted;
    refreshOffers(*connections, wanted);
    refreshRendezvous(wanted);
    // What was deleted or revoked must not be made by a handshake that comes later.
    std::erase_if(m_waiting, [&wanted](const auto &entry) { return !wanted.contains(entry.first); });
    m_refusals.removeIf([&wanted](const auto &entry) { return !wanted.contains(entry.key()); });
}

void PeerCalls::refreshOffers(const QList<model::Connection> &connections, QSet<QString> &wanted)
{
    if (!isReachable())
        return;
    for (const model::Connection &connection : connections) {
        if (connection.status != model::ConnectionStatus::Pending || connection.remote.publicKey.isEmpty())
            continue;
        wanted.insert(connection.id);
        if (const auto cancel = begin(connection.id))
            offer(this, connection, *cancel);
    }
}

void PeerCalls::refreshRendezvous(QSet<QString> &wanted)
{
    const auto invitations = m_parts.setup.store->invitations().all();
    if (isReachable() || !invitations)
        return;
    for (const store::InvitationRecord &record : *invitations) {
        const auto content = protocol::decodeInvitation(QString::fromLatin1(record.content));
        const bool forNode = content && content->invitedUrl.scheme().startsWith(QLatin1String("http")) &&
                             content->invitedInstanceUid.isEmpty();
        // The answer to who has accepted it is still to be brought.
        if (record.state == store::InvitationState::Used && m_waiting.contains(record.id))
            wanted.insert(record.id);
        if (record.state != store::InvitationState::Open || !forNode)
            continue;
        wanted.insert(record.id);
        if (const auto cancel = begin(record.id))
            rendezvous(this, record, content->invitedUrl, *cancel);
    }
}

std::optional<CancelToken> PeerCalls::begin(const QString &id)
{
    const auto [waiting, isNew] = m_waiting.try_emplace(id);
    return isNew ? std::optional(waiting->second.token()) : std::nullopt;
}

void PeerCalls::refreshPollers(const QList<model::Connection> &connections)
{
    QSet<QString> wanted;
    for (const model::Connection &connection : connections) {
        // While it is deactivated here, too: what comes is kept, and the other side may have deleted its end.
        const bool polls = connection.status != model::ConnectionStatus::Pending &&
                           connection.remote.status != model::PeerStatus::Deleted &&
                           connection.route == model::Route::Direct;
        // Whoever knows no address of ours, or another one, waits until we ask.
        const bool calls = isReachable() && connect::isTold(*m_parts.setup.store, connection.id, m_host.publicUrl());
        if (!polls || calls)
            continue;
        wanted.insert(connection.id);
        if (!m_pollers.contains(connection.id))
            startPoller(connection);
    }
    m_pollers.removeIf([&wanted](const auto &entry) { return !wanted.contains(entry.key()); });
}

void PeerCalls::startPoller(const model::Connection &connection)
{
    const auto sealer = protocol::Sealer::create(m_parts.identity, connection.remote.publicKey, connection.sharedId);
    if (!sealer) {
        qCWarning(logNode).noquote() << sealer.error().sentence();
        return;
    }
    const peer::Poller::Target target{connection.id, connection.remote.nodeUrl};
    auto poller =
        std::make_shared<peer::Poller>(m_host, *m_parts.setup.clock, m_parts.setup.makeHttpClient(), *sealer, target);
    connect(poller.get(), &peer::Poller::problemChanged, this,
            [this, id = connection.id] { Q_EMIT problemChanged(id); });
    poller->start();
    m_pollers.insert(connection.id, poller);
}

Task<> PeerCalls::rendezvous(PeerCalls *calls, store::InvitationRecord record, QUrl accepterUrl, CancelToken cancel)
{
    const auto invitation = co_await connect::recallInvitation(calls->m_host.context(), record, cancel);
    if (cancel.isCancelled())
        co_return;
    if (invitation) {
        const auto http = calls->m_parts.setup.makeHttpClient();
        const protocol::IdentityKey identity = calls->m_parts.identity;
        const Status done = co_await peer::pollRendezvous(http, *calls->m_parts.setup.clock, accepterUrl, *invitation,
                                                          calls->m_host, identity, cancel);
        if (cancel.isCancelled())
            co_return;
        if (!done)
            qCInfo(logNode).noquote() << done.error().sentence();
    }
    calls->m_waiting.erase(record.id);
}

Task<> PeerCalls::offer(PeerCalls *calls, model::Connection connection, CancelToken cancel)
{
    while (!cancel.isCancelled()) {
        const Status done = co_await calls->offerOnce(connection, cancel);
        if (cancel.isCancelled())
            co_return;
        const auto current = calls->m_parts.setup.store->connections().byId(connection.id);
        const bool ended = done || !done.error().isTransient() || !current;
        if (!done)
            qCInfo(logNode).noquote() << done.error().sentence();
        if (!done && ended) {
            calls->m_refusals.insert(connection.id, done.error());
            Q_EMIT calls->problemChanged(connection.id);
        }
        if (ended)
            break;
        co_await calls->m_parts.setup.clock->sleep(offerPause, cancel);
    }
    if (!cancel.isCancelled())
        calls->m_waiting.erase(connection.id);
}

Task<Status> PeerCalls::offerOnce(model::Connection connection, CancelToken cancel)
{
    const QString key = connect::pendingCodeKey(connection.id);
    TWINSPAN_CO_TRY(code, co_await m_parts.setup.credentials->read(key, cancel));
    TWINSPAN_CO_TRY(invitation, protocol::decodeInvitation(QString::fromUtf8(code)));
    TWINSPAN_CO_TRY(instance, m_parts.setup.store->instances().byId(connection.local.instanceId));
    const protocol::NodeInfo self = connect::describeNode(m_host.context(), instance, connection.local.project);
    TWINSPAN_CO_TRY(outcome, co_await m_host.service().offerHandshake(invitation, self, cancel));
    TWINSPAN_CO_TRY(current, m_parts.setup.store->connections().byId(connection.id));
    const model::Connection accepted = connect::acceptedConnection(current, instance, outcome);
    TWINSPAN_CO_CHECK(m_parts.setup.store->connections().save(accepted));
    TWINSPAN_CO_CHECK(connect::rememberTold(*m_parts.setup.store, connection.id, self.baseUrl));
    TWINSPAN_CO_CHECK(co_await m_parts.setup.credentials->remove(key, CancelToken()));
    Q_EMIT established(connection.id);
    co_return Status();
}

} // namespace twinspan::node
