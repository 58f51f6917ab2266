#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"

#include <QDateTime>

#include <chrono>

namespace twinspan
{

/// Time, so that tests can make their own. Outlives whatever uses it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC.
    virtual QDateTime now() const = 0;
    /// Ends after the duration, or earlier when cancelled; the caller asks the token which.
    virtual Task<> sleep(std::chrono::milliseconds duration, CancelToken cancel) = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    Task<> sleep(std::chrono::milliseconds duration, CancelToken cancel) override;
};

} // namespace twinspan
