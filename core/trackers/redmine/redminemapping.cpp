#include "core/trackers/redmine/redminemapping.h"

#include "core/base/isotime.h"
#include "core/text/textparts.h"

#include <QCoreApplication>

#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace twinspan::trackers
{

namespace
{
constexpr int longestFileName = 255;

struct RedmineTexts {
    Q_DECLARE_TR_FUNCTIONS(RedmineTexts)
};

qint64 idOf(const QJsonObject &object)
{
    return object.value(QLatin1String("id")).toInteger();
}

QString nameOf(const QJsonObject &object)
{
    return object.value(QLatin1String("name")).toString();
}

QJsonObject part(const QJsonObject &object, QLatin1String name)
{
    return object.value(name).toObject();
}

QDateTime timeOf(const QJsonObject &object, QLatin1String name)
{
    return isoTime(object.value(name).toString());
}

QUrl below(const QUrl &base, const QString &path)
{
    QUrl url = base;
    url.setPath(base.path() + path, QUrl::DecodedMode);
    return url;
}

/// Redmine lets each account choose the order of comments: the order of the answer means nothing.
template<typename Entry>
void sortOldestFirst(QList<Entry> &entries)
{
    std::sort(entries.begin(), entries.end(), [](const Entry &left, const Entry &right) {
        return left.created != right.created ? left.created < right.created
                                             : left.id.toLongLong() < right.id.toLongLong();
    });
}

QList<model::Comment> commentsOf(const QJsonArray &journals, RedmineFormat format)
{
    QList<model::Comment> comments;
    for (const QJsonValue value : journals) {
        const QJsonObject journal = value.toObject();
        const QString notes = journal.value(QLatin1String("notes")).toString();
        if (notes.trimmed().isEmpty() || idOf(journal) == 0)
            continue; // a change of fields
        const RedmineText content = redmineText(notes, format);
        model::Comment comment;
        comment.id = QString::number(idOf(journal));
        comment.author.name = nameOf(part(journal, QLatin1String("user")));
        comment.created = timeOf(journal, QLatin1String("created_on"));
        comment.text = content.markdown;
        comment.marker = content.marker;
        // Only a plain "no" makes it public: what can't be read stays private.
        const QJsonValue isPrivate = journal.value(QLatin1String("private_notes"));
        comment.isPublic = isPrivate.isBool() && !isPrivate.toBool();
        comments.append(comment);
    }
    sortOldestFirst(comments);
    return comments;
}

bool wroteTogether(const QJsonObject &left, const QJsonObject &right)
{
    constexpr QLatin1String created("created_on");
    return idOf(part(left, QLatin1String("user"))) == idOf(part(right, QLatin1String("user"))) &&
           std::abs(timeOf(left, created).secsTo(timeOf(right, created))) <= 1;
}

bool saysNothing(const QJsonObject &journal)
{
    return journal.value(QLatin1String("notes")).toString().isEmpty();
}

QList<qint64> filesAddedBy(const QJsonObject &journal)
{
    QList<qint64> files;
    const QJsonArray details = journal.value(QLatin1String("details")).toArray();
    for (const QJsonValue value : details) {
        const QJsonObject detail = value.toObject();
        if (detail.value(QLatin1String("property")).toString() == u"attachment")
            files.append(detail.value(QLatin1String("name")).toString().toLongLong());
    }
    return files;
}

/// Redmine shows a private note to its writer, and to who has the permission for it; its files to everybody.
bool mayBelongToHiddenNote(const QJsonObject &journal, const RedmineInsight &insight)
{
    const bool isOwn = insight.account > 0 && idOf(part(journal, QLatin1String("user"))) == insight.account;
    return !insight.all && !isOwn && saysNothing(journal);
}

/// Files that came with a private note. Redmine writes such a note as two journals, first its files and right after
/// them the note, with the same writer and time (Journal#split_private_notes), and shows the files to everybody; the
/// writer meant them for the few.
QSet<qint64> filesOfPrivateNotes(const QJsonArray &journals, const RedmineInsight &insight)
{
    QList<QJsonObject> inOrder;
    for (const QJsonValue value : journals)
        inOrder.append(value.toObject());
    std::ranges::sort(inOrder, {}, idOf);
    QSet<qint64> files;
    for (qsizetype index = 0; index < inOrder.size(); ++index) {
        const QJsonObject &note = inOrder.at(index);
        if (mayBelongToHiddenNote(note, insight)) {
            const QList<qint64> added = filesAddedBy(note);
            files.unite(QSet<qint64>(added.cbegin(), added.cend()));
        }
        if (!note.value(QLatin1String("private_notes")).toBool())
            continue;
        QList<qint64> added = filesAddedBy(note);
        if (index > 0 && saysNothing(inOrder.at(index - 1)) && wroteTogether(inOrder.at(index - 1), note))
            added += filesAddedBy(inOrder.at(index - 1));
        files.unite(QSet<qint64>(added.cbegin(), added.cend()));
    }
    return files;
}

QList<model::Attachment> attachmentsOf(const QJsonArray &entries, const QSet<qint64> &privateFiles)
{
    QList<model::Attachment> attachments;
    for (const QJsonValue value : entries) {
        const QJsonObject entry = value.toObject();
        if (idOf(entry) == 0)
            continue;
        model::Attachment attachment;
        attachment.id = QString::number(idOf(entry));
        attachment.fileName = entry.value(QLatin1String("filename")).toString();
        attachment.mimeType = entry.value(QLatin1String("content_type")).toString();
        attachment.size = entry.value(QLatin1String("filesize")).toInteger();
        attachment.author.name = nameOf(part(entry, QLatin1String("author")));
        attachment.created = timeOf(entry, QLatin1String("created_on"));
        attachment.marker = model::Marker::findIn(entry.value(QLatin1String("description")).toString());
        attachment.isPublic = !privateFiles.contains(idOf(entry));
        attachments.append(attachment);
    }
    sortOldestFirst(attachments);
    return attachments;
}

QJsonObject uploadOf(const tracker::StagedFile &file)
{
    return {{QStringLiteral("token"), file.token},
            {QStringLiteral("filename"), file.fileName},
            {QStringLiteral("content_type"), file.mimeType},
            {QStringLiteral("description"), file.marker.text()}};
}

QJsonObject asIssue(const QJsonObject &fields)
{
    return {{QStringLiteral("issue"), fields}};
}

bool hasAttachment(const QJsonArray &attachments, qint64 id)
{
    return std::any_of(attachments.begin(), attachments.end(),
                       [id](const QJsonValue &value) { return idOf(value.toObject()) == id; });
}
} // namespace

tracker::Account redmineAccount(const QJsonObject &user)
{
    tracker::Account account;
    account.id = QString::number(idOf(user));
    account.name = QStringList{user.value(QLatin1String("firstname")).toString().trimmed(),
                               user.value(QLatin1String("lastname")).toString().trimmed()}
                       .join(u' ')
                       .trimmed();
    if (account.name.isEmpty())
        account.name = user.value(QLatin1String("login")).toString();
    account.isAdmin = user.value(QLatin1String("admin")).toBool();
    return account;
}

std::optional<model::Project> redmineProject(const QJsonObject &project, const QUrl &base)
{
    if (idOf(project) == 0)
        return std::nullopt;
    model::Project result;
    result.id = QString::number(idOf(project));
    result.key = project.value(QLatin1String("identifier")).toString();
    result.name = nameOf(project);
    result.url = below(base, QStringLiteral("/projects/") + (result.key.isEmpty() ? result.id : result.key));
    return result;
}

QList<model::IssueType> redmineTypes(const QJsonObject &project)
{
    QList<model::IssueType> types;
    const QJsonArray trackers = project.value(QLatin1String("trackers")).toArray();
    for (const QJsonValue value : trackers) {
        const QJsonObject tracker = value.toObject();
        if (idOf(tracker) != 0)
            types.append({QString::number(idOf(tracker)), nameOf(tracker), types.isEmpty()});
    }
    return types;
}

model::IssueRef redmineRef(qint64 number, const QUrl &base)
{
    const QString id = QString::number(number);
    return {id, u'#' + id, below(base, QStringLiteral("/issues/") + id)};
}

std::optional<model::Issue> redmineIssue(const QJsonObject &issue, const RedmineView &view)
{
    if (idOf(issue) == 0)
        return std::nullopt;
    model::Issue result;
    result.ref = redmineRef(idOf(issue), view.base);
    result.projectId = QString::number(idOf(part(issue, QLatin1String("project"))));
    const QJsonObject type = part(issue, QLatin1String("tracker"));
    result.type = {QString::number(idOf(type)), nameOf(type), false};
    result.summary = issue.value(QLatin1String("subject")).toString();
    result.description = redmineText(issue.value(QLatin1String("description")).toString(), view.format).markdown;
    result.author.name = nameOf(part(issue, QLatin1String("author")));
    result.created = timeOf(issue, QLatin1String("created_on"));
    result.updated = timeOf(issue, QLatin1String("updated_on"));
    const QJsonArray journals = issue.value(QLatin1String("journals")).toArray();
    result.comments = commentsOf(journals, view.format);
    result.attachments =
        attachmentsOf(issue.value(QLatin1String("attachments")).toArray(), filesOfPrivateNotes(journals, view.insight));
    result.isPrivate = issue.value(QLatin1String("is_private")).toBool();
    result.marker = redmineIssueMarker(issue, view.markerField);
    return result;
}

bool redmineMayHideNotes(const QJsonObject &issue)
{
    const QJsonArray journals = issue.value(QLatin1String("journals")).toArray();
    return std::any_of(journals.begin(), journals.end(), [](const QJsonValue &value) {
        return saysNothing(value.toObject()) && !filesAddedBy(value.toObject()).isEmpty();
    });
}

model::Marker redmineIssueMarker(const QJsonObject &issue, const QString &markerField)
{
    const QJsonArray fields = issue.value(QLatin1String("custom_fields")).toArray();
    for (const QJsonValue value : fields) {
        const QJsonObject field = value.toObject();
        if (nameOf(field).compare(markerField, Qt::CaseInsensitive) != 0)
            continue;
        const auto marker = model::Marker::fromText(field.value(QLatin1String("value")).toString().trimmed());
        if (!marker.isNull())
            return marker;
    }
    return redmineMarkerIn(issue.value(QLatin1String("description")).toString());
}

qint64 redmineFieldId(const QJsonArray &fields, const QString &name)
{
    for (const QJsonValue value : fields) {
        const QJsonObject field = value.toObject();
        if (nameOf(field).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        // Only the list of all fields tells these.
        const QString subject = field.value(QLatin1String("customized_type")).toString(QStringLiteral("issue"));
        const QString format = field.value(QLatin1String("field_format")).toString(QStringLiteral("string"));
        if (subject == u"issue" && (format == u"string" || format == u"text"))
            return idOf(field);
    }
    return 0;
}

QJsonObject redmineNewIssue(const tracker::NewIssue &issue, RedmineFormat format, const RedmineMarkerPlace &place)
{
    QJsonObject fields{
        {QStringLiteral("project_id"), issue.projectId},
        {QStringLiteral("subject"), text::singleLine(issue.summary)},
        {QStringLiteral("description"),
         redmineMarkup(issue.description, place.inDescription ? issue.marker : model::Marker(), format)}};
    if (!issue.typeId.isEmpty())
        fields.insert(QStringLiteral("tracker_id"), issue.typeId);
    if (place.fieldId != 0 && !issue.marker.isNull()) {
        const QJsonObject field{{QStringLiteral("id"), place.fieldId}, {QStringLiteral("value"), issue.marker.text()}};
        fields.insert(QStringLiteral("custom_fields"), QJsonArray{field});
    }
    QJsonArray uploads;
    for (const tracker::StagedFile &file : issue.files)
        uploads.append(uploadOf(file));
    if (!uploads.isEmpty())
        fields.insert(QStringLiteral("uploads"), uploads);
    return asIssue(fields);
}

QJsonObject redmineNewComment(const tracker::NewComment &comment, RedmineFormat format)
{
    const QJsonObject fields{{QStringLiteral("notes"), redmineMarkup(comment.text, comment.marker, format)},
                             {QStringLiteral("private_notes"), false}};
    return asIssue(fields);
}

QJsonObject redmineNewFile(const tracker::StagedFile &file)
{
    const QJsonObject fields{{QStringLiteral("uploads"), QJsonArray{uploadOf(file)}}};
    return asIssue(fields);
}

QString redmineFileName(const QString &name)
{
    return text::shortenedFileName(name, longestFileName);
}

qint64 redmineUploadId(const QString &token)
{
    return token.section(u'.', 0, 0).toLongLong();
}

bool redmineSameText(const QString &left, const QString &right)
{
    const auto comparable = [](QString markup) {
        return markup.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).trimmed();
    };
    return comparable(left) == comparable(right);
}

QStringList redmineDropped(const tracker::NewIssue &wanted, const QJsonObject &sent, const QJsonObject &answer)
{
    QStringList dropped;
    const QJsonObject fields = part(sent, QLatin1String("issue"));
    const auto is = [&answer](QLatin1String name, const QString &id) {
        return QString::number(idOf(part(answer, name))) == id;
    };
    if (!is(QLatin1String("project"), wanted.projectId)) {
        dropped.append(RedmineTexts::tr("Redmine put the issue into the project “%1” instead.")
                           .arg(nameOf(part(answer, QLatin1String("project")))));
    }
    if (!wanted.typeId.isEmpty() && !is(QLatin1String("tracker"), wanted.typeId)) {
        dropped.append(RedmineTexts::tr("Redmine did not take the type of the issue and made it a “%1”.")
                           .arg(nameOf(part(answer, QLatin1String("tracker")))));
    }
    if (answer.value(QLatin1String("subject")).toString().trimmed() !=
        fields.value(QLatin1String("subject")).toString())
        dropped.append(RedmineTexts::tr("Redmine did not keep the summary as it was sent."));
    if (!redmineSameText(answer.value(QLatin1String("description")).toString(),
                         fields.value(QLatin1String("description")).toString()))
        dropped.append(RedmineTexts::tr("Redmine did not keep the description as it was sent."));
    const QJsonArray attachments = answer.value(QLatin1String("attachments")).toArray();
    for (const tracker::StagedFile &file : wanted.files) {
        if (!hasAttachment(attachments, redmineUploadId(file.token)))
            dropped.append(RedmineTexts::tr("Redmine did not keep the file “%1”.").arg(file.fileName));
    }
    if (answer.value(QLatin1String("is_private")).toBool())
        dropped.append(RedmineTexts::tr("Redmine made the issue private: only some members of the project see it."));
    return dropped;
}

} // namespace twinspan::trackers
