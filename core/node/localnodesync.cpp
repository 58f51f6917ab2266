// The part of LocalNode that syncs: requests, previews, problems.
#include "core/node/localnode.h"

#include <QJsonArray>

namespace twinspan::node
{

namespace
{
constexpr int shownProblems = 500;

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue entry : value.toArray())
        list.append(entry.toString());
    return list;
}

SyncPreview previewOf(const QJsonObject &json)
{
    SyncPreview preview;
    preview.source = json.value(QStringLiteral("source")).toString();
    preview.existing = json.value(QStringLiteral("existing")).toString();
    preview.project = json.value(QStringLiteral("project")).toString();
    preview.type = json.value(QStringLiteral("type")).toString();
    preview.summary = json.value(QStringLiteral("summary")).toString();
    preview.description = json.value(QStringLiteral("description")).toString();
    preview.comments = strings(json.value(QStringLiteral("comments")));
    preview.attachments = strings(json.value(QStringLiteral("attachments")));
    preview.notices = strings(json.value(QStringLiteral("staysHere"))) + strings(json.value(QStringLiteral("notices")));
    return preview;
}
} // namespace

Task<Result<model::SyncRequest>> LocalNode::syncIssue(QString connectionId, QString issueKey)
{
    const auto request = m_engine->requestSync(connectionId, issueKey);
    if (!request)
        co_return fail(request.error());
    co_return told(*request);
}

Task<Result<SyncPreview>> LocalNode::previewSync(QString connectionId, QString issueKey)
{
    TWINSPAN_CO_TRY(json, co_await m_engine->preview(connectionId, issueKey, m_cancel.token()));
    co_return previewOf(json);
}

Task<Result<model::SyncRequest>> LocalNode::request(QString requestId)
{
    TWINSPAN_CO_TRY(request, store().requests().byId(requestId));
    co_return told(request);
}

Task<Result<QList<model::SyncRequest>>> LocalNode::requests(QString issueKey, int max)
{
    TWINSPAN_CO_TRY(all, store().requests().latest(max, issueKey));
    for (model::SyncRequest &request : all)
        request = told(request);
    co_return all;
}

Task<Result<QList<IssuePair>>> LocalNode::pairs(QString issueKey, int max)
{
    TWINSPAN_CO_TRY(connections, store().connections().all());
    QHash<QString, QString> names;
    for (const model::Connection &connection : std::as_const(connections))
        names.insert(connection.id, connection.name);
    TWINSPAN_CO_TRY(twins, store().twins().latest(max, issueKey));
    QList<IssuePair> pairs;
    for (const model::Twin &twin : std::as_const(twins))
        pairs.append({twin.connectionId, names.value(twin.connectionId), twin.local, twin.remote, twin.updated});
    co_return pairs;
}

Task<Result<QList<OpenProblem>>> LocalNode::problems()
{
    QList<OpenProblem> problems;
    TWINSPAN_CO_TRY(connections, store().connections().all());
    QHash<QString, QString> names;
    for (const model::Connection &connection : std::as_const(connections)) {
        names.insert(connection.id, connection.name);
        if (const auto waits = waitsFor(connection.id))
            problems.append(
                {connection.id, connection.id, connection.name, {}, {}, m_parts->setup.clock->now(), *waits});
    }
    TWINSPAN_CO_TRY(failed, store().requests().failed(shownProblems));
    for (const model::SyncRequest &request : std::as_const(failed)) {
        problems.append({request.id, request.connectionId, names.value(request.connectionId), request.id,
                         request.issueKey, request.updated, request.problem.value_or(Problem())});
    }
    co_return problems;
}

Task<Result<model::SyncRequest>> LocalNode::retry(QString requestId)
{
    const auto request = m_engine->retry(requestId);
    if (!request)
        co_return fail(request.error());
    co_return told(*request);
}

} // namespace twinspan::node
