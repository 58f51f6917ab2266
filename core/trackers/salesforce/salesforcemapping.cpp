#include "core/trackers/salesforce/salesforcemapping.h"

#include "core/base/isotime.h"
#include "core/text/textparts.h"
#include "core/trackers/salesforce/salesforceaddress.h"
#include "core/trackers/salesforce/salesforceid.h"
#include "core/trackers/salesforce/salesforcetext.h"

#include <QCoreApplication>
#include <QMimeDatabase>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace twinspan::trackers
{

namespace
{
constexpr int longestFileName = 200;
constexpr std::array<QLatin1String, 3> childNames{QLatin1String("CaseComments"), QLatin1String("ContentDocumentLinks"),
                                                  QLatin1String("Attachments")};

struct SalesforceTexts {
    Q_DECLARE_TR_FUNCTIONS(SalesforceTexts)
};

QString textOf(const QJsonObject &record, QLatin1String name)
{
    return record.value(name).toString();
}

QString nameOf(const QJsonObject &record)
{
    return textOf(record.value(QLatin1String("CreatedBy")).toObject(), QLatin1String("Name"));
}

bool isGone(const QJsonObject &record)
{
    return record.value(QLatin1String("IsDeleted")).toBool();
}

/// Ids grow; stamps have whole seconds.
template<typename Entry>
void sortOldestFirst(QList<Entry> &entries)
{
    std::sort(entries.begin(), entries.end(), [](const Entry &left, const Entry &right) {
        return left.created != right.created ? left.created < right.created : left.id < right.id;
    });
}

struct KeptComment {
    QString id;
    QDateTime created;
    model::Comment comment;
    QString body;
    SalesforceText text;
};

QList<KeptComment> keptComments(const QJsonArray &records)
{
    QList<KeptComment> kept;
    for (const QJsonValue value : records) {
        const QJsonObject record = value.toObject();
        KeptComment entry;
        entry.id = salesforceId(textOf(record, QLatin1String("Id")), salesforceprefix::comment);
        if (entry.id.isEmpty() || isGone(record))
            continue;
        entry.body = textOf(record, QLatin1String("CommentBody"));
        entry.created = salesforceTime(record.value(QLatin1String("CreatedDate")));
        entry.comment.id = entry.id;
        entry.comment.author.name = nameOf(record);
        entry.comment.created = entry.created;
        // Only a plain "yes" makes it public: what can't be read stays private.
        entry.comment.isPublic = record.value(QLatin1String("IsPublished")).toBool(false);
        kept.append(entry);
    }
    sortOldestFirst(kept);
    QStringList bodies;
    for (const KeptComment &entry : std::as_const(kept))
        bodies.append(entry.body);
    const QList<SalesforceText> texts = salesforceCommentTexts(bodies);
    for (qsizetype i = 0; i < kept.size(); ++i) {
        kept[i].text = texts.at(i);
        kept[i].comment.marker = texts.at(i).marker;
    }
    return kept;
}

/// The parts of a long text are one comment again.
QList<model::Comment> commentsOf(const QJsonArray &records)
{
    QList<model::Comment> comments;
    QList<KeptComment> kept = keptComments(records);
    while (!kept.isEmpty()) {
        const KeptComment first = kept.first();
        QList<KeptComment> parts;
        for (const KeptComment &other : std::as_const(kept)) {
            const bool isPart = other.id == first.id || (first.text.parts > 1 && other.text.parts > 1 &&
                                                         other.text.marker == first.text.marker);
            if (isPart)
                parts.append(other);
        }
        kept.removeIf([&parts](const KeptComment &entry) {
            return std::ranges::any_of(parts, [&entry](const KeptComment &part) { return part.id == entry.id; });
        });
        std::ranges::sort(parts, {}, [](const KeptComment &part) { return part.text.part; });
        model::Comment comment = first.comment;
        QString plain;
        for (const KeptComment &part : std::as_const(parts)) {
            plain += part.text.plain + (part.id == parts.last().id ? QString() : part.text.glue);
            comment.isPublic = comment.isPublic && part.comment.isPublic;
        }
        comment.text = salesforceMarkdown(plain);
        comments.append(comment);
    }
    return comments;
}

QString typeByName(const QString &fileName)
{
    return QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name();
}

std::optional<model::Attachment> linkedFile(const QJsonObject &link, const QString &caseId)
{
    const QJsonObject document = link.value(QLatin1String("ContentDocument")).toObject();
    const QJsonObject version = document.value(QLatin1String("LatestPublishedVersion")).toObject();
    model::Attachment file;
    file.id = salesforceId(textOf(document, QLatin1String("LatestPublishedVersionId")), salesforceprefix::fileVersion);
    if (file.id.isEmpty() || isGone(link))
        return std::nullopt;
    file.fileName = textOf(document, QLatin1String("Title"));
    const QString ending = textOf(document, QLatin1String("FileExtension"));
    if (!ending.isEmpty() && !file.fileName.endsWith(u'.' + ending, Qt::CaseInsensitive))
        file.fileName += u'.' + ending;
    file.mimeType = typeByName(file.fileName);
    file.size = document.value(QLatin1String("ContentSize")).toInteger();
    file.author.name = nameOf(version);
    file.created = salesforceTime(version.value(QLatin1String("CreatedDate")));
    // Linked to a second case, a copy of ours is a file like any other there.
    const QString madeFor =
        salesforceId(textOf(version, QLatin1String("FirstPublishLocationId")), salesforceprefix::caseRecord);
    if (madeFor.isEmpty() || madeFor == caseId)
        file.marker = model::Marker::findIn(textOf(version, QLatin1String("Description")));
    file.isPublic = textOf(link, QLatin1String("Visibility")) != u"InternalUsers";
    return file;
}

std::optional<model::Attachment> classicFile(const QJsonObject &record)
{
    model::Attachment file;
    file.id = salesforceId(textOf(record, QLatin1String("Id")), salesforceprefix::attachment);
    if (file.id.isEmpty() || isGone(record))
        return std::nullopt;
    file.fileName = textOf(record, QLatin1String("Name"));
    file.mimeType = textOf(record, QLatin1String("ContentType"));
    file.size = record.value(QLatin1String("BodyLength")).toInteger();
    file.author.name = nameOf(record);
    file.created = salesforceTime(record.value(QLatin1String("CreatedDate")));
    file.marker = model::Marker::findIn(textOf(record, QLatin1String("Description")));
    file.isPublic = !record.value(QLatin1String("IsPrivate")).toBool();
    return file;
}

QList<model::Attachment> filesOf(const QJsonObject &record)
{
    QList<model::Attachment> files;
    const QString caseId = salesforceId(textOf(record, QLatin1String("Id")), salesforceprefix::caseRecord);
    const QJsonArray links = salesforceList(record, QLatin1String("ContentDocumentLinks"));
    for (const QJsonValue link : links) {
        if (const auto file = linkedFile(link.toObject(), caseId))
            files.append(*file);
    }
    const QJsonArray classic = salesforceList(record, QLatin1String("Attachments"));
    for (const QJsonValue entry : classic) {
        if (const auto file = classicFile(entry.toObject()))
            files.append(*file);
    }
    sortOldestFirst(files);
    return files;
}

QDateTime updatedOf(const QJsonObject &record)
{
    QDateTime updated = salesforceTime(record.value(QLatin1String("SystemModstamp")));
    for (const QLatin1String name : childNames) {
        const QJsonArray children = salesforceList(record, name);
        for (const QJsonValue value : children) {
            QJsonObject child = value.toObject();
            if (child.contains(QLatin1String("ContentDocument"))) {
                child = child.value(QLatin1String("ContentDocument"))
                            .toObject()
                            .value(QLatin1String("LatestPublishedVersion"))
                            .toObject();
            }
            updated = std::max(updated, salesforceTime(child.value(QLatin1String("SystemModstamp"))));
        }
    }
    return updated;
}

model::IssueType typeOf(const QJsonObject &record, const SalesforceSchema &schema)
{
    const QString value = textOf(record, QLatin1String("Type"));
    const QString id = value.isEmpty() ? QString(salesforceNoType) : value;
    const auto known = std::ranges::find(schema.types, id, &model::IssueType::id);
    return {id, known == schema.types.end() ? value : known->name, false};
}

QJsonValue typeValue(const QString &typeId)
{
    return typeId == salesforceNoType ? QJsonValue() : QJsonValue(typeId);
}
} // namespace

QString salesforceCaseFields(const SalesforceSchema &schema)
{
    return QStringLiteral("Id, CaseNumber, Subject, Description, CreatedBy.Name, CreatedDate, SystemModstamp") +
           (schema.readsType ? QStringLiteral(", Type") : QString()) +
           (schema.readsKey ? QStringLiteral(", ") + salesforceKeyField : QString());
}

QString salesforceChildren()
{
    return QStringLiteral(
        "(SELECT Id, CommentBody, IsPublished, IsDeleted, CreatedBy.Name, CreatedDate, SystemModstamp "
        "FROM CaseComments ORDER BY CreatedDate, Id), "
        "(SELECT Id, IsDeleted, Visibility, ContentDocument.Title, ContentDocument.FileExtension, "
        "ContentDocument.ContentSize, ContentDocument.LatestPublishedVersionId, "
        "ContentDocument.LatestPublishedVersion.CreatedDate, ContentDocument.LatestPublishedVersion.CreatedBy.Name, "
        "ContentDocument.LatestPublishedVersion.Description, ContentDocument.LatestPublishedVersion.SystemModstamp, "
        "ContentDocument.LatestPublishedVersion.FirstPublishLocationId "
        "FROM ContentDocumentLinks), "
        "(SELECT Id, IsDeleted, IsPrivate, Name, ContentType, BodyLength, Description, CreatedBy.Name, CreatedDate, "
        "SystemModstamp FROM Attachments)");
}

QString salesforceStampChildren()
{
    return QStringLiteral("(SELECT SystemModstamp FROM CaseComments ORDER BY SystemModstamp DESC LIMIT 1), "
                          "(SELECT ContentDocument.LatestPublishedVersion.SystemModstamp FROM ContentDocumentLinks), "
                          "(SELECT SystemModstamp FROM Attachments ORDER BY SystemModstamp DESC LIMIT 1)");
}

model::IssueRef salesforceRef(const QJsonObject &record, const QUrl &base)
{
    model::IssueRef ref;
    ref.id = salesforceId(textOf(record, QLatin1String("Id")), salesforceprefix::caseRecord);
    if (ref.id.isEmpty())
        return {};
    ref.key = textOf(record, QLatin1String("CaseNumber"));
    ref.url = salesforceCaseUrl(base, ref.id);
    return ref;
}

std::optional<model::Issue> salesforceIssue(const QJsonObject &record, const SalesforceView &view)
{
    model::Issue issue;
    issue.ref = salesforceRef(record, view.base);
    if (!issue.ref.isValid())
        return std::nullopt;
    issue.type = typeOf(record, view.schema);
    issue.summary = textOf(record, QLatin1String("Subject"));
    issue.description = salesforceMarkdown(salesforceText(textOf(record, QLatin1String("Description"))).plain);
    issue.author.name = nameOf(record);
    issue.created = salesforceTime(record.value(QLatin1String("CreatedDate")));
    issue.updated = updatedOf(record);
    issue.comments = commentsOf(salesforceList(record, QLatin1String("CaseComments")));
    issue.attachments = filesOf(record);
    issue.marker = salesforceIssueMarker(record);
    return issue;
}

std::optional<tracker::ChangedIssue> salesforceChangedIssue(const QJsonObject &record, const QUrl &base)
{
    tracker::ChangedIssue changed;
    changed.ref = salesforceRef(record, base);
    changed.updated = updatedOf(record);
    if (!changed.ref.isValid() || !changed.updated.isValid())
        return std::nullopt;
    return changed;
}

model::Marker salesforceIssueMarker(const QJsonObject &record)
{
    const auto marker = model::Marker::fromText(textOf(record, salesforceKeyField).trimmed());
    return marker.isNull() ? salesforceText(textOf(record, QLatin1String("Description"))).marker : marker;
}

QDateTime salesforceTime(const QJsonValue &value)
{
    return isoTime(value.toString());
}

QJsonArray salesforceList(const QJsonObject &record, QLatin1String name)
{
    return record.value(name).toObject().value(QLatin1String("records")).toArray();
}

QString salesforceFileName(const QString &name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f\\x7f\"\\\\/:*?<>|]+"));
    QString kept = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    kept = kept.replace(forbidden, QStringLiteral("_")).trimmed();
    if (kept.isEmpty())
        return QStringLiteral("file");
    return text::shortenedFileName(kept, longestFileName);
}

