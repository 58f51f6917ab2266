#include "core/sync/planner.h"

#include "core/sync/fileshere.h"
#include "core/sync/operationarguments.h"
#include "core/text/carriededit.h"
#include "core/text/defuse.h"
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
/// Of a comment that a tracker takes in parts only; what is beyond is found by none of its markers.
constexpr qsizetype mostParts = 20;

struct PlannerTexts {
    Q_DECLARE_TR_FUNCTIONS(PlannerTexts)
};

store::Operation makeOperation(store::OperationKind kind, const model::Marker &marker, const QJsonObject &arguments)
{
    store::Operation operation;
    operation.kind = kind;
    operation.marker = marker;
    operation.arguments = arguments;
    return operation;
}

/// At least as long as what a tracker keeps of the text, and at most twice as long as the text: markup escapes marks, a
/// reference is defused by a word joiner at a mark, and those that are there already are doubled.
qsizetype longestWritten(const QString &text)
{
    return text.size() + std::ranges::count_if(text, [](QChar c) {
               const bool isMark = c > u' ' && c < u'\x7f' && !c.isLetterOrNumber();
               return isMark || c == QChar(text::wordJoiner);
           });
}

QString partId(const QString &sourceId, qsizetype part)
{
    return part == 0 ? sourceId : sourceId + u'/' + QString::number(part + 1);
}
QString hashOf(const QString &text)
{
    return QString::number(qHash(text, 0));
}

/// Its own for each text: the same edit is not said twice.
QString noticeOfEdit(const model::Comment &comment, const QString &text)
{
    return comment.marker.text() + u'/' + hashOf(text);
}
} // namespace

model::Marker markerFor(const model::Replica &replica, const Target &target, model::MarkerKind kind,
                        const QString &sourceId)
{
    return model::deriveMarker({kind, replica.sourceInstance, sourceId, target.instanceUid, target.projectId});
}

model::Marker issueMarker(const model::Replica &replica, const Target &target)
{
    return markerFor(replica, target, model::MarkerKind::Issue, replica.source.id);
}

QHash<QString, QString> commentsByMarker(const model::Replica &replica, const Target &target)
{
    QHash<QString, QString> comments;
    for (const model::ReplicaComment &comment : replica.comments) {
        for (qsizetype part = 0; part < mostParts; ++part) {
            const QString id = partId(comment.sourceId, part);
            comments.insert(markerFor(replica, target, model::MarkerKind::Comment, id).text(), comment.sourceId);
        }
    }
    return comments;
}

QString editedOnBothSides(const QString &theirKey)
{
    return PlannerTexts::tr(
               "A comment was edited on both sides. The edit of %1 counts, where it was written; the other "
               "one is kept in the history.")
        .arg(theirKey);
}

store::Operation noticeComment(const model::Replica &replica, const Target &target, const QString &noticeId,
                               const QString &text)
{
    return makeOperation(store::OperationKind::AddComment,
                         markerFor(replica, target, model::MarkerKind::Notice, noticeId),
                         CommentArguments{text}.toJson());
}

Planner::Planner(const model::Replica &replica, const Target &target, const model::Issue *issue)
    : m_replica(replica), m_target(target), m_issue(issue)
{
    if (!issue)
        return;
    for (const model::Comment &comment : issue->comments) {
        if (!comment.marker.isNull())
            m_comments.insert(comment.marker.text(), &comment);
    }
    for (const model::Attachment &attachment : issue->attachments)
        m_files.insert(attachment.marker.text());
}

void Planner::add(store::Operation operation)
{
    operation.position = static_cast<int>(m_plan.operations.size());
    m_plan.operations.append(std::move(operation));
}

const model::Comment *Planner::copyOf(const QString &sourceId) const
{
    return m_comments.value(markerFor(m_replica, m_target, model::MarkerKind::Comment, sourceId).text());
}

bool Planner::isThere(model::MarkerKind kind, const QString &sourceId) const
{
    const QString marker = markerFor(m_replica, m_target, kind, sourceId).text();
    return m_comments.contains(marker) || m_files.contains(marker);
}

QStringList Planner::parts(const QString &text) const
{
    const int limit = m_target.capabilities.maxTextLength;
    if (limit <= 0)
        return {text};
    const int room = limit - textReserve;
    QStringList parts;
    const QStringList wholes = text::split(text, room);
    for (const QString &whole : wholes)
        parts += longestWritten(whole) <= room ? QStringList{whole} : text::split(whole, room / 2);
    return parts;
}

void Planner::putComments(const QString &sourceId, const QStringList &parts, qsizetype from, const QStringList &before)
{
    for (qsizetype part = from; part < parts.size(); ++part)
        putComment(partId(sourceId, part), parts.at(part), before.value(part));
    for (qsizetype part = std::max(parts.size(), from); const model::Comment *copy = copyOf(partId(sourceId, part));
         ++part)
        edit(*copy, PlannerTexts::tr("(This part is empty now.)"), before.value(part));
}

void Planner::putComment(const QString &sourceId, const QString &text, const QString &before)
{
    if (const model::Comment *copy = copyOf(sourceId)) {
        edit(*copy, text, before);
        return;
    }
    add(makeOperation(store::OperationKind::AddComment,
                      markerFor(m_replica, m_target, model::MarkerKind::Comment, sourceId),
                      CommentArguments{text}.toJson()));
}

