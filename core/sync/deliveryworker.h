#pragma once

#include "core/store/store.h"
#include "core/sync/providers.h"
#include "core/sync/requestbook.h"
#include "core/sync/worker.h"

namespace twinspan::sync
{

/// Carries the outbox of one connection to the peer, oldest first, until it is empty.
class DeliveryWorker : public Worker
{
public:
    /// All outlive it.
    DeliveryWorker(QString connectionId, store::Store &store, EngineHost &host, RequestBook &book, Clock &clock);

    /// The message has left the outbox: whoever waits for the peer to have it need not any more.
    void recalled(const QString &messageId);

private:
    Task<> work() override;
    Result<QList<protocol::Message>> waiting(const model::Connection &connection, int max);
    Task<Status> deliver(model::Connection connection, QList<protocol::Message> messages);
    Status giveUp(const protocol::Message &message, const Problem &problem);

    const QString m_connectionId;
    store::Store &m_store;
    EngineHost &m_host;
    RequestBook &m_book;
    QStringList m_fetched;   ///< ids of what waits for the peer to come
    CancelSource m_delivery; ///< ends that
    bool m_isRecalled = false;
};

} // namespace twinspan::sync
