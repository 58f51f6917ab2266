#pragma once

#include "core/net/qthttpclient.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QUrl>

namespace twinspan::tests
{

/// tests/fakes/run salesforce on loopback, with what a test may do to it from outside. It ends with the object, and
/// with the test program if that dies.
class FakeSalesforceServer
{
public:
    FakeSalesforceServer();
    ~FakeSalesforceServer();
    FakeSalesforceServer(const FakeSalesforceServer &) = delete;
    FakeSalesforceServer &operator=(const FakeSalesforceServer &) = delete;

    QUrl url() const { return QUrl(m_described.value(QLatin1String("url")).toString()); }
    /// What the fake printed about itself.
    const QJsonObject &described() const { return m_described; }
    /// "admin", "agent", "reader", "outsider"
    QString tokenOf(const QString &user) const { return ofUser(user, QLatin1String("access_token")); }
    QString refreshTokenOf(const QString &user) const { return ofUser(user, QLatin1String("refresh_token")); }
    QString nameOf(const QString &user) const { return ofUser(user, QLatin1String("name")); }

    /// POST /__fake/NAME; throws std::runtime_error when it is refused.
    QJsonValue control(const QString &name, const QJsonObject &asked = {});
    /// What a well-behaved client never sends.
    QStringList breaches();
    /// "POST /services/data/v67.0/composite", those below /services/data and all others.
    QStringList calls();

private:
    QString ofUser(const QString &user, QLatin1String what) const;

    QProcess m_process;
    QJsonObject m_described;
    net::QtHttpClient m_http;
};

} // namespace twinspan::tests
