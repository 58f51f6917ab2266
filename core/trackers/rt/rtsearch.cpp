#include "core/trackers/rt/rtsearch.h"

#include "core/trackers/rt/rtaddress.h"
#include "core/trackers/rt/rtmapping.h"
#include "core/trackers/rt/rtproblems.h"

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr int mostPages = 10'000;

QUrlQuery oldestFirst(const QString &sql, int count)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("query"), sql);
    query.addQueryItem(QStringLiteral("fields"), QStringLiteral("_hyperlinks"));
    query.addQueryItem(QStringLiteral("orderby"), QStringLiteral("id"));
    query.addQueryItem(QStringLiteral("per_page"), QString::number(count));
    return query;
}
} // namespace

Task<Result<std::optional<qint64>>> RtSearch::oldestWith(qint64 queue, model::Marker marker, CancelToken cancel)
{
    const QString sql =
        QStringLiteral("Queue = %1 AND RefersTo = %2").arg(QString::number(queue), rtQuoted(rtMarkerLink(marker)));
    TWINSPAN_CO_TRY(answer, co_await m_api->get(QStringLiteral("/tickets"), oldestFirst(sql, 1), cancel));
    if (!answer.json.value(QLatin1String("items")).isArray())
        co_return fail(rtUnexpected(m_api->base()));
    std::optional<qint64> found;
    const QJsonArray items = answer.json.value(QLatin1String("items")).toArray();
    if (!items.isEmpty())
        found = rtNumber(items.first().toObject().value(QLatin1String("id")));
    co_return found;
}

Task<Result<bool>> RtSearch::hasMarked(qint64 queue, CancelToken cancel)
{
    // RT can't search for the beginning of a link.
    qint64 last = 0;
    for (int page = 0; page < mostPages; ++page) {
        const QString sql = QStringLiteral("Queue = %1 AND RefersTo IS NOT NULL AND id > %2").arg(queue).arg(last);
        TWINSPAN_CO_TRY(answer,
                        co_await m_api->get(QStringLiteral("/tickets"), oldestFirst(sql, RtApi::pageSize), cancel));
        const QJsonArray items = answer.json.value(QLatin1String("items")).toArray();
        for (const QJsonValue item : items) {
            if (!rtTicketMarker(item.toObject()).isNull())
                co_return true;
            last = std::max(last, rtNumber(item.toObject().value(QLatin1String("id"))));
        }
        if (items.isEmpty() || !RtApi::mayHaveMore(answer.json))
            co_return false;
    }
    co_return fail(rtUnexpected(m_api->base()));
}

} // namespace twinspan::trackers
