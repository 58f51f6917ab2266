#pragma once

#include "core/base/clock.h"
#include "core/tracker/tracker.h"
#include "core/trackers/jira/jiraapi.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace twinspan::trackers
{

/// What of a project is needed again and again.
struct JiraKnownProject {
    QString key;
    QList<model::IssueType> types;
};

/// Projects and their types, remembered for a few minutes. Whoever awaits a call keeps the object alive.
class JiraProjects
{
public:
    /// The clock outlives it.
    JiraProjects(std::shared_ptr<JiraApi> api, const Clock *clock) : m_api(std::move(api)), m_clock(clock) {}

    /// As Tracker::projects().
    Task<Result<QList<model::Project>>> all(CancelToken cancel);
    /// NotFound where it is absent or hidden.
    Task<Result<JiraKnownProject>> project(QString id, CancelToken cancel);
    /// Keys of all projects, an hour old at most: what Jira may take for the keys of issues.
    Task<Result<QStringList>> keys(CancelToken cancel);
    /// As Tracker::requiredFields().
    Task<Result<QStringList>> requiredFields(QString projectId, QString typeId, CancelToken cancel);

private:
    struct Remembered {
        JiraKnownProject project;
        QDateTime read;
    };
    Task<Result<QList<QJsonObject>>> entries(CancelToken cancel);

    std::shared_ptr<JiraApi> m_api;
    const Clock *m_clock;
    QHash<QString, Remembered> m_known;
    QStringList m_keys;
    QDateTime m_keysRead;
};

} // namespace twinspan::trackers
