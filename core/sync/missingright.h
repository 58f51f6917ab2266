#pragma once

#include "core/base/problem.h"
#include "core/store/journal.h"

#include <QString>

namespace twinspan::sync
{

/// The tracker's bare "not allowed" to a write, as the right that the account lacks: codes right.create, right.change,
/// right.comment, right.edit-comment, right.attach. Other problems as they are.
Problem namedRight(const Problem &problem, store::OperationKind kind);

/// Why the write did not happen, as a sentence without its full stop.
QString reasonOf(const Problem &problem, store::OperationKind kind);

} // namespace twinspan::sync
