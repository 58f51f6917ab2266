#pragma once

#include "core/base/clock.h"
#include "core/base/completion.h"

#include <QList>

#include <chrono>
#include <memory>
#include <vector>

namespace twinspan::tests
{

/// Time that moves only when the test says so. Starts at 2026-01-01T00:00:00Z.
class FakeClock final : public Clock
{
public:
    enum class Sleep {
        UntilAdvanced, ///< sleepers wait for advance()
        AtOnce,        ///< a sleep moves the clock by its duration and ends
    };

    explicit FakeClock(Sleep mode = Sleep::UntilAdvanced);

    QDateTime now() const override { return m_now; }
    Task<> sleep(std::chrono::milliseconds duration, CancelToken cancel) override;

    /// Jumps; wakes who should be awake by then.
    void setNow(const QDateTime &utc);
    /// Wakes every sleeper on the way, in the order of their times, at its own time; also those who fall asleep anew.
    void advance(std::chrono::milliseconds duration);

    /// Who sleeps now.
    int sleepers() const;
    /// The durations of all sleeps so far, in the order in which they were asked for.
    QList<std::chrono::milliseconds> sleeps() const { return m_sleeps; }

private:
    struct Sleeper {
        QDateTime wakeAt;
        std::shared_ptr<Completion<bool>> done;
    };

    void advanceTo(const QDateTime &end);

    Sleep m_mode;
    QDateTime m_now;
    std::vector<Sleeper> m_sleepers;
    QList<std::chrono::milliseconds> m_sleeps;
};

} // namespace twinspan::tests
