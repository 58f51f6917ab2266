#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/node/nodehost.h"
#include "core/node/nodesetup.h"
#include "core/peer/poller.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <map>
#include <memory>
#include <optional>

namespace twinspan::node
{

/// The calls that a node makes by itself to peers that can't call it, or that it can't call: polls for active
/// connections, the rendezvous of its open invitations, and the handshakes that wait for the inviter's call.
class PeerCalls : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    PeerCalls(NodeParts &parts, NodeHost &host);

    /// Starts what is missing and ends what is needed no longer. Call it after every change of connections.
    void refresh();
    void stop();

    /// Why nothing comes from the peer of this connection, or why it did not take the acceptance that waited for it;
    /// nullopt while all is well or nothing is awaited.
    std::optional<Problem> problem(const QString &connectionId) const;

Q_SIGNALS:
    /// A handshake that waited is done.
    void established(const QString &connectionId);
    void problemChanged(const QString &connectionId);

private:
    /// Others can call this node, now.
    bool isReachable() const { return m_host.isServing() && !m_host.publicUrl().isEmpty(); }
    void refreshPollers(const QList<model::Connection> &connections);
    /// These two add to `wanted` what is to wait from now on.
    void refreshOffers(const QList<model::Connection> &connections, QSet<QString> &wanted);
    void refreshRendezvous(QSet<QString> &wanted);
    /// A token if what waits under this id is to be begun now.
    std::optional<CancelToken> begin(const QString &id);
    void startPoller(const model::Connection &connection);
    static Task<> rendezvous(PeerCalls *calls, store::InvitationRecord record, QUrl accepterUrl, CancelToken cancel);
    static Task<> offer(PeerCalls *calls, model::Connection connection, CancelToken cancel);
    Task<Status> offerOnce(model::Connection connection, CancelToken cancel);

    NodeParts &m_parts;
    NodeHost &m_host;
    QHash<QString, std::shared_ptr<peer::Poller>> m_pollers; ///< by connection id
    QHash<QString, Problem> m_refusals;                      ///< by connection id: of handshakes that waited
    std::map<QString, CancelSource> m_waiting; ///< by invitation or connection: whose handshake is under way
};

} // namespace twinspan::node
