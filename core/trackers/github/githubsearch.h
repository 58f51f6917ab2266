#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/model/marker.h"
#include "core/trackers/github/githubapi.h"
#include "core/trackers/github/githubissuecalls.h"
#include "core/trackers/github/githublists.h"

#include <QHash>
#include <QMap>

#include <memory>
#include <optional>

namespace twinspan::trackers
{

/// Finds issues by our markers. GitHub's search is late by minutes and doesn't promise to look into HTML comments: the
/// issues are listed instead, in the order of their changes, and each time only from where the last look ended. The
/// list is read by its seconds: an issue that changes meanwhile moves to its end, and would shift another one out of
/// sight. Whoever awaits a call keeps the object alive.
class GithubSearch
{
public:
    GithubSearch(std::shared_ptr<GithubApi> api, std::shared_ptr<GithubIssueCalls> issues)
        : m_lists(std::move(api)), m_issues(std::move(issues))
    {
    }

    /// The oldest issue of the repository with the marker, as it is now.
    Task<Result<std::optional<GithubFoundIssue>>> oldestWith(qint64 repositoryId, model::Marker marker,
                                                             CancelToken cancel);
    /// Whether an issue of the repository carries any marker.
    Task<Result<bool>> hasMarked(qint64 repositoryId, CancelToken cancel);

private:
    struct Known {
        QMap<qint64, QString> markers; ///< by number of the issue, of those that have one
        QDateTime upTo;                ///< all changes before were seen
    };
    enum class Until { End, FirstMarked };

    void learn(qint64 repositoryId, const QJsonObject &issue, qint64 ownAccount);
    Task<Status> look(qint64 repositoryId, Until until, CancelToken cancel);
    /// The issue of this number if it is still there and carries the marker (any, if null).
    Task<Result<std::optional<GithubFoundIssue>>> confirmed(qint64 repositoryId, qint64 number, model::Marker marker,
                                                            CancelToken cancel);

    GithubLists m_lists;
    std::shared_ptr<GithubIssueCalls> m_issues;
    QHash<qint64, Known> m_known;
};

} // namespace twinspan::trackers
