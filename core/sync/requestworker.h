#pragma once

#include "core/store/store.h"
#include "core/sync/outgoingrules.h"
#include "core/sync/providers.h"
#include "core/sync/requestbook.h"
#include "core/sync/worker.h"

#include <QHash>

namespace twinspan::sync
{

/// Preparing: reads the issues of the requests of one connection, applies the outgoing rules, compares with the base
/// and hands over to the outbox. One issue's failure never stops another (law 4).
class RequestWorker : public Worker
{
public:
    /// All outlive it.
    RequestWorker(QString connectionId, store::Store &store, EngineHost &host, RequestBook &book, Clock &clock);

    /// Called when a message went into the outbox.
    void onSent(std::function<void()> callback) { m_sent = std::move(callback); }

    /// An issue of the connection's project as it would leave. Problems: issue.unknown, issue.other-project,
    /// issue.private and those of the tracker.
    static Task<Result<Outgoing>> read(EngineHost &host, model::Connection connection, QString key, CancelToken cancel);

private:
    Task<> work() override;
    Task<Status> prepare(model::Connection connection, model::SyncRequest request);
    Status handOver(model::SyncRequest request, const Outgoing &outgoing);

    const QString m_connectionId;
    store::Store &m_store;
    EngineHost &m_host;
    RequestBook &m_book;
    std::function<void()> m_sent = [] {};
    QHash<QString, int> m_attempts; ///< by request id
};

} // namespace twinspan::sync
