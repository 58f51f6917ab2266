#pragma once

#include "core/base/result.h"
#include "core/model/issue.h"

#include <QList>
#include <QString>

namespace twinspan::store
{

/// An issue that was seen to have changed and must be compared with what is remembered of its pair.
struct NotedChange {
    QString connectionId;
    QString localIssueId;
    qint64 version = 0;   ///< rises with each note: what was read before the last one does not end it
    bool isMature = true; ///< whatever changes from now on has a later time: one look is enough

    bool operator==(const NotedChange &) const = default;
};

/// The changes that were found and not yet looked at, one entry an issue and connection (law 1). Bounded by the number
/// of twins, however often an issue changes.
class Changes
{
public:
    virtual ~Changes() = default;
    /// Adds it, or counts the present one up.
    virtual Status note(const QString &connectionId, const QString &localIssueId, bool isMature = true) = 0;
    /// Notes every issue of the connection that has a twin or is on its way to one, and is linked.
    virtual Status noteAll(const QString &connectionId) = 0;
    /// By issue id, only ids above `after`. Without those whose turn comes when a request of their issue has ended,
    /// unless it waits in the outbox: there may be as many as there are issues, and each answer makes one of them due.
    virtual Result<QList<NotedChange>> due(const QString &connectionId, int max, const QString &after = {}) = 0;
    /// Looked at: goes, unless it was noted again since.
    virtual Status done(const NotedChange &change) = 0;
    virtual Result<qint64> count(const QString &connectionId) = 0;
};

} // namespace twinspan::store
