#pragma once

#include "core/store/journal.h"
#include "core/store/sqldatabase.h"

namespace twinspan::store
{

class SqlJournal final : public Journal
{
public:
    explicit SqlJournal(SqlDatabase &database) : m_database(database) {}

    Status save(const QString &connectionId, const Operation &operation) override;
    Result<QList<Operation>> of(const QString &connectionId, const QString &messageId) override;
    Result<QStringList> idsBeginningWith(const QString &connectionId, const QString &beginning) override;
    Status remove(const QString &connectionId, const QString &messageId) override;

private:
    SqlDatabase &m_database;
};

} // namespace twinspan::store
