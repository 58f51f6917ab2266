#include "core/protocol/replicajson.h"

#include "core/protocol/boundedjson.h"
#include "core/protocol/filename.h"
#include "core/protocol/jsonreader.h"
#include "core/protocol/nodeinfo.h"
#include "core/protocol/versions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace twinspan::protocol
{

namespace
{
constexpr QLatin1String versionName{"version"};
constexpr QLatin1String sourceInstanceName{"sourceInstance"};
constexpr QLatin1String trackerKindName{"trackerKind"};
constexpr QLatin1String sourceName{"source"};
constexpr QLatin1String idName{"id"};
constexpr QLatin1String keyName{"key"};
constexpr QLatin1String urlName{"url"};
constexpr QLatin1String typeName{"type"};
constexpr QLatin1String summaryName{"summary"};
constexpr QLatin1String descriptionName{"description"};
constexpr QLatin1String authorName{"author"};
constexpr QLatin1String nameName{"name"};
constexpr QLatin1String createdName{"created"};
constexpr QLatin1String updatedName{"updated"};
constexpr QLatin1String commentsName{"comments"};
constexpr QLatin1String textName{"text"};
constexpr QLatin1String attachmentsName{"attachments"};
constexpr QLatin1String fileNameName{"fileName"};
constexpr QLatin1String mimeTypeName{"mimeType"};
constexpr QLatin1String sizeName{"size"};

constexpr qint64 maxNumber = (1LL << 53) - 1;

struct ProtocolTexts {
    Q_DECLARE_TR_FUNCTIONS(ProtocolTexts)
};

QString area()
{
    return QStringLiteral("replica");
}

void insertText(QJsonObject &json, QLatin1String name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, wellFormed(text));
}

void insertPerson(QJsonObject &json, const model::Person &person)
{
    if (!person.name.isEmpty())
        json.insert(authorName, QJsonObject{{nameName, wellFormed(person.name)}});
}

model::Person readPerson(JsonReader &reader)
{
    JsonReader person = reader.child(authorName);
    model::Person found{person.text(nameName, maxShortText)};
    reader.check(person);
    return found;
}

QJsonObject commentToJson(const model::ReplicaComment &comment)
{
    QJsonObject json{{idName, comment.sourceId}, {createdName, timeToJson(comment.created)}};
    insertPerson(json, comment.author);
    insertText(json, textName, comment.text);
    return json;
}

QJsonObject attachmentToJson(const model::ReplicaAttachment &attachment)
{
    QJsonObject json{{idName, attachment.sourceId},
                     {fileNameName, safeFileName(attachment.fileName)},
                     {sizeName, attachment.size},
                     {createdName, timeToJson(attachment.created)}};
    insertPerson(json, attachment.author);
    insertText(json, mimeTypeName, attachment.mimeType);
    return json;
}

model::ReplicaComment readComment(JsonReader &reader)
{
    model::ReplicaComment comment;
    comment.sourceId = reader.requiredText(idName, maxShortText);
    comment.author = readPerson(reader);
    comment.created = reader.time(createdName);
    comment.text = reader.text(textName, maxLongText);
    return comment;
}

model::ReplicaAttachment readAttachment(JsonReader &reader)
{
    model::ReplicaAttachment attachment;
    attachment.sourceId = reader.requiredText(idName, maxShortText);
    attachment.fileName = reader.requiredText(fileNameName, maxShortText);
    if (!isFileName(attachment.fileName))
        reader.refuse(fileNameName, ProtocolTexts::tr("“%1” is no plain file name"));
    attachment.fileName = safeFileName(attachment.fileName);
    attachment.mimeType = reader.text(mimeTypeName, maxShortText);
    attachment.size = reader.integer(sizeName, 0, maxNumber);
    attachment.author = readPerson(reader);
    attachment.created = reader.time(createdName);
    return attachment;
}

/// A list of things with ids, none twice.
template<typename Item, typename Read>
QList<Item> readList(JsonReader &reader, QLatin1String name, int max, Read read)
{
    const QJsonArray list = reader.array(name, max);
    QList<Item> items;
    QSet<QString> ids;
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonReader element = reader.element(list, i, name);
        items.append(read(element));
        if (ids.contains(items.last().sourceId))
            element.refuse(idName, ProtocolTexts::tr("“%1” comes twice"));
        ids.insert(items.last().sourceId);
        reader.check(element);
        if (!reader.status())
            return {};
    }
    return items;
}

model::IssueRef readRef(JsonReader &reader)
{
    JsonReader ref = reader.child(sourceName);
    model::IssueRef found;
    found.id = ref.requiredText(idName, maxShortText);
    found.key = ref.text(keyName, maxShortText);
    found.url = ref.url(urlName, isTrackerScheme);
    reader.check(ref);
    return found;
}

Status checkVersion(JsonReader &reader)
{
    const qint64 version = reader.integer(versionName, 1, maxNumber);
    TWINSPAN_CHECK(reader.status());
    if (version >= ownReplica.min && version <= ownReplica.max)
        return {};
    const bool newer = version > ownReplica.max;
    return fail(
        ProblemKind::Protocol, QStringLiteral("replica.version"),
        newer ? ProtocolTexts::tr("The other node describes issues in a newer way (version %1) than this node knows.")
                    .arg(version)
              : ProtocolTexts::tr("The other node describes issues in an outdated way (version %1).").arg(version),
        newer ? ProtocolTexts::tr("Update Twinspan on this node.")
              : ProtocolTexts::tr("Ask the other side to update its Twinspan."));
}
} // namespace

QJsonObject toJson(const model::Replica &replica)
{
    QJsonObject source{{idName, replica.source.id}};
    insertText(source, keyName, replica.source.key);
    insertText(source, urlName, trackerUrlText(replica.source.url));
    QJsonArray comments;
    for (const auto &comment : replica.comments)
        comments.append(commentToJson(comment));
    QJsonArray attachments;
    for (const auto &attachment : replica.attachments)
        attachments.append(attachmentToJson(attachment));
    QJsonObject json{{versionName, model::Replica::version},
                     {sourceInstanceName, replica.sourceInstance},
                     {sourceName, source},
                     {summaryName, wellFormed(replica.summary)},
                     {createdName, timeToJson(replica.created)},
                     {updatedName, timeToJson(replica.updated)},
                     {commentsName, comments},
                     {attachmentsName, attachments}};
    insertText(json, trackerKindName, replica.trackerKind);
    insertText(json, typeName, replica.typeName);
    insertText(json, descriptionName, replica.description);
    insertPerson(json, replica.author);
    return json;
}

Result<model::Replica> replicaFromJson(const QJsonObject &json)
{
    JsonReader reader(json, area());
    TWINSPAN_CHECK(checkVersion(reader));
    model::Replica replica;
    replica.sourceInstance = reader.requiredText(sourceInstanceName, maxShortText);
    replica.trackerKind = reader.text(trackerKindName, maxShortText);
    replica.source = readRef(reader);
    replica.typeName = reader.text(typeName, maxShortText);
    replica.summary = reader.text(summaryName, maxShortText);
    replica.description = reader.text(descriptionName, maxLongText);
    replica.author = readPerson(reader);
    replica.created = reader.time(createdName);
    replica.updated = reader.time(updatedName);
    replica.comments = readList<model::ReplicaComment>(reader, commentsName, maxComments, readComment);
    replica.attachments = readList<model::ReplicaAttachment>(reader, attachmentsName, maxAttachments, readAttachment);
    TWINSPAN_CHECK(reader.status());
    return replica;
}

} // namespace twinspan::protocol
