#include "core/store/sqlchanges.h"

namespace twinspan::store
{

namespace
{
Result<NotedChange> read(const SqlRow &row)
{
    return NotedChange{row.text(0), row.text(1), row.number(2), row.flag(3)};
}
} // namespace

Status SqlChanges::note(const QString &connectionId, const QString &localIssueId, bool isMature)
{
    TWINSPAN_CHECK(
        m_database.write("INSERT INTO changes (connection_id, local_id, version, mature) VALUES (?, ?, 1, ?) "
                         "ON CONFLICT (connection_id, local_id) DO UPDATE SET version = changes.version + 1, "
                         "mature = excluded.mature",
                         {connectionId, localIssueId, isMature ? 1 : 0}));
    return {};
}

Status SqlChanges::noteAll(const QString &connectionId)
{
    TWINSPAN_CHECK(m_database.write(
        "INSERT INTO changes (connection_id, local_id, version, mature) "
        "SELECT connection_id, local_id, 1, 1 FROM twins WHERE connection_id = ? AND unlinked = 0 "
        "ON CONFLICT (connection_id, local_id) DO UPDATE SET version = changes.version + 1, mature = 1",
        {connectionId}));
    return {};
}

Result<QList<NotedChange>> SqlChanges::due(const QString &connectionId, int max, const QString &after)
{
    return m_database.all("SELECT connection_id, local_id, version, mature FROM changes WHERE connection_id = ? "
                          "AND local_id > ? AND NOT EXISTS (SELECT 1 FROM sync_requests r WHERE r.is_open = 1 "
                          "AND r.connection_id = changes.connection_id AND r.local_id = changes.local_id "
                          "AND r.stage <> 'Sending') ORDER BY local_id LIMIT ?",
                          {connectionId, after, max}, read);
}

Status SqlChanges::done(const NotedChange &change)
{
    TWINSPAN_CHECK(m_database.write("DELETE FROM changes WHERE connection_id = ? AND local_id = ? AND version = ?",
                                    {change.connectionId, change.localIssueId, change.version}));
    return {};
}

Result<qint64> SqlChanges::count(const QString &connectionId)
{
    return m_database.number("SELECT COUNT(*) FROM changes WHERE connection_id = ?", {connectionId});
}

} // namespace twinspan::store
