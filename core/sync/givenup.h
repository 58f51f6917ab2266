#pragma once

#include "core/store/journal.h"
#include "core/sync/twinbase.h"

namespace twinspan::sync
{

/// A message was refused after these operations. What was written before it stands in the tracker, and what may have
/// been written perhaps does: neither is an edit of this side.
void rememberGivenUp(TwinBase &base, const QList<store::Operation> &operations);

} // namespace twinspan::sync
