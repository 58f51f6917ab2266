#pragma once

#include "core/base/problem.h"
#include "core/model/connection.h"

#include <optional>

namespace twinspan::sync
{

/// "connection.paused-there" or "connection.deleted-there": what the other side has made of the connection.
std::optional<Problem> pausedThere(const model::Connection &connection);
/// "peer.inbox-full", in words that fit at either end: it is shown where the messages come from, and where they are
/// fetched.
Problem inboxFull();

} // namespace twinspan::sync
