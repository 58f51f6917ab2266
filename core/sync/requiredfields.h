#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/sync/incomingjob.h"

#include <QString>

#include <memory>

namespace twinspan::sync
{

/// Why the tracker will refuse the issue that the plan would create, as far as the tracker tells before it is asked to
/// create it: fields that it requires and nobody fills. Empty: nothing is known to stand against it.
Task<Result<QString>> requiredFieldsSentence(std::shared_ptr<IncomingJob> job, store::Operation create,
                                             CancelToken cancel);

} // namespace twinspan::sync
