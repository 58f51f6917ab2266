#pragma once

#include "core/sync/providers.h"

#include <optional>

namespace twinspan::sync
{

/// Before an issue is given up, or waits alone: whether the fault may lie with the whole tracker, or with what stands
/// before it. Asks it who is signed in; the problem of that call, or nullopt when it is answered (then the fault is the
/// issue's own), and for problems that can't be of that kind. `host` outlives the call.
Task<std::optional<Problem>> outageBehind(Problem problem, EngineHost *host, QString instanceId, CancelToken cancel);

/// The problem of an issue that is tried again alone, or waits for what its tracker does not do at the moment: the
/// others go on. `said` is its key for people, `issueKey` that on this side, as far as there is one.
Problem waitingAlone(const Problem &problem, const QString &said, const QString &issueKey);

/// As it is told when the issue is given up because of it: nothing goes on by itself any more, whatever was said
/// before.
Problem triedInVain(const Problem &problem);

} // namespace twinspan::sync
