#pragma once

#include "core/base/result.h"
#include "core/model/connection.h"

#include <QList>

namespace twinspan::store
{

class Connections
{
public:
    virtual ~Connections() = default;
    virtual Status save(const model::Connection &connection) = 0;
    virtual Result<QList<model::Connection>> all() = 0; ///< by name
    virtual Result<model::Connection> byId(const QString &id) = 0;
    /// Two on one node (in-process) share a sharedId: all of them.
    virtual Result<QList<model::Connection>> byShared(const QString &sharedId) = 0;
    /// With its requests, messages, journal and twins.
    virtual Status remove(const QString &id) = 0;
};

} // namespace twinspan::store
