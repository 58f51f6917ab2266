#pragma once

#include "core/connect/connectcontext.h"
#include "core/node/instancepool.h"
#include "core/node/nodesetup.h"
#include "core/peer/peerhost.h"
#include "core/peer/peerservice.h"
#include "core/sync/providers.h"
#include "core/sync/syncengine.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace twinspan::node
{

/// What engine, channels, endpoint and handshake ask of the node.
class NodeHost : public QObject, public peer::PeerHost, public peer::InvitationHost, public sync::EngineHost
{
    Q_OBJECT

public:
    explicit NodeHost(NodeParts &parts);

    /// The engine is made after the host, and goes before it.
    void setEngine(sync::SyncEngine *engine) { m_engine = engine; }
    peer::PeerService &service() { return *m_service; }
    InstancePool &instances() { return m_instances; }
    connect::ConnectContext context();
    QString name() const;
    QUrl publicUrl() const;
    /// Whether this process listens at that address.
    void setServing() { m_isServing = true; }
    bool isServing() const { return m_isServing; }

    /// Channels and derived keys are made anew.
    void forgetConnection(const model::Connection &connection);

    // sync::EngineHost
    Task<Result<sync::OpenInstance>> openInstance(QString instanceId, CancelToken cancel) override;
    Result<std::shared_ptr<peer::Channel>> channel(const model::Connection &connection) override;

    // peer::PeerHost
    const protocol::IdentityKey &identity() const override { return m_parts.identity; }
    std::optional<model::Connection> connectionByShared(const QString &sharedId) const override;
    Status receive(const QString &connectionId, const QList<protocol::Message> &messages) override;
    Task<Result<protocol::Answer>> answer(QString connectionId, protocol::Question question,
                                          CancelToken cancel) override;
    QList<protocol::Message> outgoing(const QString &connectionId, int max) override;
    Status delivered(const QString &connectionId, const QStringList &messageIds) override;

    // peer::InvitationHost
    bool knows(const QString &invitationId) const override;
    Task<Result<protocol::Invitation>> openInvitation(QString invitationId, QByteArray accepterKey) override;
    Task<Status> accepted(QString invitationId, QByteArray accepterKey, protocol::NodeInfo accepter,
                          QString safetyPhrase) override;

Q_SIGNALS:
    /// An invitation of ours was accepted.
    void established(const QString &connectionId);

private:
    Result<std::shared_ptr<peer::Channel>> makeChannel(const model::Connection &connection);

    NodeParts &m_parts;
    InstancePool m_instances;
    std::shared_ptr<peer::PeerService> m_service;
    sync::SyncEngine *m_engine = nullptr;
    bool m_isServing = false;
    QHash<QString, std::shared_ptr<peer::Channel>> m_channels; ///< by our connection id
};

} // namespace twinspan::node
