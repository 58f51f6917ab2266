#include "core/sync/retrypolicy.h"

#include <algorithm>
#include <array>

namespace twinspan::sync
{

using namespace std::chrono_literals;

namespace
{
template<std::size_t size>
std::chrono::milliseconds rowOf(const std::array<std::chrono::seconds, size> &table, int attempt,
                                const Problem &problem)
{
    const auto row = static_cast<std::size_t>(std::clamp(attempt - 1, 0, static_cast<int>(size) - 1));
    // Who looks for what may have been written looks too early else, and writes it again.
    const auto least = problem.outcomeUnknown ? 3s : 0s;
    return std::max({table.at(row), problem.retryAfter.value_or(0s), least});
}
} // namespace

Reaction reactionTo(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::Network:
    case ProblemKind::Timeout:
        // An issue may be too long for the deadline, a file too large for what stands in between. Of the peer all wait.
        return problem.code.startsWith(QLatin1String("peer.")) ? Reaction::WaitForAll : Reaction::WaitForOne;
    case ProblemKind::RateLimited:
    case ProblemKind::Cancelled:
    case ProblemKind::Tls:
    case ProblemKind::Unauthorized:
    case ProblemKind::Secrets:
    case ProblemKind::Store:
        return Reaction::WaitForAll;
    case ProblemKind::Server:
        return Reaction::RetryItem;
    case ProblemKind::Protocol:
        // An answer, but not one of the API: a sign-in page, an empty one. The next may be right.
        return problem.outcomeUnknown || problem.httpStatus != 0 ? Reaction::RetryItem : Reaction::GiveUpItem;
    default:
        return problem.outcomeUnknown ? Reaction::RetryItem : Reaction::GiveUpItem;
    }
}

std::chrono::milliseconds delayBefore(int attempt, const Problem &problem)
{
    static constexpr std::array<std::chrono::seconds, 8> table{1s, 2s, 5s, 15s, 30s, 60s, 120s, 300s};
    return rowOf(table, attempt, problem);
}

std::chrono::milliseconds itemDelayBefore(int attempt, const Problem &problem)
{
    static constexpr std::array<std::chrono::seconds, maxItemAttempts - 1> table{1s, 20s};
    return rowOf(table, attempt, problem);
}

} // namespace twinspan::sync
