#pragma once

#include "core/net/filetransfer.h"
#include "tests/core/sync/forwardingtracker.h"

namespace twinspan::tests
{

/// A tracker whose file does not come as long as it says that it is; so often, then it does.
class CutFileTracker final : public ForwardingTracker
{
public:
    CutFileTracker(std::shared_ptr<tracker::Tracker> inner, int times)
        : ForwardingTracker(std::move(inner)), m_times(times)
    {
    }

    Task<Status> download(model::Attachment attachment, std::shared_ptr<QIODevice> sink, CancelToken cancel) override
    {
        if (m_times-- > 0)
            co_return fail(net::fileCutProblem(QStringLiteral("Practice"), QUrl()));
        co_return co_await inner()->download(attachment, sink, cancel);
    }

private:
    int m_times;
};

} // namespace twinspan::tests
