#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/marker.h"
#include "core/trackers/redmine/redmineapi.h"
#include "core/trackers/redmine/redmineinstance.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace twinspan::trackers
{

/// Finds issues by our markers: in the custom field, and in the descriptions (Redmine's filters read the database, so
/// what was written a moment ago counts). Each hit is looked at: Redmine ignores filters that it does not know, and a
/// marker inside a quotation is another issue's. Source: app/models/issue_query.rb of Redmine.
/// Whoever awaits a call keeps the object alive.
class RedmineSearch
{
public:
    RedmineSearch(std::shared_ptr<RedmineApi> api, std::shared_ptr<RedmineInstance> instance);

    /// The number of the oldest issue with the marker in the project (not in its subprojects).
    Task<Result<std::optional<qint64>>> oldestWith(QString projectId, model::Marker marker, CancelToken cancel);
    /// Whether an issue of the project carries any marker.
    Task<Result<bool>> hasMarked(QString projectId, CancelToken cancel);

private:
    /// `part`: of the text of the markers in question.
    using Wanted = std::function<bool(const model::Marker &)>;
    Task<Result<std::optional<qint64>>> oldest(QString projectId, QString part, Wanted wanted, CancelToken cancel);
    Task<Result<QStringList>> filterNames(QString projectId, CancelToken cancel);

    std::shared_ptr<RedmineApi> m_api;
    std::shared_ptr<RedmineInstance> m_instance;
};

} // namespace twinspan::trackers
