#include "core/sync/historyofjob.h"

#include "core/sync/operationarguments.h"

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

void addSentParts(const model::Replica &known, const model::Replica &now, HistoryEntry entry, QList<HistoryEntry> &all)
{
    for (const model::ReplicaComment &comment : now.comments) {
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
        if (old != known.attachments.end())
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
    for (const store::Operation &operation : job.operations)
        addWrite(operation, entry, all);
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
                                  const QList<Field> &kept, const QDateTime &at)
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
        if (field->flying <= field->acked || kept.contains(field.key()))
            continue;
        entry.part = toString(field.key());
        entry.before = base.sent ? field->inStep : QString();
        entry.after = valueOf(*now, field.key());
        all.append(entry);
    }
    addSentParts(base.sent.value_or(model::Replica()), *now, entry, all);
    return all;
}

} // namespace twinspan::sync
