#pragma once

#include "app/node/output.h"
#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/node/nodeapi.h"

#include <memory>

namespace twinspan::app
{

/// Prints the stages of a sync request as they are reached, and what it waits for, until it has ended: then both issues
/// with their URLs. With --json a line per event: {"stage": ...}, at the end the whole request.
/// The request's own problem when it failed; Cancelled when interrupted.
Task<Status> followStages(std::shared_ptr<node::NodeApi> api, model::SyncRequest request, const Output *output,
                          CancelToken cancel);

} // namespace twinspan::app
