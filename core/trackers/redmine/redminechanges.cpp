#include "core/trackers/redmine/redminechanges.h"

#include "core/tracker/changesplace.h"
#include "core/trackers/redmine/redmineaddress.h"
#include "core/trackers/redmine/redmineissuequery.h"
#include "core/trackers/redmine/redmineplace.h"
#include "core/trackers/redmine/redmineproblems.h"

namespace twinspan::trackers
{

Task<Result<tracker::ChangesPage>> RedmineChanges::page(QString projectId, QDateTime since, QString after,
                                                        CancelToken cancel)
{
    if (!since.isValid())
        co_return co_await newest(projectId, cancel);
    const auto place = after.isEmpty() ? RedminePlace::since(since) : RedminePlace::fromText(after);
    if (!place)
        co_return fail(tracker::unknownPlaceProblem());
    const QString path = QStringLiteral("/issues.json");
    TWINSPAN_CO_TRY(answer, co_await m_api->getDated(path, place->query(projectId), cancel));
    auto page = place->page(answer.json, m_api->base());
    if (!page)
        co_return fail(redmineBrokenList(m_api->url(path)));
    page->now = answer.date;
    co_return *page;
}

Task<Result<tracker::ChangesPage>> RedmineChanges::newest(QString projectId, CancelToken cancel)
{
    QUrlQuery query = redmineIssuesOf(projectId);
    query.addQueryItem(QStringLiteral("sort"), QStringLiteral("updated_on:desc,id:desc"));
    query.addQueryItem(QStringLiteral("limit"), QStringLiteral("1"));
    const QString path = QStringLiteral("/issues.json");
    TWINSPAN_CO_TRY(answer, co_await m_api->getDated(path, query, cancel));
    const QJsonValue issues = answer.json.value(QLatin1String("issues"));
    if (!issues.isArray())
        co_return fail(redmineBrokenList(m_api->url(path)));
    tracker::ChangesPage page;
    page.now = answer.date;
    if (const auto issue = redmineChangedIssue(issues.toArray().first().toObject(), m_api->base()))
        page.issues.append(*issue);
    co_return page;
}

Task<Result<QList<tracker::ChangedIssue>>> RedmineChanges::existing(QStringList issueIds, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    // Redmine picks the digits out of whatever stands there, and calls an empty list invalid.
    QStringList numbers;
    for (const QString &id : std::as_const(issueIds)) {
        const qint64 number = redmineIssueNumber(id);
        if (number > 0 && !numbers.contains(QString::number(number)))
            numbers.append(QString::number(number));
    }
    QList<tracker::ChangedIssue> found;
    if (numbers.isEmpty())
        co_return found;
    QUrlQuery query = redmineIssuesOf({});
    query.addQueryItem(QStringLiteral("sort"), QStringLiteral("id"));
    query.addQueryItem(QStringLiteral("issue_id"), numbers.join(u','));
    TWINSPAN_CO_TRY(entries,
                    co_await m_api->all(QStringLiteral("/issues.json"), QStringLiteral("issues"), query, cancel));
    for (const QJsonValue entry : std::as_const(entries)) {
        if (const auto issue = redmineChangedIssue(entry.toObject(), m_api->base()))
            found.append(*issue);
    }
    co_return found;
}

} // namespace twinspan::trackers
