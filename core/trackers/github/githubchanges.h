#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/tracker/tracker.h"
#include "core/trackers/github/githubapi.h"

#include <QMap>

#include <memory>
#include <optional>

namespace twinspan::trackers
{

/// Which issues changed. Two lists are read: of the issues, and of the comments, because an edited comment need not
/// move its issue. Whoever awaits a call keeps the object alive.
///
/// A page ends at a second, never at an offset, which shifts when an issue changes meanwhile. GitHub tells whole
/// seconds and means "later than" by `since`: the second before is asked for, and what is of it is left out.
class GithubChanges
{
public:
    explicit GithubChanges(std::shared_ptr<GithubApi> api) : m_api(std::move(api)) {}

    /// As Tracker::changes(); two calls of the API a page, more where a hundred changes share a second.
    Task<Result<tracker::ChangesPage>> page(QString projectId, QDateTime since, QString after, CancelToken cancel);

private:
    /// The entries of a list from a second on, until a page is full and its last second is later than the first.
    struct Window {
        QList<QJsonObject> entries;
        std::optional<qint64> end; ///< what is of this second or later is not complete
        QDateTime now;
    };
    Task<Result<Window>> window(QUrl list, qint64 from, CancelToken cancel);
    Task<Result<tracker::ChangesPage>> newest(qint64 repositoryId, CancelToken cancel);
    QUrl list(qint64 repositoryId, const QString &what, const QString &direction, std::optional<qint64> from) const;
    std::optional<tracker::ChangedIssue> changed(const QJsonObject &issue, qint64 repositoryId) const;

    std::shared_ptr<GithubApi> m_api;
};

} // namespace twinspan::trackers
