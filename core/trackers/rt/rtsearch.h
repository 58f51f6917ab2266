#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/model/marker.h"
#include "core/trackers/rt/rtapi.h"

#include <memory>
#include <optional>

namespace twinspan::trackers
{

/// Finds tickets by our markers, which are links of the kind "refers to": RT searches its database, so what was written
/// a moment ago counts. Whoever awaits a call keeps the object alive.
class RtSearch
{
public:
    explicit RtSearch(std::shared_ptr<RtApi> api) : m_api(std::move(api)) {}

    /// The number of the oldest ticket of the queue with the marker; one call.
    Task<Result<std::optional<qint64>>> oldestWith(qint64 queue, model::Marker marker, CancelToken cancel);
    /// Whether a ticket of the queue carries any marker. One call for a hundred tickets that refer to something.
    Task<Result<bool>> hasMarked(qint64 queue, CancelToken cancel);

private:
    std::shared_ptr<RtApi> m_api;
};

} // namespace twinspan::trackers
