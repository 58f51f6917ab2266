#pragma once

#include "tests/core/sync/forwardingtracker.h"

namespace twinspan::tests
{

/// A tracker behind something that delivers its first create twice: the issue is made, but the answer is that to the
/// second call, whose files are gone with the first.
class CreateTwiceTracker final : public ForwardingTracker
{
public:
    using ForwardingTracker::ForwardingTracker;

    Task<Result<tracker::Written>> createIssue(tracker::NewIssue issue, CancelToken cancel) override
    {
        auto written = co_await inner()->createIssue(issue, cancel);
        if (std::exchange(m_isTwice, false))
            co_return fail(ProblemKind::Rejected, QStringLiteral("files.gone"), QStringLiteral("1 file is not there."));
        co_return written;
    }

private:
    bool m_isTwice = true;
};

} // namespace twinspan::tests
