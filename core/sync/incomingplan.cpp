#include "core/sync/incomingplan.h"

#include "core/sync/fileshere.h"
#include "core/sync/operationarguments.h"
#include "core/text/textparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::sync
{

namespace
{
struct IncomingRulesTexts {
    Q_DECLARE_TR_FUNCTIONS(IncomingRulesTexts)
};

const model::IssueType *chooseType(const model::Replica &replica, const Target &target)
{
    const auto *same = replica.typeName.isEmpty() ? nullptr : typeNamed(target, replica.typeName);
    if (same)
        return same;
    const auto preset = std::ranges::find_if(target.types, &model::IssueType::isDefault);
    if (preset != target.types.end())
        return &*preset;
    if (const auto *task = typeNamed(target, QStringLiteral("Task")))
        return task;
    return target.types.isEmpty() ? nullptr : &target.types.first();
}

CreateArguments createArguments(Planner &planner, const model::Replica &replica, const Target &target)
{
    CreateArguments create;
    create.projectId = target.projectId;
    if (const auto *type = chooseType(replica, target)) {
        create.typeId = type->id;
        if (!replica.typeName.isEmpty() && type->name.compare(replica.typeName, Qt::CaseInsensitive) != 0)
            planner.notice(type->name.isEmpty()
                               ? IncomingRulesTexts::tr("The type “%1” does not exist there: the issue was made "
                                                        "without a type.")
                                     .arg(replica.typeName)
                               : IncomingRulesTexts::tr("The type “%1” does not exist there: the issue was made as "
                                                        "“%2”.")
                                     .arg(replica.typeName, type->name));
    }
    create.summary = shortSummary(replica, target);
    if (create.summary != replica.summary)
        planner.notice(
            IncomingRulesTexts::tr(
                "The summary is longer than the %1 characters that are possible there: it was shortened, and "
                "stands in full at the top of the description.")
                .arg(target.capabilities.maxSummaryLength));
    return create;
}

/// What the tracker will show of the new issue.
FieldStates newFields(const CreateArguments &create, const model::Replica &replica, const Target &target,
                      const FieldEdits &edits)
{
    const auto *type = chooseType(replica, target);
    const QMap<Field, QString> values{{Field::Summary, create.summary},
                                      {Field::Description, target.asRead(create.description)},
                                      {Field::Type, type ? type->name : QString()}};
    FieldStates fields;
    for (const Field field : allFields) {
        FieldState state;
        state.here = state.inStep = values.value(field);
        state.there = valueOf(replica, field);
        state.theirs = edits.value(field).edit;
        fields.insert(field, state);
    }
    return fields;
}
} // namespace

const model::IssueType *typeNamed(const Target &target, const QString &name)
{
    const auto found = std::ranges::find_if(target.types, [&name](const model::IssueType &type) {
        return type.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == target.types.end() ? nullptr : &*found;
}

QString shortSummary(const model::Replica &replica, const Target &target)
{
    const int limit = target.capabilities.maxSummaryLength;
    return limit > 0 ? text::shortened(replica.summary, limit) : replica.summary;
}

QString copiedDescription(const model::Replica &replica, const Target &target)
{
    QString body = replica.description;
    if (shortSummary(replica, target) != replica.summary)
        body = QStringLiteral("**") + text::escapedMarkdown(replica.summary) + QStringLiteral("**\n\n") + body;
    return text::attributed(replica.author.name, replica.created, body);
}

Plan planNewIssue(const model::Replica &replica, const Target &target, const FieldEdits &edits)
{
    Planner planner(replica, target);
    const model::Replica here = FilesHere(replica, target, nullptr, planner.missingFiles()).replica();
    CreateArguments create = createArguments(planner, replica, target);
    const QStringList description = planner.parts(copiedDescription(here, target));
    create.description = description.first();

    QList<model::ReplicaAttachment> left;
    for (const model::ReplicaAttachment &attachment : replica.attachments) {
        if (target.capabilities.filesWithCreate && !planner.obstacle(attachment))
            planner.putFile(attachment, store::OperationKind::StageFile);
        else
            left.append(attachment);
    }
    store::Operation operation;
    operation.kind = store::OperationKind::CreateIssue;
    operation.marker = issueMarker(replica, target);
    operation.arguments = create.toJson();
    planner.add(operation);
    planner.putComments(Planner::descriptionId(), description, 1);
    for (const model::ReplicaComment &comment : here.comments)
        planner.putComments(comment.sourceId,
                            planner.parts(text::attributed(comment.author.name, comment.created, comment.text)), 0);
    for (const model::ReplicaAttachment &attachment : std::as_const(left))
        planner.putAttachment(attachment);
    planner.plan().fields = newFields(create, replica, target, edits);
    return planner.take();
}

} // namespace twinspan::sync
