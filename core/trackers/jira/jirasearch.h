#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/model/marker.h"
#include "core/trackers/jira/jiraapi.h"
#include "core/trackers/jira/jiraprojects.h"
#include "core/trackers/jira/jiraqueries.h"

#include <QHash>
#include <QMap>

#include <memory>
#include <optional>
#include <set>

namespace twinspan::trackers
{

/// Finds issues by our markers. No search knows them (properties are in JQL only for apps), and its index is late: the
/// issues are listed in the order in which they were made, each time only from where the last look ended, and what the
/// index doesn't know yet is asked for by the keys that come next, and by those that are missing just before: the index
/// learns in no order. Whoever awaits a call keeps the object alive.
class JiraSearch
{
public:
    JiraSearch(std::shared_ptr<JiraApi> api, std::shared_ptr<JiraQueries> queries,
               std::shared_ptr<JiraProjects> projects)
        : m_api(std::move(api)), m_queries(std::move(queries)), m_projects(std::move(projects))
    {
    }

    /// The oldest issue of the project with the marker, as it is now.
    Task<Result<std::optional<model::IssueRef>>> oldestWith(QString projectId, model::Marker marker,
                                                            CancelToken cancel);
    /// Whether an issue of the project carries any marker.
    Task<Result<bool>> hasMarked(QString projectId, CancelToken cancel);

private:
    struct Known {
        QMap<qint64, QString> markers; ///< by id of the issue, of those that have one
        qint64 highest = 0;            ///< number in a key
        std::set<qint64> seen;         ///< numbers in keys, of those a little below the highest
        QDateTime upTo;                ///< all that were made before were seen
    };
    Task<Status> look(QString projectId, CancelToken cancel);
    Task<Status> lookBeyondTheIndex(QString projectId, CancelToken cancel);
    /// Which of these issues are there and carry the marker (any, if null); the oldest first.
    Task<Result<std::optional<model::IssueRef>>> confirmed(QString projectId, QStringList ids, model::Marker marker,
                                                           CancelToken cancel);
    /// Keys that the index may not know yet: those that come next, and those just below the highest that it hasn't
    /// told.
    QStringList unknownKeys(const QString &projectId, const QString &projectKey) const;
    void learn(const QString &projectId, const QJsonObject &issue);
    JiraWanted wanted() const;

    std::shared_ptr<JiraApi> m_api;
    std::shared_ptr<JiraQueries> m_queries;
    std::shared_ptr<JiraProjects> m_projects;
    QHash<QString, Known> m_known;
};

} // namespace twinspan::trackers
