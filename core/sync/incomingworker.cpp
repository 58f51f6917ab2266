#include "core/sync/incomingworker.h"

#include "core/base/logging.h"
#include "core/sync/retrypolicy.h"

#include <QJsonObject>

#include <algorithm>

namespace twinspan::sync
{

namespace
{
constexpr int window = 256;

/// The issue that a message is about, as the sender knows it.
QString sourceOf(const protocol::Message &message)
{
    return message.body.value(QStringLiteral("replica"))
        .toObject()
        .value(QStringLiteral("source"))
        .toObject()
        .value(QStringLiteral("id"))
        .toString();
}
} // namespace

IncomingWorker::IncomingWorker(QString connectionId, store::Store &store, ReplicaApplier &applier, RequestBook &book,
                               ConnectionDesk &desk, Clock &clock)
    : Worker(clock), m_connectionId(std::move(connectionId)), m_store(store), m_applier(applier), m_book(book),
      m_desk(desk)
{
}

Task<> IncomingWorker::work()
{
    while (!isStopped()) {
        const auto connection = m_store.connections().byId(m_connectionId);
        if (!connection || connection->status == model::ConnectionStatus::Pending)
            co_return;
        const auto messages = waiting(*connection);
        if (!messages) {
            co_await pauseFor(messages.error());
            continue;
        }
        if (messages->isEmpty()) {
            goesWell();
            co_return;
        }
        QSet<QString> heldBack;
        bool waits = false;
        for (const protocol::Message &message : *messages) {
            const QString source = message.kind == protocol::MessageKind::Sync ? sourceOf(message) : QString();
            if (isStopped() || waits)
                break;
            if (!source.isEmpty() && heldBack.contains(source))
                continue;
            const Outcome outcome = co_await handle(*connection, message);
            waits = outcome == Outcome::WaitForAll;
            if (outcome == Outcome::HoldBack)
                heldBack.insert(source);
            if (outcome == Outcome::Done && heldBack.isEmpty())
                goesWell();
        }
        if ((waits || !heldBack.isEmpty()) && !isStopped())
            co_await pauseFor(m_problem);
    }
}

Result<QList<protocol::Message>> IncomingWorker::waiting(const model::Connection &connection)
{
    if (connection.status == model::ConnectionStatus::Active)
        return m_store.messages().incoming(m_connectionId, window);
    // Of a deactivated connection all is kept but what the other side says of the connection itself.
    return m_store.messages().incoming(m_connectionId, protocol::MessageKind::Connection, window);
}

Task<IncomingWorker::Outcome> IncomingWorker::handle(model::Connection connection, protocol::Message message)
{
    if (message.kind == protocol::MessageKind::Sync)
        co_return co_await handleSync(connection, message);
    const Status handled = handleAnswer(connection, message);
    if (!handled) {
        m_problem = handled.error();
        co_return Outcome::WaitForAll;
    }
    m_handled();
    if (message.kind == protocol::MessageKind::Connection)
        m_told();
    co_return Outcome::Done;
}

Task<IncomingWorker::Outcome> IncomingWorker::handleSync(model::Connection connection, protocol::Message message)
{
    const Status applied = co_await m_applier.apply(connection, message, token());
    if (!applied) {
        m_problem = applied.error();
        const Reaction reaction = reactionTo(m_problem);
        if (hasProgressed(connection, message)) {
            m_tried[message.id].attempts = 0;
            goesWell();
        }
        qCInfo(logSync).noquote() << "message" << message.id << ":" << m_problem.code << m_problem.cause;
        if (reaction == Reaction::WaitForAll)
            co_return Outcome::WaitForAll;
        if (reaction == Reaction::RetryItem && ++m_tried[message.id].attempts < maxItemAttempts)
            co_return Outcome::HoldBack;
        if (const auto outage = co_await m_applier.outageBehind(m_problem, connection, token())) {
            m_problem = *outage;
            co_return Outcome::WaitForAll;
        }
        if (const Status refused = m_applier.refuse(connection, message, m_problem); !refused) {
            m_problem = refused.error();
            co_return Outcome::WaitForAll;
        }
    } else
        qCInfo(logSync).noquote() << "message" << message.id << "of connection" << connection.id << "is applied";
    m_tried.remove(message.id);
    m_handled();
    co_return Outcome::Done;
}

bool IncomingWorker::hasProgressed(const model::Connection &connection, const protocol::Message &message)
{
    const auto operations = m_store.journal().of(connection.id, message.id);
    if (!operations)
        return false;
    const auto done = std::ranges::count(*operations, store::OperationState::Done, &store::Operation::state);
    return done > std::exchange(m_tried[message.id].done, done);
}

Status IncomingWorker::handleAnswer(const model::Connection &connection, const protocol::Message &message)
{
    switch (message.kind) {
    case protocol::MessageKind::Applied:
        return m_book.applied(connection.id, message);
    case protocol::MessageKind::Refused:
        return m_book.refused(connection.id, message);
    case protocol::MessageKind::Connection:
        return m_desk.take(connection.id, message);
    case protocol::MessageKind::Sync:
        break;
    }
    return m_store.messages().finished(connection.id, message.id);
}

} // namespace twinspan::sync
