#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/tracker/tracker.h"
#include "core/trackers/rt/rtapi.h"
#include "core/trackers/rt/rtcreates.h"
#include "core/trackers/rt/rtissuecalls.h"

#include <QSet>

#include <memory>

namespace twinspan::trackers
{

/// How what is copied into a ticket is written.
enum class RtMessageKind {
    Comment, ///< for the people who work in RT; nobody outside gets a mail
    Reply,   ///< correspondence, which RT sends to the requestors
};

/// Creates and changes tickets, and adds to them. Whoever awaits a call keeps the object alive.
class RtWrites
{
public:
    RtWrites(std::shared_ptr<RtApi> api, std::shared_ptr<RtIssueCalls> issues, RtMessageKind kind)
        : m_api(std::move(api)), m_issues(std::move(issues)), m_kind(kind), m_creates(m_api)
    {
    }

    /// As Tracker::createIssue(). The first of a queue is read back: RT drops a link to the marker without a word.
    Task<Result<tracker::Written>> create(tracker::NewIssue issue, CancelToken cancel);
    /// As Tracker::addComment().
    Task<Result<tracker::Written>> addComment(model::IssueRef issue, tracker::NewComment comment, CancelToken cancel);
    /// As Tracker::addComments(): one call, and in the beginning one for the first comment. RT adds them one by one and
    /// answers in words of the account's language: what it says of the first one counts as done. If it says anything
    /// else, the outcome is unknown.
    Task<Result<tracker::Written>> addComments(model::IssueRef issue, QList<tracker::NewComment> comments,
                                               CancelToken cancel);
    /// As Tracker::updateIssue(). A new description becomes a comment that says so, which is read as the description
    /// from then on.
    Task<Result<tracker::Written>> update(model::IssueRef issue, tracker::IssueChanges changes, CancelToken cancel);

    /// Where messages to a ticket go.
    QString messagePath(qint64 number) const;
    /// The number of the entry in the history that an answer to a message names; 0 if it names none.
    static qint64 messageIn(const net::HttpResponse &response);
    /// What a refused message to a ticket means: RT says the same for one that is absent and for a missing right.
    Task<Problem> refusal(qint64 number, Problem problem, CancelToken cancel);

private:
    Task<Problem> refusalOf(qint64 number, RtMessageKind kind, Problem problem, CancelToken cancel);
    QString messageWord() const;
    Task<Status> addTogether(qint64 number, QList<tracker::NewComment> comments, CancelToken cancel);
    Task<Result<QStringList>> setSubject(qint64 number, QString subject, CancelToken cancel);
    Task<Result<QStringList>> checkMarker(qint64 number, tracker::NewIssue issue, CancelToken cancel);

    std::shared_ptr<RtApi> m_api;
    std::shared_ptr<RtIssueCalls> m_issues;
    RtMessageKind m_kind;
    QSet<QString> m_provenQueues; ///< in which a marker was kept
    QString m_added;              ///< what RT says of a comment that was added
    RtCreates m_creates;
};

/// The number of a ticket that is about to be written; a problem when it is none, or when the call is cancelled.
Result<qint64> rtNumberToWrite(const QString &issueId, const CancelToken &cancel);

} // namespace twinspan::trackers
