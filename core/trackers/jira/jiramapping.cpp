#include "core/trackers/jira/jiramapping.h"

#include "core/base/isotime.h"
#include "core/text/carriededit.h"
#include "core/text/textparts.h"
#include "core/trackers/jira/jiraaddress.h"
#include "core/trackers/jira/jirafilemarks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr int longestFileName = 200;

struct JiraTexts {
    Q_DECLARE_TR_FUNCTIONS(JiraTexts)
};

QString textOf(const QJsonObject &object, QLatin1String name)
{
    return object.value(name).toString();
}

model::Person personIn(const QJsonObject &object, QLatin1String name)
{
    return {textOf(object.value(name).toObject(), QLatin1String("displayName"))};
}

model::Marker markerOf(const QJsonValue &property)
{
    return model::Marker::fromText(textOf(property.toObject(), QLatin1String("marker")));
}

model::IssueType typeOf(const QJsonObject &type)
{
    return {textOf(type, QLatin1String("id")), textOf(type, QLatin1String("name")), false};
}

model::Attachment attachmentOf(const QJsonObject &json)
{
    model::Attachment attachment;
    attachment.id = textOf(json, QLatin1String("id"));
    attachment.fileName = textOf(json, QLatin1String("filename"));
    attachment.mimeType = textOf(json, QLatin1String("mimeType"));
    attachment.size = json.value(QLatin1String("size")).toInteger();
    attachment.author = personIn(json, QLatin1String("author"));
    attachment.created = jiraTime(json, QLatin1String("created"));
    return attachment;
}

QList<model::Attachment> attachmentsOf(const QJsonObject &issue)
{
    QList<model::Attachment> attachments;
    const QJsonArray entries = jiraFields(issue).value(QLatin1String("attachment")).toArray();
    for (const QJsonValue entry : entries)
        attachments.append(attachmentOf(entry.toObject()));
    std::ranges::sort(attachments, {}, [](const model::Attachment &file) { return file.id.toLongLong(); });
    const auto properties = issue.value(QLatin1String("properties")).toObject();
    const auto marks = jiraResolvedMarks(jiraFileMarks(properties), attachments);
    for (model::Attachment &attachment : attachments) {
        const auto mark = std::ranges::find(marks, attachment.id.toLongLong(), &JiraFileMark::id);
        if (mark != marks.end())
            attachment.marker = mark->marker;
    }
    return attachments;
}

/// "sd.public.comment": {"internal": true}, by which service projects keep a comment from customers.
bool isInternal(const QJsonObject &comment)
{
    if (!comment.value(QLatin1String("jsdPublic")).toBool(true))
        return true;
    const QJsonArray properties = comment.value(QLatin1String("properties")).toArray();
    return std::any_of(properties.begin(), properties.end(), [](const QJsonValue &property) {
        const QJsonValue internal =
            property.toObject().value(QLatin1String("value")).toObject().value(QLatin1String("internal"));
        return textOf(property.toObject(), QLatin1String("key")) == u"sd.public.comment" &&
               (internal.toBool() || internal.toString() == u"true");
    });
}
} // namespace

tracker::Account jiraAccount(const QJsonObject &user)
{
    QString id = textOf(user, QLatin1String("accountId"));
    if (id.isEmpty())
        id = textOf(user, QLatin1String("key"));
    return {id, textOf(user, QLatin1String("displayName")), false};
}

std::optional<model::Project> jiraProject(const QJsonObject &project, const QUrl &site)
{
    const QString id = textOf(project, QLatin1String("id"));
    const QString key = textOf(project, QLatin1String("key"));
    if (jiraId(id).isEmpty() || key.isEmpty())
        return std::nullopt;
    return model::Project{id, key, textOf(project, QLatin1String("name")), jiraPage(site, key)};
}

QList<model::IssueType> jiraTypes(const QJsonObject &project)
{
    QList<model::IssueType> types;
    const QJsonArray entries = project.value(QLatin1String("issueTypes")).toArray();
    for (const QJsonValue entry : entries) {
        const model::IssueType type = typeOf(entry.toObject());
        const bool isPart = entry.toObject().value(QLatin1String("subtask")).toBool();
        if (!isPart && !type.id.isEmpty() && !type.name.isEmpty())
            types.append(type);
    }
    const auto task = std::ranges::find(types, QStringLiteral("Task"), &model::IssueType::name);
    if (!types.isEmpty())
        (task == types.end() ? types.first() : *task).isDefault = true;
    return types;
}

model::IssueRef jiraRef(const QJsonObject &issue, const QUrl &site)
{
    const QString key = textOf(issue, QLatin1String("key"));
    return {jiraId(textOf(issue, QLatin1String("id"))), key, jiraPage(site, key)};
}

