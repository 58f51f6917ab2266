#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/refusal.h"
#include "core/model/sync.h"
#include "core/store/store.h"
#include "core/sync/connectiondesk.h"

#include <QObject>

#include <optional>

namespace twinspan::sync
{

/// What of the other side could not be written here: it is listed on this side, too, whose people can do something
/// about it, until it is written, its link ends, or a person leaves it so.
class RefusalDesk : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    RefusalDesk(store::Store &store, ConnectionDesk &connections, Clock &clock);

    /// Of the issue as the other side knows it, within the caller's transaction. What this side finds out by itself
    /// (the twin is gone, its link has ended) is not kept.
    Status keep(const QString &connectionId, const model::IssueRef &source, const QString &requestId,
                const Problem &problem);
    /// It was written, within the caller's transaction.
    Status forget(const QString &connectionId, const QString &sourceId);

    /// This request of this side was skipped, within the caller's transaction: the other side lists it no more, where
    /// it had refused it.
    Status skipped(const model::SyncRequest &request);

    /// The other side is asked to send it again. nullopt: there is none with this id. What is returned is not a request
    /// of this side, and has no id.
    Result<std::optional<model::SyncRequest>> retry(const QString &id);
    /// It is left so.
    Result<std::optional<model::SyncRequest>> skip(const QString &id);

Q_SIGNALS:
    /// From within the transaction.
    void changed(const QString &connectionId);

private:
    Result<std::optional<model::SyncRequest>> end(const QString &id, model::Stage stage);

    store::Store &m_store;
    ConnectionDesk &m_connections;
    Clock &m_clock;
};

} // namespace twinspan::sync
