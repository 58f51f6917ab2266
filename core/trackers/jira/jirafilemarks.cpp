#include "core/trackers/jira/jirafilemarks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr qsizetype mostCharacters = 32'000; ///< Jira takes 32,768, in its own way to write JSON
constexpr QLatin1String filesName("files");
constexpr QLatin1String markerName("marker");
constexpr QLatin1String idName("id");
constexpr QLatin1String fileName("name");
constexpr QLatin1String sizeName("size");
constexpr QLatin1String afterName("after");

QJsonObject jsonOf(const JiraFileMark &mark)
{
    QJsonObject json{{markerName, mark.marker.text()}};
    if (mark.id > 0) {
        json.insert(idName, mark.id);
        return json;
    }
    json.insert(fileName, mark.fileName);
    json.insert(sizeName, mark.size);
    json.insert(afterName, mark.after);
    return json;
}

bool hasId(const QList<JiraFileMark> &marks, qint64 id)
{
    return std::ranges::any_of(marks, [id](const JiraFileMark &mark) { return mark.id == id; });
}
} // namespace

QStringList jiraFilesProperties()
{
    return {QStringLiteral("twinspan.files"), QStringLiteral("twinspan.files2"), QStringLiteral("twinspan.files3"),
            QStringLiteral("twinspan.files4")};
}

QList<JiraFileMark> jiraFileMarks(const QJsonObject &properties)
{
    QList<JiraFileMark> marks;
    const QStringList names = jiraFilesProperties();
    for (int place = 0; place < names.size(); ++place) {
        const QJsonArray files = properties.value(names.at(place)).toObject().value(filesName).toArray();
        for (const QJsonValue value : files) {
            const QJsonObject json = value.toObject();
            JiraFileMark mark;
            mark.marker = model::Marker::fromText(json.value(markerName).toString());
            mark.id = json.value(idName).toInteger();
            mark.fileName = json.value(fileName).toString();
            mark.size = json.value(sizeName).toInteger();
            mark.after = json.value(afterName).toInteger();
            mark.place = place;
            if (!mark.marker.isNull())
                marks.append(mark);
        }
    }
    return marks;
}

QList<JiraFileMark> jiraResolvedMarks(QList<JiraFileMark> marks, const QList<model::Attachment> &attachments)
{
    for (JiraFileMark &mark : marks) {
        if (mark.id > 0)
            continue;
        const auto file = std::ranges::find_if(attachments, [&](const model::Attachment &candidate) {
            const qint64 id = candidate.id.toLongLong();
            return id > mark.after && candidate.fileName == mark.fileName && candidate.size == mark.size &&
                   !hasId(marks, id);
        });
        if (file != attachments.end())
            mark.id = file->id.toLongLong();
    }
    return marks;
}

std::optional<JiraAnnouncement> jiraAnnounced(const QList<JiraFileMark> &resolved, const JiraFileMark &announced,
                                              const QList<model::Attachment> &attachments)
{
    QSet<qint64> there;
    for (const model::Attachment &file : attachments)
        there.insert(file.id.toLongLong());
    const auto isNeeded = [&](const JiraFileMark &mark) {
        return mark.marker != announced.marker && (mark.id == 0 || there.contains(mark.id));
    };
    const QStringList names = jiraFilesProperties();
    for (int place = 0; place < names.size(); ++place) {
        QJsonArray files;
        for (const JiraFileMark &mark : resolved) {
            if (mark.place == place && isNeeded(mark))
                files.append(jsonOf(mark));
        }
        files.append(jsonOf(announced));
        const QJsonObject value{{filesName, files}};
        if (QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)).size() <= mostCharacters)
            return JiraAnnouncement{names.at(place), value};
    }
    return std::nullopt;
}

} // namespace twinspan::trackers
