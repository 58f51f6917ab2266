#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/connection.h"
#include "core/protocol/message.h"
#include "core/store/store.h"
#include "core/sync/attachmentsource.h"
#include "core/sync/outgoingchange.h"
#include "core/sync/syncmessages.h"
#include "core/sync/travelling.h"

#include <QObject>
#include <QString>

namespace twinspan::sync
{

/// An issue that was compared with what is remembered of its pair.
struct Departure {
    model::Twin twin; ///< with the local issue as it is now
    OutgoingChange change;
    std::optional<model::SyncRequest> request; ///< of a person; none: one is made when there is something to send
    std::optional<store::NotedChange> noted;   ///< ends with it
    QStringList notices;                       ///< of a request that is made
    QString ticket;                            ///< of the local issue, for the other side to keep
    bool linkAgain = false;                    ///< a link that was ended is made again
};

/// The stages of sync requests: every change of one is committed here, and told by signal once it is safe.
class RequestBook : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    RequestBook(store::Store &store, Clock &clock, AttachmentSource &attachments);

    /// A new request in Preparing, or the open one of the same issue key.
    Result<model::SyncRequest> begin(const QString &connectionId, const QString &issueKey);
    /// A request that failed, or that is in step but for a part, in Preparing again. Invalid with any other.
    Result<model::SyncRequest> retry(const QString &requestId);

    /// The other side has this request of ours tried again that it refused. announce() it after the commit. Empty: it
    /// is none that has failed.
    Result<QList<model::SyncRequest>> refusedAgain(const QString &connectionId, const QString &requestId);

    /// Such a request is not tried again; the next change of its issue is. Invalid with any other. Within the caller's
    /// transaction; announce() it after the commit.
    Result<model::SyncRequest> skip(const QString &requestId);
    /// What is under way for the issue or has failed ends as skipped; announce() it after the commit.
    Result<QList<model::SyncRequest>> skipIssue(const QString &connectionId, const model::IssueRef &issue);
    enum class Unanswered {
        All,       ///< of both kinds: the store was set back, and the other side may have what waits
        Waiting,   ///< it waits in the outbox
        Delivered, ///< the other side has it
    };
    /// What was sent and not answered is prepared anew, as far as it was last moved before that time; what of it waits
    /// in the outbox does not leave. announce() the requests after the commit.
    Result<QList<model::SyncRequest>> prepareAgain(const QString &connectionId, const QDateTime &movedBefore,
                                                   Unanswered which);
    /// As prepareAgain(), with commit and announcement.
    Status sendAgain(const QString &connectionId, const QDateTime &movedBefore, Unanswered which);
    /// What waits in the outbox does not leave: the issue is prepared anew.
    Status takeBack(model::SyncRequest request);
    /// It was asked for before the link was ended, and must not link the two again.
    Status endWithLink(model::SyncRequest request);
    void announce(const QList<model::SyncRequest> &requests);

    /// In step already: nothing to send. What was noted is done, in one commit.
    Status inStep(Departure departure);
    /// The replica is on its way, as `change`: message, stage, the twin's pending base and the end of what was noted in
    /// one commit.
    Status sending(Departure departure, const model::Replica &replica, const Travelling &change);
    /// A change that was found can't be sent: a failed request says so; what was noted is done.
    Status changeFailed(const store::NotedChange &change, const Problem &problem);
    /// The peer has the messages: they leave the outbox.
    Status delivered(const QString &connectionId, const QList<protocol::Message> &messages);
    /// The answers of the peer. Unusable or unknown ones are finished without effect.
    Status applied(const QString &connectionId, const protocol::Message &message);
    Status refused(const QString &connectionId, const protocol::Message &message);
    Status failed(model::SyncRequest request, const Problem &problem);

Q_SIGNALS:
    void changed(const twinspan::model::SyncRequest &request);
    /// The message does not wait in the outbox any more, and its peer need not have it.
    void recalled(const QString &connectionId, const QString &messageId);

private:
    Status save(model::SyncRequest &request, model::Stage stage);
    /// As save(), of a request whose message must not leave.
    Status recall(model::SyncRequest &request, model::Stage stage);
    /// The newest request of the issue on the connection.
    Result<std::optional<model::SyncRequest>> lastOf(const QString &connectionId, const QString &issueId);
    /// What is pending of requests that have ended goes. Whether something is on its way.
    Result<bool> forgetEnded(TwinBase &base);
    Result<model::SyncRequest> failedRequest(const QString &requestId);
    Status prepareOnceMore(model::SyncRequest &request);
    /// What an answer says of itself.
    struct Answered {
        QString requestId;
        QString sourceId;
        QString messageId;
    };
    /// nullopt: it is of none that waits, or of an earlier message than the one whose answer counts.
    Result<std::optional<model::SyncRequest>> ownRequest(const QString &connectionId, const Answered &answered);
    Status commitApplied(model::SyncRequest &request, const AppliedBody &body, const QString &messageId);
    /// A pair whose link was ended keeps no twin that another issue is linked with now.
    Status giveWay(const model::Twin &twin);
    Status end(const std::optional<store::NotedChange> &noted);
    model::SyncRequest automaticRequest(const QString &connectionId, const model::IssueRef &issue);

    store::Store &m_store;
    Clock &m_clock;
    AttachmentSource &m_attachments;
};

} // namespace twinspan::sync
