#include "core/sync/deliveryworker.h"

#include "core/base/logging.h"
#include "core/sync/retrypolicy.h"

namespace twinspan::sync
{

namespace
{
/// The peer refused this very message, not the connection: the others behind it must not wait for it (law 4).
bool concernsMessage(const Problem &problem)
{
    return problem.kind == ProblemKind::TooLarge || problem.kind == ProblemKind::Rejected;
}

bool maySend(const model::Connection &connection)
{
    return connection.status != model::ConnectionStatus::Pending &&
           connection.remote.status != model::PeerStatus::Deleted;
}
} // namespace

DeliveryWorker::DeliveryWorker(QString connectionId, store::Store &store, EngineHost &host, RequestBook &book,
                               Clock &clock)
    : Worker(clock), m_connectionId(std::move(connectionId)), m_store(store), m_host(host), m_book(book)
{
}

Task<> DeliveryWorker::work()
{
    int batch = protocol::maxBatch;
    while (!isStopped()) {
        const auto connection = m_store.connections().byId(m_connectionId);
        if (!connection || !maySend(*connection))
            co_return;
        const auto messages = waiting(*connection, batch);
        if (messages && messages->isEmpty()) {
            goesWell();
            co_return;
        }
        Status delivered;
        if (messages)
            delivered = co_await deliver(*connection, *messages);
        else
            delivered = fail(messages.error());
        if (delivered) {
            goesWell();
            batch = protocol::maxBatch;
            continue;
        }
        if (isStopped())
            co_return;
        if (std::exchange(m_isRecalled, false))
            continue;
        if (messages && concernsMessage(delivered.error())) {
            // One of them is the culprit: find it by sending them one by one.
            if (messages->size() > 1) {
                batch = 1;
                continue;
            }
            // A proxy may call a message too large, too: an answer waits then, for the peer must hear it.
            const bool isToldSealed = delivered.error().kind == ProblemKind::Rejected;
            const bool mayEnd = isToldSealed || messages->first().kind == protocol::MessageKind::Sync;
            if (mayEnd && giveUp(messages->first(), delivered.error()))
                continue;
        }
        co_await pauseFor(delivered.error());
    }
}

Result<QList<protocol::Message>> DeliveryWorker::waiting(const model::Connection &connection, int max)
{
    if (connection.status == model::ConnectionStatus::Active)
        return m_store.messages().outgoing(m_connectionId, max);
    // A deactivated connection says that it is, and no more.
    return m_store.messages().outgoing(m_connectionId, protocol::MessageKind::Connection, max);
}

Task<Status> DeliveryWorker::deliver(model::Connection connection, QList<protocol::Message> messages)
{
    TWINSPAN_CO_TRY(channel, m_host.channel(connection));
    m_delivery = CancelSource();
    m_isRecalled = false;
    const auto stopped = token().onCancel([this] { m_delivery.cancel(); });
    for (const protocol::Message &message : messages) {
        if (channel->isFetched())
            m_fetched.append(message.id);
    }
    const Status delivered = co_await channel->deliver(messages, m_delivery.token());
    m_fetched.clear();
    TWINSPAN_CO_CHECK(delivered);
    co_return m_book.delivered(m_connectionId, messages);
}

void DeliveryWorker::recalled(const QString &messageId)
{
    if (!m_fetched.contains(messageId))
        return;
    m_isRecalled = true;
    m_delivery.cancel();
}

Status DeliveryWorker::giveUp(const protocol::Message &message, const Problem &problem)
{
    qCWarning(logSync).noquote() << "message" << message.id << "was refused:" << problem.sentence();
    return m_store.transaction([&]() -> Status {
        const auto request = m_store.requests().byId(message.body.value(QStringLiteral("request")).toString());
        if (message.kind == protocol::MessageKind::Sync && request && !model::isFinal(request->stage))
            TWINSPAN_CHECK(m_book.failed(*request, problem));
        return m_store.messages().delivered(m_connectionId, {message.id});
    });
}

} // namespace twinspan::sync
