#pragma once

#include "core/store/sqldatabase.h"
#include "core/store/twins.h"

namespace twinspan::store
{

class SqlTwins final : public Twins
{
public:
    explicit SqlTwins(SqlDatabase &database) : m_database(database) {}

    Status save(const model::Twin &twin) override;
    Result<std::optional<model::Twin>> byLocal(const QString &connectionId, const QString &localIssueId) override;
    Result<std::optional<model::Twin>> byRemote(const QString &connectionId, const QString &remoteIssueId) override;
    Result<QList<model::Twin>> of(const QString &connectionId, int offset, int max) override;
    Result<QList<model::Twin>> latest(int max, const QString &localKeyOrId,
                                      const std::optional<TwinPosition> &after) override;
    Result<QList<model::Twin>> longestUnseen(const QString &connectionId, const QDateTime &before, const QDateTime &now,
                                             int max) override;
    Result<QList<TwinCount>> counts() override;
    Result<QList<model::Twin>> ofLocalIssue(const QString &instanceId, const QString &localIssueId) override;

private:
    SqlDatabase &m_database;
};

} // namespace twinspan::store