void Planner::edit(const model::Comment &comment, const QString &text, const QString &before)
{
    if (!m_target.capabilities.editComments)
        return sayEdited(comment, text, before);
    if (text::sameMeaning(m_target.asRead(text), comment.text))
        return;
    const bool overwrites = !before.isEmpty() && !text::sameMeaning(m_target.asRead(before), comment.text);
    if (overwrites)
        notice(editedOnBothSides(m_replica.source.key));
    add(makeOperation(store::OperationKind::EditComment, comment.marker,
                      EditArguments{comment.id, text, comment.text, overwrites}.toJson()));
}

void Planner::sayEdited(const model::Comment &comment, const QString &text, const QString &before)
{
    const qsizetype said = saidAt(comment, text, before);
    const bool isBackAgain = !before.isEmpty() && saidAt(comment, before, text) > said;
    if (said >= 0 && !isBackAgain)
        return;
    QString id = noticeOfEdit(comment, text);
    if (isThere(model::MarkerKind::Notice, id))
        id += u'/' + hashOf(before);
    if (!isThere(model::MarkerKind::Notice, id))
        putNotice(id, PlannerTexts::tr("A comment above was edited:") + QStringLiteral("\n\n") + text);
}

qsizetype Planner::saidAt(const model::Comment &comment, const QString &words, const QString &other) const
{
    const auto placeOf = [this](const model::Comment &one) { return std::distance(m_issue->comments.data(), &one); };
    qsizetype last = text::sameMeaning(m_target.asRead(words), comment.text) ? placeOf(comment) : -1;
    const QString id = noticeOfEdit(comment, words);
    for (const QString &notice : {id, QString(id + u'/' + hashOf(other))}) {
        const auto said = m_comments.value(markerFor(m_replica, m_target, model::MarkerKind::Notice, notice).text());
        if (said)
            last = std::max<qsizetype>(last, placeOf(*said));
    }
    return last;
}

bool Planner::putLineAbove(const QString &sourceId, const QString &line)
{
    const model::Comment *copy = copyOf(sourceId);
    if (copy)
        edit(*copy, line + QStringLiteral("\n\n") + copy->text);
    return copy != nullptr;
}

void Planner::putFile(const model::ReplicaAttachment &attachment, store::OperationKind kind,
                      const model::Comment *notice)
{
    FileArguments arguments{attachment.sourceId,
                            FilesHere(m_replica, m_target, m_issue).nameOf(attachment),
                            attachment.mimeType,
                            attachment.size,
                            {},
                            {}};
    if (notice) {
        arguments.noticeId = notice->id;
        arguments.noticeText = notice->text;
    }
    add(makeOperation(kind, markerFor(m_replica, m_target, model::MarkerKind::Attachment, attachment.sourceId),
                      arguments.toJson()));
}

void Planner::putAttachment(const model::ReplicaAttachment &attachment)
{
    if (isThere(model::MarkerKind::Attachment, attachment.sourceId))
        return;
    const model::Comment *said =
        m_comments.value(markerFor(m_replica, m_target, model::MarkerKind::Notice, attachment.sourceId).text());
    const std::optional<Obstacle> reason = obstacle(attachment);
    if (!reason) {
        putFile(attachment, store::OperationKind::AttachFile, said);
        return;
    }
    if (said)
        return;
    add(fileNotice(m_replica, m_target, attachment.sourceId, reason->here));
    notice(PlannerTexts::tr("The attachment “%1” was not copied. %2.").arg(attachment.fileName, reason->there));
}

void Planner::putNotice(const QString &noticeId, const QString &text)
{
    if (!isThere(model::MarkerKind::Notice, noticeId))
        add(noticeComment(m_replica, m_target, noticeId, text));
}

QSet<QString> Planner::missingFiles(const QSet<QString> &known) const
{
    QSet<QString> missing;
    for (const model::ReplicaAttachment &attachment : m_replica.attachments) {
        const bool willCome = !known.contains(attachment.sourceId) && !obstacle(attachment);
        if (!willCome && !isThere(model::MarkerKind::Attachment, attachment.sourceId))
            missing.insert(attachment.sourceId);
    }
    return missing;
}

std::optional<Planner::Obstacle> Planner::obstacle(const model::ReplicaAttachment &attachment) const
{
    if (!m_target.capabilities.attachments)
        return Obstacle{PlannerTexts::tr("This tracker takes no attachments"),
                        PlannerTexts::tr("The tracker there takes no attachments")};
    const auto limit = m_target.capabilities.maxFileSize;
    if (limit && attachment.size > *limit) {
        const QString most = QLocale().formattedDataSize(*limit);
        return Obstacle{PlannerTexts::tr("This tracker takes files up to %1").arg(most),
                        PlannerTexts::tr("The tracker there takes files up to %1").arg(most)};
    }
    return std::nullopt;
}

store::Operation fileNotice(const model::Replica &replica, const Target &target, const QString &attachmentId,
                            const QString &reason)
{
    const auto attachment = std::ranges::find(replica.attachments, attachmentId, &model::ReplicaAttachment::sourceId);
    const QString name = attachment == replica.attachments.end() ? attachmentId : attachment->fileName;
    const qint64 size = attachment == replica.attachments.end() ? 0 : attachment->size;
    QString issue = text::escapedMarkdown(replica.source.key);
    if (replica.source.url.isValid()) // whoever may open the issue finds the file there
        issue = QStringLiteral("[%1](<%2>)").arg(issue, replica.source.url.toString(QUrl::FullyEncoded));
    return noticeComment(replica, target, attachmentId,
                         PlannerTexts::tr("The attachment “%1” (%2) of %3 is not here. %4.")
                             .arg(text::escapedMarkdown(name), QLocale().formattedDataSize(size), issue, reason));
}

} // namespace twinspan::sync
