#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/model/issue.h"
#include "core/trackers/jira/jiraapi.h"

#include <QJsonObject>

#include <chrono>
#include <memory>

namespace twinspan::trackers
{

/// Reads single issues and their comments. Whoever awaits a call keeps the object alive.
class JiraIssues
{
public:
    /// The clock outlives it. `draftTime`: see tracker::TrackerServices.
    JiraIssues(std::shared_ptr<JiraApi> api, const Clock *clock, std::chrono::seconds draftTime)
        : m_api(std::move(api)), m_clock(clock), m_draftTime(draftTime)
    {
    }

    /// As Tracker::issue(): one call, and one where it has comments, whose properties come with no other. While a file
    /// of it is held back that may belong to a comment which is still being written, it is a moment older than the
    /// lists of changes say: so it is not taken for one that was seen, and is read again.
    Task<Result<model::Issue>> whole(QString key, CancelToken cancel);
    /// These fields of an issue, with our properties. `key` as Tracker::issue() takes it.
    Task<Result<QJsonObject>> fields(QString key, QString fields, CancelToken cancel);
    /// A comment of the issue as Jira keeps it. NotFound where it is none of this issue.
    Task<Result<QJsonObject>> comment(QString issueId, QString commentId, CancelToken cancel);

private:
    Task<Result<JiraApi::Answer>> answer(QString key, QString fields, CancelToken cancel);
    Task<Result<QList<model::Comment>>> comments(QJsonObject issue, CancelToken cancel);
    /// All that the issue has, read anew when one came or went between two pages.
    Task<Result<QList<QJsonObject>>> allComments(QString issueId, CancelToken cancel);
    struct CommentPages {
        QList<QJsonObject> comments;
        bool isCalm = true; ///< nothing came or went meanwhile: it is all
    };
    Task<Result<CommentPages>> commentPages(QString issueId, CancelToken cancel);
    Task<Result<QList<QJsonObject>>> commentsByIds(QList<qint64> ids, CancelToken cancel);

    std::shared_ptr<JiraApi> m_api;
    const Clock *m_clock;
    std::chrono::seconds m_draftTime;
};

/// Fields that say all of an issue but its comments and files.
inline constexpr QLatin1String jiraOwnFields("summary,description,issuetype,reporter,creator,created,updated,project,"
                                             "security");

} // namespace twinspan::trackers
