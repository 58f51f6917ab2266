#pragma once

#include "core/model/issue.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

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
    int place = 0;    ///< which of the properties holds it
};

/// The properties of an issue that hold them. Jira takes 32,768 characters in each; together they hold marks for more
/// files than an issue can have.
QStringList jiraFilesProperties();

/// From the "properties" of an issue.
QList<JiraFileMark> jiraFileMarks(const QJsonObject &properties);
/// Announced ones that have come get their ids. `attachments`: the oldest first.
QList<JiraFileMark> jiraResolvedMarks(QList<JiraFileMark> marks, const QList<model::Attachment> &attachments);
struct JiraAnnouncement {
    QString property;
    QJsonObject value; ///< whole
};
/// The property to write for one more; marks in it of files that are gone are left out. nullopt: there is no room.
std::optional<JiraAnnouncement> jiraAnnounced(const QList<JiraFileMark> &resolved, const JiraFileMark &announced,
                                              const QList<model::Attachment> &attachments);

} // namespace twinspan::trackers
