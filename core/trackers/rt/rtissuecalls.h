#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/model/issue.h"
#include "core/trackers/rt/rtapi.h"
#include "core/trackers/rt/rtmapping.h"

#include <memory>

namespace twinspan::trackers
{

/// Tickets, read. Whoever awaits a call keeps the object alive.
class RtIssueCalls
{
public:
    explicit RtIssueCalls(std::shared_ptr<RtApi> api) : m_api(std::move(api)) {}

    /// The ticket without its history; one call. NotFound where it is absent, hidden, deleted or merged.
    Task<Result<QJsonObject>> ticket(qint64 number, CancelToken cancel);
    /// The ticket whole: three calls, a fourth where it has files, more beyond a hundred entries.
    Task<Result<model::Issue>> issue(qint64 number, CancelToken cancel);

private:
    Task<Result<RtApi::Answer>> readTicket(qint64 number, CancelToken cancel);
    Task<Result<QList<RtMessage>>> messages(qint64 number, qint64 newest, CancelToken cancel);
    Task<Result<QJsonArray>> attachments(QList<RtMessage> messages, bool areFiles, CancelToken cancel);

    std::shared_ptr<RtApi> m_api;
};

} // namespace twinspan::trackers
