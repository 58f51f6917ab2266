#include "core/trackers/rt/rtchanges.h"

#include "core/tracker/changesplace.h"
#include "core/trackers/rt/rtaddress.h"
#include "core/trackers/rt/rtmapping.h"
#include "core/trackers/rt/rtproblems.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
/// UTC-12 is the zone in which a time of the clock comes last; an hour more for the end of daylight saving.
constexpr int zoneHours = 13;
constexpr int mostRounds = 5;
constexpr int mostPages = 10'000;
constexpr int secondsPerHour = 3600;

struct RtTexts {
    Q_DECLARE_TR_FUNCTIONS(RtTexts)
};

QUrlQuery ticketQuery(const QString &sql, int count)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("query"), sql);
    query.addQueryItem(QStringLiteral("fields"), QStringLiteral("LastUpdated,Queue"));
    query.addQueryItem(QStringLiteral("per_page"), QString::number(count));
    return query;
}

void orderBy(QUrlQuery &query, const QString &field, const QString &order)
{
    query.addQueryItem(QStringLiteral("orderby"), field);
    query.addQueryItem(QStringLiteral("order"), order);
}

QList<tracker::ChangedIssue> ticketsIn(const QJsonObject &answer, const QUrl &base)
{
    QList<tracker::ChangedIssue> tickets;
    const QJsonArray items = answer.value(QLatin1String("items")).toArray();
    for (const QJsonValue item : items) {
        if (const auto ticket = rtChangedTicket(item.toObject(), base))
            tickets.append(*ticket);
    }
    return tickets;
}

bool isBefore(const tracker::ChangedIssue &left, const tracker::ChangedIssue &right)
{
    if (left.updated != right.updated)
        return left.updated < right.updated;
    return left.ref.id.toLongLong() < right.ref.id.toLongLong();
}

bool areSame(const QList<tracker::ChangedIssue> &left, const QList<tracker::ChangedIssue> &right)
{
    return std::ranges::equal(left, right, [](const tracker::ChangedIssue &one, const tracker::ChangedIssue &other) {
        return one.ref.id == other.ref.id && one.updated == other.updated;
    });
}

Problem neverCalm(const QUrl &url)
{
    return makeProblem(ProblemKind::Server, QStringLiteral("rt.never-calm"),
                       RtTexts::tr("The queue of RT changes faster than it can be read."),
                       RtTexts::tr("It will be tried again."))
        .withUrl(url);
}
} // namespace

Task<Result<RtChanges::Newest>> RtChanges::newest(qint64 queue, int count, CancelToken cancel)
{
    QUrlQuery query = ticketQuery(QStringLiteral("Queue = %1").arg(queue), count);
    orderBy(query, QStringLiteral("LastUpdated"), QStringLiteral("DESC"));
    orderBy(query, QStringLiteral("id"), QStringLiteral("DESC"));
    TWINSPAN_CO_TRY(answer, co_await m_api->get(QStringLiteral("/tickets"), query, cancel));
    if (!answer.json.value(QLatin1String("items")).isArray())
        co_return fail(rtUnexpected(m_api->base()));
    co_return Newest{ticketsIn(answer.json, m_api->base()), RtApi::mayHaveMore(answer.json), answer.date};
}

Task<Result<RtChanges::Found>> RtChanges::byNumber(qint64 queue, QDateTime since, CancelToken cancel)
{
    const QString start =
        since.toUTC().addSecs(-qint64{zoneHours} * secondsPerHour).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    Found found;
    qint64 last = 0;
    for (int page = 0; page < mostPages; ++page) {
        const QString sql = QStringLiteral("Queue = %1 AND LastUpdated >= '%2' AND id > %3")
                                .arg(QString::number(queue), start, QString::number(last));
        QUrlQuery query = ticketQuery(sql, RtApi::pageSize);
        orderBy(query, QStringLiteral("id"), QStringLiteral("ASC"));
        TWINSPAN_CO_TRY(answer, co_await m_api->get(QStringLiteral("/tickets"), query, cancel));
        const QList<tracker::ChangedIssue> tickets = ticketsIn(answer.json, m_api->base());
        for (const tracker::ChangedIssue &ticket : tickets) {
            last = std::max(last, ticket.ref.id.toLongLong());
            if (ticket.updated >= since)
                found.insert(ticket.ref.id, ticket);
        }
        if (tickets.isEmpty() || !RtApi::mayHaveMore(answer.json))
            co_return found;
    }
    co_return fail(rtUnexpected(m_api->base()));
}

