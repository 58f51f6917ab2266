#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/completion.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/protocol/envelope.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace twinspan::peer
{

/// Where what is meant for polling peers meets their polls: shared by the PeerService and the PolledChannels of a node.
/// Keeps nothing that must survive the process: messages lie in the outbox, questions leave no trace. Node's thread;
/// by shared_ptr: whoever awaits a call keeps it alive.
class PollDesk
{
public:
    /// The clock outlives the desk.
    explicit PollDesk(Clock &clock);

    /// The peer has come.
    void polled(const QString &connectionId) { ++m_desks[connectionId].polls; }
    /// Something waits for the peer: a poll that is held back is answered now.
    void wake(const QString &connectionId);
    /// Ends at the next wake(), when a newer poll of the same connection begins, when cancelled, or after `longest`.
    Task<> untilWoken(QString connectionId, std::chrono::milliseconds longest, CancelToken cancel);

    /// The peer has committed these.
    void acknowledge(const QString &connectionId, const QStringList &messageIds);
    /// Ends well when all are acknowledged; ids that were so a short while ago count. Problem: peer.silent (it has not
    /// come for five minutes).
    Task<Status> untilAcknowledged(QString connectionId, QStringList messageIds, CancelToken cancel);

    /// Lays a question out for the peer's polls. Problems: peer.no-answer (after `deadline`), peer.busy (too many
    /// questions wait already), and the peer's own.
    Task<Result<protocol::Answer>> ask(QString connectionId, protocol::Question question,
                                       std::chrono::milliseconds deadline, CancelToken cancel);
    /// Oldest first; those that a recent poll was given are left out for a while.
    QList<protocol::PendingQuestion> takeQuestions(const QString &connectionId);
    bool hasQuestions(const QString &connectionId) const;
    /// Unknown ids are ignored: the answer came too late or twice.
    void answer(const QString &connectionId, const protocol::PendingAnswer &answer);

    /// The node stops: all who wait end as cancelled.
    void close();

private:
    struct OpenQuestion {
        protocol::PendingQuestion pending;
        QDateTime offered; ///< to the peer's poll; invalid: not yet
        std::shared_ptr<Completion<Result<protocol::Answer>>> answered;
    };
    struct AckWaiter {
        QSet<QString> missing;
        std::shared_ptr<Completion<Status>> done;
    };
    struct Desk {
        int polls = 0;
        std::shared_ptr<Completion<bool>> heldPoll;
        QStringList recentAcks; ///< oldest first, bounded
        QList<AckWaiter> waiters;
        QList<OpenQuestion> questions;
    };
    bool isDue(const OpenQuestion &question) const;
    Task<> endWhenSilent(QString connectionId, std::shared_ptr<Completion<Status>> done, CancelToken cancel);

    Clock &m_clock;
    QHash<QString, Desk> m_desks;
};

} // namespace twinspan::peer
