#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/store.h"
#include "core/sync/incomingjob.h"

namespace twinspan::sync
{

/// Keeps the operations of a job in the store's journal, and in the job alike (law 2).
///
///   Planned --> Started --> Done     each arrow is a commit; "done" of one and "started" of the next share one
class OperationJournal
{
public:
    /// Both outlive it.
    OperationJournal(store::Store &store, Clock &clock) : m_store(store), m_clock(clock) {}

    /// Saves a new plan with its first operation started: one commit. The twin is saved along when it exists already,
    /// and belongs to this message until it is finished. False, and nothing is saved: what is remembered of the twin is
    /// not what the plan was made from.
    Result<bool> begin(IncomingJob &job);

    Status start(IncomingJob &job, qsizetype index);
    /// As they are now, and no others: one commit.
    Status saveAll(const IncomingJob &job);
    /// These run in one call with an operation that was started before: one commit.
    Status startAlong(IncomingJob &job, qsizetype first, qsizetype last);
    /// These were started, and have certainly not run: one commit.
    Status takeBack(IncomingJob &job, qsizetype first, qsizetype last);
    /// With their results; the twin of an issue that was created is remembered from now on. One commit.
    Status done(IncomingJob &job, qsizetype first, qsizetype last);
    /// Marks one as done and puts another behind the last: one commit.
    Status append(IncomingJob &job, qsizetype doneIndex, store::Operation operation);
    /// What was staged for a create is planned again, once.
    Status stageAgain(IncomingJob &job, qsizetype createIndex);

    /// Milliseconds since 1970.
    static qint64 startedAt(const store::Operation &operation);
    /// stageAgain() was called for this create.
    static bool wasStagedAgain(const store::Operation &operation);

private:
    store::Store &m_store;
    Clock &m_clock;
};

} // namespace twinspan::sync