Task<Status> RtChanges::checkQueue(qint64 queue, CancelToken cancel)
{
    const auto answer = co_await m_api->get(QStringLiteral("/queue/%1").arg(queue), {}, cancel);
    if (answer)
        co_return Status{};
    const bool isHidden = answer.error().kind == ProblemKind::NotFound || answer.error().kind == ProblemKind::Forbidden;
    co_return fail(isHidden ? rtNoSuchQueue(QString::number(queue)) : answer.error());
}

Task<Result<tracker::ChangesPage>> RtChanges::page(QString projectId, QDateTime since, QString after,
                                                   CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    const qint64 queue = rtTicketNumber(projectId);
    if (queue == 0)
        co_return fail(rtNoSuchQueue(projectId));
    if (!after.isEmpty()) {
        co_return fail(tracker::unknownPlaceProblem());
    }
    tracker::ChangesPage page;
    if (!since.isValid()) {
        TWINSPAN_CO_TRY(last, co_await newest(queue, 1, cancel));
        page.issues = last.tickets;
        page.now = last.now;
        co_return page;
    }
    Found found;
    QDateTime from = since;
    QList<tracker::ChangedIssue> before;
    for (int round = 0; round < mostRounds; ++round) {
        TWINSPAN_CO_TRY(front, co_await newest(queue, RtApi::pageSize, cancel));
        for (const tracker::ChangedIssue &ticket : std::as_const(front.tickets)) {
            if (ticket.updated >= from)
                found.insert(ticket.ref.id, ticket);
        }
        page.now = front.now;
        const bool reachesBack =
            !front.mayHaveMore || (!front.tickets.isEmpty() && front.tickets.last().updated < from);
        // Without a total a queue that is small never reaches back; what changes comes to the front.
        const bool isCalm = round > 0 && areSame(front.tickets, before);
        before = front.tickets;
        if (reachesBack || isCalm) {
            if (front.tickets.isEmpty())
                TWINSPAN_CO_CHECK(co_await checkQueue(queue, cancel));
            page.issues = found.values();
            std::ranges::sort(page.issues, isBefore);
            co_return page;
        }
        TWINSPAN_CO_TRY(rest, co_await byNumber(queue, from, cancel));
        found.insert(rest);
        // What changed meanwhile is at the front now, and may have been passed already.
        if (!front.tickets.isEmpty())
            from = front.tickets.first().updated;
    }
    co_return fail(neverCalm(m_api->base()));
}

Task<Result<QList<tracker::ChangedIssue>>> RtChanges::existing(QStringList issueIds, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    QStringList conditions;
    for (const QString &id : std::as_const(issueIds)) {
        if (const qint64 number = rtTicketNumber(id); number != 0)
            conditions.append(QStringLiteral("id = %1").arg(number));
    }
    conditions.removeDuplicates();
    QList<tracker::ChangedIssue> found;
    if (conditions.isEmpty())
        co_return found;
    const QUrlQuery query = ticketQuery(conditions.join(QStringLiteral(" OR ")), RtApi::pageSize);
    TWINSPAN_CO_TRY(answer, co_await m_api->get(QStringLiteral("/tickets"), query, cancel));
    if (!answer.json.value(QLatin1String("items")).isArray())
        co_return fail(rtUnexpected(m_api->base()));
    found = ticketsIn(answer.json, m_api->base());
    co_return found;
}

} // namespace twinspan::trackers
