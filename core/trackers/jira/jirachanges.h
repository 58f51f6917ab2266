#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/tracker/tracker.h"
#include "core/trackers/jira/jiraapi.h"
#include "core/trackers/jira/jiraprojects.h"
#include "core/trackers/jira/jiraqueries.h"

#include <memory>

namespace twinspan::trackers
{

/// Which issues changed, and which are there. Whoever awaits a call keeps the object alive.
class JiraChanges
{
public:
    JiraChanges(std::shared_ptr<JiraApi> api, std::shared_ptr<JiraQueries> queries,
                std::shared_ptr<JiraProjects> projects)
        : m_api(std::move(api)), m_queries(std::move(queries)), m_projects(std::move(projects))
    {
    }

    /// As Tracker::changes(): one call a page; one more every few minutes when nothing changed, because Cloud's search
    /// finds nothing, without a word, in a project that is gone or hidden.
    Task<Result<tracker::ChangesPage>> page(QString projectId, QDateTime since, QString after, CancelToken cancel);
    /// As Tracker::existing(). What can't be an issue's id is none that is there.
    Task<Result<QList<tracker::ChangedIssue>>> existing(QStringList issueIds, CancelToken cancel);

private:
    Task<Result<tracker::ChangesPage>> newest(QString projectId, CancelToken cancel);

    std::shared_ptr<JiraApi> m_api;
    std::shared_ptr<JiraQueries> m_queries;
    std::shared_ptr<JiraProjects> m_projects;
};

} // namespace twinspan::trackers
