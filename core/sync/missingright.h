#pragma once

#include "core/base/cancel.h"
#include "core/base/problem.h"
#include "core/base/task.h"
#include "core/store/journal.h"
#include "core/tracker/tracker.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace twinspan::sync
{

/// The tracker's bare "not allowed" to a write, as the right that the account lacks: codes right.create, right.change,
/// right.comment, right.edit-comment, right.attach. Other problems as they are.
Problem namedRight(const Problem &problem, store::OperationKind kind);

/// Which of these writes the account may not do in the project, as the tracker tells before one is tried; a sentence
/// each, with what it takes. Empty also where the tracker can't be asked now.
Task<QStringList> rightsMissingFor(QSet<store::OperationKind> writes, std::shared_ptr<tracker::Tracker> tracker,
                                   QString projectId, CancelToken cancel);
/// The same of all that may come back to an issue of this side.
Task<QStringList> rightsMissingForAnswers(std::shared_ptr<tracker::Tracker> tracker, QString projectId,
                                          CancelToken cancel);

/// Why the write did not happen, as a sentence without its full stop.
QString reasonOf(const Problem &problem, store::OperationKind kind);

} // namespace twinspan::sync
