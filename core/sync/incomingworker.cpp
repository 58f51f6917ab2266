#include "core/sync/incomingworker.h"

#include "core/base/logging.h"
#include "core/sync/outage.h"
#include "core/sync/retrypolicy.h"
#include "core/sync/syncmessages.h"

#include <algorithm>

namespace twinspan::sync
{

using protocol::MessageKind;

IncomingWorker::IncomingWorker(QString connectionId, store::Store &store, ReplicaApplier &applier, RequestBook &book,
                               ConnectionDesk &desk, InstanceSlots &instanceSlots, Clock &clock, int atOnce)
    : Worker(clock), m_connectionId(std::move(connectionId)), m_store(store), m_applier(applier), m_book(book),
      m_desk(desk), m_slots(instanceSlots), m_lanes(atOnce)
{
}

Task<> IncomingWorker::work()
{
    m_waits.reset();
    co_await go();
    if (isStopped())
        co_return;
    if (!m_waits) {
        goesWell();
        co_return;
    }
    co_await pauseFor(*m_waits);
    wake();
}

Task<> IncomingWorker::go()
{
    for (;;) {
        while (!isStopped() && !m_waits && !m_lanes.isFull()) {
            const auto connection = m_store.connections().byId(m_connectionId);
            if (!connection || connection->status == model::ConnectionStatus::Pending)
                break;
            const auto turn = next(*connection);
            if (!turn) {
                m_waits = turn.error();
                break;
            }
            const std::optional<Turn> &found = *turn;
            if (!found)
                break;
            begin(*connection, *found);
        }
        if (m_lanes.isEmpty())
            co_return;
        co_await m_lanes.oneEnded();
    }
}

Result<std::optional<IncomingWorker::Turn>> IncomingWorker::next(const model::Connection &connection)
{
    QSet<QString> passed;
    // What is said of the connection itself waits until no lane runs: what is only tried again waits for it.
    TWINSPAN_TRY(told, m_store.messages().incoming(m_connectionId, MessageKind::Connection, 1));
    m_isTold = !told.isEmpty();
    if (connection.status == model::ConnectionStatus::Active) {
        TWINSPAN_TRY(urgent, firstOf(true, connection, passed));
        if (urgent)
            return urgent;
    }
    return firstOf(false, connection, passed);
}

Result<std::optional<IncomingWorker::Turn>> IncomingWorker::firstOf(bool urgent, const model::Connection &connection,
                                                                    QSet<QString> &passed)
{
    quint64 after = 0;
    for (;;) {
        TWINSPAN_TRY(messages, page(urgent, connection, after));
        if (messages.isEmpty())
            return std::optional<Turn>();
        for (const protocol::Message &message : messages) {
            after = message.number;
            // What is said of the connection itself stands between what came before and what comes after.
            if (message.kind == MessageKind::Connection)
                return m_lanes.isEmpty() ? std::optional(Turn{message, {}, urgent}) : std::nullopt;
            TWINSPAN_TRY(issue, issueOf(message));
            const auto turn = retries().turnOf(message.id);
            if (turn == ItemRetries::Turn::Full)
                return std::optional<Turn>();
            const bool isAgain = m_isTold && retries().pauseOf(message.id) > 0;
            const bool mustWait = turn == ItemRetries::Turn::Later || isAgain || m_lanes.isRunning(issue);
            if (!mustWait && !passed.contains(issue))
                return std::optional(Turn{message, issue, urgent});
            passed.insert(issue);
        }
    }
}

Result<QList<protocol::Message>> IncomingWorker::page(bool urgent, const model::Connection &connection, quint64 after)
{
    // What is being worked off stands in front, and one behind it is wanted: bodies can be long.
    const int most = m_lanes.running() + 1;
    if (urgent)
        return m_store.messages().urgent(m_connectionId, most, after);
    if (connection.status == model::ConnectionStatus::Active)
        return m_store.messages().incoming(m_connectionId, most, after);
    // Of a deactivated connection all is kept but what the other side says of the connection itself.
    return m_store.messages().incoming(m_connectionId, MessageKind::Connection, most, after);
}

Result<QString> IncomingWorker::issueOf(const protocol::Message &message)
{
    const QString theirs = theirIssueOf(message);
    if (!theirs.isEmpty() || message.kind != MessageKind::Refused)
        return theirs.isEmpty() ? message.id : theirs;
    TWINSPAN_TRY(twin, m_store.twins().byLocal(m_connectionId, ownIssueOf(message)));
    return twin && !twin->remote.id.isEmpty() ? twin->remote.id : message.id;
}

void IncomingWorker::begin(const model::Connection &connection, const Turn &turn)
{
    if (turn.message.kind == MessageKind::Sync) {
        m_lanes.begin(turn.issue);
        applyOne(shared_from_this(), connection, turn);
    } else if (const Status taken = take(connection, turn.message); !taken) {
        m_waits = taken.error();
    } else {
        m_handled();
        if (turn.message.kind == MessageKind::Connection)
            m_told();
    }
}

Task<> IncomingWorker::applyOne(std::shared_ptr<Worker> self, model::Connection connection, Turn turn)
{
    Q_UNUSED(self) // it stays as long as this runs
    const auto lease = std::make_shared<InstanceLease>(m_slots, connection.local.instanceId, turn.isUrgent);
    co_await lease->take();
    const Status applied = co_await m_applier.apply(connection, turn.message, lease, token());
    Result<bool> ended = true;
    if (applied)
        qCInfo(logSync).noquote() << "message" << turn.message.id << "of connection" << connection.id << "is applied";
    else
        ended = co_await refused(connection, turn.message, applied.error());
    lease->giveBack();
    if (!ended)
        m_waits = ended.error();
    else if (*ended)
        end(turn.message);
    m_lanes.end(turn.issue);
}

Task<Result<bool>> IncomingWorker::refused(model::Connection connection, protocol::Message message, Problem problem)
{
    const Reaction reaction = reactionTo(problem);
    qCInfo(logSync).noquote() << "message" << message.id << ":" << problem.code << problem.cause;
    if (hasProgressed(connection, message))
        retries().forget(message.id);
    if (reaction == Reaction::WaitForAll)
        co_return fail(problem);
    if (reaction == Reaction::RetryItem && tryAgain(message.id, alone(connection, message, problem)))
        co_return false;
    if (const auto outage = co_await m_applier.outageBehind(problem, connection, token()))
        co_return fail(*outage);
    if (reaction == Reaction::WaitForOne) {
        if (waitFor(message.id, alone(connection, message, problem)))
            co_return false;
        co_return fail(problem);
    }
    TWINSPAN_CO_CHECK(m_applier.refuse(connection, message, triedInVain(problem)));
    co_return true;
}

Problem IncomingWorker::alone(const model::Connection &connection, const protocol::Message &message,
                              const Problem &problem)
{
    const auto body = SyncBody::fromJson(message.body);
    const QString source = body ? body->replica.source.id : QString();
    const auto twin = m_store.twins().byRemote(connection.id, source).value_or(std::nullopt);
    const QString theirs = theirKeyOf(message);
    return waitingAlone(problem, theirs, twin ? twin->local.key : theirs);
}

void IncomingWorker::end(const protocol::Message &message)
{
    retries().forget(message.id);
    m_done.remove(message.id);
    if (!m_waits)
        goesWell();
    m_handled();
}

bool IncomingWorker::hasProgressed(const model::Connection &connection, const protocol::Message &message)
{
    const auto operations = m_store.journal().of(connection.id, message.id);
    if (!operations)
        return false;
    const auto done = std::ranges::count(*operations, store::OperationState::Done, &store::Operation::state);
    return done > std::exchange(m_done[message.id], done);
}

Status IncomingWorker::take(const model::Connection &connection, const protocol::Message &message)
{
    switch (message.kind) {
    case MessageKind::Applied:
        return m_book.applied(connection.id, message);
    case MessageKind::Refused:
        return m_book.refused(connection.id, message);
    case MessageKind::Connection:
        return m_desk.take(connection.id, message);
    case MessageKind::Sync:
        break;
    }
    return m_store.messages().finished(connection.id, message.id);
}

} // namespace twinspan::sync
