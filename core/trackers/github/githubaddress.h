#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace twinspan::trackers
{

/// What an address of GitHub says by its form alone.
struct GithubAddress {
    QUrl instance;            ///< the pages for people: "https://github.com", no trailing slash
    bool isKnownHost = false; ///< github.com or a tenant of ghe.com; else only a call can tell
    QString projectKey;       ///< "owner/name", if the address has one
    QString issueKey;         ///< "owner/name#3", if the address has one
};

/// Takes any address a person may copy: repository, issue, comment, pull request, clone address, an issue in a
/// project's side pane, an address of the API. nullopt when it can't be one of GitHub: no host, another scheme, another
/// site of github.com (gist, docs).
std::optional<GithubAddress> githubAddress(const QUrl &url);

/// Where the REST API of an instance is: https://api.github.com, https://api.TENANT.ghe.com, https://HOST/api/v3.
QUrl githubApiRoot(const QUrl &instance);
/// Where its GraphQL API is.
QUrl githubGraphqlUrl(const QUrl &instance);
/// github.com and ghe.com count calls; an Enterprise Server doesn't unless it is told to.
bool isHostedByGithub(const QUrl &instance);

/// The identity of an instance, equal for everybody who connects to it: "github:host" with the port if it is an unusual
/// one.
QString githubInstanceUid(const QUrl &instance);

/// Which issue, as a person or IssueRef names it. One of `repository` and `repositoryId` is set.
struct GithubIssuePlace {
    QString repository; ///< "owner/name"
    qint64 repositoryId = 0;
    qint64 number = 0;

    bool operator==(const GithubIssuePlace &) const = default;
};

/// From "owner/name#3", IssueRef::id, or the address of an issue. nullopt: it names none.
std::optional<GithubIssuePlace> githubIssuePlace(const QString &key);

/// IssueRef::id: numbers alone, because a repository keeps its number when it is renamed or changes its owner.
QString githubIssueId(qint64 repositoryId, qint64 number);

/// 0 when the text is no id of a repository or comment.
qint64 githubNumber(const QString &id);

} // namespace twinspan::trackers
