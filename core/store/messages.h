#pragma once

#include "core/base/result.h"
#include "core/protocol/message.h"

#include <QList>
#include <QString>

namespace twinspan::store
{

/// Outbox and inbox: a message is in the sender's outbox until the peer has it in its inbox, and in the inbox until it
/// was worked off. Numbers and "accepted once" are kept here.
class Messages
{
public:
    virtual ~Messages() = default;

    /// Appends with the next number of the connection; the number in `message` is ignored. Returns it with its number.
    virtual Result<protocol::Message> send(const QString &connectionId, const protocol::Message &message) = 0;
    /// Oldest first.
    virtual Result<QList<protocol::Message>> outgoing(const QString &connectionId, int max) = 0;
    /// The peer has them: they leave the outbox. Ids that are not there are ignored.
    virtual Status delivered(const QString &connectionId, const QStringList &messageIds) = 0;

    /// Keeps those that were never accepted before and returns them; a replayed id or number is left out.
    /// Safe for ever with bounded memory: the highest number below which all were accepted, and the ids above it.
    virtual Result<QList<protocol::Message>> accept(const QString &connectionId,
                                                    const QList<protocol::Message> &messages) = 0;
    /// Accepted and not yet worked off, oldest first.
    virtual Result<QList<protocol::Message>> incoming(const QString &connectionId, int max) = 0;
    virtual Status finished(const QString &connectionId, const QString &messageId) = 0;
};

} // namespace twinspan::store
