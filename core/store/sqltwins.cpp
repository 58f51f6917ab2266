#include "core/store/sqltwins.h"

namespace twinspan::store
{

namespace
{
Result<model::Twin> read(const SqlRow &row)
{
    return model::Twin{row.text(0),
                       {row.text(1), row.text(2), row.url(3)},
                       {row.text(4), row.text(5), row.url(6)},
                       row.bytes(7),
                       row.time(8),
                       row.time(9),
                       row.time(10),
                       row.flag(11)};
}

Result<TwinCount> readCount(const SqlRow &row)
{
    return TwinCount{row.text(0), row.number(1), row.time(2)};
}
} // namespace

Status SqlTwins::save(const model::Twin &twin)
{
    TWINSPAN_CHECK(m_database.write(
        "INSERT INTO twins (connection_id, local_id, local_key, local_url, remote_id, remote_key, remote_url, base, "
        "updated, checked, looked, unlinked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (connection_id, "
        "local_id) DO "
        "UPDATE SET "
        "local_key = excluded.local_key, local_url = excluded.local_url, remote_id = excluded.remote_id, "
        "remote_key = excluded.remote_key, remote_url = excluded.remote_url, base = excluded.base, "
        "updated = excluded.updated, checked = excluded.checked, looked = excluded.looked, unlinked = "
        "excluded.unlinked",
        {twin.connectionId, twin.local.id, twin.local.key, toColumn(twin.local.url), twin.remote.id, twin.remote.key,
         toColumn(twin.remote.url), twin.base, toColumn(twin.updated), toColumn(twin.checked), toColumn(twin.looked),
         twin.unlinked ? 1 : 0}));
    return {};
}

Result<std::optional<model::Twin>> SqlTwins::byLocal(const QString &connectionId, const QString &localIssueId)
{
    return m_database.first(
        "SELECT connection_id, local_id, local_key, local_url, remote_id, remote_key, remote_url, "
        "base, updated, checked, looked, unlinked FROM twins WHERE connection_id = ? AND local_id = ?",
        {connectionId, localIssueId}, read);
}

Result<std::optional<model::Twin>> SqlTwins::byRemote(const QString &connectionId, const QString &remoteIssueId)
{
    if (remoteIssueId.isEmpty())
        return std::optional<model::Twin>();
    return m_database.first("SELECT connection_id, local_id, local_key, local_url, remote_id, remote_key, remote_url, "
                            "base, updated, checked, looked, unlinked FROM twins WHERE connection_id = ? AND remote_id "
                            "= ? AND remote_id <> ''",
                            {connectionId, remoteIssueId}, read);
}

Result<QList<model::Twin>> SqlTwins::of(const QString &connectionId, int offset, int max)
{
    return m_database.all("SELECT connection_id, local_id, local_key, local_url, remote_id, remote_key, remote_url, "
                          "base, updated, checked, looked, unlinked FROM twins WHERE connection_id = ? ORDER BY "
                          "local_id LIMIT ? OFFSET ?",
                          {connectionId, max, offset}, read);
}

Result<QList<model::Twin>> SqlTwins::latest(int max, const QString &localKeyOrId,
                                            const std::optional<TwinPosition> &after)
{
    const TwinPosition from = after.value_or(TwinPosition{});
    if (!localKeyOrId.isEmpty())
        return m_database.all(
            "SELECT connection_id, local_id, local_key, local_url, remote_id, remote_key, "
            "remote_url, base, updated, checked, looked, unlinked FROM twins WHERE (local_key = ? OR local_id = ?) AND "
            "(? = 0 OR (updated, connection_id, local_id) < (?, ?, ?)) "
            "ORDER BY updated DESC, connection_id DESC, local_id DESC LIMIT ?",
            {localKeyOrId, localKeyOrId, after ? 1 : 0, toColumn(from.updated), from.connectionId, from.localIssueId,
             max},
            read);
    if (!after)
        return m_database.all("SELECT connection_id, local_id, local_key, local_url, remote_id, remote_key, "
                              "remote_url, base, updated, checked, looked, unlinked FROM twins "
                              "ORDER BY updated DESC, connection_id DESC, local_id DESC LIMIT ?",
                              {max}, read);
    return m_database.all(
        "SELECT connection_id, local_id, local_key, local_url, remote_id, remote_key, remote_url, "
        "base, updated, checked, looked, unlinked FROM twins WHERE (updated, connection_id, local_id) < (?, ?, ?) "
        "ORDER BY updated DESC, connection_id DESC, local_id DESC LIMIT ?",
        {toColumn(from.updated), from.connectionId, from.localIssueId, max}, read);
}

Result<QList<model::Twin>> SqlTwins::longestUnseen(const QString &connectionId, const QDateTime &before,
                                                   const QDateTime &now, int max)
{
    // Two statements, so that each finds its rows by the index.
    TWINSPAN_TRY(
        ahead,
        m_database.all("SELECT connection_id, local_id, local_key, local_url, remote_id, remote_key, remote_url, "
                       "base, updated, checked, looked, unlinked FROM twins WHERE connection_id = ? AND looked > ? "
                       "AND remote_id <> '' AND unlinked = 0 ORDER BY looked LIMIT ?",
                       {connectionId, toColumn(now), max}, read));
    if (!ahead.isEmpty())
        return ahead;
    return m_database.all("SELECT connection_id, local_id, local_key, local_url, remote_id, remote_key, remote_url, "
                          "base, updated, checked, looked, unlinked FROM twins WHERE connection_id = ? AND looked < ? "
                          "AND remote_id <> '' AND unlinked = 0 ORDER BY looked LIMIT ?",
                          {connectionId, toColumn(before), max}, read);
}

Result<QList<TwinCount>> SqlTwins::counts()
{
    return m_database.all("SELECT connection_id, COUNT(*), MAX(updated) FROM twins WHERE remote_id <> '' "
                          "AND unlinked = 0 GROUP BY connection_id",
                          {}, readCount);
}

Result<QList<model::Twin>> SqlTwins::ofLocalIssue(const QString &instanceId, const QString &localIssueId)
{
    return m_database.all(
        "SELECT t.connection_id, t.local_id, t.local_key, t.local_url, t.remote_id, t.remote_key, "
        "t.remote_url, t.base, t.updated, t.checked, t.looked, t.unlinked FROM twins t JOIN connections c ON "
        "c.id = t.connection_id "
        "WHERE t.local_id = ? AND c.instance_id = ? ORDER BY t.connection_id",
        {localIssueId, instanceId}, read);
}

} // namespace twinspan::store
