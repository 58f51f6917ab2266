#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/trackers/github/githubapi.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace twinspan::trackers
{

/// So late a change may still come into a list whose later ones were there already.
constexpr std::chrono::seconds githubChangesLag{60};

/// Lists of a repository in the order of changes. Whoever awaits a call keeps the object alive.
class GithubLists
{
public:
    explicit GithubLists(std::shared_ptr<GithubApi> api) : m_api(std::move(api)) {}

    /// `what`: "issues" or "issues/comments"; `direction`: "asc" or "desc". GitHub means "later than" by `since`: the
    /// second before is asked for.
    QUrl url(qint64 repositoryId, const QString &what, const QString &direction, std::optional<qint64> from) const;

    /// The entries of a rising list from a second on, until a page is full and its last second is later than the first.
    /// It ends at a second, never at an offset, which shifts when an entry changes meanwhile.
    struct Window {
        QList<QJsonObject> entries;
        std::optional<qint64> end; ///< what is of this second or later is not complete
        QDateTime now;             ///< the server's clock; not valid where it doesn't tell
    };
    Task<Result<Window>> window(QUrl list, qint64 from, CancelToken cancel);

private:
    std::shared_ptr<GithubApi> m_api;
};

} // namespace twinspan::trackers
