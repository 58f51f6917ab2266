#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/tracker/tracker.h"
#include "core/trackers/github/githubapi.h"
#include "core/trackers/github/githubrepositories.h"

#include <memory>

namespace twinspan::trackers
{

/// Which issues are there: one call of GraphQL, whatever their number; REST would take one for each. Whoever awaits a
/// call keeps the object alive.
class GithubPresence
{
public:
    GithubPresence(std::shared_ptr<GithubApi> api, std::shared_ptr<GithubRepositories> repositories)
        : m_api(std::move(api)), m_repositories(std::move(repositories))
    {
    }

    /// As Tracker::existing(). What can't be an issue's id is none that is there.
    Task<Result<QList<tracker::ChangedIssue>>> existing(QStringList issueIds, CancelToken cancel);

private:
    std::shared_ptr<GithubApi> m_api;
    std::shared_ptr<GithubRepositories> m_repositories;
};

} // namespace twinspan::trackers
