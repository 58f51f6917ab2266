#pragma once

#include "core/peer/httpmessage.h"

#include <functional>

namespace twinspan::peer
{

/// What is told of requests, on the thread of the EndpointServer. A serial is given once in the life of the process.
struct EndpointListener {
    std::function<void(quint64 serial, IncomingRequest request)> requested;
    std::function<void(quint64 serial)> clientGone; ///< nobody waits for the answer any more
};

} // namespace twinspan::peer
