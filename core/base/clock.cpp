#include "core/base/clock.h"

#include "core/base/completion.h"

#include <QTimer>

namespace twinspan
{

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

Task<> SystemClock::sleep(std::chrono::milliseconds duration, CancelToken cancel)
{
    auto done = std::make_shared<Completion<bool>>();
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [done] { done->finish(true); });
    timer.start(duration);
    const auto subscription = cancel.onCancel([done] { done->finish(false); });
    co_await done->wait();
}

} // namespace twinspan
