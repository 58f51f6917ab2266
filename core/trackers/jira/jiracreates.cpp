#include "core/trackers/jira/jiracreates.h"

#include "core/trackers/jira/jiraaddress.h"
#include "core/trackers/jira/jiramapping.h"
#include "core/trackers/jira/jiraproblems.h"

#include <QJsonArray>
#include <QSet>

namespace twinspan::trackers
{

namespace
{
constexpr qsizetype mostInBulk = 50; // Cloud's limit; Data Center tells none

constexpr QLatin1String propertiesName("properties");

QString idOf(const QJsonObject &issue)
{
    return jiraId(issue.value(QLatin1String("id")).toString());
}

/// The property that a create sets; Undefined without one.
QJsonValue markerIn(const QJsonObject &body)
{
    const QJsonArray properties = body.value(propertiesName).toArray();
    return properties.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                : properties.first().toObject().value(QLatin1String("value"));
}

QString bulkPath()
{
    return QStringLiteral("/issue/bulk");
}

/// In the order of what was sent. Nothing, when the answer doesn't say for each what became of it.
std::optional<QList<QJsonObject>> madeOf(const QJsonObject &answer, qsizetype count)
{
    const QJsonArray issues = answer.value(QLatin1String("issues")).toArray();
    const QJsonArray errors = answer.value(QLatin1String("errors")).toArray();
    QSet<qsizetype> failed;
    for (const QJsonValue error : errors)
        failed.insert(error.toObject().value(QLatin1String("failedElementNumber")).toInt(-1));
    if (issues.size() + failed.size() != count)
        return std::nullopt;
    QList<QJsonObject> made;
    qsizetype next = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (failed.contains(i))
            made.append(QJsonObject());
        else if (next == issues.size() || idOf(issues.at(next).toObject()).isEmpty())
            return std::nullopt;
        else
            made.append(issues.at(next++).toObject());
    }
    return made;
}
} // namespace

JiraCreates::JiraCreates(std::shared_ptr<JiraApi> api, std::shared_ptr<JiraQueries> queries)
    : m_api(std::move(api)), m_queries(std::move(queries)), m_isProven(m_api->edition() == JiraEdition::DataCenter),
      m_gathered(mostInBulk, [this](QList<QJsonObject> bodies, CancelToken cancel) {
          return send(std::move(bodies), std::move(cancel));
      })
{
}

Task<Result<QJsonObject>> JiraCreates::create(QJsonObject body, CancelToken cancel)
{
    co_return co_await m_gathered.add(std::move(body), cancel);
}

Task<JiraCreates::Answers> JiraCreates::send(QList<QJsonObject> bodies, CancelToken cancel)
{
    Made none(bodies.size());
    if (bodies.size() == 1 || !m_takesSeveral)
        co_return co_await sendEach(bodies, none, cancel);
    const auto made = co_await sendTogether(bodies, cancel);
    if (made)
        co_return co_await sendEach(bodies, *made, cancel);
    if (tracker::isRefusedTogether(made.error()))
        co_return co_await sendEach(bodies, none, cancel);
    const Result<QJsonObject> same = fail(made.error());
    co_return Answers(bodies.size(), same);
}

Task<JiraCreates::Answers> JiraCreates::sendEach(QList<QJsonObject> bodies, Made made, CancelToken cancel)
{
    const QByteArray post = QByteArrayLiteral("POST");
    const QString path = QStringLiteral("/issue");
    const QUrlQuery none;
    Answers answers;
    for (qsizetype i = 0; i < bodies.size(); ++i) {
        if (!made.at(i).isEmpty())
            answers.append(made.at(i));
        else
            answers.append(co_await m_api->write(post, path, none, bodies.at(i), cancel));
    }
    co_return answers;
}

Task<Result<JiraCreates::Made>> JiraCreates::sendTogether(QList<QJsonObject> bodies, CancelToken cancel)
{
    QJsonArray updates;
    for (const QJsonObject &body : std::as_const(bodies))
        updates.append(body);
    const QByteArray post = QByteArrayLiteral("POST");
    const QUrlQuery none;
    const QJsonObject whole{{QStringLiteral("issueUpdates"), updates}};
    TWINSPAN_CO_TRY(answer, co_await m_api->write(post, bulkPath(), none, whole, cancel));
    const auto made = madeOf(answer, bodies.size());
    if (!made)
        co_return fail(jiraUnexpected(m_api->url(bulkPath())).withUnknownOutcome());
    if (!m_isProven)
        TWINSPAN_CO_CHECK(co_await prove(bodies, *made, cancel));
    co_return *made;
}

/// Nobody has written that Cloud keeps the properties of a bulk, without which nothing is found again, nor in which
/// order it tells what it made. The first is therefore looked at; where it is otherwise, each issue goes by itself from
/// then on.
Task<Status> JiraCreates::prove(QList<QJsonObject> bodies, Made made, CancelToken cancel)
{
    QStringList ids;
    for (const QJsonObject &issue : std::as_const(made)) {
        if (!issue.isEmpty())
            ids.append(idOf(issue));
    }
    const JiraWanted wanted{{}, {QString(jiraMarkerProperty)}};
    const auto shown = co_await m_queries->fetch(ids, wanted, cancel);
    if (!shown || shown->size() != ids.size())
        co_return Status(); // the next one tells
    QHash<QString, QJsonValue> markers;
    for (const QJsonObject &issue : *shown)
        markers.insert(idOf(issue), issue.value(propertiesName).toObject().value(jiraMarkerProperty));
    m_isProven = true;
    for (qsizetype i = 0; i < bodies.size(); ++i) {
        const QString id = idOf(made.at(i));
        const QJsonValue sent = markerIn(bodies.at(i));
        const QJsonValue kept = markers.value(id, QJsonValue::Undefined);
        if (id.isEmpty() || kept == sent)
            continue;
        m_takesSeveral = false;
        if (!kept.isUndefined())
            co_return fail(jiraUnexpected(m_api->url(bulkPath())).withUnknownOutcome());
        TWINSPAN_CO_CHECK(co_await setMarker(id, sent.toObject(), cancel));
    }
    co_return Status();
}

Task<Status> JiraCreates::setMarker(QString issueId, QJsonObject marker, CancelToken cancel)
{
    const QByteArray put = QByteArrayLiteral("PUT");
    const QString path = QStringLiteral("/issue/%1/properties/%2").arg(issueId, jiraMarkerProperty);
    const QUrlQuery none;
    const auto set = co_await m_api->write(put, path, none, marker, cancel);
    if (!set)
        co_return fail(set.error().withUnknownOutcome()); // the issues are there
    co_return Status();
}

} // namespace twinspan::trackers
