#include "core/sync/outage.h"

namespace twinspan::sync
{

namespace
{
/// A router that leads elsewhere, a sign-in page, a server that fails at everything: seen from one call, they look like
/// this.
bool mayConcernAll(const Problem &problem)
{
    return problem.kind == ProblemKind::Server || problem.kind == ProblemKind::Protocol ||
           problem.kind == ProblemKind::Forbidden || problem.kind == ProblemKind::NotFound;
}
} // namespace

Task<std::optional<Problem>> outageBehind(Problem problem, EngineHost *host, QString instanceId, CancelToken cancel)
{
    if (!mayConcernAll(problem))
        co_return std::optional<Problem>();
    const auto instance = co_await host->openInstance(instanceId, cancel);
    if (!instance)
        co_return std::optional(instance.error());
    const auto tracker = instance->tracker;
    const auto account = co_await tracker->whoAmI(cancel);
    co_return account ? std::nullopt : std::optional(account.error());
}

} // namespace twinspan::sync
