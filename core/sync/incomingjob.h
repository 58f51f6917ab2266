#pragma once

#include "core/model/connection.h"
#include "core/model/sync.h"
#include "core/peer/channel.h"
#include "core/store/journal.h"
#include "core/sync/incomingplan.h"
#include "core/sync/syncmessages.h"
#include "core/tracker/tracker.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace twinspan::sync
{

/// One Sync message on its way into the tracker: everything that its operations need. Made anew after a restart, from
/// inbox and journal.
struct IncomingJob {
    model::Connection connection;
    QString messageId;
    SyncBody body;
    Target target;
    std::shared_ptr<tracker::Tracker> tracker;
    std::shared_ptr<peer::Channel> channel;
    QList<store::Operation> operations;
    QStringList planNotices;  ///< what the plan leaves out, as sentences for the answer
    qsizetype notYetRun = -1; ///< the operation that was marked Started in this run and has certainly not run
    model::IssueRef issue;    ///< the twin, as soon as it exists
};

} // namespace twinspan::sync
