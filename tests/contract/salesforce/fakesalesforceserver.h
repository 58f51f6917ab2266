#pragma once

#include "tests/support/faketrackerserver.h"

#include <QJsonValue>

namespace twinspan::tests
{

/// tests/fakes/run salesforce on loopback, with what a test may do to it from outside.
class FakeSalesforceServer
{
public:
    QUrl url() const { return m_server.url(); }
    /// What the fake printed about itself.
    const QJsonObject &described() const { return m_server.description(); }
    /// "admin", "agent", "reader", "outsider"
    QString tokenOf(const QString &user) const { return ofUser(user, QLatin1String("access_token")); }
    QString refreshTokenOf(const QString &user) const { return ofUser(user, QLatin1String("refresh_token")); }
    QString nameOf(const QString &user) const { return ofUser(user, QLatin1String("name")); }

    /// POST /__fake/NAME; throws std::runtime_error when it is refused.
    QJsonValue control(const QString &name, const QJsonObject &asked = {}) const;
    /// What a well-behaved client never sends.
    QStringList breaches() const;
    /// "POST /services/data/v67.0/composite", those below /services/data and all others.
    QStringList calls() const;

private:
    QString ofUser(const QString &user, QLatin1String what) const;

    FakeTrackerServer m_server{QStringLiteral("salesforce")};
};

} // namespace twinspan::tests
