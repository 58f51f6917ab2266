#pragma once

#include "core/tracker/tracker.h"
#include "core/trackers/rt/rtapi.h"
#include "core/trackers/rt/rtwrites.h"

#include <memory>

namespace twinspan::trackers
{

/// The bytes of files, to and fro. Whoever awaits a call keeps the object alive.
class RtFiles
{
public:
    /// Larger ones are not sent: RT holds a file in its memory, several times, while it takes it.
    static constexpr qint64 largest = 50'000'000;

    RtFiles(std::shared_ptr<RtApi> api, std::shared_ptr<RtWrites> writes)
        : m_api(std::move(api)), m_writes(std::move(writes))
    {
    }

    /// As Tracker::attachFile(): a message that carries the file. Read back: RT may cut or drop what is too large.
    Task<Result<tracker::Written>> attach(model::IssueRef issue, tracker::FileSource file, CancelToken cancel);
    /// As Tracker::download().
    Task<Status> download(model::Attachment attachment, std::shared_ptr<QIODevice> sink, CancelToken cancel);

private:
    Task<Result<net::HttpResponse>> send(qint64 number, tracker::FileSource file, CancelToken cancel);
    Task<Result<QString>> kept(qint64 number, qint64 message, tracker::FileSource file, CancelToken cancel);
    Task<bool> wasCut(qint64 number, qint64 message, qint64 size, CancelToken cancel);
    Task<Status> downloadText(model::Attachment attachment, std::shared_ptr<QIODevice> sink, CancelToken cancel);

    std::shared_ptr<RtApi> m_api;
    std::shared_ptr<RtWrites> m_writes;
};

} // namespace twinspan::trackers
