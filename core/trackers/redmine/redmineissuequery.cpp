#include "core/trackers/redmine/redmineissuequery.h"

namespace twinspan::trackers
{

QUrlQuery redmineIssuesOf(const QString &projectId)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("status_id"), QStringLiteral("*"));
    if (!projectId.isEmpty()) {
        query.addQueryItem(QStringLiteral("project_id"), projectId);
        query.addQueryItem(QStringLiteral("subproject_id"), QStringLiteral("!*"));
    }
    return query;
}

} // namespace twinspan::trackers
