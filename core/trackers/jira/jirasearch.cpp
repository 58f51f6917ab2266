#include "core/trackers/jira/jirasearch.h"

#include "core/trackers/jira/jiraaddress.h"
#include "core/trackers/jira/jiramapping.h"

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
using Found = std::optional<model::IssueRef>;

/// So late the index may be, and in no order.
constexpr int indexLagSeconds = 120;
/// Keys that are asked for behind the last one that is known, and missing ones before it. Numbers are left out only
/// where a create failed late, or an issue was deleted or moved.
struct Aside {
    int beyond;
    int missing;
};
constexpr Aside asideOnCloud{50, 50};    // all in one call
constexpr Aside asideOnDataCenter{3, 2}; // a call each
/// So far below the highest number a missing one is no news.
constexpr qint64 seenBelow = 200;
constexpr qsizetype mostConfirmed = 100;

/// No issue that was made before our first version carries a marker: old projects need not be read whole.
QDateTime firstMarkers()
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
}
} // namespace

JiraWanted JiraSearch::wanted() const
{
    JiraWanted wanted{{QStringLiteral("created"), QStringLiteral("project")}, {}};
    if (m_api->edition() == JiraEdition::Cloud)
        wanted.properties.append(QString(jiraMarkerProperty));
    else
        wanted.fields.append(QStringLiteral("description"));
    return wanted;
}

void JiraSearch::learn(const QString &projectId, const QJsonObject &issue)
{
    Known &known = m_known[projectId];
    const model::IssueRef ref = jiraRef(issue, m_api->site());
    const model::Marker marker = jiraIssueMarker(issue, JiraMarkup(m_api->edition()));
    if (jiraProjectIdOf(issue) != projectId)
        return; // a key that it had before it was moved
    known.seen.insert(jiraNumberOf(ref.key));
    known.highest = *known.seen.rbegin();
    known.seen.erase(known.seen.begin(), known.seen.lower_bound(known.highest - seenBelow));
    known.markers.remove(ref.id.toLongLong());
    if (!marker.isNull())
        known.markers.insert(ref.id.toLongLong(), marker.text());
}

Task<Status> JiraSearch::look(QString projectId, CancelToken cancel)
{
    const QString created = QStringLiteral("created");
    const Known before = m_known.value(projectId);
    if (!before.upTo.isValid()) {
        const QString order = QStringLiteral("key DESC");
        TWINSPAN_CO_TRY(last, co_await m_queries->first(projectId, order, wanted(), cancel));
        learn(projectId, last);
    }
    const QDateTime since = before.upTo.isValid() ? before.upTo.addSecs(-indexLagSeconds) : firstMarkers();
    qint64 from = since.toSecsSinceEpoch();
    for (bool isWhole = false; !isWhole;) {
        TWINSPAN_CO_TRY(window, co_await m_queries->window(projectId, created, from, wanted(), cancel));
        for (const QJsonObject &issue : std::as_const(window.issues)) {
            learn(projectId, issue);
            Known &known = m_known[projectId];
            known.upTo = std::max(known.upTo, jiraTime(jiraFields(issue), QLatin1String("created")));
        }
        isWhole = !window.end;
        from = window.end.value_or(from);
    }
    co_return Status{};
}

QStringList JiraSearch::unknownKeys(const QString &projectId, const QString &projectKey) const
{
    const Aside aside = m_api->edition() == JiraEdition::Cloud ? asideOnCloud : asideOnDataCenter;
    const Known known = m_known.value(projectId);
    QStringList keys;
    const auto add = [&](qint64 number) { keys.append(QStringLiteral("%1-%2").arg(projectKey).arg(number)); };
    for (int i = 1; i <= aside.beyond; ++i)
        add(known.highest + i);
    const qint64 lowest = std::max<qint64>(known.highest - seenBelow, 1);
    for (qint64 number = known.highest - 1; number >= lowest && keys.size() < aside.beyond + aside.missing; --number) {
        if (!known.seen.contains(number))
            add(number);
    }
    return keys;
}

Task<Status> JiraSearch::lookBeyondTheIndex(QString projectId, CancelToken cancel)
{
    TWINSPAN_CO_TRY(project, co_await m_projects->project(projectId, cancel));
    const QString key = project.key;
    for (bool isMore = true; isMore;) {
        const qint64 highest = m_known[projectId].highest;
        TWINSPAN_CO_TRY(issues, co_await m_queries->fetch(unknownKeys(projectId, key), wanted(), cancel));
        for (const QJsonObject &issue : std::as_const(issues))
            learn(projectId, issue);
        isMore = m_known[projectId].highest > highest;
    }
    co_return Status{};
}

Task<Result<Found>> JiraSearch::confirmed(QString projectId, QStringList ids, model::Marker marker, CancelToken cancel)
{
    TWINSPAN_CO_TRY(issues, co_await m_queries->fetch(ids, wanted(), cancel));
    std::ranges::sort(issues, {},
                      [this](const QJsonObject &issue) { return jiraRef(issue, m_api->site()).id.toLongLong(); });
    const JiraMarkup markup(m_api->edition());
    Found found;
    QStringList gone = ids;
    for (const QJsonObject &issue : std::as_const(issues)) {
        const model::IssueRef ref = jiraRef(issue, m_api->site());
        const model::Marker now = jiraIssueMarker(issue, markup);
        const bool carries = marker.isNull() ? !now.isNull() : now == marker;
        if (jiraProjectIdOf(issue) != projectId || !carries)
            continue;
        gone.removeAll(ref.id);
        if (!found)
            found = ref;
    }
    for (const QString &id : std::as_const(gone)) // deleted, or moved
        m_known[projectId].markers.remove(id.toLongLong());
    co_return found;
}

Task<Result<Found>> JiraSearch::oldestWith(QString projectId, model::Marker marker, CancelToken cancel)
{
    TWINSPAN_CO_CHECK(co_await m_projects->project(projectId, cancel));
    TWINSPAN_CO_CHECK(co_await look(projectId, cancel));
    TWINSPAN_CO_CHECK(co_await lookBeyondTheIndex(projectId, cancel));
    QStringList ids;
    const QMap<qint64, QString> markers = m_known.value(projectId).markers;
    for (auto issue = markers.constBegin(); issue != markers.constEnd() && ids.size() < mostConfirmed; ++issue) {
        if (!marker.isNull() && issue.value() == marker.text())
            ids.append(QString::number(issue.key()));
    }
    co_return co_await confirmed(projectId, ids, marker, cancel);
}

Task<Result<bool>> JiraSearch::hasMarked(QString projectId, CancelToken cancel)
{
    TWINSPAN_CO_CHECK(co_await m_projects->project(projectId, cancel));
    TWINSPAN_CO_CHECK(co_await look(projectId, cancel));
    TWINSPAN_CO_CHECK(co_await lookBeyondTheIndex(projectId, cancel));
    const model::Marker any;
    for (;;) {
        const QList<qint64> marked = m_known.value(projectId).markers.keys();
        if (marked.isEmpty())
            co_return false;
        QStringList ids;
        for (const qint64 id : marked.first(std::min<qsizetype>(marked.size(), 5)))
            ids.append(QString::number(id));
        TWINSPAN_CO_TRY(found, co_await confirmed(projectId, ids, any, cancel));
        if (found)
            co_return true;
    }
}

} // namespace twinspan::trackers
