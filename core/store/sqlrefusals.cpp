#include "core/store/sqlrefusals.h"

#include "core/store/recordjson.h"
#include "core/store/storeproblems.h"

namespace twinspan::store
{

namespace
{
const QString sourceName = QStringLiteral("source");
const QString localName = QStringLiteral("local");
const QString requestName = QStringLiteral("request");
const QString problemName = QStringLiteral("problem");

Result<model::Refusal> read(const SqlRow &row)
{
    const auto json = row.json(3);
    if (!json)
        return fail(damagedRecordProblem(QStringLiteral("refusal"), row.text(0)));
    model::Refusal refusal;
    refusal.id = row.text(0);
    refusal.connectionId = row.text(1);
    refusal.at = row.time(2);
    refusal.source = issueRefFromJson(json->value(sourceName).toObject());
    refusal.local = issueRefFromJson(json->value(localName).toObject());
    refusal.requestId = json->value(requestName).toString();
    refusal.problem = Problem::fromJson(json->value(problemName).toObject());
    return refusal;
}
} // namespace

Status SqlRefusals::save(const model::Refusal &refusal)
{
    const QJsonObject details{{sourceName, toJson(refusal.source)},
                              {localName, toJson(refusal.local)},
                              {requestName, refusal.requestId},
                              {problemName, refusal.problem.toJson()}};
    TWINSPAN_CHECK(m_database.write(
        "INSERT INTO refusals (id, connection_id, source_id, at, details) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (connection_id, source_id) DO UPDATE SET "
        "id = excluded.id, at = excluded.at, details = excluded.details",
        {refusal.id, refusal.connectionId, refusal.source.id, toColumn(refusal.at), toColumn(details)}));
    return {};
}

Result<std::optional<model::Refusal>> SqlRefusals::byId(const QString &id)
{
    return m_database.first("SELECT id, connection_id, at, details FROM refusals WHERE id = ?", {id}, read);
}

Result<QList<model::Refusal>> SqlRefusals::latest(int max)
{
    return m_database.readable("SELECT id, connection_id, at, details FROM refusals ORDER BY at DESC, id DESC LIMIT ?",
                               {max}, read);
}

Status SqlRefusals::forget(const QDateTime &before)
{
    TWINSPAN_CHECK(m_database.write("DELETE FROM refusals WHERE at < ?", {toColumn(before)}));
    return {};
}

Result<bool> SqlRefusals::remove(const QString &connectionId, const QString &sourceId)
{
    TWINSPAN_TRY(removed, m_database.write("DELETE FROM refusals WHERE connection_id = ? AND source_id = ?",
                                           {connectionId, sourceId}));
    return removed > 0;
}

Result<bool> SqlRefusals::removeOf(const QString &connectionId, const QString &sourceId, const QString &requestId)
{
    TWINSPAN_TRY(found, m_database.first("SELECT id, connection_id, at, details FROM refusals "
                                         "WHERE connection_id = ? AND source_id = ?",
                                         {connectionId, sourceId}, read));
    return found && found->requestId == requestId ? remove(connectionId, sourceId) : Result<bool>(false);
}

} // namespace twinspan::store
