#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/tracker/tracker.h"
#include "core/trackers/github/githubapi.h"
#include "core/trackers/github/githubissuecalls.h"
#include "core/trackers/github/githubtypes.h"

#include <memory>

namespace twinspan::trackers
{

/// Makes and changes issues and comments. Whoever awaits a call keeps the object alive.
class GithubWrites
{
public:
    GithubWrites(std::shared_ptr<GithubApi> api, std::shared_ptr<GithubIssueCalls> issues,
                 std::shared_ptr<GithubTypes> types);

    /// As Tracker::createIssue(); one call, and one for the types now and then.
    Task<Result<tracker::Written>> createIssue(tracker::NewIssue issue, CancelToken cancel);
    /// As Tracker::addComment(); one call.
    Task<Result<tracker::Written>> addComment(model::IssueRef issue, tracker::NewComment comment, CancelToken cancel);
    /// As Tracker::updateIssue(). Reads the issue first: is anything new, and where is it now?
    Task<Result<tracker::Written>> updateIssue(model::IssueRef issue, tracker::IssueChanges changes,
                                               CancelToken cancel);
    /// As Tracker::editComment(). Reads the comment first: is it the issue's, and is anything new?
    Task<Result<tracker::Written>> editComment(model::IssueRef issue, QString commentId, tracker::NewComment comment,
                                               CancelToken cancel);

private:
    std::shared_ptr<GithubApi> m_api;
    std::shared_ptr<GithubIssueCalls> m_issues;
    std::shared_ptr<GithubTypes> m_types;
};

} // namespace twinspan::trackers
