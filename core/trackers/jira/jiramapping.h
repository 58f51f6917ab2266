#pragma once

#include "core/model/issue.h"
#include "core/tracker/tracker.h"
#include "core/trackers/jira/jiraedition.h"
#include "core/trackers/jira/jiramarkup.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace twinspan::trackers
{

/// Characters of a summary, and of a text as Jira counts them: of markup on Data Center, of what is shown on Cloud.
constexpr int jiraLongestSummary = 255;
constexpr int jiraLongestText = 32'767;

/// What the mapping needs to know of an instance.
struct JiraView {
    JiraEdition edition = JiraEdition::Cloud;
    QUrl site;
};

/// The property of an issue or comment that holds our marker: {"marker": "ts1..."}.
inline constexpr QLatin1String jiraMarkerProperty("twinspan");

/// Pure functions between Jira's JSON and the model. What is of the wrong type becomes empty.

/// GET /myself.
tracker::Account jiraAccount(const QJsonObject &user);
/// An entry of a list of projects; nullopt without an id or key.
std::optional<model::Project> jiraProject(const QJsonObject &project, const QUrl &site);
/// Those of "issueTypes" that an issue may have by itself; the first is the default, or the one named Task.
QList<model::IssueType> jiraTypes(const QJsonObject &project);

model::IssueRef jiraRef(const QJsonObject &issue, const QUrl &site);
/// UTC; not valid when it is none.
QDateTime jiraTime(const QJsonObject &fields, QLatin1String name);
/// "fields" of an issue.
QJsonObject jiraFields(const QJsonObject &issue);
QString jiraProjectIdOf(const QJsonObject &issue);
/// Of the property, else of the description.
model::Marker jiraIssueMarker(const QJsonObject &issue, const JiraMarkup &markup);

/// Without comments; with attachments where they were asked for.
model::Issue jiraIssue(const QJsonObject &issue, const JiraView &view);
/// A comment with "properties". Public is only what Jira shows to everybody who sees the issue.
model::Comment jiraComment(const QJsonObject &comment, const JiraMarkup &markup);
/// nullopt without an id or a time.
std::optional<tracker::ChangedIssue> jiraChangedIssue(const QJsonObject &issue, const QUrl &site);

/// "properties" of a create or a comment.
QJsonArray jiraMarkerProperties(const model::Marker &marker);

/// A name without a path and without what file systems and wiki markup trip over, as Jira shows it again.
QString jiraFileName(const QString &name);

/// What Jira did not take, a sentence each: the fields that were sent beside the issue as read after the write.
QStringList jiraNotTaken(const QJsonObject &sent, const QJsonObject &issue, const JiraMarkup &markup);

} // namespace twinspan::trackers
