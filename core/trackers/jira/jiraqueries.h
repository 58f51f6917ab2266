#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/trackers/jira/jiraapi.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

namespace twinspan::trackers
{

/// What is wanted of each issue of a list. Data Center's search gives no properties.
struct JiraWanted {
    QStringList fields;
    QStringList properties;
};

/// Lists of issues. Searches ask an index that learns of a write a moment later; fetch() asks Jira itself. Whoever
/// awaits a call keeps the object alive.
class JiraQueries
{
public:
    explicit JiraQueries(std::shared_ptr<JiraApi> api) : m_api(std::move(api)) {}

    /// The issues of a project from a second on, in the order of "created" or "updated", until a page is full and ends
    /// later than the first second. It ends at a second, never at an offset, which shifts when an issue changes
    /// meanwhile; and never at one of the last minute, when issues may show a newer stamp than the index has ordered
    /// them by: those are all read at once.
    struct Window {
        QList<QJsonObject> issues;
        std::optional<qint64> end; ///< what is of this second or later is not complete
        QDateTime now;             ///< the server's clock; not valid where it doesn't tell
    };
    Task<Result<Window>> window(QString projectId, QString stamp, qint64 from, JiraWanted wanted, CancelToken cancel);
    /// The first of the project in this order ("updated DESC"); an empty object where there is none.
    Task<Result<QJsonObject>> first(QString projectId, QString order, JiraWanted wanted, CancelToken cancel);
    /// Those of these issues (ids or keys, at most 100) that are there for the account, as they are now.
    Task<Result<QList<QJsonObject>>> fetch(QStringList references, JiraWanted wanted, CancelToken cancel);

private:
    struct Page {
        QList<QJsonObject> issues;
        QString next; ///< empty: that was all
        QDateTime now;
    };
    Task<Result<Page>> search(QString jql, int most, JiraWanted wanted, QString after, CancelToken cancel);
    Task<Result<Page>> searchIn(QString projectId, QString jql, int most, JiraWanted wanted, QString after,
                                CancelToken cancel);
    Task<Result<QList<QJsonObject>>> fetchSingly(QStringList references, JiraWanted wanted, CancelToken cancel);
    Task<Result<QList<QJsonObject>>> fetchByIndex(QStringList references, JiraWanted wanted, CancelToken cancel);

    std::shared_ptr<JiraApi> m_api;
};

} // namespace twinspan::trackers
