#pragma once

#include "core/sync/incomingjob.h"

namespace twinspan::sync
{

/// Before a text is written: files that its plan counted on and that did not come are named in it so that it can be
/// read without them, and that is what is remembered of it. The same each time that it is called.
void withoutMissingFiles(IncomingJob &job, qsizetype index);

} // namespace twinspan::sync
