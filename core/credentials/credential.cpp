#include "core/credentials/credential.h"

#include "core/base/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace twinspan::credentials
{

QByteArray Credential::toBytes() const
{
    QJsonObject json;
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) {
        redaction::addSecret(secret.value());
        json.insert(secret.key(), secret.value());
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Credential Credential::fromBytes(const QByteArray &bytes)
{
    Credential credential;
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    for (auto member = json.begin(); member != json.end(); ++member) {
        redaction::addSecret(member.value().toString());
        credential.secrets.insert(member.key(), member.value().toString());
    }
    return credential;
}

} // namespace twinspan::credentials
