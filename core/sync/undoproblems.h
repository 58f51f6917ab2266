#pragma once

#include "core/base/problem.h"
#include "core/model/connection.h"
#include "core/model/history.h"

namespace twinspan::sync
{

/// Why a text of the history can't be taken back, in sentences.

Problem noConflict();
/// Nothing that somebody has edited since is written over.
Problem changedSince(const model::HistoryEntry &entry);
/// The issue is being written at this moment.
Problem busyIssue(const model::HistoryEntry &entry);
Problem tooLongHere(const model::HistoryEntry &entry);
Problem noTypeHere(const model::HistoryEntry &entry, const QString &type);
/// The tracker has answered well and shows the old text.
Problem notWritten(const model::HistoryEntry &entry);
Problem noLink(const model::HistoryEntry &entry);
Problem goneIssue(const model::HistoryEntry &entry);
Problem movedIssue(const model::HistoryEntry &entry, const model::Project &project);
/// The tracker's problem, with what it means for the text.
Problem notTakenBack(const Problem &problem, const model::HistoryEntry &entry);

} // namespace twinspan::sync
