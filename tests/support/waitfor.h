#pragma once

#include <QCoro/QCoroTask>

namespace twinspan::tests
{

/// waitFor(task): runs the event loop until the task has ended and gives its value. Tests only: the program itself
/// never waits.
using QCoro::waitFor;

} // namespace twinspan::tests
