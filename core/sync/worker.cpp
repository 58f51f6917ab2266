#include "core/sync/worker.h"

#include "core/base/completion.h"
#include "core/sync/retrypolicy.h"

#include <QTimer>

namespace twinspan::sync
{

void Worker::wake()
{
    if (m_stopped)
        return;
    m_again = true;
    if (m_running) {
        tellWoken();
        return;
    }
    m_running = true;
    QTimer::singleShot(0, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->begin();
    });
}

void Worker::tellWoken()
{
    if (std::exchange(m_isTelling, true))
        return;
    QTimer::singleShot(0, [weak = weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->m_isTelling = false;
            self->woken();
        }
    });
}

void Worker::hurry()
{
    m_pauses = 0;
    m_retries.hurry();
    m_pause.cancel();
    wake();
}

void Worker::begin()
{
    loop(shared_from_this());
}

Task<> Worker::loop(std::shared_ptr<Worker> self)
{
    while (m_again && !m_stopped) {
        m_again = false;
        co_await self->work();
    }
    m_running = false;
    if (m_ended)
        m_ended();
}

void Worker::cancel()
{
    m_stopped = true;
    m_cancel.cancel();
    m_pause.cancel();
}

Task<> Worker::stop()
{
    cancel();
    if (!m_running)
        co_return;
    auto ended = std::make_shared<Completion<bool>>();
    m_ended = [ended] { ended->finish(true); };
    co_await ended->wait();
}

Task<> Worker::rest(std::chrono::milliseconds duration)
{
    m_pause = CancelSource();
    co_await m_clock.sleep(duration, m_pause.token());
}

Task<> Worker::pauseFor(Problem problem)
{
    const auto pause = delayBefore(++m_pauses, problem);
    setWait(waitingFor(problem, pause));
    m_pause = CancelSource();
    co_await m_clock.sleep(pause, m_pause.token());
}

bool Worker::tryAgain(const QString &item, const Problem &problem)
{
    return pauseAlone(item, problem, m_retries.failed(item, problem));
}

bool Worker::waitFor(const QString &item, const Problem &problem)
{
    return pauseAlone(item, problem, m_retries.mustWait(item, problem));
}

bool Worker::pauseAlone(const QString &item, const Problem &problem, std::optional<std::chrono::milliseconds> pause)
{
    if (!pause)
        return false;
    const Problem waiting = waitingFor(problem, *pause);
    m_retries.say(item, waiting);
    setWait(waiting);
    pauseItem(shared_from_this(), item, m_retries.pauseOf(item), *pause);
    return true;
}

Task<> Worker::pauseItem(std::shared_ptr<Worker> self, QString item, int which, std::chrono::milliseconds duration)
{
    co_await m_clock.sleep(duration, m_cancel.token());
    if (self->m_retries.setDue(item, which))
        self->wake();
}

void Worker::goesWell()
{
    m_pauses = 0;
    setWait(m_retries.problem(m_waitsFor));
}

Problem Worker::waitingFor(Problem problem, std::chrono::milliseconds pause) const
{
    if (problem.retryAfter)
        problem.waitsUntil = m_clock.now().addMSecs(pause.count());
    return problem;
}

void Worker::setWait(std::optional<Problem> problem)
{
    if (m_waitsFor == problem)
        return;
    m_waitsFor = std::move(problem);
    m_waitChanged();
}

} // namespace twinspan::sync
