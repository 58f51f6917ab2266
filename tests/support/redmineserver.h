#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace twinspan::tests
{

/// A real Redmine on loopback, in a private folder, with tests/support/redmine/up and seed.rb: users Ada
/// (administrator), Mia (member), Milo (edits, but may add no notes) and Nina (sees nothing), projects "Support" and
/// "Backend".
///
/// Starts in about four seconds (the first one on a machine: fifteen). Stops with the object, and with the test program
/// if that dies. A server that does not start ends the test program.
class RedmineServer
{
public:
    struct Options {
        QString format = QStringLiteral("common_mark"); ///< or "textile", "markdown"
        bool markerField = false;                       ///< has the custom field "Twinspan marker"
        bool rest = true;
        bool isPublic = false;       ///< strangers may read the pages
        int attachmentLimit = 20480; ///< KiB
        QString prefix;              ///< "/redmine"
    };

    /// Starts one.
    explicit RedmineServer(const Options &options);
    /// Uses one that runs already, from the JSON that up printed; leaves it running.
    explicit RedmineServer(const QString &instanceFile);
    ~RedmineServer();
    RedmineServer(const RedmineServer &) = delete;
    RedmineServer &operator=(const RedmineServer &) = delete;

    QUrl url() const;
    QString adminKey() const { return keyOf(QStringLiteral("admin")); }
    QString memberKey() const { return keyOf(QStringLiteral("member")); }
    /// "admin", "member", "mute", "outsider"
    QString keyOf(const QString &account) const;
    QString nameOf(const QString &account) const;
    QString loginOf(const QString &account) const;
    /// Of the project "support".
    QString projectId() const;
    /// What up printed.
    const QJsonObject &instance() const { return m_instance; }
    /// Logins that the texts of an issue mention, as Redmine itself found them.
    QStringList mentionedIn(const QString &issueId) const;

private:
    void load(const QByteArray &json);

    std::unique_ptr<QTemporaryDir> m_dir;
    QJsonObject m_instance;
};

} // namespace twinspan::tests
