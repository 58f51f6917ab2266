#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace twinspan::credentials
{

/// The secrets of one sign-in, by SignInField::id ("token", "password"). Lives in memory and in a CredentialStore,
/// nowhere else; registered with redaction when it is read.
struct Credential {
    QMap<QString, QString> secrets;

    QString value(const QString &id) const { return secrets.value(id); }
    QByteArray toBytes() const;                           ///< for the CredentialStore
    static Credential fromBytes(const QByteArray &bytes); ///< empty when the bytes are not one
};

} // namespace twinspan::credentials
