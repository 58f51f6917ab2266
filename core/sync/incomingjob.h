#pragma once

#include "core/model/connection.h"
#include "core/model/sync.h"
#include "core/peer/channel.h"
#include "core/store/journal.h"
#include "core/sync/instancelease.h"
#include "core/sync/outline.h"
#include "core/sync/syncmessages.h"
#include "core/sync/target.h"
#include "core/tracker/tracker.h"

#include <QList>

#include <memory>

namespace twinspan::sync
{

/// One Sync message on its way into the tracker: everything that its operations need. Made anew after a restart, from
/// inbox and journal.
struct IncomingJob {
    model::Connection connection;
    QString messageId;
    quint64 messageNumber = 0;
    SyncBody body;
    Target target;
    std::shared_ptr<tracker::Tracker> tracker;
    std::shared_ptr<peer::Channel> channel;
    QList<store::Operation> operations;
    Outline outline;            ///< what the plan says beside its operations
    QByteArray base;            ///< model::Twin::base from which the plan was made
    qsizetype notYetRun = -1;   ///< the operation that was marked Started in this run and has certainly not run
    bool commentsAlone = false; ///< several in one call were refused
    bool isOld = false;         ///< files were copied since the issue was read, or the plan is from an earlier attempt
    model::IssueRef issue;      ///< the twin, as soon as it exists
    std::shared_ptr<InstanceLease> lease; ///< taken while the tracker is worked with; none where nobody shares
};

} // namespace twinspan::sync
