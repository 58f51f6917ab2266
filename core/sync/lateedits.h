#pragma once

#include "core/model/issue.h"
#include "core/sync/incomingjob.h"

namespace twinspan::sync
{

/// What people have done to an issue between the plan of an edit and its write: hours may lie there.
///
/// A field that shows neither what was to be replaced nor what was to be written was edited. If the write has certainly
/// not run, it is merged again, and whichever edit does not count is said and kept as in any conflict; else it is left
/// as it is. The text of a comment that was edited is kept for the history. Pure but for the job.
class LateEdits
{
public:
    /// `issue`: as the tracker shows it; `now`: our clock, milliseconds. Both outlive it.
    LateEdits(IncomingJob &job, const model::Issue &issue, qint64 now) : m_job(job), m_issue(issue), m_now(now) {}

    /// Looks at an UpdateIssue or EditComment. Whether nothing is left to write.
    bool meet(qsizetype index, bool mayHaveRun);

private:
    bool meetFields(qsizetype index, bool mayHaveRun);
    bool meetComment(store::Operation &operation);
    /// The fields as if their message came now.
    void mergeAgain(qsizetype index);

    IncomingJob &m_job;
    const model::Issue &m_issue;
    qint64 m_now;
};

} // namespace twinspan::sync
