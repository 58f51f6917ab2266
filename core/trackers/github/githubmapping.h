#pragma once

#include "core/model/issue.h"
#include "core/tracker/tracker.h"
#include "core/trackers/github/githubtypes.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace twinspan::trackers
{

/// Characters of a title and of a text. GitHub counts 65,536; our marker needs some of them.
constexpr int githubLongestTitle = 256;
constexpr int githubLongestBody = 65'536;

/// GET /user. People know each other by login there; it is what GitHub shows beside a text.
tracker::Account githubAccount(const QJsonObject &user);

/// An entry of a list of repositories; nullopt when issues can't be made in it.
std::optional<model::Project> githubProject(const QJsonObject &repository, const QUrl &instance);

/// "owner/name" of an issue or comment, by the end of its repository_url or issue_url.
QString githubRepositoryOf(const QJsonObject &issueOrComment);
model::IssueRef githubRef(qint64 repositoryId, const QString &repository, qint64 number, const QUrl &instance);
QDateTime githubTime(const QJsonObject &object, const QString &name);
bool isGithubPullRequest(const QJsonObject &issue);

/// The marker of an issue or a comment. Anybody writes in a public repository, and what a marker is made of can be
/// guessed: it counts only where `ownAccount` wrote it or an owner, member or collaborator.
model::Marker githubMarkerOf(const QJsonObject &issueOrComment, qint64 ownAccount);

/// Without comments.
model::Issue githubIssue(const QJsonObject &issue, qint64 repositoryId, const GithubTypeList &types,
                         const QUrl &instance, qint64 ownAccount);
model::Comment githubComment(const QJsonObject &comment, qint64 ownAccount);

/// What GitHub left out or changed without a word: the answer to a write beside what was sent, a sentence each.
QStringList githubDropped(const QJsonObject &sent, const QString &typeId, const QJsonObject &answer,
                          const GithubTypeList &types);

} // namespace twinspan::trackers
