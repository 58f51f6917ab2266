#pragma once

#include "core/base/problem.h"
#include "core/model/connection.h"
#include "core/model/issue.h"

namespace twinspan::sync
{

/// Why a message can't be written into the twin, in words for the side that sent it.

/// "twin.removed". `other`: the side that sent.
Problem twinRemoved(const model::IssueRef &issue, const model::RemoteSide &other);
/// "twin.moved": out of the project of the connection.
Problem twinMoved(const model::IssueRef &issue, const model::Project &project);
/// "issue.unlinked"
Problem linkEnded(const model::IssueRef &issue);

/// "sync.outdated": a message that was sent later was written before it.
Problem outdatedMessage(const model::IssueRef &issue);

/// One of the first three: the side that makes them finds out by itself, and says so to its own people.
bool isOfThisSide(const Problem &problem);

} // namespace twinspan::sync
