#pragma once

#include "core/base/result.h"
#include "core/model/refusal.h"

#include <QList>

#include <optional>

namespace twinspan::store
{

/// What could not be written here and was not written since; one entry an issue of the other side.
class Refusals
{
public:
    virtual ~Refusals() = default;
    /// In the place of an earlier one of the same issue.
    virtual Status save(const model::Refusal &refusal) = 0;
    virtual Result<std::optional<model::Refusal>> byId(const QString &id) = 0;
    virtual Result<QList<model::Refusal>> latest(int max) = 0; ///< newest first
    virtual Status forget(const QDateTime &before) = 0;        ///< older ones
    /// Of an issue of the other side. Whether there was one.
    virtual Result<bool> remove(const QString &connectionId, const QString &sourceId) = 0;
    /// As remove(), unless it is of another request of that side.
    virtual Result<bool> removeOf(const QString &connectionId, const QString &sourceId, const QString &requestId) = 0;
};

} // namespace twinspan::store
