#include "core/trackers/jira/jiraqueries.h"

#include "core/trackers/jira/jiramapping.h"
#include "core/trackers/jira/jiraproblems.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <limits>

namespace twinspan::trackers
{

namespace
{
constexpr int cloudPage = 100;
constexpr int dataCenterPage = 1'000;
constexpr int mostPagesAtOnce = 200;
/// So long the index may be late: what changed since may stand where it stood before it changed.
constexpr qint64 unsettledSeconds = 60;
constexpr qsizetype fewReferences = 5;

QList<QJsonObject> issuesIn(const QJsonObject &answer)
{
    QList<QJsonObject> issues;
    const QJsonArray entries = answer.value(QLatin1String("issues")).toArray();
    for (const QJsonValue entry : entries)
        issues.append(entry.toObject());
    return issues;
}
} // namespace

Task<Result<JiraQueries::Page>> JiraQueries::search(QString jql, int most, JiraWanted wanted, QString after,
                                                    CancelToken cancel)
{
    const bool isCloud = m_api->edition() == JiraEdition::Cloud;
    const QString path = isCloud ? QStringLiteral("/search/jql") : QStringLiteral("/search");
    QJsonObject body{{QStringLiteral("jql"), jql},
                     {QStringLiteral("maxResults"), most},
                     {QStringLiteral("fields"), QJsonArray::fromStringList(wanted.fields)}};
    if (isCloud && !wanted.properties.isEmpty())
        body.insert(QStringLiteral("properties"), QJsonArray::fromStringList(wanted.properties));
    if (isCloud && !after.isEmpty())
        body.insert(QStringLiteral("nextPageToken"), after);
    if (!isCloud)
        body.insert(QStringLiteral("startAt"), after.toInt());
    const QUrlQuery none;
    TWINSPAN_CO_TRY(answer, co_await m_api->ask(path, none, body, cancel));
    const QJsonObject list = answer.json.object();
    if (!list.value(QLatin1String("issues")).isArray())
        co_return fail(jiraUnexpected(m_api->url(path)));
    Page page{issuesIn(list), {}, answer.date};
    const auto total = list.value(QLatin1String("total")).toInteger();
    const qint64 seen = after.toLongLong() + page.issues.size();
    if (isCloud && !list.value(QLatin1String("isLast")).toBool())
        page.next = list.value(QLatin1String("nextPageToken")).toString();
    else if (!isCloud && seen < total && !page.issues.isEmpty())
        page.next = QString::number(seen);
    co_return page;
}

Task<Result<JiraQueries::Page>> JiraQueries::searchIn(QString projectId, QString jql, int most, JiraWanted wanted,
                                                      QString after, CancelToken cancel)
{
    const auto page = co_await search(jql, most, wanted, after, cancel);
    // Of such a query the project alone can be wrong: Data Center refuses one that is gone or hidden. Of a further page
    // the place can be wrong, too: Jira Cloud forgets it.
    if (!page && after.isEmpty() && page.error().httpStatus == 400 && !page.error().needsSignIn())
        co_return fail(jiraNoSuchProject(projectId).withUrl(m_api->site()));
    co_return page;
}

Task<Result<JiraQueries::Window>> JiraQueries::window(QString projectId, QString stamp, qint64 from, JiraWanted wanted,
                                                      CancelToken cancel)
{
    // A number is milliseconds in no zone; a date would be read in the zone of the account, to the minute.
    const QString jql =
        QStringLiteral("project = %1 AND %2 >= %3 ORDER BY %2 ASC").arg(projectId, stamp, QString::number(from * 1000));
    const QByteArray field = stamp.toLatin1();
    const auto secondOf = [&field](const QJsonObject &issue) {
        return jiraTime(jiraFields(issue), QLatin1String(field)).toSecsSinceEpoch();
    };
    const int most = m_api->edition() == JiraEdition::Cloud ? cloudPage : dataCenterPage;
    Window window;
    QString after;
    for (int count = 0; count < mostPagesAtOnce; ++count) {
        TWINSPAN_CO_TRY(page, co_await searchIn(projectId, jql, most, wanted, after, cancel));
        if (count == 0)
            window.now = page.now;
        for (const QJsonObject &issue : std::as_const(page.issues)) {
            if (secondOf(issue) >= from)
                window.issues.append(issue);
        }
        if (page.next.isEmpty())
            co_return window;
        const qint64 settled = window.now.isValid() ? window.now.toSecsSinceEpoch() - unsettledSeconds
                                                    : std::numeric_limits<qint64>::max();
        const auto isSettled = [&](const QJsonObject &issue) { return secondOf(issue) < settled; };
        const auto last = std::find_if(window.issues.crbegin(), window.issues.crend(), isSettled);
        if (last != window.issues.crend() && secondOf(*last) > from) {
            window.end = secondOf(*last);
            co_return window;
        }
        after = page.next;
    }
    co_return fail(jiraUnexpected(m_api->site()));
}

Task<Result<QJsonObject>> JiraQueries::first(QString projectId, QString order, JiraWanted wanted, CancelToken cancel)
{
    const QString jql = QStringLiteral("project = %1 ORDER BY %2").arg(projectId, order);
    const QString start;
    TWINSPAN_CO_TRY(page, co_await searchIn(projectId, jql, 1, wanted, start, cancel));
    co_return page.issues.isEmpty() ? QJsonObject() : page.issues.first();
}

Task<Result<QList<QJsonObject>>> JiraQueries::fetch(QStringList references, JiraWanted wanted, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    references.removeDuplicates();
    if (references.isEmpty())
        co_return QList<QJsonObject>();
    if (m_api->edition() == JiraEdition::DataCenter) {
        if (references.size() <= fewReferences)
            co_return co_await fetchSingly(references, wanted, cancel);
        co_return co_await fetchByIndex(references, wanted, cancel);
    }
    const QString path = QStringLiteral("/issue/bulkfetch");
    const QJsonObject body{{QStringLiteral("issueIdsOrKeys"), QJsonArray::fromStringList(references)},
                           {QStringLiteral("fields"), QJsonArray::fromStringList(wanted.fields)},
                           {QStringLiteral("properties"), QJsonArray::fromStringList(wanted.properties)}};
    const QUrlQuery none;
    TWINSPAN_CO_TRY(answer, co_await m_api->ask(path, none, body, cancel));
    if (!answer.json.object().value(QLatin1String("issues")).isArray())
        co_return fail(jiraUnexpected(m_api->url(path)));
    co_return issuesIn(answer.json.object());
}

Task<Result<QList<QJsonObject>>> JiraQueries::fetchSingly(QStringList references, JiraWanted wanted, CancelToken cancel)
{
    QList<QJsonObject> found;
    QUrlQuery query = jiraQuery({{QStringLiteral("fields"), wanted.fields.join(u',')}});
    if (!wanted.properties.isEmpty())
        query.addQueryItem(QStringLiteral("properties"), wanted.properties.join(u','));
    for (const QString &reference : std::as_const(references)) {
        const auto answer = co_await m_api->get(QStringLiteral("/issue/") + reference, query, cancel);
        if (!answer && answer.error().kind != ProblemKind::NotFound && answer.error().kind != ProblemKind::Forbidden)
            co_return fail(answer.error());
        if (answer)
            found.append(answer->json.object());
    }
    co_return found;
}

/// Data Center has no call for many issues but its search, which is strict about names unless asked not to be; what the
/// index doesn't know yet is asked for singly.
Task<Result<QList<QJsonObject>>> JiraQueries::fetchByIndex(QStringList references, JiraWanted wanted,
                                                           CancelToken cancel)
{
    const QString path = QStringLiteral("/search");
    const QJsonObject body{{QStringLiteral("jql"), QStringLiteral("id in (%1)").arg(references.join(u','))},
                           {QStringLiteral("maxResults"), dataCenterPage},
                           {QStringLiteral("fields"), QJsonArray::fromStringList(wanted.fields)},
                           {QStringLiteral("validateQuery"), false}};
    const QUrlQuery none;
    TWINSPAN_CO_TRY(answer, co_await m_api->ask(path, none, body, cancel));
    QList<QJsonObject> found = issuesIn(answer.json.object());
    QSet<QString> known;
    for (const QJsonObject &issue : std::as_const(found)) {
        known.insert(issue.value(QLatin1String("id")).toString());
        known.insert(issue.value(QLatin1String("key")).toString());
    }
    QStringList unknown;
    for (const QString &reference : std::as_const(references)) {
        if (!known.contains(reference))
            unknown.append(reference);
    }
    TWINSPAN_CO_TRY(more, co_await fetchSingly(unknown, wanted, cancel));
    found += more;
    co_return found;
}

} // namespace twinspan::trackers
