#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/completion.h"
#include "core/base/task.h"

#include <chrono>
#include <memory>
#include <type_traits>
#include <utility>

namespace twinspan
{

/// Ends the waiting for something that may never come: finishes the completion with the value when the time is over,
/// or when it is cancelled; whoever finished it before counts. Start it without awaiting it, and cancel it when the
/// waiting has ended, so that nothing sleeps on. The clock outlives the call.
template<typename T>
Task<> finishAfter(Clock *clock, std::chrono::milliseconds duration, std::shared_ptr<Completion<T>> completion,
                   std::type_identity_t<T> value, CancelToken cancel)
{
    co_await clock->sleep(duration, cancel);
    completion->finish(std::move(value));
}

} // namespace twinspan
