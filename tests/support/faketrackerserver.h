#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace twinspan::tests
{

/// A fake tracker of tests/fakes on loopback, as a process of its own. Ends with the object, and with the test program
/// if that dies. One that does not start ends the test program.
class FakeTrackerServer
{
public:
    /// name: as tests/fakes/run knows it, "github-enterprise".
    explicit FakeTrackerServer(const QString &name);
    ~FakeTrackerServer();
    FakeTrackerServer(const FakeTrackerServer &) = delete;
    FakeTrackerServer &operator=(const FakeTrackerServer &) = delete;

    QUrl url() const;
    /// What the fake printed when it started: address, accounts, projects.
    const QJsonObject &description() const { return m_description; }

    /// POST /__fake/WHAT: what the fake's README lists. A refused one throws std::runtime_error.
    QJsonDocument control(const QString &what, const QJsonObject &wish = {}) const;
    /// What a well-behaved client never sends, a sentence each, since the last call of this.
    QStringList takeBreaches() const;

private:
    QProcess m_process;
    QJsonObject m_description;
};

} // namespace twinspan::tests
