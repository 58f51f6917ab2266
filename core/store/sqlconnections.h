#pragma once

#include "core/store/connections.h"
#include "core/store/sqldatabase.h"

namespace twinspan::store
{

class SqlConnections final : public Connections
{
public:
    explicit SqlConnections(SqlDatabase &database) : m_database(database) {}

    Status save(const model::Connection &connection) override;
    Result<QList<model::Connection>> all() override;
    Result<model::Connection> byId(const QString &id) override;
    Result<QList<model::Connection>> byShared(const QString &sharedId) override;
    Status remove(const QString &id) override;

private:
    SqlDatabase &m_database;
};

} // namespace twinspan::store
