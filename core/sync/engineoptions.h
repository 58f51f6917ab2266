#pragma once

#include <QString>

#include <chrono>
#include <functional>

namespace twinspan::sync
{

struct EngineOptions {
    QString spoolFolder;
    /// Bytes of an attachment that we fetch where the tracker names no limit.
    qint64 maxFileSize = 1LL << 30;
    /// So long after a write whose answer was lost we look for its marker: the server may still be at it.
    std::chrono::milliseconds settleTime{3000};
    /// How often a project is asked what changed, unless its instance says otherwise; longer after quiet hours.
    /// 0: only by SyncEngine::poll(), for tests.
    std::chrono::milliseconds pollInterval{15'000};
    /// Bytes that a peer's messages may take up here while they wait; it keeps what comes on top of that.
    qint64 maxInbox = 256LL << 20;
    /// So many issues are read or written at an instance at once.
    int atOnce = 4;
    /// Called before and after every remote write, with the name of the point. Tests stop the process there.
    std::function<void(const char *)> probe = [](const char *) {};
};

} // namespace twinspan::sync
