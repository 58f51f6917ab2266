#include "core/trackers/jira/jirachanges.h"

#include "core/tracker/changesplace.h"
#include "core/trackers/jira/jiraaddress.h"
#include "core/trackers/jira/jiramapping.h"
#include "core/trackers/jira/jiraproblems.h"

#include <algorithm>

namespace twinspan::trackers
{

using tracker::ChangedIssue;

namespace
{
JiraWanted stamps()
{
    return {{QStringLiteral("updated"), QStringLiteral("project")}, {}};
}

QString updatedField()
{
    return QStringLiteral("updated");
}
} // namespace

Task<Result<tracker::ChangesPage>> JiraChanges::page(QString projectId, QDateTime since, QString after,
                                                     CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (jiraId(projectId).isEmpty())
        co_return fail(jiraNoSuchProject(projectId));
    if (!since.isValid())
        co_return co_await newest(projectId, cancel);
    const auto start =
        after.isEmpty() ? std::optional(std::max<qint64>(since.toSecsSinceEpoch(), 0)) : tracker::secondOfPlace(after);
    if (!start)
        co_return fail(tracker::unknownPlaceProblem());
    TWINSPAN_CO_TRY(window, co_await m_queries->window(projectId, updatedField(), *start, stamps(), cancel));
    tracker::ChangesPage page;
    for (const QJsonObject &issue : std::as_const(window.issues)) {
        const auto changed = jiraChangedIssue(issue, m_api->site());
        const bool isComplete = changed && (!window.end || changed->updated.toSecsSinceEpoch() < *window.end);
        if (isComplete && changed->updated >= since && changed->projectId == projectId)
            page.issues.append(*changed);
    }
    // The index may have ordered one by an older stamp than it shows.
    std::ranges::sort(page.issues, {},
                      [](const ChangedIssue &issue) { return std::pair(issue.updated, issue.ref.id.toLongLong()); });
    if (window.issues.isEmpty() && after.isEmpty())
        TWINSPAN_CO_CHECK(co_await m_projects->project(projectId, cancel));
    page.next = window.end ? tracker::placeAtSecond(*window.end) : QString();
    page.now = window.now;
    co_return page;
}

Task<Result<tracker::ChangesPage>> JiraChanges::newest(QString projectId, CancelToken cancel)
{
    const QString order = QStringLiteral("updated DESC");
    TWINSPAN_CO_TRY(first, co_await m_queries->first(projectId, order, stamps(), cancel));
    tracker::ChangesPage page;
    if (const auto changed = jiraChangedIssue(first, m_api->site()))
        page.issues.append(*changed);
    else
        TWINSPAN_CO_CHECK(co_await m_projects->project(projectId, cancel));
    co_return page;
}

Task<Result<QList<ChangedIssue>>> JiraChanges::existing(QStringList issueIds, CancelToken cancel)
{
    QStringList ids;
    for (const QString &id : std::as_const(issueIds)) {
        if (!jiraId(id).isEmpty())
            ids.append(id);
    }
    TWINSPAN_CO_TRY(issues, co_await m_queries->fetch(ids, stamps(), cancel));
    QList<ChangedIssue> found;
    for (const QJsonObject &issue : std::as_const(issues)) {
        if (const auto changed = jiraChangedIssue(issue, m_api->site()))
            found.append(*changed);
    }
    co_return found;
}

} // namespace twinspan::trackers
