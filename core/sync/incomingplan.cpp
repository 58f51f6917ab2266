#include "core/sync/incomingplan.h"

#include "core/sync/operationarguments.h"
#include "core/text/textparts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace twinspan::sync
{

namespace
{
// Room in a limited text for the marker and for what the markup adds.
constexpr int textReserve = 200;
/// Stands for the id of a comment in the markers of comments that continue the description.
const QString descriptionId = QStringLiteral("description");

struct IncomingRulesTexts {
    Q_DECLARE_TR_FUNCTIONS(IncomingRulesTexts)
};

model::Marker markerFor(const model::Replica &replica, const Target &target, model::MarkerKind kind,
                        const QString &sourceId)
{
    return model::deriveMarker({kind, replica.sourceInstance, sourceId, target.instanceUid, target.projectId});
}

store::Operation makeOperation(store::OperationKind kind, const model::Marker &marker, const QJsonObject &arguments)
{
    store::Operation operation;
    operation.kind = kind;
    operation.marker = marker;
    operation.arguments = arguments;
    return operation;
}

/// One plan in the making.
class Planner
{
public:
    Planner(const model::Replica &replica, const Target &target, QSet<QString> written = {})
        : m_replica(replica), m_target(target), m_written(std::move(written))
    {
    }

    void add(store::Operation operation)
    {
        operation.position = static_cast<int>(m_plan.operations.size());
        m_plan.operations.append(std::move(operation));
    }

    bool isWritten(model::MarkerKind kind, const QString &sourceId) const
    {
        return m_written.contains(markerFor(m_replica, m_target, kind, sourceId).text());
    }

    void addComment(const QString &sourceId, const QString &text)
    {
        if (!isWritten(model::MarkerKind::Comment, sourceId))
            add(makeOperation(store::OperationKind::AddComment,
                              markerFor(m_replica, m_target, model::MarkerKind::Comment, sourceId),
                              CommentArguments{text}.toJson()));
    }

    QStringList parts(const QString &text) const
    {
        const int limit = m_target.capabilities.maxTextLength;
        return limit > 0 ? text::split(text, limit - textReserve) : QStringList{text};
    }

    void addContinued(const QString &sourceId, const QStringList &texts, qsizetype from)
    {
        for (qsizetype part = from; part < texts.size(); ++part) {
            const QString id = part == 0 ? sourceId : sourceId + u'/' + QString::number(part + 1);
            addComment(id, texts.at(part));
        }
    }

    void addComments(const QList<model::ReplicaComment> &comments)
    {
        for (const model::ReplicaComment &comment : comments)
            addContinued(comment.sourceId, parts(text::attributed(comment.author.name, comment.created, comment.text)),
                         0);
    }

    void addFiles(const QList<model::ReplicaAttachment> &attachments)
    {
        for (const model::ReplicaAttachment &attachment : attachments) {
            if (isWritten(model::MarkerKind::Attachment, attachment.sourceId) ||
                isWritten(model::MarkerKind::Notice, attachment.sourceId))
                continue;
            const QString reason = obstacle(attachment);
            if (reason.isEmpty())
                addFile(attachment, store::OperationKind::AttachFile);
            else
                addFileNotice(attachment, reason);
        }
    }

    void addFile(const model::ReplicaAttachment &attachment, store::OperationKind kind)
    {
        add(makeOperation(
            kind, markerFor(m_replica, m_target, model::MarkerKind::Attachment, attachment.sourceId),
            FileArguments{attachment.sourceId, attachment.fileName, attachment.mimeType, attachment.size}.toJson()));
    }

    /// Empty when the file can be copied.
    QString obstacle(const model::ReplicaAttachment &attachment) const
    {
        if (!m_target.capabilities.attachments)
            return IncomingRulesTexts::tr("This tracker takes no attachments");
        const auto limit = m_target.capabilities.maxFileSize;
        if (limit && attachment.size > *limit)
            return IncomingRulesTexts::tr("This tracker takes files up to %1").arg(QLocale().formattedDataSize(*limit));
        return {};
    }

    void addFileNotice(const model::ReplicaAttachment &attachment, const QString &reason)
    {
        add(fileNotice(m_replica, m_target, attachment.sourceId, reason));
        m_plan.notices.append(
            IncomingRulesTexts::tr("The attachment “%1” was not copied. %2.").arg(attachment.fileName, reason));
    }

    Plan take() { return std::move(m_plan); }

    void notice(const QString &sentence) { m_plan.notices.append(sentence); }

private:
    const model::Replica &m_replica;
    const Target &m_target;
    QSet<QString> m_written;
    Plan m_plan;
};

const model::IssueType *chooseType(const model::Replica &replica, const Target &target)
{
    const auto named = [&target](const QString &name) {
        const auto found = std::ranges::find_if(target.types, [&name](const model::IssueType &type) {
            return type.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        return found == target.types.end() ? nullptr : &*found;
    };
    if (const auto *same = named(replica.typeName))
        return same;
    const auto preset = std::ranges::find_if(target.types, &model::IssueType::isDefault);
    if (preset != target.types.end())
        return &*preset;
    if (const auto *task = named(QStringLiteral("Task")))
        return task;
    return target.types.isEmpty() ? nullptr : &target.types.first();
}

QString shortSummary(const model::Replica &replica, const Target &target)
{
    const int limit = target.capabilities.maxSummaryLength;
    return limit > 0 ? text::shortened(replica.summary, limit) : replica.summary;
}

/// What stands in the new list, and not in the old one.
template<typename Part>
QList<Part> notIn(const QList<Part> &old, const QList<Part> &now)
{
    QList<Part> fresh;
    std::ranges::copy_if(now, std::back_inserter(fresh), [&old](const Part &part) {
        return std::ranges::find(old, part.sourceId, &Part::sourceId) == old.end();
    });
    return fresh;
}

QString describe(const model::Replica &replica, const QString &summary)
{
    QString body = replica.description;
    if (summary != replica.summary)
        body = QStringLiteral("**") + text::escapedMarkdown(replica.summary) + QStringLiteral("**\n\n") + body;
    return text::attributed(replica.author.name, replica.created, body);
}

CreateArguments createArguments(Planner &planner, const model::Replica &replica, const Target &target)
{
    CreateArguments create;
    create.projectId = target.projectId;
    if (const auto *type = chooseType(replica, target)) {
        create.typeId = type->id;
        if (type->name.compare(replica.typeName, Qt::CaseInsensitive) != 0)
            planner.notice(IncomingRulesTexts::tr("The type “%1” does not exist there: the issue was made as “%2”.")
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
} // namespace

Plan planNewIssue(const model::Replica &replica, const Target &target)
{
    Planner planner(replica, target);
    CreateArguments create = createArguments(planner, replica, target);
    const QStringList description = planner.parts(describe(replica, create.summary));
    create.description = description.first();

    QList<model::ReplicaAttachment> left;
    for (const model::ReplicaAttachment &attachment : replica.attachments) {
        if (target.capabilities.filesWithCreate && planner.obstacle(attachment).isEmpty())
            planner.addFile(attachment, store::OperationKind::StageFile);
        else
            left.append(attachment);
    }
    planner.add(makeOperation(store::OperationKind::CreateIssue, issueMarker(replica, target), create.toJson()));
    planner.addContinued(descriptionId, description, 1);
    planner.addComments(replica.comments);
    planner.addFiles(left);
    return planner.take();
}

Plan planAdditions(const model::Replica &replica, const Target &target, const model::Replica &before)
{
    Planner planner(replica, target);
    planner.addComments(notIn(before.comments, replica.comments));
    planner.addFiles(notIn(before.attachments, replica.attachments));
    return planner.take();
}

Plan planMissing(const model::Replica &replica, const Target &target, const QSet<QString> &written)
{
    Planner planner(replica, target, written);
    if (planner.isWritten(model::MarkerKind::Issue, replica.source.id))
        planner.addContinued(descriptionId, planner.parts(describe(replica, shortSummary(replica, target))), 1);
    planner.addComments(replica.comments);
    planner.addFiles(replica.attachments);
    return planner.take();
}

store::Operation fileNotice(const model::Replica &replica, const Target &target, const QString &attachmentId,
                            const QString &reason)
{
    const auto attachment = std::ranges::find(replica.attachments, attachmentId, &model::ReplicaAttachment::sourceId);
    const QString name = attachment == replica.attachments.end() ? attachmentId : attachment->fileName;
    const qint64 size = attachment == replica.attachments.end() ? 0 : attachment->size;
    const QString text = IncomingRulesTexts::tr("The attachment “%1” (%2) of %3 is not here. %4.")
                             .arg(text::escapedMarkdown(name), QLocale().formattedDataSize(size),
                                  text::escapedMarkdown(replica.source.key), reason);
    return makeOperation(store::OperationKind::AddComment,
                         markerFor(replica, target, model::MarkerKind::Notice, attachmentId),
                         CommentArguments{text}.toJson());
}

model::Marker issueMarker(const model::Replica &replica, const Target &target)
{
    return markerFor(replica, target, model::MarkerKind::Issue, replica.source.id);
}

QStringList uncarriedEdits(const model::Replica &before, const model::Replica &now)
{
    QStringList sentences;
    if (before.summary != now.summary || before.description != now.description || before.typeName != now.typeName)
        sentences.append(IncomingRulesTexts::tr(
            "The summary, description or type was edited after the first sync: edits of these are not "
            "carried over yet."));
    const auto wasEdited = [&before](const model::ReplicaComment &comment) {
        const auto old = std::ranges::find(before.comments, comment.sourceId, &model::ReplicaComment::sourceId);
        return old != before.comments.end() && old->text != comment.text;
    };
    if (std::ranges::any_of(now.comments, wasEdited))
        sentences.append(IncomingRulesTexts::tr(
            "A comment was edited after it was copied: edited comments are not carried over yet."));
    return sentences;
}

} // namespace twinspan::sync
