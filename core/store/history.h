#pragma once

#include "core/base/result.h"
#include "core/model/history.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace twinspan::store
{

/// Which entries to list.
struct HistoryFilter {
    QString connectionId; ///< empty: all
    QString issue;        ///< key or id of the local issue, or key of the remote one; empty: all
    int max = 0;
    qint64 before = 0;       ///< only entries with smaller numbers; 0: from the newest on
    QString otherEndId = {}; ///< with connectionId: the other end of the same connection, if that is on this node, too
};

/// What was done, newest last in the file and first in lists.
class History
{
public:
    virtual ~History() = default;
    virtual Status append(const model::HistoryEntry &entry) = 0;
    virtual Result<QList<model::HistoryEntry>> list(const HistoryFilter &filter) = 0;
    /// Problem: history.not-found.
    virtual Result<model::HistoryEntry> byNumber(qint64 number) = 0;
    /// Entries that are older go. Returns how many.
    virtual Result<qint64> forget(const QDateTime &olderThan) = 0;
};

} // namespace twinspan::store
