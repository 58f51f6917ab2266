#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace twinspan::trackers
{

/// What an address of Redmine says by its form alone. Source: config/routes.rb of Redmine.
struct RedmineAddress {
    QList<QUrl> bases;  ///< where the instance may be, most likely first, no trailing slash; never empty for http(s)
    QString projectKey; ///< identifier of the project, if the address has one
    QString issueKey;   ///< "#123", if the address has one
};

/// Takes any address a person may copy: start page, issue (with #note-4), project, attachment, query, edit form; with
/// or without a path in front of Redmine. Query, fragment and user info are left out of the bases. No base when the
/// address is no http(s) address with a host.
RedmineAddress redmineAddress(const QUrl &url);

/// The identity of an instance, equal for everybody who connects to it: "redmine:host/path". Redmine has no id of its
/// own.
QString redmineInstanceUid(const QUrl &base);

/// "#42" and "42" give 42; 0 when the text names no issue.
qint64 redmineIssueNumber(const QString &key);

} // namespace twinspan::trackers
