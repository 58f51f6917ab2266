#pragma once

#include "core/node/nodeapi.h"

#include <memory>

namespace twinspan::node
{

/// Has everything tried again that problems() lists and retry() takes: after what stood in the way of all of it is
/// gone. What has come right meanwhile is passed over. Gives how many are tried again.
Task<Result<int>> retryAll(std::shared_ptr<NodeApi> api);

} // namespace twinspan::node
