#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/completion.h"
#include "core/base/result.h"
#include "core/base/task.h"

#include <QDateTime>

#include <chrono>
#include <deque>
#include <memory>

namespace twinspan::trackers
{

/// Lets one write at a time through, and none sooner than `gap` after the last one had ended: GitHub asks for a second,
/// and blocks accounts that don't keep to it. Whoever awaits keeps it alive.
class GithubWriteTurn
{
public:
    /// The clock outlives it.
    GithubWriteTurn(Clock *clock, std::chrono::milliseconds gap) : m_clock(clock), m_gap(gap) {}

    /// Waits for the turn. After success end() must follow; a cancelled wait has no turn.
    Task<Status> begin(CancelToken cancel);
    void end();

private:
    void passOn();

    Clock *m_clock;
    std::chrono::milliseconds m_gap;
    bool m_isTaken = false;
    QDateTime m_free; ///< no write before
    std::deque<std::shared_ptr<Completion<bool>>> m_waiting;
};

} // namespace twinspan::trackers
