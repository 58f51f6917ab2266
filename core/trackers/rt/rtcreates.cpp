#include "core/trackers/rt/rtcreates.h"

#include "core/trackers/rt/rtmapping.h"
#include "core/trackers/rt/rtproblems.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr qsizetype mostTogether = 20; // RT sets no limit; each ticket sends its mails before the answer comes

/// Whether a call for several was refused as it is and did nothing, so that each of them is worth a call of its own.
bool isRefusedTogether(const Problem &problem)
{
    const bool isRefusal = problem.kind == ProblemKind::Rejected || problem.kind == ProblemKind::Forbidden ||
                           problem.kind == ProblemKind::NotFound || problem.kind == ProblemKind::Conflict ||
                           problem.kind == ProblemKind::TooLarge;
    return isRefusal && !problem.outcomeUnknown;
}
} // namespace

RtCreates::RtCreates(std::shared_ptr<RtApi> api)
    : m_api(std::move(api)), m_gathered(mostTogether, [this](QList<QJsonObject> tickets, CancelToken cancel) {
          return send(std::move(tickets), std::move(cancel));
      })
{
}

Task<Result<qint64>> RtCreates::create(QString name, QJsonObject ticket, CancelToken cancel)
{
    co_return co_await m_gathered.add(name, ticket, cancel);
}

Task<RtCreates::Answers> RtCreates::send(QList<QJsonObject> tickets, CancelToken cancel)
{
    QList<qint64> made(tickets.size());
    if (tickets.size() > 1) {
        const auto together = co_await sendTogether(tickets, cancel);
        if (!together && !isRefusedTogether(together.error())) {
            const Result<qint64> same = fail(together.error());
            co_return Answers(tickets.size(), same);
        }
        if (together)
            made = *together;
    }
    Answers answers;
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        if (made.at(i) > 0)
            answers.append(made.at(i));
        else
            answers.append(co_await sendOne(tickets.at(i), cancel));
    }
    co_return answers;
}

Task<Result<qint64>> RtCreates::sendOne(QJsonObject ticket, CancelToken cancel)
{
    const QByteArray post = QByteArrayLiteral("POST");
    TWINSPAN_CO_TRY(response, co_await m_api->write(post, QStringLiteral("/ticket"), ticket, cancel));
    const qint64 number = rtNumber(QJsonDocument::fromJson(response.body).object().value(QLatin1String("id")));
    if (number <= 0)
        co_return fail(rtUnexpected(m_api->base()).withUnknownOutcome());
    co_return number;
}

Task<Result<QList<qint64>>> RtCreates::sendTogether(QList<QJsonObject> tickets, CancelToken cancel)
{
    QJsonArray body;
    for (const QJsonObject &ticket : std::as_const(tickets))
        body.append(ticket);
    const QByteArray post = QByteArrayLiteral("POST");
    TWINSPAN_CO_TRY(response, co_await m_api->write(post, QStringLiteral("/tickets/bulk"), body, cancel));
    const QJsonArray results = QJsonDocument::fromJson(response.body).array();
    if (results.size() != tickets.size())
        co_return fail(rtUnexpected(m_api->base()).withUnknownOutcome());
    QList<qint64> numbers;
    for (const QJsonValue result : results) {
        const qint64 number = rtNumber(result.toObject().value(QLatin1String("id")));
        if (number <= 0 && !result.toObject().contains(QLatin1String("message")))
            co_return fail(rtUnexpected(m_api->base()).withUnknownOutcome());
        numbers.append(std::max<qint64>(number, 0));
    }
    co_return numbers;
}

} // namespace twinspan::trackers
