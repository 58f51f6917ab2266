#pragma once

#include "core/base/result.h"
#include "core/store/store.h"

#include <QString>

#include <chrono>

namespace twinspan::sync
{

inline constexpr std::chrono::seconds shortestPoll{5};
inline constexpr std::chrono::seconds longestPoll{15 * 60};

/// How often the projects of an instance are asked what changed; 0: as usual.
Result<std::chrono::seconds> pollInterval(store::Store &store, const QString &instanceId);

/// Invalid "poll.interval" when it is neither 0 nor between the shortest and the longest.
Status setPollInterval(store::Store &store, const QString &instanceId, std::chrono::seconds interval);

} // namespace twinspan::sync
