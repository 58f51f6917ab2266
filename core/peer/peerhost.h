#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/connection.h"
#include "core/protocol/identity.h"
#include "core/protocol/invitation.h"
#include "core/protocol/message.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace twinspan::peer
{

/// What channels and the endpoint need from the node, declared by them. All calls on the node's thread.
/// Connection ids are the node's own (model::Connection::id).
class PeerHost
{
public:
    virtual ~PeerHost() = default;

    virtual const protocol::IdentityKey &identity() const = 0;

    /// The connection that a sealed request names; nullopt when there is none.
    virtual std::optional<model::Connection> connectionByShared(const QString &sharedId) const = 0;

    /// Commits to the inbox what is not there yet; ends when it is safe on disk. Deactivated connections queue too.
    virtual Status receive(const QString &connectionId, const QList<protocol::Message> &messages) = 0;

    /// Answers a question of the peer.
    virtual Task<Result<protocol::Answer>> answer(QString connectionId, protocol::Question question,
                                                  CancelToken cancel) = 0;

    /// What waits for a polling peer, oldest first.
    virtual QList<protocol::Message> outgoing(const QString &connectionId, int max) = 0;

    /// The polling peer has committed these message ids.
    virtual Status delivered(const QString &connectionId, const QStringList &messageIds) = 0;
};

/// What the handshake needs from the node that invited.
class InvitationHost
{
public:
    virtual ~InvitationHost() = default;

    /// Whether there is such an invitation of ours, in whatever state. Cheap: any stranger can have it asked.
    virtual bool knows(const QString &invitationId) const = 0;

    /// An open invitation of ours with its secret. Problems: invitation.unknown, invitation.used (by another key),
    /// invitation.revoked, invitation.expired. One that `accepterKey` itself has used is given again: a lost answer.
    virtual Task<Result<protocol::Invitation>> openInvitation(QString invitationId, QByteArray accepterKey) = 0;

    /// The accepter proved itself: pin its key, make or refresh the connection, close the invitation. Repeatable.
    virtual Task<Status> accepted(QString invitationId, QByteArray accepterKey, protocol::NodeInfo accepter,
                                  QString safetyPhrase) = 0;
};

} // namespace twinspan::peer
