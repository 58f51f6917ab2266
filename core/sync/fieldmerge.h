#pragma once

#include "core/sync/fieldstate.h"

#include <functional>

namespace twinspan::sync
{

/// What the merge of a field needs to know.
struct MergeContext {
    QString ourInstance; ///< identities, for edits of the same time: both sides must choose the same one
    QString theirInstance;
    /// Their value in our form, made from our value when both were last in step. nullopt: can't be expressed here.
    std::function<std::optional<QString>()> translated;
};

struct FieldMerge {
    enum class Outcome {
        Known,       ///< came before: nothing to do
        Taken,       ///< only they had changed it: write
        Same,        ///< says here already what they say
        Impossible,  ///< can't be expressed here: stays as it is
        OursCounts,  ///< conflict: stays as it is, they will get ours
        TheirsCounts ///< conflict: write over ours
    };
    Outcome outcome = Outcome::Known;
    FieldState state;             ///< afterwards; `here` of what is to be written still is the old one
    std::optional<QString> write; ///< in our form
    QString loser;                ///< of a conflict: the value that does not count, in the form of its side
    QString winner;               ///< of a conflict: what the field shows here in the end
    bool isByRule = false;        ///< of a conflict: a rule of the connection has decided it, not the times

    /// The other side's value was not taken: its next edit starts from what was in step before.
    bool keptOurs() const { return outcome == Outcome::OursCounts || outcome == Outcome::Impossible; }
};

/// Three-way: an edit that the other side made in ignorance of ours is a conflict, every other one is taken. Both sides
/// come to the same end, in whatever order the edits meet. Pure. `state` has looked at the tracker.
FieldMerge merged(Field field, FieldState state, const FieldEdit &edit, const QString &value,
                  const MergeContext &context);

} // namespace twinspan::sync
