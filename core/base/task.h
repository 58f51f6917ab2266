#pragma once

#include <QCoro/QCoroTask>

namespace twinspan
{

/// An asynchronous flow. Rules of the house: parameters by value; whoever awaits a member coroutine keeps its object
/// alive (a shared_ptr in the frame); every flow takes a CancelToken; each ends in exactly one result.
/// GCC 12 destroys braced temporaries inside a co_await expression twice: name them first, then await.
template<typename T = void>
using Task = QCoro::Task<T>;

} // namespace twinspan
