#include "core/store/sqlhistory.h"

#include "core/store/storeproblems.h"

#include <limits>

namespace twinspan::store
{

namespace
{
Result<model::HistoryEntry> read(const SqlRow &row)
{
    const auto action = model::historyActionFromString(row.text(9));
    if (!action)
        return fail(damagedRecordProblem(QStringLiteral("history"), row.text(0)));
    return model::HistoryEntry{row.number(0),
                               row.time(1),
                               row.text(2),
                               {row.text(3), row.text(4), row.url(5)},
                               {row.text(6), row.text(7), row.url(8)},
                               *action,
                               row.text(10),
                               row.text(11),
                               row.text(12),
                               row.text(13),
                               row.text(14)};
}
} // namespace

Status SqlHistory::append(const model::HistoryEntry &entry)
{
    TWINSPAN_CHECK(m_database.write(
        "INSERT INTO history (number, at, connection_id, local_id, local_key, local_url, remote_id, remote_key, "
        "remote_url, action, part, who, text_before, text_after, request_id) VALUES "
        "((SELECT COALESCE(MAX(number), 0) + 1 FROM history), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {toColumn(entry.at), entry.connectionId, entry.local.id, entry.local.key, toColumn(entry.local.url),
         entry.remote.id, entry.remote.key, toColumn(entry.remote.url), model::toString(entry.action), entry.part,
         entry.who, entry.before, entry.after, entry.requestId}));
    return {};
}

Result<QList<model::HistoryEntry>> SqlHistory::list(const HistoryFilter &filter)
{
    const qint64 before = filter.before > 0 ? filter.before : std::numeric_limits<qint64>::max();
    return m_database.readable(
        "SELECT number, at, connection_id, local_id, local_key, local_url, remote_id, remote_key, remote_url, action, "
        "part, who, text_before, text_after, request_id FROM history WHERE number < ? "
        "AND (? = '' OR connection_id IN (?, ?)) AND (? = '' OR local_id = ? OR local_key = ? OR remote_key = ?) "
        "ORDER BY number DESC LIMIT ?",
        {before, filter.connectionId, filter.connectionId,
         filter.otherEndId.isEmpty() ? filter.connectionId : filter.otherEndId, filter.issue, filter.issue,
         filter.issue, filter.issue, filter.max},
        read);
}

Result<model::HistoryEntry> SqlHistory::byNumber(qint64 number)
{
    TWINSPAN_TRY(found, m_database.first("SELECT number, at, connection_id, local_id, local_key, local_url, remote_id, "
                                         "remote_key, remote_url, action, part, who, text_before, text_after, "
                                         "request_id FROM history WHERE number = ?",
                                         {number}, read));
    if (!found)
        return fail(notFoundProblem(QStringLiteral("history"), QString::number(number)));
    return *std::move(found);
}

Result<qint64> SqlHistory::forget(const QDateTime &olderThan)
{
    return m_database.write("DELETE FROM history WHERE at < ?", {toColumn(olderThan)});
}

} // namespace twinspan::store
