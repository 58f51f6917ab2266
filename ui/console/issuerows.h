#pragma once

#include "core/node/nodevalues.h"

#include <QList>
#include <QSet>

namespace twinspan::ui
{

/// An issue and its twin as the list shows them: in step, on the way, or stuck.
struct IssueRow {
    QString connectionId;
    QString connectionName;
    model::IssueRef local;
    model::IssueRef remote;
    model::Stage stage = model::Stage::Synchronized; ///< of the newest request, while it runs or has failed
    QString requestId;                               ///< of that request
    QDateTime updated;
    QString identity; ///< the same for the same issue of the same connection
    bool linked = true;
    bool isWhole = true; ///< the other tracker took all of it
};

/// Rows of the pairs and of the requests that have no pair yet, newest first.
QList<IssueRow> issueRows(const QList<node::IssuePair> &pairs, const QList<model::SyncRequest> &requests);

/// Puts newer rows in front of older ones; an issue that is in both is taken from the newer ones. Quick also for
/// 100,000 older rows.
QList<IssueRow> withNewer(QList<IssueRow> older, const QList<IssueRow> &newer);

} // namespace twinspan::ui
