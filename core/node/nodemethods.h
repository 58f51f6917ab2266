#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/node/nodeapi.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <memory>

namespace twinspan::node
{

/// A method of the NodeApi as it is called through a socket: parameters and result as JSON.
using NodeMethod = std::function<Task<Result<QJsonValue>>(std::shared_ptr<NodeApi>, QJsonObject)>;

/// All of them, by the name under which RemoteNode calls them.
const QHash<QString, NodeMethod> &nodeMethods();

} // namespace twinspan::node
