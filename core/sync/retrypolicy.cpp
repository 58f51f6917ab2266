#include "core/sync/retrypolicy.h"

#include <algorithm>
#include <array>

namespace twinspan::sync
{

Reaction reactionTo(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::Network:
    case ProblemKind::Timeout:
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
    using namespace std::chrono_literals;
    static constexpr std::array<std::chrono::seconds, 8> table{1s, 2s, 5s, 15s, 30s, 60s, 120s, 300s};
    const auto row = static_cast<std::size_t>(std::clamp(attempt - 1, 0, static_cast<int>(table.size()) - 1));
    return std::max(table.at(row), problem.retryAfter.value_or(0s));
}

} // namespace twinspan::sync
