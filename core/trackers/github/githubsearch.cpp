#include "core/trackers/github/githubsearch.h"

#include "core/trackers/github/githubmapping.h"
#include "core/trackers/github/githubmarkup.h"

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
using Found = std::optional<GithubFoundIssue>;

/// No issue that was changed last before our first version carries a marker: old repositories need not be read whole.
QDateTime firstMarkers()
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
}
} // namespace

Task<Status> GithubSearch::look(qint64 repositoryId, Until until, CancelToken cancel)
{
    const QDateTime known = m_known.value(repositoryId).upTo;
    // GitHub tells seconds: more may have happened in the last one.
    const QDateTime since = known.isValid() ? known.addSecs(-2) : firstMarkers();
    QUrlQuery query = githubWholePages();
    query.addQueryItem(QStringLiteral("state"), QStringLiteral("all"));
    query.addQueryItem(QStringLiteral("sort"), QStringLiteral("updated"));
    query.addQueryItem(QStringLiteral("direction"), QStringLiteral("asc"));
    query.addQueryItem(QStringLiteral("since"), since.toString(Qt::ISODate));
    GithubApi::Visitor visitor = [this, repositoryId, until](const QJsonObject &issue) {
        Known &seen = m_known[repositoryId];
        const qint64 number = issue.value(QLatin1String("number")).toInteger();
        const model::Marker marker = githubMarkerIn(issue.value(QLatin1String("body")).toString());
        seen.markers.remove(number);
        seen.upTo = std::max(seen.upTo, githubTime(issue, QStringLiteral("updated_at")));
        if (marker.isNull() || isGithubPullRequest(issue))
            return false;
        seen.markers.insert(number, marker.text());
        return until == Until::FirstMarked;
    };
    const QUrl list = m_api->url(QStringLiteral("/repositories/%1/issues").arg(repositoryId), query);
    co_return co_await m_api->visit(list, visitor, cancel);
}

Task<Result<Found>> GithubSearch::confirmed(qint64 repositoryId, qint64 number, model::Marker marker,
                                            CancelToken cancel)
{
    const auto issue = co_await m_issues->read(githubIssueId(repositoryId, number), cancel);
    if (!issue && issue.error().kind != ProblemKind::NotFound)
        co_return fail(issue.error());
    Found found;
    if (issue && issue->repositoryId == repositoryId) {
        const model::Marker now = githubMarkerIn(issue->json.value(QLatin1String("body")).toString());
        if (marker.isNull() ? !now.isNull() : now == marker)
            found = *issue;
    }
    if (!found)
        m_known[repositoryId].markers.remove(number); // deleted, or transferred
    co_return found;
}

Task<Result<Found>> GithubSearch::oldestWith(qint64 repositoryId, model::Marker marker, CancelToken cancel)
{
    Found found;
    TWINSPAN_CO_CHECK(co_await look(repositoryId, Until::End, cancel));
    const QMap<qint64, QString> markers = m_known.value(repositoryId).markers;
    for (auto issue = markers.constBegin(); issue != markers.constEnd() && !found; ++issue) {
        if (marker.isNull() || issue.value() != marker.text())
            continue;
        TWINSPAN_CO_TRY(confirmation, co_await confirmed(repositoryId, issue.key(), marker, cancel));
        found = confirmation;
    }
    co_return found;
}

Task<Result<bool>> GithubSearch::hasMarked(qint64 repositoryId, CancelToken cancel)
{
    TWINSPAN_CO_CHECK(co_await look(repositoryId, Until::FirstMarked, cancel));
    const QMap<qint64, QString> markers = m_known.value(repositoryId).markers;
    const model::Marker any;
    bool found = false;
    for (auto issue = markers.constBegin(); issue != markers.constEnd() && !found; ++issue) {
        TWINSPAN_CO_TRY(confirmation, co_await confirmed(repositoryId, issue.key(), any, cancel));
        found = confirmation.has_value();
    }
    co_return found;
}

} // namespace twinspan::trackers
