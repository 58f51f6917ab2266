#pragma once

#include "core/store/refusals.h"
#include "core/store/sqldatabase.h"

namespace twinspan::store
{

class SqlRefusals final : public Refusals
{
public:
    explicit SqlRefusals(SqlDatabase &database) : m_database(database) {}

    Status save(const model::Refusal &refusal) override;
    Result<std::optional<model::Refusal>> byId(const QString &id) override;
    Result<QList<model::Refusal>> latest(int max) override;
    Status forget(const QDateTime &before) override;
    Result<bool> remove(const QString &connectionId, const QString &sourceId) override;
    Result<bool> removeOf(const QString &connectionId, const QString &sourceId, const QString &requestId) override;

private:
    SqlDatabase &m_database;
};

} // namespace twinspan::store
