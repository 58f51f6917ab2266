#pragma once

#include "core/model/replica.h"
#include "core/sync/twinbase.h"

namespace twinspan::sync
{

/// What an issue, as it would leave now, says beyond what the other side has.
struct OutgoingChange {
    TwinBase base;        ///< with what was seen now
    FieldEdits edits;     ///< the fields that go along
    bool differs = false; ///< there is something to send

    /// The change is on its way: its replica and edits are those of this request.
    void depart(const QString &requestId, const model::Replica &replica);
};

/// Compares with the base, which must not be `applying`. An empty base: all of it is new. `now`: our clock in
/// milliseconds. `weight`: of edits that are found now. Pure.
OutgoingChange lookForChange(TwinBase base, const model::Replica &replica, qint64 now, int weight = 0);

/// The other side has answered the request: what it took is in step.
void settle(TwinBase &base, const QString &requestId, const QList<Field> &kept);

} // namespace twinspan::sync
