#pragma once

#include "tests/core/sync/forwardingtracker.h"

#include <QList>

#include <algorithm>
#include <optional>
#include <utility>

namespace twinspan::tests
{

/// A tracker that takes three comments in one call, all or none, and refuses those with the word "poison".
class AtOnceTracker final : public ForwardingTracker
{
public:
    enum class Failure {
        BeforeIt, ///< the line was down
        AfterIt,  ///< the answer was lost
    };

    using ForwardingTracker::ForwardingTracker;

    static constexpr int atOnce = 3;

    tracker::Capabilities capabilities() const override
    {
        tracker::Capabilities capabilities = inner()->capabilities();
        capabilities.commentsAtOnce = atOnce;
        return capabilities;
    }

    Task<Result<tracker::Written>> addComment(model::IssueRef issue, tracker::NewComment comment,
                                              CancelToken cancel) override
    {
        calls.append(1);
        if (isPoison(comment))
            co_return fail(refused());
        co_return co_await inner()->addComment(issue, comment, cancel);
    }

    Task<Result<tracker::Written>> addComments(model::IssueRef issue, QList<tracker::NewComment> comments,
                                               CancelToken cancel) override
    {
        calls.append(static_cast<int>(comments.size()));
        const auto failure = std::exchange(next, std::nullopt);
        if (failure == Failure::BeforeIt)
            co_return fail(ProblemKind::Network, QStringLiteral("line.down"), QStringLiteral("The line is down."));
        if (std::ranges::any_of(comments, isPoison))
            co_return fail(refused());
        tracker::Written written;
        for (const tracker::NewComment &comment : std::as_const(comments)) {
            TWINSPAN_CO_TRY(one, co_await inner()->addComment(issue, comment, cancel));
            written = one;
        }
        if (failure == Failure::AfterIt) {
            const Problem lost =
                makeProblem(ProblemKind::Network, QStringLiteral("line.down"), QStringLiteral("The line broke."));
            co_return fail(lost.withUnknownOutcome());
        }
        co_return written;
    }

    QList<int> calls; ///< comments of each
    std::optional<Failure> next;

private:
    static bool isPoison(const tracker::NewComment &comment) { return comment.text.contains(QStringLiteral("poison")); }
    static Problem refused()
    {
        return makeProblem(ProblemKind::Rejected, QStringLiteral("it.refuses"), QStringLiteral("It is refused."));
    }
};

} // namespace twinspan::tests
