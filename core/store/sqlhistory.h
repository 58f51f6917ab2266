#pragma once

#include "core/store/history.h"
#include "core/store/sqldatabase.h"

namespace twinspan::store
{

class SqlHistory final : public History
{
public:
    explicit SqlHistory(SqlDatabase &database) : m_database(database) {}

    Status append(const model::HistoryEntry &entry) override;
    Result<QList<model::HistoryEntry>> list(const HistoryFilter &filter) override;
    Result<model::HistoryEntry> byNumber(qint64 number) override;
    Result<qint64> forget(const QDateTime &olderThan) override;

private:
    SqlDatabase &m_database;
};

} // namespace twinspan::store
