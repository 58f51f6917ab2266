#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/tracker/tracker.h"
#include "core/trackers/redmine/redmineapi.h"

#include <memory>

namespace twinspan::trackers
{

/// Which issues changed, and which are there. Whoever awaits a call keeps the object alive.
class RedmineChanges
{
public:
    explicit RedmineChanges(std::shared_ptr<RedmineApi> api) : m_api(std::move(api)) {}

    /// As Tracker::changes(); one call of the API a page.
    Task<Result<tracker::ChangesPage>> page(QString projectId, QDateTime since, QString after, CancelToken cancel);
    /// As Tracker::existing(); one call. What can't be an issue's number is none that is there.
    Task<Result<QList<tracker::ChangedIssue>>> existing(QStringList issueIds, CancelToken cancel);

private:
    Task<Result<tracker::ChangesPage>> newest(QString projectId, CancelToken cancel);

    std::shared_ptr<RedmineApi> m_api;
};

} // namespace twinspan::trackers
