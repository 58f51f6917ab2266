#pragma once

#include "core/model/issue.h"
#include "core/model/replica.h"
#include "core/sync/fieldmerge.h"
#include "core/sync/planner.h"

#include <optional>

namespace twinspan::sync
{

/// A replica for an issue that exists here.
struct Update {
    model::Replica replica;
    FieldEdits edits;                       ///< that come with it
    std::optional<model::Replica> received; ///< the last one that was applied; none: only the tracker knows
    FieldStates fields;                     ///< as remembered; empty: nothing is
    model::Issue issue;                     ///< as the tracker shows it now
    qint64 now = 0;                         ///< our clock, milliseconds
    int weight = 0;                         ///< of edits of this side that are found now
};

/// The writes that bring what changed at the other side, and nothing else (law 3). Pure.
///
/// Fields are merged one by one. Comments: new ones are added, edited ones take the new text, removed ones get a line
/// that says so. Attachments: new ones are added, of removed ones a comment says so. What a person took away here does
/// not come back.
Plan planUpdate(const Update &update, const Target &target);

} // namespace twinspan::sync
