#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/tracker/tracker.h"
#include "core/trackers/redmine/redmineapi.h"
#include "core/trackers/redmine/redmineinstance.h"
#include "core/trackers/redmine/redmineissuecalls.h"

#include <memory>

namespace twinspan::trackers
{

/// Changes issues and comments that exist. Whoever awaits a call keeps the object alive.
class RedmineEdits
{
public:
    RedmineEdits(std::shared_ptr<RedmineApi> api, std::shared_ptr<RedmineInstance> instance);

    /// As Tracker::updateIssue(). Reads the issue before it (where is the marker? is anything
    /// new?) and after it.
    Task<Result<tracker::Written>> updateIssue(model::IssueRef issue, tracker::IssueChanges changes,
                                               CancelToken cancel);
    /// As Tracker::editComment(). Reads the issue first: Redmine would write to a comment that was emptied.
    Task<Result<tracker::Written>> editComment(model::IssueRef issue, QString commentId, tracker::NewComment comment,
                                               CancelToken cancel);

private:
    std::shared_ptr<RedmineApi> m_api;
    std::shared_ptr<RedmineInstance> m_instance;
    RedmineIssueCalls m_issues;
};

} // namespace twinspan::trackers
