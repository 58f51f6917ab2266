#include "core/sync/outage.h"

#include "core/sync/retrypolicy.h"

#include <QCoreApplication>

namespace twinspan::sync
{

namespace
{
/// A router that leads elsewhere, a sign-in page, a server that fails at everything: seen from one call, they look like
/// this.
bool mayConcernAll(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::Network:
    case ProblemKind::Timeout:
    case ProblemKind::Server:
    case ProblemKind::Protocol:
    case ProblemKind::Forbidden:
    case ProblemKind::NotFound:
        return true;
    default:
        return false;
    }
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

Problem waitingAlone(const Problem &problem, const QString &said, const QString &issueKey)
{
    Problem alone = problem.withEffect(
        QCoreApplication::translate("Outage", "It concerns %1 alone, which is tried again by itself; the other issues "
                                              "go on.")
            .arg(said));
    alone.issueKey = issueKey;
    return alone;
}

Problem triedInVain(const Problem &problem)
{
    if (reactionTo(problem) != Reaction::RetryItem)
        return problem;
    Problem told = problem.withSeverity(Severity::StopItem);
    // The words for what passes by itself say that it is tried again; those for an answer that is none say why it came.
    const QString remedy =
        problem.kind == ProblemKind::Server
            ? QCoreApplication::translate(
                  "Outage", "Choose “Retry” when it has passed. If it lasts, ask an administrator of the tracker.")
            : problem.remedy;
    const QString tried = QCoreApplication::translate("Outage", "It was tried %1 times.").arg(maxItemAttempts);
    told.remedy = (tried + u' ' + remedy).trimmed();
    return told;
}

} // namespace twinspan::sync
