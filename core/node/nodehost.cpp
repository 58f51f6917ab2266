#include "core/node/nodehost.h"

#include "core/base/logging.h"
#include "core/connect/invitationdesk.h"
#include "core/connect/toldaddress.h"
#include "core/peer/directchannel.h"
#include "core/peer/inprocesschannel.h"
#include "core/peer/polledchannel.h"
#include "core/protocol/sealing.h"

namespace twinspan::node
{

namespace
{
const QString nameFact = QStringLiteral("node.name");
const QString publicUrlFact = QStringLiteral("node.publicUrl");

tl::unexpected<Problem> refuse(ProblemKind kind, const char *code, const QString &cause)
{
    return fail(kind, QLatin1String(code), cause, NodeHost::tr("Ask for a new invitation."));
}
} // namespace

NodeHost::NodeHost(NodeParts &parts)
    : m_parts(parts),
      m_instances(*parts.setup.store, *parts.setup.credentials, *parts.setup.registry, parts.trackerServices()),
      m_service(peer::PeerService::create(*this, *this, *parts.setup.clock, {name(), QStringLiteral(TWINSPAN_VERSION)}))
{
}

connect::ConnectContext NodeHost::context()
{
    connect::ConnectContext context;
    context.registry = m_parts.setup.registry.get();
    context.services = m_parts.trackerServices();
    context.store = m_parts.setup.store.get();
    context.credentials = m_parts.setup.credentials.get();
    context.clock = m_parts.setup.clock;
    context.identity = &m_parts.identity;
    context.nodeName = name();
    context.publicUrl = publicUrl();
    context.makeHttpClient = m_parts.setup.makeHttpClient;
    context.openTracker = [this](QString instanceId,
                                 CancelToken cancel) -> Task<Result<std::shared_ptr<tracker::Tracker>>> {
        return [](NodeHost *host, QString id, CancelToken token) -> Task<Result<std::shared_ptr<tracker::Tracker>>> {
            TWINSPAN_CO_TRY(instance, co_await host->openInstance(id, token));
            co_return instance.tracker;
        }(this, std::move(instanceId), std::move(cancel));
    };
    return context;
}

QString NodeHost::name() const
{
    const auto given = m_parts.setup.store->fact(nameFact);
    return given && !given->isEmpty() ? *given : m_parts.setup.defaultName;
}

QUrl NodeHost::publicUrl() const
{
    return QUrl(m_parts.setup.store->fact(publicUrlFact).value_or(QString()));
}

void NodeHost::forgetConnection(const model::Connection &connection)
{
    m_channels.remove(connection.id);
    m_service->forget(connection.sharedId);
}

Task<Result<sync::OpenInstance>> NodeHost::openInstance(QString instanceId, CancelToken cancel)
{
    return m_instances.open(std::move(instanceId), std::move(cancel));
}

Result<std::shared_ptr<peer::Channel>> NodeHost::channel(const model::Connection &connection)
{
    if (const auto known = m_channels.constFind(connection.id); known != m_channels.cend())
        return *known;
    TWINSPAN_TRY(made, makeChannel(connection));
    m_channels.insert(connection.id, made);
    return made;
}

Result<std::shared_ptr<peer::Channel>> NodeHost::makeChannel(const model::Connection &connection)
{
    switch (connection.route) {
    case model::Route::InProcess:
        return std::make_shared<peer::InProcessChannel>(*this, connection.twinConnectionId);
    case model::Route::Polled:
        return std::make_shared<peer::PolledChannel>(m_service->desk(), connection.id);
    case model::Route::Direct:
        break;
    }
    TWINSPAN_TRY(sealer, protocol::Sealer::create(identity(), connection.remote.publicKey, connection.sharedId));
    return std::make_shared<peer::DirectChannel>(m_parts.setup.makeHttpClient(), sealer, connection.remote.nodeUrl);
}

std::optional<model::Connection> NodeHost::connectionByShared(const QString &sharedId) const
{
    const auto known = m_parts.setup.store->connections().byShared(sharedId);
    if (!known)
        return std::nullopt;
    for (const model::Connection &connection : *known) {
        const bool pinned =
            !connection.remote.publicKey.isEmpty() && connection.status != model::ConnectionStatus::Pending;
        if (connection.route != model::Route::InProcess && pinned)
            return connection;
    }
    return std::nullopt;
}

Status NodeHost::receive(const QString &connectionId, const QList<protocol::Message> &messages)
{
    return m_engine->receive(connectionId, messages);
}

Task<Result<protocol::Answer>> NodeHost::answer(QString connectionId, protocol::Question question, CancelToken cancel)
{
    return m_engine->answer(std::move(connectionId), std::move(question), std::move(cancel));
}

QList<protocol::Message> NodeHost::outgoing(const QString &connectionId, int max)
{
    store::Store &store = *m_parts.setup.store;
    const auto connection = store.connections().byId(connectionId);
    if (!connection || connection->status == model::ConnectionStatus::Pending || m_engine->isHeld())
        return {};
    const auto messages = connection->status == model::ConnectionStatus::Active
                              ? store.messages().outgoing(connectionId, max)
                              : store.messages().outgoing(connectionId, protocol::MessageKind::Connection, max);
    if (!messages)
        qCWarning(logNode).noquote() << messages.error().sentence();
    return messages.value_or(QList<protocol::Message>());
}

Status NodeHost::delivered(const QString &connectionId, const QStringList &messageIds)
{
    return m_engine->delivered(connectionId, messageIds);
}

bool NodeHost::knows(const QString &invitationId) const
{
    return m_parts.setup.store->invitations().byId(invitationId).has_value();
}

Task<Result<protocol::Invitation>> NodeHost::openInvitation(QString invitationId, QByteArray accepterKey)
{
    const auto record = m_parts.setup.store->invitations().byId(invitationId);
    if (!record && record.error().kind == ProblemKind::NotFound)
        co_return refuse(ProblemKind::NotFound, "invitation.unknown", tr("The inviter does not know this invitation."));
    if (!record)
        co_return fail(record.error());
    if (record->state == store::InvitationState::Revoked)
        co_return refuse(ProblemKind::Rejected, "invitation.revoked", tr("The inviter has revoked this invitation."));
    const bool usedBefore = record->state == store::InvitationState::Used;
    if (usedBefore && record->usedBy != accepterKey)
        co_return refuse(ProblemKind::Rejected, "invitation.used", tr("This invitation was used already."));
    if (!usedBefore && m_parts.setup.clock->now() > record->expiresAt)
        co_return refuse(ProblemKind::Rejected, "invitation.expired", tr("This invitation has expired."));
    co_return co_await connect::recallInvitation(context(), *record, CancelToken());
}

Task<Status> NodeHost::accepted(QString invitationId, QByteArray accepterKey, protocol::NodeInfo accepter,
                                QString safetyPhrase)
{
    store::Store &store = *m_parts.setup.store;
    QString connectionId;
    const Status saved = store.transaction([&]() -> Status {
        TWINSPAN_TRY(record, store.invitations().byId(invitationId));
        // The keychain was asked meanwhile: another one may have come first, or the invitation was revoked.
        if (record.state != store::InvitationState::Open && record.usedBy != accepterKey)
            return refuse(ProblemKind::Rejected, "invitation.used", tr("This invitation was used already."));
        TWINSPAN_TRY(connection, store.connections().byId(record.connectionId));
        TWINSPAN_TRY(instance, store.instances().byId(connection.local.instanceId));
        record.state = store::InvitationState::Used;
        record.usedBy = accepterKey;
        const auto said = connection.remote;
        connection.remote = connect::remoteSide(accepter, accepterKey);
        connection.remote.status = said.status;
        connection.remote.statusNumber = said.statusNumber;
        connection.route = accepter.pollOnly ? model::Route::Polled : model::Route::Direct;
        connection.safetyPhrase = safetyPhrase;
        connection.name = connect::connectionName(connection.local.project, instance, connection.remote);
        if (connection.status == model::ConnectionStatus::Pending)
            connection.status = model::ConnectionStatus::Active;
        connectionId = connection.id;
        forgetConnection(connection);
        TWINSPAN_CHECK(store.connections().save(connection));
        // The answer names the address that stands in the invitation.
        TWINSPAN_TRY(content, protocol::decodeInvitation(QString::fromLatin1(record.content)));
        TWINSPAN_CHECK(connect::rememberTold(store, connection.id, content.inviter.baseUrl));
        return store.invitations().save(record);
    });
    TWINSPAN_CO_CHECK(saved);
    Q_EMIT established(connectionId);
    co_return Status();
}

} // namespace twinspan::node
