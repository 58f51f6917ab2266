#pragma once

#include "core/model/issue.h"
#include "core/model/replica.h"
#include "core/store/journal.h"
#include "core/tracker/capabilities.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace twinspan::sync
{

/// Where a replica is to be written.
struct Target {
    QString instanceUid;
    QString projectId;
    QList<model::IssueType> types;
    tracker::Capabilities capabilities;
};

/// The writes in their order, and what will not arrive and why.
struct Plan {
    QList<store::Operation> operations; ///< positions from 0; all Planned
    QStringList notices;
};

/// The incoming rules of Basic mode, as pure functions: the type by its name, else the default, else "Task"; author and
/// time in front of each text; what is too long is continued in a comment; a file over the tracker's known limit
/// becomes a comment that says so.
Plan planNewIssue(const model::Replica &replica, const Target &target);

/// For an issue to which the replica `before` was applied: the comments and attachments that came since.
Plan planAdditions(const model::Replica &replica, const Target &target, const model::Replica &before);

/// For an issue of which only the tracker knows what stands there: all parts whose marker is not among the written
/// ones.
Plan planMissing(const model::Replica &replica, const Target &target, const QSet<QString> &written);

/// The comment that says that a file is not there, as an operation without position.
store::Operation fileNotice(const model::Replica &replica, const Target &target, const QString &attachmentId,
                            const QString &reason);

model::Marker issueMarker(const model::Replica &replica, const Target &target);

/// The sentence for each thing that was edited at the source since `before`: edits of what was copied already do not
/// travel yet.
QStringList uncarriedEdits(const model::Replica &before, const model::Replica &now);

} // namespace twinspan::sync
