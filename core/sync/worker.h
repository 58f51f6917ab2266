#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/problem.h"
#include "core/base/task.h"
#include "core/sync/itemretries.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace twinspan::sync
{

/// Something that works until nothing is left to do, and starts again when it is woken. One piece of work at a time.
/// Lives in a shared_ptr: its loop keeps it alive until it has ended.
class Worker : public std::enable_shared_from_this<Worker>
{
public:
    explicit Worker(Clock &clock) : m_clock(clock) {}
    virtual ~Worker() = default;
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// There is something to do. Starts from the event loop, never inside the call.
    void wake();
    /// As wake(), and a pause after a problem ends now.
    void hurry();
    /// No new work; what runs is cancelled.
    void cancel();
    /// As cancel(), and ends when nothing runs any more.
    Task<> stop();

    /// Why it pauses; nullopt while it does not.
    const std::optional<Problem> &waitsFor() const { return m_waitsFor; }
    /// Why this issue is tried again later; nullopt when it is not, or waits with all others.
    std::optional<Problem> waitsFor(const QString &issueKey) const { return m_retries.problemOf(issueKey); }
    /// Called when waitsFor() changed.
    void onWaitChanged(std::function<void()> callback) { m_waitChanged = std::move(callback); }

protected:
    /// Works until nothing is left to do. Awaited by the loop only.
    virtual Task<> work() = 0;
    /// There is more to do while work() runs: what has room for it need not wait for the next round.
    virtual void woken() {}

    CancelToken token() const { return m_cancel.token(); }
    bool isStopped() const { return m_stopped; }
    /// Does nothing for so long, or until hurry().
    Task<> rest(std::chrono::milliseconds duration);
    /// A rest ends now; so does a pause because of a problem, which is the caller's to prevent.
    void endRest() { m_pause.cancel(); }
    /// Pauses because of the problem; longer at each call until goesWell().
    Task<> pauseFor(Problem problem);
    /// Tries an item of its work again, if that is worth it: after a pause of its own, while other work goes on.
    bool tryAgain(const QString &item, const Problem &problem);
    /// As tryAgain(), without limit. False: too many wait so.
    bool waitFor(const QString &item, const Problem &problem);
    /// The items that wait for that; whoever looks for work leaves them out.
    ItemRetries &retries() { return m_retries; }
    /// No pause is needed, unless single items have one.
    void goesWell();

private:
    void begin();
    void tellWoken();
    Task<> loop(std::shared_ptr<Worker> self);
    bool pauseAlone(const QString &item, const Problem &problem, std::optional<std::chrono::milliseconds> pause);
    Task<> pauseItem(std::shared_ptr<Worker> self, QString item, int which, std::chrono::milliseconds duration);
    /// The problem, and that we wait for it so long where that is because the other end named a time.
    Problem waitingFor(Problem problem, std::chrono::milliseconds pause) const;
    void setWait(std::optional<Problem> problem);

    Clock &m_clock;
    CancelSource m_cancel;
    CancelSource m_pause;
    std::optional<Problem> m_waitsFor;
    std::function<void()> m_waitChanged = [] {};
    std::function<void()> m_ended;
    ItemRetries m_retries;
    int m_pauses = 0;
    bool m_running = false;
    bool m_again = false;
    bool m_isTelling = false;
    bool m_stopped = false;
};

} // namespace twinspan::sync
