#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/connection.h"
#include "core/store/store.h"
#include "core/tracker/tracker.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <memory>

namespace twinspan::sync
{

/// Asks a tracker which of the issues of a connection's pairs are still there, 100 in a call: one that was deleted or
/// moved to another project is in no list of changes. Every quarter of an hour all of them, a call at a time.
class PresenceCheck
{
public:
    /// Both outlive it.
    PresenceCheck(store::Store &store, Clock &clock) : m_store(store), m_clock(clock) {}

    /// Makes the next call, if one is due, and notes what is missing: whoever looks at that issue then says what is the
    /// matter with it. What was said once is not noted again.
    Task<Status> next(model::Connection connection, std::shared_ptr<tracker::Tracker> tracker, CancelToken cancel);

private:
    struct Round {
        QDateTime begun;
        int offset = 0; ///< of the next page; 0 when the round is over
    };

    Result<QStringList> nextPage(const QString &connectionId);
    Status note(const model::Connection &connection, const QStringList &asked,
                const QList<tracker::ChangedIssue> &found);
    Result<bool> isSaid(const QString &connectionId, const QString &issueId);

    store::Store &m_store;
    Clock &m_clock;
    QHash<QString, Round> m_rounds; ///< by connection
};

} // namespace twinspan::sync
