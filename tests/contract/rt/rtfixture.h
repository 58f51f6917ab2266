#pragma once

#include "core/net/qthttpclient.h"
#include "core/trackers/rt/rtkind.h"
#include "tests/contract/trackerfixture.h"
#include "tests/support/rtserver.h"
#include "tests/support/testhttpserver.h"

#include <QJsonObject>

#include <memory>

namespace twinspan::contract
{

/// A real Request Tracker. Persons write through its API with their own tokens; what comes from the other side is
/// written as replies, which are public.
class RtFixture final : public TrackerFixture
{
public:
    RtFixture();
    /// With a server of its own; `settings` as RtServer takes them.
    explicit RtFixture(const QStringList &settings);

    const tracker::TrackerKind &kind() const override { return m_kind; }
    tracker::TrackerServices services() override;
    QUrl instanceUrl() const override { return m_server->url(); }
    QList<QUrl> foreignUrls() const override;
    std::shared_ptr<tracker::Tracker> asAdmin() override { return as(QStringLiteral("admin")); }
    std::shared_ptr<tracker::Tracker> asMember() override { return as(QStringLiteral("member")); }
    std::shared_ptr<tracker::Tracker> withWrongCredential() override;
    QString adminName() const override { return m_server->nameOf(QStringLiteral("admin")); }
    QString memberName() const override { return m_server->nameOf(QStringLiteral("member")); }
    QString projectId() override { return m_server->queueId(); }
    QString newProjectId() override;
    QString newProjectIdBelow(QString /*projectId*/) override { return newProjectId(); }
    void ensureProjects(int count) override;
    model::IssueRef personCreatesIssue(PersonIssue issue, QString projectId) override;
    void deleteIssue(model::IssueRef issue) override;
    /// RT keeps what was said.
    void deleteComment(model::IssueRef issue, QString commentId) override;
    QString absentKey() const override { return QStringLiteral("#999999"); }
    QStringList spellingsOf(model::IssueRef issue) const override;
    int issueCount(QString projectId) override;
    QString rawDescription(model::IssueRef issue) override;
    qint64 fileLimit() override;
    QString mentionOfMember() const override { return {}; }
    QStringList mentionedIn(model::IssueRef /*issue*/) override { return {}; }
    QString asRead(QString markdown) const override;
    bool isReal() const override { return true; }

    const tests::RtServer &server() const { return *m_server; }
    /// With another way to write what comes from the other side, and with a client that counts where there is a count.
    std::shared_ptr<tracker::Tracker> as(const QString &account, const QString &messages = QStringLiteral("reply"),
                                         int *calls = nullptr);
    /// A call behind the back of the Tracker, below /REST/2.0; throws when it fails.
    QJsonObject call(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body = {},
                     const QString &account = QStringLiteral("admin"),
                     const QByteArray &type = QByteArrayLiteral("application/json"));

    /// A mail that reaches RT as one from outside does; throws when RT does not take it.
    void mailComesIn(const QByteArray &mail);

private:
    explicit RtFixture(std::unique_ptr<tests::RtServer> server);

    trackers::RtKind m_kind;
    SystemClock m_clock;
    std::unique_ptr<tests::RtServer> m_server;
    net::QtHttpClient m_http;
    mutable tests::TestHttpServer m_other; ///< not Request Tracker
    int m_queues = 0;
};

} // namespace twinspan::contract
