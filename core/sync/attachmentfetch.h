#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/peer/channel.h"

#include <QString>

#include <memory>

namespace twinspan::sync
{

/// Pulls an attachment from the peer into the file at `path`, piece by piece. What is in the file already is kept:
/// after a broken line or a crash it goes on where it stopped. Ends well only when size and SHA-256 are those that the
/// peer named; damaged bytes are thrown away and fetched once more, then attachment.damaged. More than `limit` bytes:
/// TooLarge. A peer that is still preparing the bytes is asked again, at most every half minute when it answers at
/// once; after a day attachment.never-ready. The clock outlives the call.
Task<Status> fetchAttachment(std::shared_ptr<peer::Channel> channel, QString issueId, QString attachmentId,
                             QString path, qint64 limit, Clock *clock, CancelToken cancel);

/// Of a problem of fetchAttachment(): a node that does not answer as one, or whose side of the connection is
/// deactivated, says nothing of the file, which waits for it as while it can't be reached.
Problem asOutage(Problem problem);

} // namespace twinspan::sync
