#pragma once

#include "core/store/store.h"
#include "core/sync/outgoingdesk.h"
#include "core/sync/requestbook.h"
#include "core/sync/worker.h"

#include <QHash>
#include <QSet>

namespace twinspan::sync
{

/// Preparing: takes the requests of one connection to the desk, and then the changes that were found. A person's
/// request goes before every change (they wait for it). One issue's failure never stops another (law 4).
class RequestWorker : public Worker
{
public:
    /// All outlive it.
    RequestWorker(QString connectionId, store::Store &store, OutgoingDesk &desk, RequestBook &book, Clock &clock);

    /// Called when a message went into the outbox.
    void onSent(std::function<void()> callback) { m_sent = std::move(callback); }

private:
    /// A round looks at each piece of work once.
    struct Round {
        QSet<QString> left;           ///< requests that still wait to be prepared
        QString lastChange;           ///< id of the issue
        std::optional<Problem> again; ///< why a further round is needed
        bool waits = false;           ///< nothing of this connection can be done now
    };

    Task<> work() override;
    Task<> go(model::Connection connection, Round &round);
    Result<std::optional<OutgoingWork>> next(const model::Connection &connection, Round &round);
    void taken(const OutgoingWork &work, OutgoingDesk::Outcome outcome, Round &round);
    /// Ends well when the work was given up or is to be tried again.
    Task<Status> notTaken(OutgoingWork work, Problem problem, Round &round);
    Status giveUp(const OutgoingWork &work, const Problem &problem);

    const QString m_connectionId;
    store::Store &m_store;
    OutgoingDesk &m_desk;
    RequestBook &m_book;
    std::function<void()> m_sent = [] {};
    QHash<QString, int> m_attempts; ///< by request id or issue id
};

} // namespace twinspan::sync
