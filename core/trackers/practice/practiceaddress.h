#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace twinspan::trackers
{

/// What a URL of a practice tracker says: practice:///absolute/path/acme.practice#SUP-1
struct PracticeAddress {
    QString path; ///< absolute and clean, on this machine
    QString projectKey;
    QString issueKey;

    /// Takes practice: and file: URLs and bare absolute paths; anything else, also a host in it, is none. The file is
    /// not looked at.
    static std::optional<PracticeAddress> fromUrl(const QUrl &url);

    QUrl instanceUrl() const;
    /// instanceUrl() with a project's or issue's key.
    QUrl urlOf(const QString &key) const;
};

/// "SUP-12" of what a person types: " sup-12 ", "#SUP-12". Empty when it can't be the key of an issue.
QString practiceIssueKey(const QString &typed);

} // namespace twinspan::trackers
