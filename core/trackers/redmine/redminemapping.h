#pragma once

#include "core/model/issue.h"
#include "core/tracker/tracker.h"
#include "core/trackers/redmine/redminemarkup.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace twinspan::trackers
{

/// Whose private notes the account is shown: its own always.
struct RedmineInsight {
    qint64 account = 0; ///< 0: it is not known which one is ours
    bool all = false;   ///< it has the permission "View private notes"
};

/// What of an instance the mapping needs to know.
struct RedmineView {
    QUrl base;
    RedmineFormat format = RedmineFormat::CommonMark;
    QString markerField; ///< name of the custom field that holds the marker of an issue
    RedmineInsight insight = {};
};

/// Pure functions between Redmine's JSON and the model. Numbers and texts of the wrong type become empty values; an
/// entry without an id gives nothing. Source: app/views/*/*.api.rsb of Redmine.

tracker::Account redmineAccount(const QJsonObject &user);
std::optional<model::Project> redmineProject(const QJsonObject &project, const QUrl &base);
/// The first one is what Redmine makes when no type is given.
QList<model::IssueType> redmineTypes(const QJsonObject &project);

model::IssueRef redmineRef(qint64 number, const QUrl &base);
std::optional<model::Issue> redmineIssue(const QJsonObject &issue, const RedmineView &view);
/// Whether somebody attached files without a word: to who is not shown all private notes they may be those of a hidden
/// one.
bool redmineMayHideNotes(const QJsonObject &issue);
/// Of the custom field where it has one, else of the end of the description.
model::Marker redmineIssueMarker(const QJsonObject &issue, const QString &markerField);
/// The id of the custom field with this name in the custom_fields of an issue, a project or the list of all; 0: none.
qint64 redmineFieldId(const QJsonArray &fields, const QString &name);

/// Where the marker of a new issue goes.
struct RedmineMarkerPlace {
    qint64 fieldId = 0; ///< 0: there is no field
    bool inDescription = true;
};

/// The body of POST /issues.json.
QJsonObject redmineNewIssue(const tracker::NewIssue &issue, RedmineFormat format, const RedmineMarkerPlace &place);
/// The body of PUT /issues/N.json that adds a comment.
QJsonObject redmineNewComment(const tracker::NewComment &comment, RedmineFormat format);
/// The body of PUT /issues/N.json that attaches a staged file.
QJsonObject redmineNewFile(const tracker::StagedFile &file);
/// A file name as long as Redmine takes it; the ending stays.
QString redmineFileName(const QString &name);
/// The id in an upload token ("55.<hash>"): the attachment will have it.
qint64 redmineUploadId(const QString &token);

/// Line ends and white space around a text are not worth a word.
bool redmineSameText(const QString &left, const QString &right);

/// What Redmine left out or changed without a word: the answer to a creation beside what was sent, a sentence each.
/// The marker's custom field is not looked at: see redmineIssueMarker().
QStringList redmineDropped(const tracker::NewIssue &wanted, const QJsonObject &sent, const QJsonObject &answer);

} // namespace twinspan::trackers
