#pragma once

#include "core/base/result.h"
#include "core/model/instance.h"

#include <QList>

namespace twinspan::store
{

class Instances
{
public:
    virtual ~Instances() = default;
    virtual Status save(const model::InstanceInfo &instance) = 0; ///< adds, or overwrites by id
    virtual Result<QList<model::InstanceInfo>> all() = 0; ///< by name; one damaged record doesn't hide the others
    virtual Result<model::InstanceInfo> byId(const QString &id) = 0;
    virtual Status remove(const QString &id) = 0;
};

} // namespace twinspan::store
