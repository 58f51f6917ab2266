#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/connection.h"
#include "core/store/store.h"
#include "core/sync/connectionbody.h"
#include "core/sync/providers.h"

namespace twinspan::sync
{

/// After one side was set back it does not know the pairs that were made since, and would not see that its own issues
/// change. The other side tells it which there are; each proves by its ticket that this side had it (law 7). Where the
/// other side is on this node it was set back, too: then the marker of the copy tells (law 2).
class ForgottenPairs
{
public:
    /// All outlive it.
    ForgottenPairs(store::Store &store, EngineHost &host, Clock &clock);

    /// What this side knows of the connection, for the outbox: one body for each hundred pairs. Ended links are not
    /// told.
    Result<QList<ConnectionBody>> tell(const QString &connectionId);
    /// Pairs that are unknown here are remembered and looked at. Inside a transaction.
    Status take(const model::Connection &connection, const QList<KnownPair> &pairs);

    /// The store was set back: for a month isSearching() where both ends are on this node.
    Status searchFromNow(const QString &connectionId);
    Result<bool> isSearching(const model::Connection &connection);
    /// Those of the issues that have a copy at the other end, which is on this node: one call of its tracker for each.
    Task<Result<QList<model::IssueRef>>> withCopy(model::Connection connection, QList<model::IssueRef> issues,
                                                  CancelToken cancel);

private:
    store::Store &m_store;
    EngineHost &m_host;
    Clock &m_clock;
};

} // namespace twinspan::sync
