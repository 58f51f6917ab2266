#pragma once

#include "core/base/task.h"

namespace twinspan::tests
{

/// Runs the event loop until the task has ended and gives its value. Tests only: the program itself never waits.
template<typename T>
T waitFor(Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace twinspan::tests
