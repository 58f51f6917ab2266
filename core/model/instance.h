#pragma once

#include <QMap>
#include <QString>
#include <QUrl>

namespace twinspan::model
{

/// One installation of a tracker, and the account that we use there. Holds no secret: those are in the CredentialStore
/// under credentialKey().
struct InstanceInfo {
    QString id;          ///< ours, newId()
    QString trackerKind; ///< TrackerKind::id(): "redmine", "practice"
    QString name;        ///< for people: "Acme support (Redmine)"
    QUrl url;            ///< base URL, no trailing slash
    QString uid;         ///< identity as the tracker itself knows it; equal for every node that connects to it
    QString version;     ///< of the tracker; may be empty
    QString accountId;
    QString accountName; ///< display name of the account that we use
    bool isAdmin = false;
    QMap<QString, QString> options; ///< answers of the sign-in form that are no secrets: text format, custom field ...

    QString credentialKey() const { return QStringLiteral("instance/") + id; }
    bool operator==(const InstanceInfo &) const = default;
};

} // namespace twinspan::model
