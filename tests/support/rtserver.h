#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace twinspan::tests
{

/// A real Request Tracker on loopback, in a private folder, with tests/support/rt/up and seed.pl: users Ada
/// (administrator), Mia (member), Rita (may only read) and Nina (sees nothing), the customer carla@tests.invalid,
/// queues "Support" and "Backend". Its server and accounts are in the time zone of Auckland.
///
/// Starts in some five seconds (the first one on a machine: fifteen). Stops with the object, and with the test program
/// if that dies. A server that does not start ends the test program.
class RtServer
{
public:
    /// Starts one. `settings`: further lines of its configuration.
    explicit RtServer(const QStringList &settings = {});
    /// Uses one that runs already, from the JSON that up printed; leaves it running.
    explicit RtServer(const QString &instanceFile);
    ~RtServer();
    RtServer(const RtServer &) = delete;
    RtServer &operator=(const RtServer &) = delete;

    QUrl url() const;
    /// "admin", "member", "reader", "outsider"
    QString tokenOf(const QString &account) const;
    QString nameOf(const QString &account) const;
    /// An address that is nobody's who works in RT.
    QString customer() const;
    /// Of the queue "Support".
    QString queueId() const;
    /// All that RT has mailed since it was started.
    QByteArray mails() const;

private:
    void load(const QByteArray &json);

    std::unique_ptr<QTemporaryDir> m_dir;
    QJsonObject m_instance;
};

} // namespace twinspan::tests
