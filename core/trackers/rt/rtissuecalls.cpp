#include "core/trackers/rt/rtissuecalls.h"

#include "core/trackers/rt/rtproblems.h"

#include <QSet>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr int mostPages = 1'000;

QUrlQuery withNames(const QString &fields)
{
    QUrlQuery query;
    if (!fields.isEmpty())
        query.addQueryItem(QStringLiteral("fields"), fields);
    query.addQueryItem(QStringLiteral("fields[Creator]"), QStringLiteral("RealName,Name"));
    return query;
}

QJsonObject condition(const QString &field, const QString &comparison, const QJsonValue &value)
{
    return {
        {QStringLiteral("field"), field}, {QStringLiteral("operator"), comparison}, {QStringLiteral("value"), value}};
}

struct Group {
    QJsonArray ids; ///< of messages
    qsizetype parts = 0;

    qsizetype pages() const { return (parts + RtApi::pageSize - 1) / RtApi::pageSize; }
};

/// Messages in groups whose parts fit into one page of a list, unless one alone has more.
QList<Group> groupsByPage(const QList<RtMessage> &messages)
{
    QList<Group> groups;
    for (const RtMessage &message : messages) {
        if (message.parts == 0)
            continue;
        if (groups.isEmpty() || groups.last().parts + message.parts > RtApi::pageSize)
            groups.append(Group());
        groups.last().ids.append(QString::number(message.id));
        groups.last().parts += message.parts;
    }
    return groups;
}

QJsonArray conditionsFor(const QJsonArray &messageIds, bool areFiles)
{
    QJsonArray conditions{condition(QStringLiteral("TransactionId"), QStringLiteral("IN"), messageIds)};
    conditions.append(condition(QStringLiteral("Filename"), areFiles ? QStringLiteral("IS NOT") : QStringLiteral("IS"),
                                QStringLiteral("NULL")));
    if (areFiles)
        return conditions;
    // Texts, and what holds them together; either of the three, as RT joins conditions on one field.
    for (const char *type : {"text/", "multipart/", "message/"}) {
        conditions.append(
            condition(QStringLiteral("ContentType"), QStringLiteral("STARTSWITH"), QString::fromLatin1(type)));
    }
    return conditions;
}

/// Whether some message has more than its text, or something else.
bool mayHaveFiles(const QList<RtMessage> &messages, const QJsonArray &texts)
{
    QSet<qint64> withText;
    for (const QJsonValue text : texts)
        withText.insert(rtNumber(text.toObject().value(QLatin1String("TransactionId"))));
    return std::ranges::any_of(messages, [&withText](const RtMessage &message) {
        return message.parts > 1 || (message.parts == 1 && !withText.contains(message.id));
    });
}
} // namespace

Task<Result<RtApi::Answer>> RtIssueCalls::readTicket(qint64 number, CancelToken cancel)
{
    const QString key = u'#' + QString::number(number);
    const auto answer = co_await m_api->get(QStringLiteral("/ticket/%1").arg(number), withNames({}), cancel);
    if (!answer && answer.error().kind == ProblemKind::NotFound)
        co_return fail(rtNoSuchTicket(key));
    if (!answer)
        co_return fail(answer.error());
    const qint64 there = rtNumber(answer->json.value(QLatin1String("id")));
    if (there > 0 && there != number)
        co_return fail(rtMerged(key, there));
    if (!rtTicket(answer->json, m_api->base()))
        co_return fail(rtNoSuchTicket(key));
    co_return *answer;
}

Task<Result<QJsonObject>> RtIssueCalls::ticket(qint64 number, CancelToken cancel)
{
    TWINSPAN_CO_TRY(answer, co_await readTicket(number, cancel));
    co_return answer.json;
}

Task<Result<QList<RtMessage>>> RtIssueCalls::messages(qint64 number, qint64 newest, CancelToken cancel)
{
    const QString path = QStringLiteral("/ticket/%1/history").arg(number);
    QList<RtMessage> messages;
    RtApi::End end;
    for (int page = 1; page <= mostPages; ++page) {
        QUrlQuery query = withNames(QStringLiteral("Type,ObjectId,Creator,Created,_hyperlinks"));
        query.addQueryItem(QStringLiteral("per_page"), QString::number(RtApi::pageSize));
        query.addQueryItem(QStringLiteral("page"), QString::number(page));
        TWINSPAN_CO_TRY(answer, co_await m_api->get(path, query, cancel));
        const QJsonArray items = answer.json.value(QLatin1String("items")).toArray();
        qint64 last = 0;
        for (const QJsonValue item : items) {
            last = std::max(last, rtNumber(item.toObject().value(QLatin1String("id"))));
            if (const auto message = rtMessage(item.toObject(), number))
                messages.append(*message);
        }
        // The tag of a ticket is its newest entry: after it there is nothing more to read. It may be a hidden one.
        if (end.isAt(answer.json) || (newest > 0 && last >= newest))
            co_return messages;
    }
    co_return fail(rtUnexpected(m_api->base()));
}

Task<Result<QJsonArray>> RtIssueCalls::attachments(QList<RtMessage> messages, bool areFiles, CancelToken cancel)
{
    // Bytes of files come when they are wanted, not with the list.
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("fields"), areFiles ? QStringLiteral("TransactionId,Filename,ContentType,Headers")
                                                          : QStringLiteral("TransactionId,ContentType,Content"));
    query.addQueryItem(QStringLiteral("orderby"), QStringLiteral("id"));
    QJsonArray found;
    const QList<Group> groups = groupsByPage(messages);
    for (const Group &group : groups) {
        const QJsonArray conditions = conditionsFor(group.ids, areFiles);
        for (qsizetype page = 1; page <= std::min<qsizetype>(group.pages(), mostPages); ++page) {
            QUrlQuery ofPage = query;
            ofPage.addQueryItem(QStringLiteral("page"), QString::number(page));
            TWINSPAN_CO_TRY(items, co_await m_api->search(QStringLiteral("/attachments"), ofPage, conditions, cancel));
            if (items.isEmpty())
                break;
            for (const QJsonValue item : std::as_const(items))
                found.append(item);
        }
    }
    co_return found;
}

Task<Result<model::Issue>> RtIssueCalls::issue(qint64 number, CancelToken cancel)
{
    TWINSPAN_CO_TRY(ticket, co_await readTicket(number, cancel));
    auto issue = rtTicket(ticket.json, m_api->base());
    if (!issue)
        co_return fail(rtUnexpected(m_api->base()));
    TWINSPAN_CO_TRY(said, co_await messages(number, ticket.etag.toLongLong(), cancel));
    TWINSPAN_CO_TRY(texts, co_await attachments(said, false, cancel));
    QJsonArray files;
    if (mayHaveFiles(said, texts)) {
        TWINSPAN_CO_TRY(found, co_await attachments(said, true, cancel));
        files = found;
    }
    rtAddMessages(*issue, said, texts, files);
    co_return *issue;
}

} // namespace twinspan::trackers
