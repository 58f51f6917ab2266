#pragma once

#include "core/store/store.h"
#include "core/sync/connectiondesk.h"
#include "core/sync/replicaapplier.h"
#include "core/sync/requestbook.h"
#include "core/sync/worker.h"

#include <QHash>
#include <QSet>

namespace twinspan::sync
{

/// Works off the inbox of one connection. Order holds per issue, and only per issue (law 4): a message that must be
/// tried again holds back the later ones of its issue, not the others.
class IncomingWorker : public Worker
{
public:
    /// All outlive it.
    IncomingWorker(QString connectionId, store::Store &store, ReplicaApplier &applier, RequestBook &book,
                   ConnectionDesk &desk, Clock &clock);

    /// Called when a message was worked off: an answer may be in the outbox, and what waited for its issue can go on.
    void onHandled(std::function<void()> callback) { m_handled = std::move(callback); }
    /// Called when the other side has said something of the connection or of the link of a pair.
    void onTold(std::function<void()> callback) { m_told = std::move(callback); }

private:
    enum class Outcome { Done, HoldBack, WaitForAll };

    Task<> work() override;
    Result<QList<protocol::Message>> waiting(const model::Connection &connection);
    Task<Outcome> handle(model::Connection connection, protocol::Message message);
    Task<Outcome> handleSync(model::Connection connection, protocol::Message message);
    /// Whether the message got further since it failed last.
    bool hasProgressed(const model::Connection &connection, const protocol::Message &message);
    Status handleAnswer(const model::Connection &connection, const protocol::Message &message);

    const QString m_connectionId;
    store::Store &m_store;
    ReplicaApplier &m_applier;
    RequestBook &m_book;
    ConnectionDesk &m_desk;
    std::function<void()> m_handled = [] {};
    std::function<void()> m_told = [] {};
    struct Tried {
        int attempts = 0;
        qsizetype done = 0; ///< operations, at the last failure
    };
    QHash<QString, Tried> m_tried; ///< by message id
    Problem m_problem;             ///< of the last outcome other than Done
};

} // namespace twinspan::sync
