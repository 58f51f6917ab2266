#include "core/trackers/salesforce/salesforcecomposites.h"

#include "core/base/ids.h"
#include "core/trackers/salesforce/salesforceproblems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace twinspan::trackers
{

namespace
{
constexpr qsizetype mostQueries = 5; // queries and collections of a composite

bool holdsReference(const QJsonValue &body)
{
    const QJsonDocument json = body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
    return json.toJson(QJsonDocument::Compact).contains("@{");
}

/// What is said of a collection that is all or none, and is refused with status 200.
std::optional<SalesforceError> refusalIn(const QJsonValue &answer)
{
    const QJsonArray results = answer.toArray();
    for (const QJsonValue result : results) {
        if (!result.toObject().value(QLatin1String("success")).toBool(true))
            return salesforceErrorIn(result);
    }
    return std::nullopt;
}

bool holdReference(const QList<SalesforceCall> &calls)
{
    return std::ranges::any_of(calls, [](const SalesforceCall &call) { return holdsReference(call.body); });
}

QJsonObject entryOf(const SalesforceCall &call, const QString &root, const QString &name, const QString &firstName)
{
    QString path = call.path;
    path.replace(SalesforceComposites::writtenId(), QStringLiteral("@{%1.id}").arg(firstName));
    QJsonObject entry{{QStringLiteral("method"), QString::fromLatin1(call.method)},
                      {QStringLiteral("url"), root + path},
                      {QStringLiteral("referenceId"), name}};
    if (!call.body.isUndefined())
        entry.insert(QStringLiteral("body"), call.body);
    if (call.method != "GET") // a subrequest doesn't inherit this header
        entry.insert(QStringLiteral("httpHeaders"),
                     QJsonObject{{QStringLiteral("Sforce-Auto-Assign"), QStringLiteral("FALSE")}});
    return entry;
}
} // namespace

SalesforceComposites::SalesforceComposites(std::shared_ptr<SalesforceApi> api)
    : m_api(std::move(api)), m_gathered(mostQueries, [this](QList<Calls> groups, CancelToken cancel) {
          return sendTogether(std::move(groups), std::move(cancel));
      })
{
}

QString SalesforceComposites::writtenId()
{
    return QStringLiteral("@{written.id}");
}

Task<Result<SalesforceComposites::Answer>> SalesforceComposites::read(QList<SalesforceCall> calls, CancelToken cancel)
{
    const QList<Calls> one{calls};
    auto answer = co_await send(one, Terms::EachForItself, cancel);
    if (!answer)
        co_return fail(answer.error().withKnownOutcome());
    co_return std::move(answer);
}

Task<Result<QList<SalesforceSubanswer>>> SalesforceComposites::writeAll(QString name, QList<SalesforceCall> calls,
                                                                        CancelToken cancel)
{
    if (calls.size() == 1)
        co_return co_await write(name, calls, cancel);
    if (holdReference(calls))
        co_return co_await sendApart(calls, cancel);
    const QList<Calls> one{calls};
    TWINSPAN_CO_TRY(answer, co_await send(one, Terms::AllOrNone, cancel));
    co_return answer.answers;
}

Task<Result<QList<SalesforceSubanswer>>> SalesforceComposites::write(QString name, QList<SalesforceCall> calls,
                                                                     CancelToken cancel)
{
    if (holdReference(calls))
        co_return co_await sendApart(calls, cancel);
    co_return co_await m_gathered.add(name, calls, cancel);
}

Task<SalesforceComposites::Gatherer::Answers> SalesforceComposites::sendTogether(QList<Calls> groups,
                                                                                 CancelToken cancel)
{
    const auto answer = co_await send(groups, Terms::EachForItself, cancel);
    Gatherer::Answers answers;
    qsizetype next = 0;
    for (const Calls &group : std::as_const(groups)) {
        if (answer)
            answers.append(answer->answers.mid(next, group.size()));
        else
            answers.append(fail(answer.error()));
        next += group.size();
    }
    co_return answers;
}

Task<Result<SalesforceComposites::Answer>> SalesforceComposites::send(QList<Calls> groups, Terms terms,
                                                                      CancelToken cancel)
{
    TWINSPAN_CO_TRY(root, co_await m_api->dataPath(cancel));
    const QString secret = QStringLiteral("c") + newId().remove(u'-');
    QJsonArray entries;
    for (const Calls &group : std::as_const(groups)) {
        const auto nameOf = [&secret](qsizetype number) { return QStringLiteral("%1_%2").arg(secret).arg(number); };
        const QString first = nameOf(entries.size());
        for (const SalesforceCall &call : group)
            entries.append(entryOf(call, root, nameOf(entries.size()), first));
    }
    SalesforceCall whole{QByteArrayLiteral("POST"), QStringLiteral("/composite"),
                         QJsonObject{{QStringLiteral("allOrNone"), terms == Terms::AllOrNone},
                                     {QStringLiteral("compositeRequest"), entries}}};
    whole.parts = static_cast<int>(groups.size());
    TWINSPAN_CO_TRY(answer, co_await m_api->call(whole, cancel));
    const QJsonArray answers = answer.json.toObject().value(QLatin1String("compositeResponse")).toArray();
    if (answers.size() != entries.size())
        co_return fail(salesforceUnexpected(m_api->base()).withUnknownOutcome());
    Answer result;
    result.date = answer.date;
    for (const QJsonValue value : answers) {
        const QJsonObject part = value.toObject();
        result.answers.append({part.value(QLatin1String("httpStatusCode")).toInt(), part.value(QLatin1String("body"))});
    }
    co_return result;
}

Task<Result<QList<SalesforceSubanswer>>> SalesforceComposites::sendApart(Calls calls, CancelToken cancel)
{
    Subanswers answers;
    for (SalesforceCall call : std::as_const(calls)) {
        if (!answers.isEmpty()) {
            const QString id = answers.first().body.toObject().value(QLatin1String("id")).toString();
            call.path.replace(writtenId(), id);
        }
        const auto answer = co_await m_api->call(call, cancel);
        const bool isWrite = call.method != "GET";
        if (!answer && isWrite)
            co_return fail(answers.isEmpty() ? answer.error() : answer.error().withUnknownOutcome());
        if (!answer) {
            answers.append({answer.error().httpStatus, QJsonValue()}); // what was written is to be read otherwise
            continue;
        }
        const auto refusal = isWrite ? refusalIn(answer->json) : std::nullopt;
        if (refusal && !answers.isEmpty())
            co_return fail(salesforceProblem(*refusal, 400, m_api->base()).withUnknownOutcome());
        answers.append({200, answer->json});
        if (refusal)
            break;
    }
    co_return answers;
}

} // namespace twinspan::trackers
