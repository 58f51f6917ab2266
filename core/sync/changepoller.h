#pragma once

#include "core/store/store.h"
#include "core/sync/engineoptions.h"
#include "core/sync/presencecheck.h"
#include "core/sync/providers.h"
#include "core/sync/worker.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <functional>

namespace twinspan::sync
{

/// Finds what changed in one project of an instance, for all active connections that it has: one call of the tracker
/// a poll, however many twins there are. What is found is noted in the store before the watermark passes it (law 1);
/// what the last look has seen already is not noted (law 3).
class ChangePoller : public Worker
{
public:
    /// Store, host and clock outlive it.
    ChangePoller(QString instanceId, QString projectId, store::Store &store, EngineHost &host, Clock &clock,
                 EngineOptions options);

    /// The tracker itself says that something has changed: it is asked now. Where it says so again and again, it is
    /// asked after two seconds, then four, and so on, at last as often as usual. A pause because of a problem is not
    /// cut short.
    void changed();

    /// Called for each connection of the project after a poll.
    void onPolled(std::function<void(const QString &connectionId)> callback) { m_polled = std::move(callback); }

    const QString &instanceId() const { return m_instanceId; }
    const QString &projectId() const { return m_projectId; }

private:
    struct Found {
        qint64 noted = 0;
        QDateTime newest;
    };

    Task<> work() override;
    Task<Status> poll(QList<model::Connection> connections);
    Result<QList<model::Connection>> connections();
    /// The oldest watermark; not valid when there is none yet. A connection without one has all its pairs looked at.
    Result<QDateTime> begin(const QList<model::Connection> &connections);
    /// Where to begin when the tracker's clock was set back: what has changed since then is older than the watermark.
    Result<QDateTime> beginAfterSetBack(const QList<model::Connection> &connections, const QDateTime &trackerNow);
    Status take(const QList<model::Connection> &connections, const tracker::ChangesPage &page, Found &found);
    Status raiseWatermark(const QList<model::Connection> &connections, const QDateTime &newest);
    Result<bool> note(const model::Connection &connection, const tracker::ChangedIssue &issue, bool isMature);
    /// Whether no later change of the issue can have this time.
    bool isMature(const tracker::ChangedIssue &issue, const QDateTime &trackerNow) const;
    /// What no list of changes tells, every few polls. This poll's list began at `since`.
    Task<Status> sweep(QList<model::Connection> connections, QDateTime since,
                       std::shared_ptr<tracker::Tracker> tracker);
    Status noteUnseen(const model::Connection &connection, const QDateTime &before, const QDateTime &now);
    std::chrono::milliseconds interval() const;
    /// Between two polls.
    Task<> restUntilNext();

    const QString m_instanceId;
    const QString m_projectId;
    store::Store &m_store;
    EngineHost &m_host;
    Clock &m_clock;
    const EngineOptions m_options;
    std::function<void(const QString &)> m_polled = [](const QString &) {};
    tracker::Capabilities m_capabilities;
    std::chrono::milliseconds m_base{0}; ///< the interval of this instance
    std::chrono::milliseconds m_betweenCalls;
    QDateTime m_lastChange; ///< by our clock
    QDateTime m_lastSweep;
    QDateTime m_lastPoll;
    bool m_isChanged = false; ///< the tracker has said so since the last poll began
    bool m_isResting = false; ///< until the next poll is due
    PresenceCheck m_presence;
    QHash<QString, QDateTime> m_seen; ///< Issue::updated by id, of the last poll
    QHash<QString, QDateTime> m_seenNow;
    QHash<QString, QDateTime> m_ripe; ///< the same, of those that were mature
    QHash<QString, QDateTime> m_ripeNow;
};

} // namespace twinspan::sync
