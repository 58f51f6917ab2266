#pragma once

#include "core/store/changes.h"
#include "core/store/sqldatabase.h"

namespace twinspan::store
{

class SqlChanges final : public Changes
{
public:
    explicit SqlChanges(SqlDatabase &database) : m_database(database) {}

    Status note(const QString &connectionId, const QString &localIssueId, bool isMature) override;
    Status noteAll(const QString &connectionId) override;
    Result<QList<NotedChange>> due(const QString &connectionId, int max, const QString &after) override;
    Status done(const NotedChange &change) override;
    Result<qint64> count(const QString &connectionId) override;

private:
    SqlDatabase &m_database;
};

} // namespace twinspan::store
