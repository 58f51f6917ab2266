#pragma once

#include "core/store/requests.h"
#include "core/store/sqldatabase.h"

namespace twinspan::store
{

class SqlRequests final : public Requests
{
public:
    explicit SqlRequests(SqlDatabase &database) : m_database(database) {}

    Status save(const model::SyncRequest &request) override;
    Result<model::SyncRequest> byId(const QString &id) override;
    Result<QList<model::SyncRequest>> open() override;
    Result<QList<model::SyncRequest>> preparing(const QString &connectionId, int max) override;
    Result<std::optional<model::SyncRequest>> openFor(const QString &connectionId,
                                                      const QString &issueKeyOrId) override;
    Result<QList<model::SyncRequest>> latest(int max, const QString &issueKey) override;
    Result<QList<model::SyncRequest>> failed(int max) override;
    Result<qint64> forget(const QDateTime &endedBefore) override;

private:
    SqlDatabase &m_database;
};

} // namespace twinspan::store
