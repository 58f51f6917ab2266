#pragma once

#include "core/base/result.h"
#include "core/model/sync.h"

#include <QList>

namespace twinspan::store
{

class Requests
{
public:
    virtual ~Requests() = default;
    virtual Status save(const model::SyncRequest &request) = 0;
    virtual Result<model::SyncRequest> byId(const QString &id) = 0;
    /// Those that have not ended, oldest first.
    virtual Result<QList<model::SyncRequest>> open() = 0;
    /// Those of a connection that wait to be prepared: those of people first, of each kind the oldest first.
    virtual Result<QList<model::SyncRequest>> preparing(const QString &connectionId, int max) = 0;
    /// The one of this issue that has not ended, by key or by id of the local issue; nullopt if there is none.
    virtual Result<std::optional<model::SyncRequest>> openFor(const QString &connectionId,
                                                              const QString &issueKeyOrId) = 0;
    /// Newest first; with a key (or id of the local issue) only those of this issue. At most `max`.
    virtual Result<QList<model::SyncRequest>> latest(int max, const QString &issueKey = {}) = 0;
    /// Ended in Failed, or in step but for a part, and not followed by a later one of the same issue, newest first.
    virtual Result<QList<model::SyncRequest>> failed(int max) = 0;
    /// Forgets those that ended before that time and were followed by a later one of the same issue: the last of each
    /// issue stays. Returns how many.
    virtual Result<qint64> forget(const QDateTime &endedBefore) = 0;
};

} // namespace twinspan::store
