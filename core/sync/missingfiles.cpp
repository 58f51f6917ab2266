#include "core/sync/missingfiles.h"

#include "core/sync/fileshere.h"
#include "core/sync/operationarguments.h"
#include "core/sync/operationresult.h"

namespace twinspan::sync
{

using store::OperationKind;

namespace
{
QSet<QString> missingFiles(const QList<store::Operation> &operations)
{
    QSet<QString> names;
    for (const store::Operation &operation : operations) {
        if (operation.state == store::OperationState::Done && OperationResult::fromJson(operation.result).isMissing)
            names.insert(FileArguments::fromJson(operation.arguments).fileName);
    }
    return names;
}

void put(store::Operation &operation, const QJsonObject &arguments)
{
    for (auto entry = arguments.begin(); entry != arguments.end(); ++entry)
        operation.arguments.insert(entry.key(), entry.value());
}

void remember(IncomingJob &job, const QString &shown)
{
    FieldState &state = job.outline.fields[Field::Description];
    state.here = state.inStep = shown;
}
} // namespace

void withoutMissingFiles(IncomingJob &job, qsizetype index)
{
    const QSet<QString> missing = missingFiles(job.operations);
    if (missing.isEmpty())
        return;
    store::Operation &operation = job.operations[index];
    const auto readable = [&](const QString &text) { return withoutFiles(text, missing, job.target); };
    switch (operation.kind) {
    case OperationKind::CreateIssue: {
        CreateArguments create = CreateArguments::fromJson(operation.arguments);
        create.description = readable(create.description);
        put(operation, create.toJson());
        return remember(job, job.target.asRead(create.description));
    }
    case OperationKind::UpdateIssue: {
        UpdateArguments update = UpdateArguments::fromJson(operation.arguments);
        if (!update.values.contains(Field::Description))
            return;
        update.written = readable(update.descriptionToWrite());
        update.values.insert(Field::Description, job.target.asRead(update.written));
        put(operation, update.toJson());
        return remember(job, update.values.value(Field::Description));
    }
    case OperationKind::AddComment:
        return put(operation,
                   CommentArguments{readable(CommentArguments::fromJson(operation.arguments).text)}.toJson());
    case OperationKind::EditComment: {
        EditArguments edit = EditArguments::fromJson(operation.arguments);
        edit.text = readable(edit.text);
        return put(operation, edit.toJson());
    }
    case OperationKind::StageFile:
    case OperationKind::AttachFile:
        break;
    }
}

} // namespace twinspan::sync
