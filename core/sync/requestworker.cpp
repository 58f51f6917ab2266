#include "core/sync/requestworker.h"

#include "core/base/logging.h"
#include "core/sync/retrypolicy.h"

#include <algorithm>

namespace twinspan::sync
{

namespace
{
QString nameOf(const OutgoingWork &work)
{
    const model::SyncRequest *request = work.request();
    return request ? request->id : work.issue;
}
} // namespace

RequestWorker::RequestWorker(QString connectionId, store::Store &store, OutgoingDesk &desk, RequestBook &book,
                             Clock &clock)
    : Worker(clock), m_connectionId(std::move(connectionId)), m_store(store), m_desk(desk), m_book(book)
{
}

Task<> RequestWorker::work()
{
    const auto connection = m_store.connections().byId(m_connectionId);
    // What changes while one of the two sides pauses stays noted.
    if (!connection || !connection->flows())
        co_return;
    Round round;
    co_await go(*connection, round);
    if (!round.again) {
        goesWell();
    } else if (!isStopped()) {
        co_await pauseFor(*round.again);
        wake();
    }
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): the round is work()'s, which awaits this
Task<> RequestWorker::go(model::Connection connection, Round &round)
{
    while (!isStopped() && !round.waits) {
        const auto work = next(connection, round);
        if (!work) {
            round.again = work.error();
            co_return;
        }
        const std::optional<OutgoingWork> &found = *work;
        if (!found)
            co_return;
        const OutgoingWork &current = *found;
        const auto outcome = co_await m_desk.take(current, token());
        if (outcome) {
            taken(current, *outcome, round);
            continue;
        }
        const Status left = co_await notTaken(current, outcome.error(), round);
        if (!left) {
            round.again = left.error();
            round.waits = true;
        }
    }
}

Result<std::optional<OutgoingWork>> RequestWorker::next(const model::Connection &connection, Round &round)
{
    // What could not be prepared in this round stands in front: look behind it.
    TWINSPAN_TRY(open, m_store.requests().preparing(m_connectionId, static_cast<int>(round.left.size()) + 1));
    const auto fresh = std::ranges::find_if(
        open, [&round](const model::SyncRequest &request) { return !round.left.contains(request.id); });
    if (fresh != open.end()) {
        round.left.insert(fresh->id);
        const QString &issue = fresh->local.isValid() ? fresh->local.id : fresh->issueKey;
        return std::optional(OutgoingWork{connection, issue, *fresh});
    }
    TWINSPAN_TRY(noted, m_store.changes().of(m_connectionId, 1, round.lastChange));
    if (noted.isEmpty())
        return std::optional<OutgoingWork>();
    round.lastChange = noted.first().localIssueId;
    return std::optional(OutgoingWork{connection, round.lastChange, noted.first()});
}

void RequestWorker::taken(const OutgoingWork &work, OutgoingDesk::Outcome outcome, Round &round)
{
    m_attempts.remove(nameOf(work));
    if (const auto *request = work.request(); request && outcome != OutgoingDesk::Outcome::Later)
        round.left.remove(request->id);
    if (outcome == OutgoingDesk::Outcome::Sent)
        m_sent();
    if (!round.again)
        goesWell();
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): the round is work()'s, which awaits this
Task<Status> RequestWorker::notTaken(OutgoingWork work, Problem problem, Round &round)
{
    const Reaction reaction = reactionTo(problem);
    round.waits = reaction == Reaction::WaitForAll;
    const bool again = round.waits || (reaction == Reaction::RetryItem && ++m_attempts[nameOf(work)] < maxItemAttempts);
    if (again) {
        round.again = problem;
        co_return Status();
    }
    if (const auto outage = co_await m_desk.outageBehind(problem, work.connection, token()))
        co_return fail(*outage);
    m_attempts.remove(nameOf(work));
    co_return giveUp(work, problem);
}

Status RequestWorker::giveUp(const OutgoingWork &work, const Problem &problem)
{
    qCInfo(logSync).noquote() << "issue" << work.issue << ":" << problem.code << problem.cause;
    if (const auto *change = work.change())
        return m_book.changeFailed(*change, problem);
    return m_book.failed(*work.request(), problem);
}

} // namespace twinspan::sync
