#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/store/store.h"
#include "core/sync/outgoingrules.h"
#include "core/sync/providers.h"
#include "core/sync/requestbook.h"

#include <QHash>

#include <optional>
#include <variant>

namespace twinspan::sync
{

/// Why an issue is looked at: a request of a person, or a change that was found.
struct OutgoingWork {
    model::Connection connection;
    QString issue; ///< key or id
    std::variant<model::SyncRequest, store::NotedChange> reason;

    /// nullptr: it is a change.
    const model::SyncRequest *request() const { return std::get_if<model::SyncRequest>(&reason); }
    bool isByHand() const { return request() && !request()->automatic; }
    /// nullptr: it is a request.
    const store::NotedChange *change() const { return std::get_if<store::NotedChange>(&reason); }
};

/// Preparing: reads an issue, applies the outgoing rules, compares with what is remembered of the pair and hands over
/// what is new. At rest nothing is handed over (law 3).
class OutgoingDesk
{
public:
    enum class Outcome {
        InStep,
        Sent,
        Later, ///< the issue is being written, or a request of it is under way: what was noted stays noted
    };

    /// All outlive it.
    OutgoingDesk(store::Store &store, EngineHost &host, RequestBook &book, Clock &clock);

    /// On a problem nothing has changed.
    Task<Result<Outcome>> take(OutgoingWork work, CancelToken cancel);

    /// As sync::outageBehind(), of the tracker that the connection reads.
    Task<std::optional<Problem>> outageBehind(Problem problem, const model::Connection &connection, CancelToken cancel);

    /// An issue of the connection's project as it would leave. Problems: issue.unknown, issue.other-project,
    /// issue.private and those of the tracker.
    Task<Result<Outgoing>> read(model::Connection connection, QString key, CancelToken cancel);

    /// What of an issue that was read is new to the other side. Nothing is kept.
    Result<OutgoingChange> compared(const QString &connectionId, const Outgoing &outgoing);

private:
    /// What was found out of an issue that nobody asked for by hand, in its own words.
    Problem ofLostIssue(const Problem &problem, const OutgoingWork &work);
    int weightOn(const QString &connectionId);
    Result<std::optional<qint64>> turnOf(const QString &connectionId, const QString &issue);
    /// nullopt: the issue was written while it was read.
    Result<std::optional<Outcome>> handOver(const OutgoingWork &work, const Outgoing &outgoing,
                                            std::optional<qint64> turn);
    /// What was made private or taken out of the issue while its message waits for the line must not leave (law 5).
    Task<Status> lookAtWaiting(OutgoingWork work, CancelToken cancel);
    /// The requests of the issue whose messages have not left yet.
    Result<QList<model::SyncRequest>> inOutbox(const OutgoingWork &work);
    Result<bool> mustWait(const OutgoingWork &work, const QString &issueId);
    Status send(const Outgoing &outgoing, Departure departure, const QString &projectId);
    /// By a connection that is no more, whose store was lost perhaps: the other side would make a second original.
    Result<bool> isForgottenCopy(const model::Connection &connection, const Outgoing &outgoing);
    /// Just this was refused by the other side, or given up: it is not tried again by itself before it changes.
    bool wasRefused(const OutgoingChange &change, const model::Replica &replica);
    static std::optional<model::SyncRequest> requestOf(const OutgoingWork &work, const Outgoing &outgoing);

    store::Store &m_store;
    EngineHost &m_host;
    RequestBook &m_book;
    Clock &m_clock;
    QHash<QString, QString> m_looked; ///< for which message and note an issue that waits was looked at
};

} // namespace twinspan::sync
