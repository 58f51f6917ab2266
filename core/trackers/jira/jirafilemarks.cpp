#include "core/trackers/jira/jirafilemarks.h"

#include <QJsonArray>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
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

QList<JiraFileMark> jiraFileMarks(const QJsonValue &property)
{
    QList<JiraFileMark> marks;
    const QJsonArray files = property.toObject().value(filesName).toArray();
    for (const QJsonValue value : files) {
        const QJsonObject json = value.toObject();
        JiraFileMark mark;
        mark.marker = model::Marker::fromText(json.value(markerName).toString());
        mark.id = json.value(idName).toInteger();
        mark.fileName = json.value(fileName).toString();
        mark.size = json.value(sizeName).toInteger();
        mark.after = json.value(afterName).toInteger();
        if (!mark.marker.isNull())
            marks.append(mark);
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

QJsonObject jiraAnnounced(const QList<JiraFileMark> &resolved, const JiraFileMark &announced,
                          const QList<model::Attachment> &attachments)
{
    QJsonArray files;
    for (const JiraFileMark &mark : resolved) {
        const bool isThere = std::ranges::any_of(
            attachments, [&mark](const model::Attachment &file) { return file.id.toLongLong() == mark.id; });
        if (mark.marker != announced.marker && (mark.id == 0 || isThere))
            files.append(jsonOf(mark));
    }
    files.append(jsonOf(announced));
    return {{filesName, files}};
}

} // namespace twinspan::trackers
