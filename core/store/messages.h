#pragma once

#include "core/base/result.h"
#include "core/protocol/message.h"

#include <QList>
#include <QSet>
#include <QString>

namespace twinspan::store
{

/// Outbox and inbox: a message is in the sender's outbox until the peer has it in its inbox, and in the inbox until it
/// was worked off. Numbers and "accepted once" are kept here.
class Messages
{
public:
    /// So many accepted messages are remembered by id, the highest numbers.
    static constexpr int remembered = 4096;
    static constexpr quint64 maxNumber = (1ULL << 53U) - 1; ///< what JSON can carry

    virtual ~Messages() = default;

    /// From now on no message gets a number below `least`, so that a store that was set back uses none twice.
    virtual void setLeastNumber(quint64 least) = 0;
    /// Appends with the next number of the connection; the number in `message` is ignored. Returns it with its number.
    /// An id that waits in the outbox already is not appended again: the waiting message is returned.
    virtual Result<protocol::Message> send(const QString &connectionId, const protocol::Message &message) = 0;
    /// By number, only numbers above `after`.
    virtual Result<QList<protocol::Message>> outgoing(const QString &connectionId, int max, quint64 after = 0) = 0;
    /// Of that kind only, by number.
    virtual Result<QList<protocol::Message>> outgoing(const QString &connectionId, protocol::MessageKind kind,
                                                      int max) = 0;
    /// Those of the messages that are in the outbox, by number.
    virtual Result<QList<protocol::Message>> outgoing(const QString &connectionId, const QStringList &messageIds) = 0;
    /// The peer has them: they leave the outbox. Ids that are not there are ignored.
    virtual Status delivered(const QString &connectionId, const QStringList &messageIds) = 0;

    /// Keeps those that were never accepted before and returns them; a replayed id or number is left out.
    /// Numbers rise, with gaps. Safe for ever with bounded memory: of the highest numbers the ids are known, and
    /// whatever is not above those was accepted, for a sender repeats its oldest message first. A number of 0, or above
    /// maxNumber, is a Protocol problem "messages.bad-number"; then nothing of the call is kept.
    /// `urgent`: ids of those that somebody waits for.
    virtual Result<QList<protocol::Message>>
    accept(const QString &connectionId, const QList<protocol::Message> &messages, const QSet<QString> &urgent = {}) = 0;
    /// Accepted and not yet worked off, by number, only numbers above `after`: so that messages that wait don't hide
    /// those behind them (law 4).
    virtual Result<QList<protocol::Message>> incoming(const QString &connectionId, int max, quint64 after = 0) = 0;
    /// Of that kind only, by number.
    virtual Result<QList<protocol::Message>> incoming(const QString &connectionId, protocol::MessageKind kind, int max,
                                                      quint64 after = 0) = 0;
    /// As incoming(), only those that somebody waits for.
    virtual Result<QList<protocol::Message>> urgent(const QString &connectionId, int max, quint64 after = 0) = 0;
    /// Of the inbox: bytes of what was not worked off yet; for each message 512 beside its body, as rows and indexes
    /// take.
    virtual Result<qint64> waitingBytes(const QString &connectionId) = 0;
    /// It leaves the inbox. An id that is not there is ignored.
    virtual Status finished(const QString &connectionId, const QString &messageId) = 0;
};

} // namespace twinspan::store
