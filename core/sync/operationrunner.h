#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/store/store.h"
#include "core/sync/engineoptions.h"
#include "core/sync/incomingjob.h"
#include "core/sync/operationjournal.h"
#include "core/sync/spool.h"

#include <memory>

namespace twinspan::sync
{

/// Runs the operations of a job through the journal, so that each remote write happens once (law 2).
///
///   Planned --> Started --> Done     each arrow is a commit; "done" of one and "started" of the next share one
///                  |
///                  +-- crash or lost answer: look for the marker; found: Done, else run again
///
/// A file that can't be copied becomes a comment that says so; a comment that the tracker refuses becomes a notice in
/// the answer: nothing is left out in silence (law 1).
class OperationRunner
{
public:
    /// All outlive it.
    OperationRunner(store::Store &store, const Spool &spool, Clock &clock, EngineOptions options);

    /// As OperationJournal::begin().
    Result<bool> begin(IncomingJob &job) { return m_journal.begin(job); }

    /// Ends well when every operation is done. On a problem the journal says where to go on.
    Task<Status> run(std::shared_ptr<IncomingJob> job, CancelToken cancel);

    /// What was left out, as sentences for the answer.
    static QStringList notices(const IncomingJob &job);

    /// The bytes that were fetched for it are needed no longer.
    void forgetFiles(const IncomingJob &job) const;

private:
    Task<Status> runOne(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel);
    Task<Result<bool>> isThere(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel);
    /// What somebody has edited since it was planned, see LateEdits. Whether nothing is left to write.
    Result<bool> meetEdits(IncomingJob &job, qsizetype index, const model::Issue &issue, bool mayHaveRun);
    Task<Status> settle(qint64 startedAt, CancelToken cancel);
    Task<Status> execute(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel);
    Task<Status> createIssue(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel);
    Task<Status> updateIssue(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel);
    Task<Status> editComment(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel);
    Task<Status> addComments(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel);
    Task<Status> addComment(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel);
    Task<Status> copyFile(std::shared_ptr<IncomingJob> job, qsizetype index, CancelToken cancel);
    /// Of a file that was left out before: its notice in the tracker says otherwise.
    Status fileIsThere(IncomingJob &job, qsizetype index);
    Status leaveFileOut(IncomingJob &job, qsizetype index, const Problem &problem);
    QString filePath(const IncomingJob &job, const store::Operation &operation) const;

    OperationJournal m_journal;
    const Spool &m_spool;
    Clock &m_clock;
    EngineOptions m_options;
};

} // namespace twinspan::sync
