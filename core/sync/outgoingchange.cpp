#include "core/sync/outgoingchange.h"

#include <algorithm>

namespace twinspan::sync
{

namespace
{
bool sameComments(const QList<model::ReplicaComment> &known, const QList<model::ReplicaComment> &now)
{
    return std::ranges::equal(known, now, [](const model::ReplicaComment &a, const model::ReplicaComment &b) {
        return a.sourceId == b.sourceId && a.text == b.text;
    });
}

bool sameAttachments(const QList<model::ReplicaAttachment> &known, const QList<model::ReplicaAttachment> &now)
{
    return std::ranges::equal(known, now, {}, &model::ReplicaAttachment::sourceId, &model::ReplicaAttachment::sourceId);
}

FieldEdit editOf(const FieldState &state)
{
    FieldEdit edit{state.mine, state.theirs, state.time, {}, state.weight};
    if (state.acked > 0 || state.theirs > 0)
        edit.before = state.inStep;
    return edit;
}

QMap<Field, QString> valuesOf(const model::Replica &replica)
{
    QMap<Field, QString> values;
    for (const Field field : allFields)
        values.insert(field, valueOf(replica, field));
    return values;
}

void lookAtFields(TwinBase &base, const model::Replica &replica, qint64 now, int weight)
{
    const bool isKnown = !base.fields.isEmpty();
    base.recognise(valuesOf(replica));
    for (const Field field : allFields) {
        const QString shown = valueOf(replica, field);
        FieldState &state = base.fields[field];
        if (isKnown) {
            state.look(field, shown, replica.updated, now, weight);
        } else {
            // Nothing is remembered: the other side decides by the times what counts.
            state.here = state.inStep = shown;
            state.makeEdit(replica.updated, now, weight);
        }
    }
}
} // namespace

OutgoingChange lookForChange(TwinBase base, const model::Replica &replica, qint64 now, int weight)
{
    OutgoingChange change;
    lookAtFields(base, replica, now, weight);
    for (auto entry = base.fields.cbegin(); entry != base.fields.cend(); ++entry) {
        if (entry->isUnsent())
            change.edits.insert(entry.key(), editOf(*entry));
    }
    const model::Replica known = base.sent.value_or(model::Replica());
    change.differs = !change.edits.isEmpty() || !sameComments(known.comments, replica.comments) ||
                     !sameAttachments(known.attachments, replica.attachments);
    change.base = std::move(base);
    return change;
}

void OutgoingChange::depart(const QString &requestId, const model::Replica &replica)
{
    base.pending.insert(requestId, replica);
    for (auto entry = edits.cbegin(); entry != edits.cend(); ++entry)
        base.fields[entry.key()].flying = entry->edit;
}

void settle(TwinBase &base, const QString &requestId, const QList<Field> &kept)
{
    if (!base.pending.contains(requestId))
        return;
    base.sent = base.pending.take(requestId);
    // Ids rise with time: what was sent before has been answered, or never will be.
    while (!base.pending.isEmpty() && base.pending.firstKey() < requestId)
        base.pending.erase(base.pending.begin());
    for (const Field field : allFields) {
        FieldState &state = base.fields[field];
        if (state.flying <= state.acked)
            continue;
        state.acked = state.flying;
        // An edit that gave way meanwhile: what is in step is the edit that it gave way to.
        if (!kept.contains(field) && state.settled < state.flying) {
            state.inStep = valueOf(*base.sent, field);
            state.there.reset();
        }
    }
}

} // namespace twinspan::sync
