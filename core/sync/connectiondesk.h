#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/connection.h"
#include "core/protocol/message.h"
#include "core/store/store.h"
#include "core/sync/connectionbody.h"
#include "core/sync/forgottenpairs.h"
#include "core/sync/providers.h"
#include "core/sync/requestbook.h"

#include <QString>

namespace twinspan::sync
{

/// What people of either side decide about a connection and its pairs: pause, resume, end a link. What is decided here
/// is kept and told to the other side in one commit.
class ConnectionDesk
{
public:
    /// All outlive it.
    ConnectionDesk(store::Store &store, EngineHost &host, RequestBook &book, Clock &clock);

    /// Problem: connection.pending.
    Status setStatus(const QString &connectionId, model::ConnectionStatus status);
    /// Which edit counts in a conflict, from now on, on both sides. Problem: connection.pending.
    Status setRule(const QString &connectionId, model::ConflictRule rule);
    /// The pair is not kept in step any more; both issues stay. What is under way for it is skipped. Again is as good
    /// as once. Problem: issue.not-linked.
    Status unlink(const QString &connectionId, const QString &issueKeyOrId);
    /// The message that tells the other side that the connection is gone here, with its number; for who delivers it
    /// after the connection has left the store.
    Result<protocol::Message> farewell(const QString &connectionId);

    /// The other side is to try a request of its own again that was refused here. Within the caller's transaction.
    Status askAgain(const QString &connectionId, const QString &requestId);

    /// This request was skipped: if the other side has refused it, it need not be listed there. Within the caller's
    /// transaction.
    Status tellSkipped(const model::SyncRequest &request);

    /// This store was set back: what was not answered is sent again, here and on the other side.
    Status restored(const QString &connectionId);

    /// What the other side has decided. Unusable messages are finished without effect.
    Status take(const QString &connectionId, const protocol::Message &message);

private:
    /// What was sent up to now and not answered.
    Result<QList<model::SyncRequest>> prepareUnanswered(const QString &connectionId);
    Result<model::Connection> accepted(const QString &connectionId);
    /// The later choice counts, whoever made it.
    Status takeRule(model::Connection connection, const ConnectionBody &body);
    /// To a side that was set back, and may have forgotten them.
    Status retellRule(const QString &connectionId);
    Status tellPairs(const QString &connectionId);
    Result<protocol::Message> tell(const QString &connectionId, const ConnectionBody &body);
    /// Returns the requests that ended by it.
    Result<QList<model::SyncRequest>> endLink(model::Twin twin, const QString &who);

    store::Store &m_store;
    ForgottenPairs m_pairs;
    RequestBook &m_book;
    Clock &m_clock;
};

} // namespace twinspan::sync
