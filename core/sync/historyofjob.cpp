#include "core/sync/historyofjob.h"

#include "core/sync/operationarguments.h"
#include "core/sync/operationresult.h"
#include "core/sync/planner.h"

#include <algorithm>

namespace twinspan::sync
{

namespace
{
using model::commentPart;
using model::HistoryAction;
using model::HistoryEntry;

const QString issuePart = QStringLiteral("issue");
const QString attachmentPart = QStringLiteral("attachment");

/// Who wrote what was copied, by the text of its marker.
QHash<QString, QString> authorsOf(const IncomingJob &job)
{
    const bool hasComments = std::ranges::any_of(job.operations, [](const store::Operation &operation) {
        return operation.kind == store::OperationKind::AddComment ||
               operation.kind == store::OperationKind::EditComment;
    });
    if (!hasComments || job.target.projectId.isEmpty())
        return {};
    QHash<QString, QString> authors;
    for (const model::ReplicaComment &comment : job.body.replica.comments) {
        const auto marker = markerFor(job.body.replica, job.target, model::MarkerKind::Comment, comment.sourceId);
        authors.insert(marker.text(), comment.author.name);
    }
    return authors;
}

QString authorOfFile(const model::Replica &replica, const QString &sourceId)
{
    const auto file = std::ranges::find(replica.attachments, sourceId, &model::ReplicaAttachment::sourceId);
    return file == replica.attachments.end() ? QString() : file->author.name;
}

/// Only what was carried out has happened.
bool hasHappened(const store::Operation &operation)
{
    const OperationResult result = OperationResult::fromJson(operation.result);
    return operation.state == store::OperationState::Done && !result.leftOut && !result.isMissing;
}

void addWrite(const store::Operation &operation, HistoryEntry entry, QList<HistoryEntry> &all)
{
    const auto add = [&](HistoryAction action, const QString &part, const QString &before, const QString &after) {
        entry.action = action;
        entry.part = part;
        entry.before = before;
        entry.after = after;
        all.append(entry);
    };
    switch (operation.kind) {
    case store::OperationKind::CreateIssue:
        return add(HistoryAction::Created, issuePart, {}, CreateArguments::fromJson(operation.arguments).summary);
    case store::OperationKind::UpdateIssue: {
        const UpdateArguments update = UpdateArguments::fromJson(operation.arguments);
        for (auto value = update.values.cbegin(); value != update.values.cend(); ++value)
            add(HistoryAction::Changed, toString(value.key()), update.before.value(value.key()), *value);
        return;
    }
    case store::OperationKind::AddComment:
        return add(HistoryAction::Added, commentPart, {}, CommentArguments::fromJson(operation.arguments).text);
    case store::OperationKind::EditComment: {
        const EditArguments edit = EditArguments::fromJson(operation.arguments);
        return add(edit.overwrites ? HistoryAction::Replaced : HistoryAction::Changed, commentPart, edit.before,
                   edit.text);
    }
    case store::OperationKind::StageFile:
    case store::OperationKind::AttachFile:
        break;
    }
    add(HistoryAction::Added, attachmentPart, {}, FileArguments::fromJson(operation.arguments).fileName);
}

void addSentParts(const model::Replica &known, const model::Replica &now, const QStringList &leftOut,
                  HistoryEntry entry, QList<HistoryEntry> &all)
{
    for (const model::ReplicaComment &comment : now.comments) {
        if (leftOut.contains(comment.sourceId))
            continue;
        const auto old = std::ranges::find(known.comments, comment.sourceId, &model::ReplicaComment::sourceId);
        if (old != known.comments.end() && old->text == comment.text)
            continue;
        entry.part = commentPart;
        entry.who = comment.author.name;
        entry.before = old != known.comments.end() ? old->text : QString();
        entry.after = comment.text;
        all.append(entry);
    }
    for (const model::ReplicaAttachment &attachment : now.attachments) {
        const auto old = std::ranges::find(known.attachments, attachment.sourceId, &model::ReplicaAttachment::sourceId);
        if (old != known.attachments.end() || leftOut.contains(attachment.sourceId))
            continue;
        entry.part = attachmentPart;
        entry.who = attachment.author.name;
        entry.before.clear();
        entry.after = attachment.fileName;
        all.append(entry);
    }
}
} // namespace

QList<HistoryEntry> historyOf(const IncomingJob &job, const QDateTime &at)
{
    HistoryEntry entry;
    entry.at = at;
    entry.connectionId = job.connection.id;
    entry.local = job.issue;
    entry.remote = job.body.replica.source;
    entry.requestId = job.body.requestId;
    QList<HistoryEntry> all;
    const QHash<QString, QString> authors = authorsOf(job);
    for (const store::Operation &operation : job.operations) {
        if (!hasHappened(operation))
            continue;
        entry.who = authors.value(operation.marker.text());
        if (operation.kind == store::OperationKind::CreateIssue)
            entry.who = job.body.replica.author.name;
        else if (operation.kind == store::OperationKind::StageFile ||
                 operation.kind == store::OperationKind::AttachFile)
            entry.who = authorOfFile(job.body.replica, FileArguments::fromJson(operation.arguments).sourceId);
        addWrite(operation, entry, all);
    }
    entry.who.clear();
    for (const Conflict &conflict : job.outline.conflicts) {
        entry.action = conflict.isOurs ? HistoryAction::Replaced : HistoryAction::NotTaken;
        entry.part = toString(conflict.field);
        entry.before = conflict.isOurs ? conflict.loser : conflict.winner;
        entry.after = conflict.isOurs ? conflict.winner : conflict.loser;
        all.append(entry);
    }
    return all;
}

QList<HistoryEntry> historyOfSent(const model::Twin &twin, const TwinBase &base, const QString &requestId,
                                  const AppliedBody &answer, const QDateTime &at)
{
    const auto now = base.pending.constFind(requestId);
    if (now == base.pending.cend())
        return {};
    HistoryEntry entry;
    entry.at = at;
    entry.connectionId = twin.connectionId;
    entry.local = twin.local;
    entry.remote = twin.remote;
    entry.requestId = requestId;
    entry.action = HistoryAction::Sent;
    QList<HistoryEntry> all;
    for (auto field = base.fields.cbegin(); field != base.fields.cend(); ++field) {
        // Their next edit may have been the answer to it already.
        const bool isAnswered = field->flying <= field->acked;
        const QString known = base.sent ? valueOf(*base.sent, field.key()) : QString();
        const bool isOld = isAnswered && (field->flying == 0 || known == valueOf(*now, field.key()));
        if (isOld || answer.kept.contains(field.key()))
            continue;
        entry.part = toString(field.key());
        entry.before = base.sent && !isAnswered ? field->inStep : known;
        entry.after = valueOf(*now, field.key());
        all.append(entry);
    }
    model::Replica known = base.taken().value_or(model::Replica());
    erase_if(known.comments, [&base](const auto &comment) { return base.leftOut.contains(comment.sourceId); });
    addSentParts(known, *now, answer.leftOut, entry, all);
    return all;
}

} // namespace twinspan::sync
