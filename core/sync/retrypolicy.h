#pragma once

#include "core/base/problem.h"

#include <chrono>

namespace twinspan::sync
{

/// What the engine does about a problem.
enum class Reaction {
    WaitForAll, ///< what needs this instance or peer waits, and goes on by itself
    WaitForOne, ///< as WaitForAll, unless the tracker answers otherwise: then this message alone waits, without limit
    RetryItem,  ///< this message is tried again a few times, the others go on
    GiveUpItem, ///< trying again unchanged can't help
};

Reaction reactionTo(const Problem &problem);

/// 1, 2, 5, 15, 30 s, 1, 2, 5 minutes, then every 5 minutes; longer when the other end named a time, and 3 s at
/// least where a write may still be under way.
std::chrono::milliseconds delayBefore(int attempt, const Problem &problem);

/// After so many attempts in a row that brought it no step further, an item with Reaction::RetryItem is given up.
inline constexpr int maxItemAttempts = 3;

/// As delayBefore(), for an item that is given up soon: 1 and 20 s: most passes in a moment, the rest is waited for.
std::chrono::milliseconds itemDelayBefore(int attempt, const Problem &problem);

} // namespace twinspan::sync
