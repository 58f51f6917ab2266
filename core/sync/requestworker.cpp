#include "core/sync/requestworker.h"

#include "core/base/logging.h"
#include "core/sync/outage.h"
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
                             InstanceSlots &instanceSlots, Clock &clock, int atOnce)
    : Worker(clock), m_connectionId(std::move(connectionId)), m_store(store), m_desk(desk), m_book(book),
      m_slots(instanceSlots), m_lanes(atOnce)
{
}

Task<> RequestWorker::work()
{
    m_round = {};
    co_await go();
    if (isStopped())
        co_return;
    if (!m_round.waits) {
        if (m_round.isWhole)
            retries().keep(m_round.named); // of the others the work has gone, by the end of a link, say
        goesWell();
        co_return;
    }
    co_await pauseFor(*m_round.waits);
    wake();
}

Task<> RequestWorker::go()
{
    const auto self = shared_from_this();
    for (;;) {
        while (!isStopped() && !m_round.waits && !m_lanes.isFull()) {
            const auto connection = m_store.connections().byId(m_connectionId);
            // What changes while one of the two sides pauses stays noted.
            if (!connection || !connection->flows()) {
                m_round.isWhole = false;
                break;
            }
            const auto work = next(*connection);
            if (!work) {
                m_round.waits = work.error();
                break;
            }
            const std::optional<OutgoingWork> &found = *work;
            if (!found)
                break;
            m_lanes.begin(nameOf(*found));
            takeOne(self, *found);
        }
        if (m_lanes.isEmpty())
            co_return;
        co_await m_lanes.oneEnded();
    }
}

Task<> RequestWorker::takeOne(std::shared_ptr<Worker> self, OutgoingWork work)
{
    Q_UNUSED(self) // it stays as long as this runs
    auto slot = co_await m_slots.take(work.connection.local.instanceId, work.isByHand());
    const auto outcome = co_await m_desk.take(work, token());
    Status left;
    if (outcome)
        taken(work, *outcome);
    else
        left = co_await notTaken(work, outcome.error());
    slot.reset();
    if (!left)
        m_round.waits = left.error();
    m_lanes.end(nameOf(work));
}

Result<std::optional<OutgoingWork>> RequestWorker::next(const model::Connection &connection)
{
    for (;;) {
        // What could not be prepared in this round stands in front: look behind it.
        TWINSPAN_TRY(open, m_store.requests().preparing(m_connectionId, static_cast<int>(m_round.left.size()) + 1));
        const auto fresh = std::ranges::find_if(
            open, [this](const model::SyncRequest &request) { return !m_round.left.contains(request.id); });
        if (fresh == open.end())
            return nextChange(connection);
        m_round.left.insert(fresh->id);
        const auto turn = turnOf(fresh->id);
        if (turn == ItemRetries::Turn::Full)
            return std::optional<OutgoingWork>();
        const QString &issue = fresh->local.isValid() ? fresh->local.id : fresh->issueKey;
        if (turn == ItemRetries::Turn::Now)
            return std::optional(OutgoingWork{connection, issue, *fresh});
    }
}

Result<std::optional<OutgoingWork>> RequestWorker::nextChange(const model::Connection &connection)
{
    for (;;) {
        TWINSPAN_TRY(noted, m_store.changes().due(m_connectionId, 1, m_round.lastChange));
        if (noted.isEmpty())
            return std::optional<OutgoingWork>();
        const auto turn = turnOf(noted.first().localIssueId);
        if (turn == ItemRetries::Turn::Full)
            return std::optional<OutgoingWork>();
        m_round.lastChange = noted.first().localIssueId;
        if (turn == ItemRetries::Turn::Now)
            return std::optional(OutgoingWork{connection, m_round.lastChange, noted.first()});
    }
}

ItemRetries::Turn RequestWorker::turnOf(const QString &item)
{
    const auto turn = retries().turnOf(item);
    m_round.named.insert(item);
    m_round.isWhole = m_round.isWhole && turn != ItemRetries::Turn::Full;
    return turn;
}

void RequestWorker::taken(const OutgoingWork &work, OutgoingDesk::Outcome outcome)
{
    retries().forget(nameOf(work));
    if (const auto *request = work.request(); request && outcome != OutgoingDesk::Outcome::Later)
        m_round.left.remove(request->id);
    if (outcome == OutgoingDesk::Outcome::Sent)
        m_sent();
    if (!m_round.waits)
        goesWell();
}

Task<Status> RequestWorker::notTaken(OutgoingWork work, Problem problem)
{
    const Reaction reaction = reactionTo(problem);
    if (reaction == Reaction::WaitForAll)
        co_return fail(problem);
    if (reaction == Reaction::RetryItem && tryAgain(nameOf(work), waitingAlone(problem, keyOf(work), keyOf(work))))
        co_return Status();
    if (const auto outage = co_await m_desk.outageBehind(problem, work.connection, token()))
        co_return fail(*outage);
    if (reaction == Reaction::WaitForOne) {
        if (waitFor(nameOf(work), waitingAlone(problem, keyOf(work), keyOf(work))))
            co_return Status();
        co_return fail(problem);
    }
    retries().forget(nameOf(work));
    co_return giveUp(work, triedInVain(problem));
}

QString RequestWorker::keyOf(const OutgoingWork &work)
{
    if (const model::SyncRequest *request = work.request())
        return request->issueKey;
    const auto twin = m_store.twins().byLocal(m_connectionId, work.issue).value_or(std::nullopt);
    return twin ? twin->local.key : work.issue;
}

Status RequestWorker::giveUp(const OutgoingWork &work, const Problem &problem)
{
    qCInfo(logSync).noquote() << "issue" << work.issue << ":" << problem.code << problem.cause;
    if (const auto *change = work.change())
        return m_book.changeFailed(*change, problem);
    // It may have ended while it was read: by the end of its link, or by an answer that came late.
    TWINSPAN_TRY(now, m_store.requests().byId(work.request()->id));
    return now.stage == model::Stage::Preparing ? m_book.failed(now, problem) : Status();
}

} // namespace twinspan::sync
