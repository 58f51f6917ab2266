#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/tracker/tracker.h"
#include "core/trackers/github/githubapi.h"
#include "core/trackers/github/githublists.h"

#include <QMap>

#include <memory>
#include <optional>

namespace twinspan::trackers
{

/// Which issues changed. Two lists are read: of the issues, and of the comments, because an edited comment need not
/// move its issue. Whoever awaits a call keeps the object alive.
///
/// A page ends at a second, never at an offset, which shifts when an issue changes meanwhile.
class GithubChanges
{
public:
    explicit GithubChanges(std::shared_ptr<GithubApi> api) : m_api(api), m_lists(std::move(api)) {}

    /// As Tracker::changes(); two calls of the API a page, more where a hundred changes share a second.
    Task<Result<tracker::ChangesPage>> page(QString projectId, QDateTime since, QString after, CancelToken cancel);

private:
    Task<Result<tracker::ChangesPage>> newest(qint64 repositoryId, CancelToken cancel);
    std::optional<tracker::ChangedIssue> changed(const QJsonObject &issue, qint64 repositoryId) const;

    std::shared_ptr<GithubApi> m_api;
    GithubLists m_lists;
};

} // namespace twinspan::trackers
