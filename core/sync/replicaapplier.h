#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/store/store.h"
#include "core/sync/incomingjob.h"
#include "core/sync/operationrunner.h"
#include "core/sync/providers.h"
#include "core/sync/refusaldesk.h"

#include <memory>

namespace twinspan::sync
{

/// Applies one Sync message: finds out whether the twin exists, plans the writes, has them run, commits the twin and
/// the answer. May be called again for the same message after any problem and after any crash: it goes on where it
/// stopped.
class ReplicaApplier
{
public:
    /// All outlive it.
    ReplicaApplier(store::Store &store, EngineHost &host, OperationRunner &runner, RefusalDesk &refusals, Clock &clock);

    /// Ends well when the answer (Applied) is in the outbox and the message is finished. On a problem nothing is lost:
    /// the message stays in the inbox. With Reaction::GiveUpItem the caller goes on with refuse().
    Task<Status> apply(model::Connection connection, protocol::Message message, std::shared_ptr<InstanceLease> lease,
                       CancelToken cancel);

    /// Commits the answer Refused and finishes the message.
    Status refuse(const model::Connection &connection, const protocol::Message &message, const Problem &problem);

    /// As sync::outageBehind(), of the tracker that the connection writes to.
    Task<std::optional<Problem>> outageBehind(Problem problem, const model::Connection &connection, CancelToken cancel);

    /// What apply() would do with the message, for people: project, type, summary, counts, notices. Nothing is written.
    Task<Result<QJsonObject>> preview(model::Connection connection, SyncBody body, CancelToken cancel);

    /// From now on the marker is looked for before any issue is created on this connection.
    Status lookUpTwins(const QString &connectionId);

private:
    Task<Result<std::shared_ptr<IncomingJob>>> open(model::Connection connection, SyncBody body, CancelToken cancel);
    Task<Status> plan(std::shared_ptr<IncomingJob> job, CancelToken cancel);
    /// For the issue of the job, or a new one; nothing is written.
    Task<Result<Plan>> planned(std::shared_ptr<IncomingJob> job, CancelToken cancel);
    /// The issue that the other side names as the twin, with a ticket that this node once made for it: this store has
    /// forgotten the pair.
    Task<Result<std::optional<model::IssueRef>>> recognisedTwin(std::shared_ptr<IncomingJob> job, CancelToken cancel);
    Task<Result<std::optional<model::IssueRef>>> lookUpTwin(std::shared_ptr<IncomingJob> job, CancelToken cancel);
    /// Whether another connection of this node leads between the same two projects.
    Result<bool> hasOtherWay(const model::Connection &connection);
    Task<Result<bool>> needsLookUp(std::shared_ptr<IncomingJob> job, CancelToken cancel);
    Status finish(const IncomingJob &job);
    /// What a message that is refused has written before.
    Status tellHistory(const model::Connection &connection, const SyncBody &body,
                       const QList<store::Operation> &operations);
    /// The message is no longer being written.
    Status letGo(const QString &connectionId, const QString &messageId, const QString &sourceId);
    Status answer(const model::Connection &connection, const QString &messageId, protocol::MessageKind kind,
                  const QJsonObject &body);

    store::Store &m_store;
    EngineHost &m_host;
    OperationRunner &m_runner;
    RefusalDesk &m_refusals;
    Clock &m_clock;
};

} // namespace twinspan::sync
