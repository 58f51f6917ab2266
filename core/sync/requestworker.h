#pragma once

#include "core/store/store.h"
#include "core/sync/instanceslots.h"
#include "core/sync/lanes.h"
#include "core/sync/outgoingdesk.h"
#include "core/sync/requestbook.h"
#include "core/sync/worker.h"

#include <QSet>

namespace twinspan::sync
{

/// Preparing: takes the requests of one connection to the desk, and then the changes that were found, some side by
/// side. A person's request goes before every change (they wait for it). One issue's failure never stops another (law
/// 4).
class RequestWorker : public Worker
{
public:
    /// All outlive it.
    RequestWorker(QString connectionId, store::Store &store, OutgoingDesk &desk, RequestBook &book,
                  InstanceSlots &instanceSlots, Clock &clock, int atOnce);

    /// Called when a message went into the outbox.
    void onSent(std::function<void()> callback) { m_sent = std::move(callback); }

private:
    /// A round looks at each piece of work once.
    struct Round {
        QSet<QString> left;           ///< requests that are being prepared, or still wait for it
        QString lastChange;           ///< id of the issue
        QSet<QString> named;          ///< of the items that are tried again those that still have something to do
        bool isWhole = true;          ///< all that can be done was looked at
        std::optional<Problem> waits; ///< why nothing of this connection can be done now
    };

    Task<> work() override;
    void woken() override { m_lanes.stir(); }
    Task<> go();
    Task<> takeOne(std::shared_ptr<Worker> self, OutgoingWork work);
    Result<std::optional<OutgoingWork>> next(const model::Connection &connection);
    Result<std::optional<OutgoingWork>> nextChange(const model::Connection &connection);
    ItemRetries::Turn turnOf(const QString &item);
    void taken(const OutgoingWork &work, OutgoingDesk::Outcome outcome);
    /// Ends well when the work was given up or is to be tried again.
    Task<Status> notTaken(OutgoingWork work, Problem problem);
    /// Of its issue, for people.
    QString keyOf(const OutgoingWork &work);
    Status giveUp(const OutgoingWork &work, const Problem &problem);

    const QString m_connectionId;
    store::Store &m_store;
    OutgoingDesk &m_desk;
    RequestBook &m_book;
    InstanceSlots &m_slots;
    std::function<void()> m_sent = [] {};
    Lanes m_lanes;
    Round m_round;
};

} // namespace twinspan::sync
