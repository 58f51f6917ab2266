#pragma once

#include "core/store/journal.h"
#include "core/sync/planner.h"

namespace twinspan::sync
{

/// What a plan says beside its operations. It lies in the first of them, so that a restart keeps it.
struct Outline {
    QStringList notices; ///< what is left out, as sentences for the answer
    FieldStates fields;  ///< when all is written
    QList<Field> kept;
    QList<Conflict> conflicts;

    static Outline of(const Plan &plan) { return {plan.notices, plan.fields, plan.kept, plan.conflicts}; }
    void putInto(QList<store::Operation> &operations) const;
    static Outline from(const QList<store::Operation> &operations);
};

} // namespace twinspan::sync
