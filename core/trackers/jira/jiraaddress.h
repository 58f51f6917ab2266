#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace twinspan::trackers
{

/// What an address of Jira says by its form alone.
struct JiraAddress {
    QUrl base;                ///< scheme, host, context path; no trailing slash
    bool isAtlassian = false; ///< below atlassian.net: Cloud, if there is a Jira
    bool isCommon = false;    ///< a page that Atlassian has for all its customers: no instance
    QString projectKey;       ///< if the address has one
    QString issueKey;         ///< if the address has one
};

/// Takes any address a person may copy: issue (classic, in a board, in a queue, in the portal, of a comment), project,
/// board, filter, attachment, dashboard. Where none of these pages is in it, its whole path is the base. nullopt: no
/// http or https address with a host.
std::optional<JiraAddress> jiraAddress(const QUrl &url);

/// The identity of an instance, equal for everybody who connects to it: "jira:host/path", with the port if it is an
/// unusual one. From the address that the instance itself tells, where it does.
QString jiraInstanceUid(const QUrl &base);

/// Where people see the issue, or the project.
QUrl jiraPage(const QUrl &base, const QString &key);

/// What a person or IssueRef names an issue by, in the form in which the API takes it: a key or an id, from one of
/// these or from the address of an issue. Empty: it names none.
QString jiraIssueReference(const QString &text);

/// The text if it is an id of anything (issue, comment, file, project); else empty.
QString jiraId(const QString &text);

/// The id of the file that an address of the instance opens, in a page or by the API; empty: it opens none.
QString jiraFileIdAt(const QString &address, const QUrl &site);

/// The number in an issue's key; 0 when it is none.
qint64 jiraNumberOf(const QString &issueKey);

} // namespace twinspan::trackers
