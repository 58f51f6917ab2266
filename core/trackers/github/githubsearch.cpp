#include "core/trackers/github/githubsearch.h"

#include "core/trackers/github/githubmapping.h"

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

void GithubSearch::learn(qint64 repositoryId, const QJsonObject &issue, qint64 ownAccount)
{
    QMap<qint64, QString> &markers = m_known[repositoryId].markers;
    const qint64 number = issue.value(QLatin1String("number")).toInteger();
    const model::Marker marker = githubMarkerOf(issue, ownAccount);
    markers.remove(number);
    if (!marker.isNull() && !isGithubPullRequest(issue))
        markers.insert(number, marker.text());
}

Task<Status> GithubSearch::look(qint64 repositoryId, Until until, CancelToken cancel)
{
    TWINSPAN_CO_TRY(ownAccount, co_await m_issues->ownAccount(cancel));
    const QString issues = QStringLiteral("issues");
    const QString rising = QStringLiteral("asc");
    const QDateTime known = m_known.value(repositoryId).upTo;
    qint64 from = (known.isValid() ? known.addSecs(-githubChangesLag.count()) : firstMarkers()).toSecsSinceEpoch();
    for (bool isWhole = false; !isWhole;) {
        const QUrl list = m_lists.url(repositoryId, issues, rising, from);
        TWINSPAN_CO_TRY(window, co_await m_lists.window(list, from, cancel));
        for (const QJsonObject &issue : std::as_const(window.entries))
            learn(repositoryId, issue, ownAccount);
        Known &seen = m_known[repositoryId];
        if (!window.entries.isEmpty())
            seen.upTo = std::max(seen.upTo, githubTime(window.entries.last(), QStringLiteral("updated_at")));
        isWhole = !window.end || (until == Until::FirstMarked && !seen.markers.isEmpty());
        from = window.end.value_or(from);
    }
    co_return Status{};
}

Task<Result<Found>> GithubSearch::confirmed(qint64 repositoryId, qint64 number, model::Marker marker,
                                            CancelToken cancel)
{
    TWINSPAN_CO_TRY(ownAccount, co_await m_issues->ownAccount(cancel));
    const auto issue = co_await m_issues->read(githubIssueId(repositoryId, number), cancel);
    if (!issue && issue.error().kind != ProblemKind::NotFound)
        co_return fail(issue.error());
    Found found;
    if (issue && issue->repositoryId == repositoryId) {
        const model::Marker now = githubMarkerOf(issue->json, ownAccount);
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
