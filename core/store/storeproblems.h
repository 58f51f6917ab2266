#pragma once

#include "core/base/problem.h"

#include <QString>

namespace twinspan::store
{

/// The sentences of the store, in one place. All have kind Store but those that say so.

/// "store.locked"; see isStoreLocked(). `holder`: process id and program, or empty.
Problem lockedProblem(const QString &folder, const QString &holder);
/// "store.read-only", "store.full" or "store.unreachable", by the error number of the system call.
Problem folderProblem(const QString &folder, int error);

Problem readOnlyProblem(const QString &place);
Problem fullProblem(const QString &place);
/// `detail`: text of the system or the driver.
Problem unreachableProblem(const QString &place, const QString &detail);
Problem busyProblem(const QString &place);
Problem damagedProblem(const QString &file);
/// The file is a database, but not of this program.
Problem foreignProblem(const QString &file);
Problem newerProblem(const QString &file, int found, const QString &foundProgram, int known);
/// A statement failed for no reason that the user can remove; `detail` holds no values.
Problem faultProblem(const QString &file, const QString &detail);
/// A row that exists already says the opposite, such as a second twin of one remote issue: "store.conflict".
Problem conflictProblem();
/// One record can't be understood: "store.damaged-record".
Problem damagedRecordProblem(const QString &table, const QString &id);
/// Kind NotFound; "connection.not-found" ...
Problem notFoundProblem(const QString &what, const QString &id);
/// The same, for something that belongs to a connection that was removed meanwhile.
Problem connectionGoneProblem();

} // namespace twinspan::store
