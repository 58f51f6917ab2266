#pragma once

#include "core/model/issue.h"
#include "core/model/replica.h"
#include "core/sync/planner.h"

namespace twinspan::sync
{

/// The incoming rules of Basic mode for a new issue, as a pure function: the type by its name, else the default, else
/// "Task"; author and time in front of each text; what is too long is continued in a comment; a file over the tracker's
/// known limit becomes a comment that says so.
Plan planNewIssue(const model::Replica &replica, const Target &target, const FieldEdits &edits);

/// The type of this name; nullptr where there is none.
const model::IssueType *typeNamed(const Target &target, const QString &name);

/// The summary as long as the tracker takes it.
QString shortSummary(const model::Replica &replica, const Target &target);

/// The description of a copy: author and time in front, a summary that had to be cut in full at its top.
QString copiedDescription(const model::Replica &replica, const Target &target);

} // namespace twinspan::sync
