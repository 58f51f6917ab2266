#pragma once

#include "core/base/problem.h"
#include "core/sync/incomingjob.h"
#include "core/sync/operationarguments.h"

namespace twinspan::sync
{

/// Why, as the end of a sentence "was not copied: ...".
QString reasonOf(const Problem &problem);

/// Ids of the comments and attachments of the replica that were refused: the twin lacks them, or their last edit.
QStringList leftOut(const IncomingJob &job);

/// Of a file that was left out before: the edit of the comment that says so, as an operation without position.
store::Operation fileIsHereNow(const IncomingJob &job, const FileArguments &file);

} // namespace twinspan::sync
