#pragma once

#include "core/store/instances.h"
#include "core/store/sqldatabase.h"

namespace twinspan::store
{

class SqlInstances final : public Instances
{
public:
    explicit SqlInstances(SqlDatabase &database) : m_database(database) {}

    Status save(const model::InstanceInfo &instance) override;
    Result<QList<model::InstanceInfo>> all() override;
    Result<model::InstanceInfo> byId(const QString &id) override;
    Status remove(const QString &id) override;

private:
    SqlDatabase &m_database;
};

} // namespace twinspan::store
