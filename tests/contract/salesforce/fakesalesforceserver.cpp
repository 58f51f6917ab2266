#include "tests/contract/salesforce/fakesalesforceserver.h"

#include <QJsonArray>

namespace twinspan::tests
{

QString FakeSalesforceServer::ofUser(const QString &user, QLatin1String what) const
{
    const QJsonObject users = described().value(QLatin1String("users")).toObject();
    return users.value(user).toObject().value(what).toString();
}

QJsonValue FakeSalesforceServer::control(const QString &name, const QJsonObject &asked) const
{
    const QJsonDocument document = m_server.control(name, asked);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QStringList FakeSalesforceServer::breaches() const
{
    QStringList sentences;
    const QJsonArray found = control(QStringLiteral("breaches")).toArray();
    for (const QJsonValue sentence : found)
        sentences.append(sentence.toString());
    return sentences;
}

QStringList FakeSalesforceServer::calls() const
{
    QStringList lines;
    const QJsonArray found = control(QStringLiteral("calls")).toArray();
    for (const QJsonValue value : found) {
        const QJsonObject call = value.toObject();
        lines.append(call.value(QLatin1String("method")).toString() + u' ' +
                     call.value(QLatin1String("url")).toString());
    }
    return lines;
}

} // namespace twinspan::tests
