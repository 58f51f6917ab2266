#include "core/store/sqlconnections.h"

#include "core/store/recordjson.h"
#include "core/store/storeproblems.h"

namespace twinspan::store
{

namespace
{
Result<model::Connection> read(const SqlRow &row)
{
    const auto mode = model::modeFromString(row.text(3));
    const auto status = model::connectionStatusFromString(row.text(4));
    const auto route = model::routeFromString(row.text(5));
    const auto project = row.json(7);
    const auto remote = row.json(8);
    const auto rule = model::conflictRuleFromString(row.text(12));
    if (!mode || !status || !route || !project || !remote || !rule)
        return fail(damagedRecordProblem(QStringLiteral("connection"), row.text(0)));
    model::Connection connection;
    connection.id = row.text(0);
    connection.sharedId = row.text(1);
    connection.name = row.text(2);
    connection.mode = *mode;
    connection.status = *status;
    connection.route = *route;
    connection.local = {row.text(6), projectFromJson(*project)};
    connection.remote = remoteSideFromJson(*remote);
    connection.twinConnectionId = row.text(9);
    connection.safetyPhrase = row.text(10);
    connection.created = row.time(11);
    connection.rule = *rule;
    connection.ruleNumber = row.number(13);
    return connection;
}
} // namespace

Status SqlConnections::save(const model::Connection &connection)
{
    TWINSPAN_CHECK(m_database.write(
        "INSERT INTO connections (id, shared_id, name, mode, status, route, instance_id, project, remote, "
        "twin_connection_id, safety_phrase, created, conflict_rule, rule_number) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET shared_id = excluded.shared_id, name = excluded.name, mode = excluded.mode, "
        "status = excluded.status, route = excluded.route, instance_id = excluded.instance_id, "
        "project = excluded.project, remote = excluded.remote, twin_connection_id = excluded.twin_connection_id, "
        "safety_phrase = excluded.safety_phrase, created = excluded.created, conflict_rule = excluded.conflict_rule, "
        "rule_number = excluded.rule_number",
        {connection.id, connection.sharedId, connection.name, toString(connection.mode), toString(connection.status),
         toString(connection.route), connection.local.instanceId, toColumn(toJson(connection.local.project)),
         toColumn(toJson(connection.remote)), connection.twinConnectionId, connection.safetyPhrase,
         toColumn(connection.created), toString(connection.rule), connection.ruleNumber}));
    return {};
}

Result<QList<model::Connection>> SqlConnections::all()
{
    return m_database.readable(
        "SELECT id, shared_id, name, mode, status, route, instance_id, project, remote, "
        "twin_connection_id, safety_phrase, created, conflict_rule, rule_number FROM connections ORDER BY name, id",
        {}, read);
}

Result<model::Connection> SqlConnections::byId(const QString &id)
{
    TWINSPAN_TRY(
        found,
        m_database.first(
            "SELECT id, shared_id, name, mode, status, route, instance_id, project, remote, "
            "twin_connection_id, safety_phrase, created, conflict_rule, rule_number FROM connections WHERE id = ?",
            {id}, read));
    if (!found)
        return fail(notFoundProblem(QStringLiteral("connection"), id));
    return *std::move(found);
}

Result<QList<model::Connection>> SqlConnections::byShared(const QString &sharedId)
{
    return m_database.all(
        "SELECT id, shared_id, name, mode, status, route, instance_id, project, remote, "
        "twin_connection_id, safety_phrase, created, conflict_rule, rule_number FROM connections WHERE shared_id = ? "
        "ORDER BY name, id",
        {sharedId}, read);
}

Status SqlConnections::remove(const QString &id)
{
    TWINSPAN_TRY(removed, m_database.write("DELETE FROM connections WHERE id = ?", {id}));
    if (removed == 0)
        return fail(notFoundProblem(QStringLiteral("connection"), id));
    return {};
}

} // namespace twinspan::store
