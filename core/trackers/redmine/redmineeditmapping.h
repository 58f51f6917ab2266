#pragma once

#include "core/tracker/tracker.h"
#include "core/trackers/redmine/redminemarkup.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace twinspan::trackers
{

/// The body of PUT /issues/N.json for the issue as it was read. Of its description what reads the same stays. The
/// marker goes into a new description only when `markerInDescription`.
QJsonObject redmineIssueChanges(const tracker::IssueChanges &changes, const QJsonObject &issue, RedmineFormat format,
                                bool markerInDescription);

/// Whether a new description must bring the marker of the issue along: when it is not in the custom field, where it
/// stays by itself.
bool redmineNeedsMarkerInText(const QJsonObject &issue, const model::Marker &marker, const QString &markerField);

/// What Redmine did not take, a sentence each: the issue as read after the change beside what was sent.
QStringList redmineNotTaken(const QJsonObject &sent, const QJsonObject &issue);

/// The body of PUT /journals/N.json. Of the notes that are there (`kept`) what reads the same stays.
QJsonObject redmineEditedComment(const tracker::NewComment &comment, const QString &kept, RedmineFormat format);

/// The text of a comment as Redmine keeps it; nullopt when the issue has no such comment, or an emptied one.
std::optional<QString> redmineNotesOf(const QJsonObject &issue, const QString &commentId);

} // namespace twinspan::trackers
