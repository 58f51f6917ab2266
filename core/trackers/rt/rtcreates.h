#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/tracker/callgatherer.h"
#include "core/trackers/rt/rtapi.h"

#include <memory>

namespace twinspan::trackers
{

/// Makes tickets: one by POST /ticket, several that come at one time by POST /tickets/bulk, which makes those that are
/// right, whatever the others are, and answers in their order. What is refused there is sent once more by itself, for
/// its own status. Whoever awaits a call keeps the object alive.
/// Source: lib/RT/REST2/Resource/TicketsBulk.pm of RT 5.
class RtCreates
{
public:
    explicit RtCreates(std::shared_ptr<RtApi> api);
    RtCreates(const RtCreates &) = delete;
    RtCreates &operator=(const RtCreates &) = delete;

    /// `ticket` as POST /ticket takes it; the number of the ticket. `name`: the same when it is tried again.
    Task<Result<qint64>> create(QString name, QJsonObject ticket, CancelToken cancel);

private:
    using Gatherer = tracker::CallGatherer<QJsonObject, qint64>;
    using Answers = Gatherer::Answers;

    Task<Answers> send(QList<QJsonObject> tickets, CancelToken cancel);
    Task<Result<qint64>> sendOne(QJsonObject ticket, CancelToken cancel);
    /// The numbers in their order; 0 for what RT refused.
    Task<Result<QList<qint64>>> sendTogether(QList<QJsonObject> tickets, CancelToken cancel);

    std::shared_ptr<RtApi> m_api;
    Gatherer m_gathered;
};

} // namespace twinspan::trackers
