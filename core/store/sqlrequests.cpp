#include "core/store/sqlrequests.h"

#include "core/store/recordjson.h"
#include "core/store/storeproblems.h"

namespace twinspan::store
{

namespace
{
QJsonObject details(const model::SyncRequest &request)
{
    QJsonObject json{{QStringLiteral("local"), toJson(request.local)},
                     {QStringLiteral("remote"), toJson(request.remote)},
                     {QStringLiteral("failedAt"), toString(request.failedAt)}};
    if (request.problem)
        json.insert(QStringLiteral("problem"), request.problem->toJson());
    if (!request.waitingFor.isEmpty())
        json.insert(QStringLiteral("waitingFor"), request.waitingFor);
    if (!request.messageId.isEmpty())
        json.insert(QStringLiteral("message"), request.messageId);
    if (request.automatic)
        json.insert(QStringLiteral("automatic"), true);
    if (!request.notices.isEmpty())
        json.insert(QStringLiteral("notices"), toJson(request.notices));
    return json;
}

void takeDetails(const QJsonObject &json, model::SyncRequest &request)
{
    request.local = issueRefFromJson(json.value(QStringLiteral("local")).toObject());
    request.remote = issueRefFromJson(json.value(QStringLiteral("remote")).toObject());
    request.failedAt =
        model::stageFromString(json.value(QStringLiteral("failedAt")).toString()).value_or(model::Stage::Preparing);
    if (const auto problem = json.value(QStringLiteral("problem")); problem.isObject())
        request.problem = Problem::fromJson(problem.toObject());
    request.waitingFor = json.value(QStringLiteral("waitingFor")).toString();
    request.messageId = json.value(QStringLiteral("message")).toString();
    request.automatic = json.value(QStringLiteral("automatic")).toBool();
    request.notices = textsFromJson(json.value(QStringLiteral("notices")).toArray());
}

Result<model::SyncRequest> read(const SqlRow &row)
{
    const auto stage = model::stageFromString(row.text(3));
    const auto json = row.json(7);
    if (!stage || !json)
        return fail(damagedRecordProblem(QStringLiteral("request"), row.text(0)));
    model::SyncRequest request;
    request.id = row.text(0);
    request.connectionId = row.text(1);
    request.issueKey = row.text(2);
    request.stage = *stage;
    request.attempts = static_cast<int>(row.number(4));
    request.created = row.time(5);
    request.updated = row.time(6);
    takeDetails(*json, request);
    return request;
}

bool isListed(const model::SyncRequest &request)
{
    return request.stage == model::Stage::Failed || request.isPartly();
}
} // namespace

Status SqlRequests::save(const model::SyncRequest &request)
{
    TWINSPAN_CHECK(m_database.write(
        "INSERT INTO sync_requests (id, position, connection_id, issue_key, local_id, stage, is_open, is_listed, "
        "is_automatic, attempts, created, updated, details) VALUES (?, (SELECT COALESCE(MAX(position), 0) + 1 FROM "
        "sync_requests), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "connection_id = excluded.connection_id, issue_key = excluded.issue_key, local_id = excluded.local_id, "
        "stage = excluded.stage, is_open = excluded.is_open, is_listed = excluded.is_listed, "
        "is_automatic = excluded.is_automatic, attempts = excluded.attempts, created = excluded.created, "
        "updated = excluded.updated, details = excluded.details",
        {request.id, request.connectionId, request.issueKey, request.local.id, toString(request.stage),
         isFinal(request.stage) ? 0 : 1, isListed(request) ? 1 : 0, request.automatic ? 1 : 0, request.attempts,
         toColumn(request.created), toColumn(request.updated), toColumn(details(request))}));
    return {};
}

Result<model::SyncRequest> SqlRequests::byId(const QString &id)
{
    TWINSPAN_TRY(found, m_database.first("SELECT id, connection_id, issue_key, stage, attempts, created, updated, "
                                         "details FROM sync_requests WHERE id = ?",
                                         {id}, read));
    if (!found)
        return fail(notFoundProblem(QStringLiteral("request"), id));
    return *std::move(found);
}

Result<QList<model::SyncRequest>> SqlRequests::open()
{
    return m_database.readable("SELECT id, connection_id, issue_key, stage, attempts, created, updated, details "
                               "FROM sync_requests WHERE is_open = 1 ORDER BY created, position",
                               {}, read);
}

Result<QList<model::SyncRequest>> SqlRequests::preparing(const QString &connectionId, int max)
{
    return m_database.readable("SELECT id, connection_id, issue_key, stage, attempts, created, updated, details "
                               "FROM sync_requests WHERE stage = 'Preparing' AND connection_id = ? "
                               "ORDER BY is_automatic, created, position LIMIT ?",
                               {connectionId, max}, read);
}

Result<std::optional<model::SyncRequest>> SqlRequests::openFor(const QString &connectionId, const QString &issueKeyOrId)
{
    return m_database.first("SELECT id, connection_id, issue_key, stage, attempts, created, updated, details "
                            "FROM sync_requests WHERE is_open = 1 AND connection_id = ? AND issue_key = ? UNION ALL "
                            "SELECT id, connection_id, issue_key, stage, attempts, created, updated, details "
                            "FROM sync_requests WHERE is_open = 1 AND connection_id = ? AND local_id = ? LIMIT 1",
                            {connectionId, issueKeyOrId, connectionId, issueKeyOrId}, read);
}

Result<QList<model::SyncRequest>> SqlRequests::latest(int max, const QString &issueKey)
{
    if (issueKey.isEmpty())
        return m_database.readable("SELECT id, connection_id, issue_key, stage, attempts, created, updated, details "
                                   "FROM sync_requests ORDER BY created DESC, position DESC LIMIT ?",
                                   {max}, read);
    return m_database.readable("SELECT id, connection_id, issue_key, stage, attempts, created, updated, details "
                               "FROM sync_requests WHERE issue_key = ? OR local_id = ? "
                               "ORDER BY created DESC, position DESC LIMIT ?",
                               {issueKey, issueKey, max}, read);
}

Result<QList<model::SyncRequest>> SqlRequests::failed(int max)
{
    // A request knows its issue by the key that was typed until the tracker has told the id: either may match.
    return m_database.readable(
        "SELECT r.id, r.connection_id, r.issue_key, r.stage, r.attempts, r.created, r.updated, r.details "
        "FROM sync_requests r WHERE r.is_listed = 1 "
        "AND NOT EXISTS (SELECT 1 FROM sync_requests n WHERE n.issue_key = r.issue_key "
        "AND n.connection_id = r.connection_id AND n.position > r.position) "
        "AND NOT EXISTS (SELECT 1 FROM sync_requests n WHERE n.connection_id = r.connection_id "
        "AND n.local_id = r.local_id AND n.local_id <> '' AND n.position > r.position) "
        "ORDER BY r.created DESC, r.position DESC LIMIT ?",
        {max}, read);
}

Result<qint64> SqlRequests::forget(const QDateTime &endedBefore)
{
    return m_database.write("DELETE FROM sync_requests WHERE is_open = 0 AND updated < ? AND local_id <> '' "
                            "AND EXISTS (SELECT 1 FROM sync_requests n WHERE n.local_id = sync_requests.local_id "
                            "AND n.connection_id = sync_requests.connection_id "
                            "AND n.position > sync_requests.position)",
                            {toColumn(endedBefore)});
}

} // namespace twinspan::store
