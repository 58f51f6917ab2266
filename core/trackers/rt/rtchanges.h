#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/tracker/tracker.h"
#include "core/trackers/rt/rtapi.h"

#include <QHash>

#include <memory>
#include <optional>

namespace twinspan::trackers
{

/// Which tickets changed, and which are there. Whoever awaits a call keeps the object alive.
///
/// RT reads times of a search in the time zone of the account, or of the server, which the API does not tell; its
/// answers are in UTC. So the newest are asked for without a time, and only where those are not all the rest is read by
/// the numbers of the tickets, which don't change, from a time that is early enough in every zone.
class RtChanges
{
public:
    explicit RtChanges(std::shared_ptr<RtApi> api) : m_api(std::move(api)) {}

    /// As Tracker::changes(), all in one page. One call of the API up to a hundred changes.
    Task<Result<tracker::ChangesPage>> page(QString projectId, QDateTime since, QString after, CancelToken cancel);
    /// As Tracker::existing(); one call. What can't be a ticket's number is none that is there.
    Task<Result<QList<tracker::ChangedIssue>>> existing(QStringList issueIds, CancelToken cancel);

private:
    /// By their ids, each with its last change.
    using Found = QHash<QString, tracker::ChangedIssue>;

    struct Newest {
        QList<tracker::ChangedIssue> tickets; ///< the last change first
        bool mayHaveMore = false;
        QDateTime now;
    };
    Task<Result<Newest>> newest(qint64 queue, int count, CancelToken cancel);
    Task<Result<Found>> byNumber(qint64 queue, QDateTime since, CancelToken cancel);
    Task<Status> checkQueue(qint64 queue, CancelToken cancel);

    std::shared_ptr<RtApi> m_api;
};

} // namespace twinspan::trackers
