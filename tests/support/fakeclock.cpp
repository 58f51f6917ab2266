#include "tests/support/fakeclock.h"

#include <algorithm>

namespace twinspan::tests
{

FakeClock::FakeClock(Sleep mode) : m_mode(mode), m_now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC) {}

Task<> FakeClock::sleep(std::chrono::milliseconds duration, CancelToken cancel)
{
    m_sleeps.append(duration);
    if (cancel.isCancelled() || duration.count() <= 0)
        co_return;
    if (m_mode == Sleep::AtOnce) {
        m_now = m_now.addMSecs(duration.count());
        co_return;
    }
    auto done = std::make_shared<Completion<bool>>();
    m_sleepers.push_back({m_now.addMSecs(duration.count()), done});
    const auto subscription = cancel.onCancel([done] { done->finish(false); });
    co_await done->wait();
}

void FakeClock::setNow(const QDateTime &utc)
{
    advanceTo(utc);
    m_now = utc;
}

void FakeClock::advance(std::chrono::milliseconds duration)
{
    advanceTo(m_now.addMSecs(duration.count()));
}

int FakeClock::sleepers() const
{
    return static_cast<int>(std::count_if(m_sleepers.begin(), m_sleepers.end(),
                                          [](const Sleeper &sleeper) { return !sleeper.done->isFinished(); }));
}

void FakeClock::advanceTo(const QDateTime &end)
{
    for (;;) {
        std::erase_if(m_sleepers, [](const Sleeper &sleeper) { return sleeper.done->isFinished(); });
        const auto next = std::min_element(m_sleepers.begin(), m_sleepers.end(),
                                           [](const Sleeper &a, const Sleeper &b) { return a.wakeAt < b.wakeAt; });
        if (next == m_sleepers.end() || next->wakeAt > end)
            break;
        m_now = std::max(m_now, next->wakeAt);
        const auto done = next->done; // waking may make new sleepers
        done->finish(true);
    }
    m_now = std::max(m_now, end);
}

} // namespace twinspan::tests
