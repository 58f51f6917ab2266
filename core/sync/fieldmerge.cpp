#include "core/sync/fieldmerge.h"

#include <algorithm>

namespace twinspan::sync
{

namespace
{
/// Only what both edits say of themselves decides: the two sides may have learned of a rule at different times.
bool isByRule(const FieldState &state, const FieldEdit &edit)
{
    return state.weight && edit.weight && *state.weight != *edit.weight;
}

bool oursCounts(const FieldState &state, const FieldEdit &edit, const MergeContext &context)
{
    if (isByRule(state, edit))
        return state.weight.value_or(0) > edit.weight.value_or(0);
    const qint64 ours = state.time.isValid() ? state.time.toMSecsSinceEpoch() : 0;
    const qint64 theirs = edit.time.isValid() ? edit.time.toMSecsSinceEpoch() : 0;
    return ours != theirs ? ours > theirs : context.ourInstance > context.theirInstance;
}
} // namespace

FieldMerge merged(Field field, FieldState state, const FieldEdit &edit, const QString &value,
                  const MergeContext &context)
{
    using Outcome = FieldMerge::Outcome;
    FieldMerge merge;
    merge.state = std::move(state);
    if (edit.edit <= merge.state.theirs)
        return merge;
    merge.state.theirs = edit.edit;
    const bool isConflict = merge.state.mine > std::max(edit.seen, merge.state.settled);
    const std::optional<QString> translated = context.translated();
    merge.isByRule = isByRule(merge.state, edit);
    if (!translated) {
        merge.outcome = Outcome::Impossible;
    } else if (sameValue(field, *translated, merge.state.here)) {
        merge.outcome = Outcome::Same;
        merge.state.inStep = merge.state.here;
        merge.state.there = value;
    } else if (!isConflict) {
        merge.outcome = Outcome::Taken;
        merge.write = translated;
        merge.state.there = value;
    } else if (oursCounts(merge.state, edit, context)) {
        merge.outcome = Outcome::OursCounts;
        merge.loser = value;
        merge.winner = merge.state.here;
    } else {
        merge.outcome = Outcome::TheirsCounts;
        merge.state.settled = merge.state.mine;
        merge.write = translated;
        merge.state.there = value;
        merge.loser = merge.state.here;
        merge.winner = *translated;
    }
    const bool isInStep = merge.outcome == Outcome::Same || merge.outcome == Outcome::Taken;
    // Whoever edits what they have seen of ours has answered it: the answer itself may come later, and says no more.
    if (isInStep)
        merge.state.acked = std::max(merge.state.acked, std::min(edit.seen, merge.state.mine));
    return merge;
}

} // namespace twinspan::sync
