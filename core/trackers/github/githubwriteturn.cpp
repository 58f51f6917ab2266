#include "core/trackers/github/githubwriteturn.h"

#include <algorithm>

namespace twinspan::trackers
{

Task<Status> GithubWriteTurn::begin(CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (m_isTaken) {
        const auto turn = std::make_shared<Completion<bool>>();
        m_waiting.push_back(turn);
        const auto subscription = cancel.onCancel([turn] { turn->finish(false); });
        const bool isOurs = co_await turn->wait();
        if (!isOurs)
            co_return fail(cancelledProblem());
    }
    m_isTaken = true;
    // A timer may ring a little early, and our clock may be set back.
    while (m_free.isValid() && m_clock->now() < m_free && !cancel.isCancelled()) {
        const QDateTime now = m_clock->now();
        m_free = std::min(m_free, now.addMSecs(m_gap.count()));
        const std::chrono::milliseconds rest(now.msecsTo(m_free) + 1);
        co_await m_clock->sleep(rest, cancel);
    }
    if (cancel.isCancelled()) {
        passOn();
        co_return fail(cancelledProblem());
    }
    co_return Status{};
}

void GithubWriteTurn::end()
{
    m_free = m_clock->now().addMSecs(m_gap.count());
    passOn();
}

void GithubWriteTurn::passOn()
{
    while (!m_waiting.empty()) {
        const auto next = m_waiting.front();
        m_waiting.pop_front();
        if (next->isFinished())
            continue; // cancelled
        next->finish(true);
        return;
    }
    m_isTaken = false;
}

} // namespace twinspan::trackers
