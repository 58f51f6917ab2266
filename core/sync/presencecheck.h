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
#include <QPair>
#include <QString>

#include <memory>

namespace twinspan::sync
{

/// Asks a tracker which of the issues of a connection's pairs are still there, 100 in a call: one that was deleted or
/// moved to another project is in no list of changes. Every quarter of an hour all of them, a call at a time.
///
/// The answer tells when each was last changed as well. A change that was made while the tracker's clock was set back,
/// and right again at the next poll, is too old for every list: it is found here.
class PresenceCheck
{
public:
    /// Both outlive it.
    PresenceCheck(store::Store &store, Clock &clock) : m_store(store), m_clock(clock) {}

    /// Makes the next call, if one is due, and notes what is missing: whoever looks at that issue then says what is the
    /// matter with it. What was said once is not noted again. `since` is where the list of changes began that was read
    /// just now: what is younger is none of ours; not valid: there is none.
    Task<Status> next(model::Connection connection, QDateTime since, std::shared_ptr<tracker::Tracker> tracker,
                      CancelToken cancel);

private:
    struct Round {
        QDateTime begun;
        int offset = 0; ///< of the next page; 0 when the round is over
    };

    /// A change that no list has named.
    struct Missed {
        QDateTime updated;
        int looks = 0; ///< that we have asked for; one that finds something is not the last
    };

    Result<QStringList> nextPage(const QString &connectionId);
    Status note(const model::Connection &connection, const QDateTime &since, const QStringList &asked,
                const QList<tracker::ChangedIssue> &found);
    Status noteMissed(const QString &connectionId, const QDateTime &since, const tracker::ChangedIssue &issue);
    Result<bool> isSaid(const QString &connectionId, const QString &issueId);

    store::Store &m_store;
    Clock &m_clock;
    QHash<QString, Round> m_rounds;                  ///< by connection
    QHash<QPair<QString, QString>, Missed> m_missed; ///< by connection and issue
};

} // namespace twinspan::sync
