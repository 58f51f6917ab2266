#include "core/node/retryall.h"

namespace twinspan::node
{

Task<Result<int>> retryAll(std::shared_ptr<NodeApi> api)
{
    TWINSPAN_CO_TRY(problems, co_await api->problems());
    int count = 0;
    for (const OpenProblem &problem : std::as_const(problems)) {
        if (problem.requestId.isEmpty() || problem.problem.code == QLatin1String("issue.forgotten-copy"))
            continue;
        const auto tried = co_await api->retry(problem.requestId);
        if (tried)
            ++count;
        else if (tried.error().kind != ProblemKind::Invalid && tried.error().kind != ProblemKind::NotFound)
            co_return fail(tried.error());
    }
    co_return count;
}

} // namespace twinspan::node
