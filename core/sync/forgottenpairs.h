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
/// change. The other side tells it which there are; each proves by its ticket that this side had it (law 7).
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

private:
    store::Store &m_store;
    EngineHost &m_host;
    Clock &m_clock;
};

} // namespace twinspan::sync
