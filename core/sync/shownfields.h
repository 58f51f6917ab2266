#pragma once

#include "core/model/issue.h"
#include "core/store/journal.h"
#include "core/sync/fieldstate.h"
#include "core/sync/operationarguments.h"
#include "core/sync/target.h"

namespace twinspan::sync
{

/// The fields as a tracker shows them.
QMap<Field, QString> shownValues(const model::Issue &issue);

/// The fields of an update, by what they show.
struct MetFields {
    UpdateArguments toWrite; ///< what was to be replaced
    UpdateArguments written; ///< what was to be written
    QList<Field> edited;     ///< neither
};
MetFields metFields(const store::Operation &operation, const model::Issue &issue);

/// The comment has the new text.
bool isEdited(const store::Operation &operation, const model::Issue &issue, const Target &target);

/// With an edit of this side that was made after the plan: it is overwritten, and the history must keep it. nullopt:
/// there is none.
std::optional<EditArguments> withLateEdit(const store::Operation &operation, const model::Issue &issue);

/// What is remembered of the fields when all is written: as planned, or as the tracker has shown it afterwards.
/// `before`: as remembered before it.
FieldStates shownFields(FieldStates planned, const FieldStates &before, const QList<store::Operation> &operations);

} // namespace twinspan::sync
