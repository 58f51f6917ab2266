#pragma once

#include "core/model/history.h"
#include "core/sync/incomingjob.h"
#include "core/sync/outgoingchange.h"
#include "core/sync/syncmessages.h"

#include <QList>

namespace twinspan::sync
{

/// What a job has written here, one entry a part, and the edits that did not count. What was refused, or not written
/// yet, has not happened. Without a target nobody is named for comments.
QList<model::HistoryEntry> historyOf(const IncomingJob &job, const QDateTime &at);

/// What of this side the other side has answered with the request: as it was before and is now. `base`: before the
/// answer is settled.
QList<model::HistoryEntry> historyOfSent(const model::Twin &twin, const TwinBase &base, const QString &requestId,
                                         const AppliedBody &answer, const QDateTime &at);

} // namespace twinspan::sync
