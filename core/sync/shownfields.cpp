#include "core/sync/shownfields.h"

#include "core/sync/operationresult.h"
#include "core/text/carriededit.h"

#include <algorithm>

namespace twinspan::sync
{

namespace
{
/// In the tracker's own way.
bool isWritten(Field field, const QString &shown, const UpdateArguments &arguments)
{
    return arguments.values.contains(field) && sameValue(field, shown, arguments.values.value(field));
}

/// The tracker has answered well, and has not taken it.
bool isLeft(Field field, const QString &shown, const UpdateArguments &arguments)
{
    return arguments.values.contains(field) && sameValue(field, shown, arguments.before.value(field));
}
} // namespace

QMap<Field, QString> shownValues(const model::Issue &issue)
{
    return {{Field::Summary, issue.summary}, {Field::Description, issue.description}, {Field::Type, issue.type.name}};
}

MetFields metFields(const store::Operation &operation, const model::Issue &issue)
{
    const UpdateArguments arguments = UpdateArguments::fromJson(operation.arguments);
    MetFields met{arguments, arguments, {}};
    const QMap<Field, QString> shown = shownValues(issue);
    for (const Field field : arguments.values.keys()) {
        const bool isAsBefore = isLeft(field, shown[field], arguments);
        const bool isDone = !isAsBefore && isWritten(field, shown[field], arguments);
        if (!isAsBefore)
            met.toWrite.values.remove(field);
        if (!isDone)
            met.written.values.remove(field);
        if (!isAsBefore && !isDone)
            met.edited.append(field);
    }
    return met;
}

bool isEdited(const store::Operation &operation, const model::Issue &issue, const Target &target)
{
    const EditArguments arguments = EditArguments::fromJson(operation.arguments);
    const auto comment = std::ranges::find(issue.comments, arguments.commentId, &model::Comment::id);
    return comment != issue.comments.end() && text::sameMeaning(comment->text, target.asRead(arguments.text));
}

std::optional<EditArguments> withLateEdit(const store::Operation &operation, const model::Issue &issue)
{
    EditArguments arguments = EditArguments::fromJson(operation.arguments);
    const auto comment = std::ranges::find(issue.comments, arguments.commentId, &model::Comment::id);
    if (comment == issue.comments.end() || text::sameMeaning(comment->text, arguments.before))
        return std::nullopt;
    arguments.before = comment->text;
    arguments.isLate = !arguments.overwrites; // else it is said already
    arguments.overwrites = true;
    return arguments;
}

FieldStates shownFields(FieldStates planned, const FieldStates &before, const QList<store::Operation> &operations)
{
    for (const store::Operation &operation : operations) {
        const bool isNew = operation.kind == store::OperationKind::CreateIssue;
        if (!isNew && operation.kind != store::OperationKind::UpdateIssue)
            continue;
        const UpdateArguments arguments = UpdateArguments::fromJson(operation.arguments);
        const QMap<Field, QString> shown = OperationResult::fromJson(operation.result).shown;
        for (auto entry = shown.cbegin(); entry != shown.cend(); ++entry) {
            const bool isTaken = isNew || isWritten(entry.key(), *entry, arguments);
            // Anything else is the edit of a person since: it is found when the issue is looked at.
            if (!isTaken && !isLeft(entry.key(), *entry, arguments))
                continue;
            FieldState &state = planned[entry.key()];
            state.here = state.inStep = *entry;
            if (!isTaken)
                state.there = before.value(entry.key()).there;
        }
    }
    return planned;
}

} // namespace twinspan::sync
