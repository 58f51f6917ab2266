#pragma once

#include "core/node/nodeapi.h"

#include <memory>

namespace twinspan::node
{

/// Has everything tried again that problems() lists and retry() takes: after what stood in the way of all of it is
/// gone. What has come right meanwhile is passed over, and so is a copy that would be sent as an original of its own:
/// that is decided one by one. Gives how many are tried again.
Task<Result<int>> retryAll(std::shared_ptr<NodeApi> api);

} // namespace twinspan::node