QDateTime jiraTime(const QJsonObject &fields, QLatin1String name)
{
    return isoTime(textOf(fields, name));
}

QJsonObject jiraFields(const QJsonObject &issue)
{
    return issue.value(QLatin1String("fields")).toObject();
}

QString jiraProjectIdOf(const QJsonObject &issue)
{
    return textOf(jiraFields(issue).value(QLatin1String("project")).toObject(), QLatin1String("id"));
}

model::Marker jiraIssueMarker(const QJsonObject &issue, const JiraMarkup &markup)
{
    const model::Marker marker =
        markerOf(issue.value(QLatin1String("properties")).toObject().value(jiraMarkerProperty));
    return marker.isNull() ? markup.read(jiraFields(issue).value(QLatin1String("description"))).marker : marker;
}

model::Issue jiraIssue(const QJsonObject &issue, const JiraView &view)
{
    const JiraMarkup markup(view.edition);
    const QJsonObject fields = jiraFields(issue);
    model::Issue result;
    result.ref = jiraRef(issue, view.site);
    result.projectId = jiraProjectIdOf(issue);
    result.type = typeOf(fields.value(QLatin1String("issuetype")).toObject());
    result.summary = textOf(fields, QLatin1String("summary"));
    result.description = markup.read(fields.value(QLatin1String("description"))).markdown;
    result.marker = jiraIssueMarker(issue, markup);
    result.author = personIn(fields, QLatin1String("reporter"));
    if (result.author.name.isEmpty())
        result.author = personIn(fields, QLatin1String("creator"));
    result.created = jiraTime(fields, QLatin1String("created"));
    result.updated = jiraTime(fields, QLatin1String("updated"));
    result.attachments = attachmentsOf(issue);
    result.isPrivate = fields.value(QLatin1String("security")).isObject();
    return result;
}

model::Comment jiraComment(const QJsonObject &comment, const JiraMarkup &markup)
{
    model::Comment result;
    result.id = textOf(comment, QLatin1String("id"));
    result.author = personIn(comment, QLatin1String("author"));
    result.created = jiraTime(comment, QLatin1String("created"));
    result.text = markup.read(comment.value(QLatin1String("body"))).markdown;
    result.isPublic = !comment.value(QLatin1String("visibility")).isObject() && !isInternal(comment);
    const QJsonArray properties = comment.value(QLatin1String("properties")).toArray();
    for (const QJsonValue property : properties) {
        if (textOf(property.toObject(), QLatin1String("key")) == jiraMarkerProperty)
            result.marker = markerOf(property.toObject().value(QLatin1String("value")));
    }
    return result;
}

std::optional<tracker::ChangedIssue> jiraChangedIssue(const QJsonObject &issue, const QUrl &site)
{
    tracker::ChangedIssue changed{jiraRef(issue, site), jiraProjectIdOf(issue),
                                  jiraTime(jiraFields(issue), QLatin1String("updated"))};
    return changed.ref.isValid() && changed.updated.isValid() ? std::optional(changed) : std::nullopt;
}

QJsonArray jiraMarkerProperties(const model::Marker &marker)
{
    if (marker.isNull())
        return {};
    const QJsonObject value{{QStringLiteral("marker"), marker.text()}};
    return {QJsonObject{{QStringLiteral("key"), QString(jiraMarkerProperty)}, {QStringLiteral("value"), value}}};
}

QString jiraFileName(const QString &name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f\\x7f/\\\\:*?\"<>|%]+"));
    QString kept = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    kept.replace(forbidden, QStringLiteral("_"));
    kept = kept.trimmed();
    return kept.isEmpty() ? QStringLiteral("_") : text::shortenedFileName(kept, longestFileName);
}

QStringList jiraNotTaken(const QJsonObject &sent, const QJsonObject &issue, const JiraMarkup &markup)
{
    constexpr QLatin1String summary("summary");
    constexpr QLatin1String description("description");
    constexpr QLatin1String type("issuetype");
    const QJsonObject fields = jiraFields(issue);
    QStringList notTaken;
    if (sent.contains(summary) && text::singleLine(textOf(fields, summary)) != textOf(sent, summary))
        notTaken.append(JiraTexts::tr("Jira did not take the new summary."));
    if (sent.contains(description) && !text::sameMeaning(markup.read(fields.value(description)).markdown,
                                                         markup.read(sent.value(description)).markdown))
        notTaken.append(JiraTexts::tr("Jira did not take the new description."));
    const model::IssueType now = typeOf(fields.value(type).toObject());
    if (sent.contains(type) && now.id != textOf(sent.value(type).toObject(), QLatin1String("id"))) {
        notTaken.append(
            JiraTexts::tr("Jira did not take the new type of the issue; it is still a “%1”.").arg(now.name));
    }
    return notTaken;
}

} // namespace twinspan::trackers
