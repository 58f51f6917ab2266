#include "core/base/clock.h"

#include "core/base/completion.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>

namespace twinspan
{

namespace
{
using namespace std::chrono_literals;
constexpr std::chrono::milliseconds longestTimer = 24h * 7; // QTimer counts milliseconds in an int
} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

Task<> SystemClock::sleep(std::chrono::milliseconds duration, CancelToken cancel)
{
    const QDeadlineTimer end(std::max(duration, 0ms), Qt::PreciseTimer);
    do {
        auto done = std::make_shared<Completion<bool>>();
        QTimer timer;
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer); // a coarse one may end 5 % too early
        QObject::connect(&timer, &QTimer::timeout, &timer, [done] { done->finish(true); });
        timer.start(std::min(std::chrono::milliseconds(end.remainingTime()), longestTimer));
        const auto subscription = cancel.onCancel([done] { done->finish(false); });
        co_await done->wait();
    } while (!end.hasExpired() && !cancel.isCancelled());
}

} // namespace twinspan
