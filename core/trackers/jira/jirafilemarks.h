#pragma once

#include "core/model/issue.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

namespace twinspan::trackers
{

/// A file that we have sent or are about to send to an issue. Jira has no place for a marker at a file, so a property
/// of the issue holds them; it is written before the file is sent, so that a file whose answer was lost is known again:
/// it is the first of that name and size among those that are newer than the announcement.
struct JiraFileMark {
    model::Marker marker;
    qint64 id = 0;    ///< of the attachment; 0: only announced
    QString fileName; ///< of an announced one
    qint64 size = 0;
    qint64 after = 0; ///< the highest id of an attachment when it was announced
};

/// The property of an issue that holds them.
inline constexpr QLatin1String jiraFilesProperty("twinspan.files");

QList<JiraFileMark> jiraFileMarks(const QJsonValue &property);
/// Announced ones that have come get their ids. `attachments`: the oldest first.
QList<JiraFileMark> jiraResolvedMarks(QList<JiraFileMark> marks, const QList<model::Attachment> &attachments);
/// The property with one more; marks of files that are gone are left out.
QJsonObject jiraAnnounced(const QList<JiraFileMark> &resolved, const JiraFileMark &announced,
                          const QList<model::Attachment> &attachments);

} // namespace twinspan::trackers
