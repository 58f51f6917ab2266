#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"
#include "core/sync/attachmentsource.h"
#include "core/sync/changepoller.h"
#include "core/sync/connectiondesk.h"
#include "core/sync/deliveryworker.h"
#include "core/sync/engineoptions.h"
#include "core/sync/incomingworker.h"
#include "core/sync/instanceslots.h"
#include "core/sync/operationrunner.h"
#include "core/sync/providers.h"
#include "core/sync/refusaldesk.h"
#include "core/sync/replicaapplier.h"
#include "core/sync/requestbook.h"
#include "core/sync/requestworker.h"
#include "core/sync/tidyup.h"
#include "core/sync/undodesk.h"
#include "core/sync/undoworker.h"

#include <QHash>
#include <QObject>

#include <array>
#include <memory>

namespace twinspan::sync
{

/// The engine of a node: per connection a worker for each direction of the flow.
///
///   request --RequestWorker--> outbox --DeliveryWorker--> peer's inbox --IncomingWorker--> tracker
///                                 ^------- answer (Applied, Refused) ------------'
///
/// and per project a ChangePoller, which notes what changed for the RequestWorkers.
///
/// Lives on the node's thread; await stop() before store and host go.
class SyncEngine : public QObject
{
    Q_OBJECT

public:
    /// Store, host and clock outlive it. A Store problem when the spool folder can't be made.
    static Result<std::unique_ptr<SyncEngine>> make(store::Store &store, EngineHost &host, Clock &clock,
                                                    EngineOptions options);

    /// Until start(), what comes from peers is kept and not worked off: whether twins were forgotten is not known yet.
    void hold() { m_isHeld = true; }
    /// Until then nothing leaves, either: what waits may have to be taken back.
    bool isHeld() const { return m_isHeld; }
    /// Takes up whatever was left when the node ended, on all active connections.
    Status start();
    Task<> stop();

    /// Stores a request and returns it; follow it by requestChanged(). Problems: connection.unknown,
    /// connection.not-active, issue.no-key.
    Result<model::SyncRequest> requestSync(const QString &connectionId, const QString &issueKey);
    Result<model::SyncRequest> retry(const QString &requestId);
    /// What would be made on the other side, as text for people; nothing is sent to be kept, nothing is written.
    Task<Result<QJsonObject>> preview(QString connectionId, QString issueKey, CancelToken cancel);

    /// Keeps the status, and what the other side is to be told of it; connectionChanged() sets it going. Problem:
    /// connection.pending.
    Status setStatus(const QString &connectionId, model::ConnectionStatus status);
    /// As ConnectionDesk::setRule(); hurry() tells the other side. Problem: connection.pending.
    Status setRule(const QString &connectionId, model::ConflictRule rule);
    /// Ends the link of a pair: both issues stay. hurry() tells the other side. Problem: issue.not-linked.
    Status unlink(const QString &connectionId, const QString &issueKeyOrId);
    /// Of a failed request, or a refusal: it is not tried again; the other side is told. Problem:
    /// request.not-failed.
    Result<model::SyncRequest> skip(const QString &requestId);
    /// Takes the text of this entry of the history back, as UndoDesk::undo(), and sets it going to the other side.
    /// Problems besides: history.not-found, connection.not-found, connection.not-active.
    Task<Status> undo(qint64 historyEntry, CancelToken cancel);
    /// As those of TidyUp.
    Status keepHistory(qint64 days) { return m_tidyUp.keepHistory(days); }
    int historyDays() { return m_tidyUp.historyDays(); }
    /// As ConnectionDesk::farewell().
    Result<protocol::Message> farewell(const QString &connectionId) { return m_connections.farewell(connectionId); }

    /// The connection was made, deleted, or its status or route changed.
    void connectionChanged(const QString &connectionId);
    /// The store was set back and may have forgotten twins of this connection: before anything is created, its marker
    /// is looked for, and what either side has sent without an answer is sent again. Before start().
    Status restored(const QString &connectionId);
    /// Asks now what changed in the project of the connection, and does not wait for the next poll.
    void poll(const QString &connectionId);
    /// The instance says that something has changed there: its projects are asked, and do not wait for the next poll.
    void changedAt(const QString &instanceId);
    /// The peer was heard of: pauses end.
    void hurry(const QString &connectionId);

    /// For the PeerHost: see there.
    Status receive(const QString &connectionId, const QList<protocol::Message> &messages);
    Task<Result<protocol::Answer>> answer(QString connectionId, protocol::Question question, CancelToken cancel);
    Status delivered(const QString &connectionId, const QStringList &messageIds);

    /// Why the connection makes no progress at the moment; nullopt if it does.
    std::optional<Problem> waitsFor(const QString &connectionId) const;
    /// Why this issue of our side alone makes none.
    std::optional<Problem> waitsFor(const QString &connectionId, const QString &issueKey) const;
    /// Of these the one that stops all that is done at the tracker of an active connection.
    std::optional<Problem> trackerProblem(const QString &connectionId) const;

Q_SIGNALS:
    void requestChanged(const twinspan::model::SyncRequest &request);
    void waitChanged(const QString &connectionId);
    /// The other side has paused, resumed or deleted its end, chosen a rule, or ended the link of a pair.
    void told(const QString &connectionId);
    /// The project of the connection was asked what changed; what was found is noted.
    void polled(const QString &connectionId);
    /// Something waits in the outbox for a peer that polls.
    void outboxFilled(const QString &connectionId);

private:
    struct Workers {
        std::shared_ptr<RequestWorker> requests;
        std::shared_ptr<DeliveryWorker> delivery;
        std::shared_ptr<IncomingWorker> incoming;
        std::shared_ptr<UndoWorker> undos;

        std::array<Worker *, 4> all() const { return {requests.get(), delivery.get(), incoming.get(), undos.get()}; }
    };

    SyncEngine(store::Store &store, EngineHost &host, Clock &clock, EngineOptions options, Spool spool);
    Workers &workers(const QString &connectionId);
    std::shared_ptr<ChangePoller> poller(const model::Connection &connection);
    void pollerWaits(const ChangePoller &poller);
    Result<model::Connection> activeConnection(const QString &connectionId);
    /// While the node was off or the connection deactivated nobody looked at what waits: it may be private by now.
    Status takeBackUnseen(const QString &connectionId);

    store::Store &m_store;
    EngineHost &m_host;
    Clock &m_clock;
    EngineOptions m_options;
    Spool m_spool;
    AttachmentSource m_attachments;
    RequestBook m_book;
    TidyUp m_tidyUp;
    ConnectionDesk m_connections;
    RefusalDesk m_refusals;
    OperationRunner m_runner;
    ReplicaApplier m_applier;
    OutgoingDesk m_desk;
    UndoDesk m_undo;
    InstanceSlots m_slots;
    QHash<QString, Workers> m_workers;
    QHash<QPair<QString, QString>, std::shared_ptr<ChangePoller>> m_pollers; ///< by instance and project
    bool m_stopped = false;
    bool m_isHeld = false;
};

} // namespace twinspan::sync
