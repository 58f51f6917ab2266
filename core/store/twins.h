#pragma once

#include "core/base/result.h"
#include "core/model/sync.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace twinspan::store
{

/// Where a twin stands in the order of change.
struct TwinPosition {
    QDateTime updated;
    QString connectionId;
    QString localIssueId;
};

/// Linked pairs with both sides: an issue on its way to its first twin does not count.
struct TwinCount {
    QString connectionId;
    qint64 twins = 0;
    QDateTime lastUpdated;
};

/// Pairs of issues, and per pair the comments and attachments that have a copy on the other side.
class Twins
{
public:
    virtual ~Twins() = default;
    virtual Status save(const model::Twin &twin) = 0; ///< by connection and local issue id
    virtual Result<std::optional<model::Twin>> byLocal(const QString &connectionId, const QString &localIssueId) = 0;
    virtual Result<std::optional<model::Twin>> byRemote(const QString &connectionId, const QString &remoteIssueId) = 0;
    virtual Result<QList<model::Twin>> of(const QString &connectionId, int offset, int max) = 0;
    /// The one that changed last first, of all connections; with a key or id of a local issue only those of it; with
    /// the last twin of a page only those behind it.
    virtual Result<QList<model::Twin>> latest(int max, const QString &localKeyOrId = {},
                                              const std::optional<TwinPosition> &after = {}) = 0;
    /// Whole, linked pairs whose issue was last looked at before that time, the longest unseen first. Before all others
    /// those that were looked at after `now`: our clock was set back since.
    virtual Result<QList<model::Twin>> longestUnseen(const QString &connectionId, const QDateTime &before,
                                                     const QDateTime &now, int max) = 0;
    virtual Result<QList<TwinCount>> counts() = 0; ///< of each connection that has such pairs
    /// Twins of any connection whose local issue this is.
    virtual Result<QList<model::Twin>> ofLocalIssue(const QString &instanceId, const QString &localIssueId) = 0;
};

} // namespace twinspan::store