QString salesforceFileTitle(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.left(dot) : name;
}

QJsonObject salesforceNewCase(const tracker::NewIssue &issue, bool markerInDescription)
{
    QJsonObject fields{
        {QStringLiteral("Subject"), text::singleLine(issue.summary)},
        {QStringLiteral("Description"),
         salesforceDescription(issue.description, markerInDescription ? issue.marker : model::Marker())}};
    if (!issue.typeId.isEmpty() && issue.typeId != salesforceNoType)
        fields.insert(QStringLiteral("Type"), issue.typeId);
    return fields;
}

QJsonObject salesforceCaseChanges(const tracker::IssueChanges &changes, const QJsonObject &record)
{
    QJsonObject fields;
    if (changes.summary)
        fields.insert(QStringLiteral("Subject"), text::singleLine(*changes.summary));
    if (changes.description) {
        // Where the field keeps the marker it stays by itself.
        const bool isInField = model::Marker::fromText(textOf(record, salesforceKeyField).trimmed()) == changes.marker;
        fields.insert(QStringLiteral("Description"),
                      salesforceDescription(*changes.description, isInField ? model::Marker() : changes.marker));
    }
    if (changes.typeId)
        fields.insert(QStringLiteral("Type"), typeValue(*changes.typeId));
    // A write without a difference would move the stamps.
    for (const QString &name : fields.keys()) {
        if (salesforceSameText(fields.value(name).toString(), record.value(name).toString()))
            fields.remove(name);
    }
    return fields;
}

QStringList salesforceNotTaken(const QJsonObject &sent, const QJsonObject &record)
{
    QStringList dropped;
    const auto differs = [&](const QString &name) {
        return sent.contains(name) && !salesforceSameText(sent.value(name).toString(), record.value(name).toString());
    };
    if (differs(QStringLiteral("Subject")))
        dropped.append(SalesforceTexts::tr("Salesforce did not keep the subject as it was sent."));
    if (differs(QStringLiteral("Description")))
        dropped.append(SalesforceTexts::tr("Salesforce did not keep the description as it was sent."));
    if (differs(QStringLiteral("Type")))
        dropped.append(SalesforceTexts::tr("Salesforce did not take the type of the case."));
    return dropped;
}

} // namespace twinspan::trackers
