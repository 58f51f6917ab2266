#pragma once

#include "core/store/store.h"
#include "core/sync/connectiondesk.h"
#include "core/sync/instanceslots.h"
#include "core/sync/lanes.h"
#include "core/sync/replicaapplier.h"
#include "core/sync/requestbook.h"
#include "core/sync/worker.h"

#include <QHash>
#include <QSet>

namespace twinspan::sync
{

/// Works off the inbox of one connection, some issues side by side. Order holds per issue, and only per issue (law 4):
/// a message that must be tried again holds back the later ones of its issue, not the others. What somebody waits for
/// goes first.
class IncomingWorker : public Worker
{
public:
    /// All outlive it.
    IncomingWorker(QString connectionId, store::Store &store, ReplicaApplier &applier, RequestBook &book,
                   ConnectionDesk &desk, InstanceSlots &instanceSlots, Clock &clock, int atOnce);

    /// Called when a message was worked off: an answer may be in the outbox, and what waited for its issue can go on.
    void onHandled(std::function<void()> callback) { m_handled = std::move(callback); }
    /// Called when the other side has said something of the connection or of the link of a pair.
    void onTold(std::function<void()> callback) { m_told = std::move(callback); }

private:
    /// A message that can be worked off now.
    struct Turn {
        protocol::Message message;
        QString issue; ///< of the other side; of two messages with the same only one is worked off at a time
        bool isUrgent = false;
    };

    Task<> work() override;
    void woken() override { m_lanes.stir(); }
    Task<> go();
    Result<std::optional<Turn>> next(const model::Connection &connection);
    /// The first of the list that can be worked off; the issues that were passed over must wait for their turn.
    Result<std::optional<Turn>> firstOf(bool urgent, const model::Connection &connection, QSet<QString> &passed);
    Result<QList<protocol::Message>> page(bool urgent, const model::Connection &connection, quint64 after);
    /// What two messages must have in common so that they wait for each other.
    Result<QString> issueOf(const protocol::Message &message);
    void begin(const model::Connection &connection, const Turn &turn);
    Task<> applyOne(std::shared_ptr<Worker> self, model::Connection connection, Turn turn);
    /// As waitingAlone(), of the issue that the message is of.
    Problem alone(const model::Connection &connection, const protocol::Message &message, const Problem &problem);
    /// The tracker refused it: whether that is its end.
    Task<Result<bool>> refused(model::Connection connection, protocol::Message message, Problem problem);
    void end(const protocol::Message &message);
    /// Whether the message got further since it failed last.
    bool hasProgressed(const model::Connection &connection, const protocol::Message &message);
    Status take(const model::Connection &connection, const protocol::Message &message);

    const QString m_connectionId;
    store::Store &m_store;
    ReplicaApplier &m_applier;
    RequestBook &m_book;
    ConnectionDesk &m_desk;
    InstanceSlots &m_slots;
    std::function<void()> m_handled = [] {};
    std::function<void()> m_told = [] {};
    QHash<QString, qsizetype> m_done; ///< operations at the last failure, by message id
    Lanes m_lanes;                    ///< by issue
    std::optional<Problem> m_waits;   ///< why nothing can be done now
    bool m_isTold = false;            ///< something is said of the connection itself
};

} // namespace twinspan::sync
