#pragma once

#include "core/net/qthttpclient.h"
#include "core/trackers/redmine/redminekind.h"
#include "core/trackers/redmine/redminemarkup.h"
#include "tests/contract/trackerfixture.h"
#include "tests/support/redmineserver.h"
#include "tests/support/testhttpserver.h"

#include <QJsonObject>

#include <memory>

namespace twinspan::contract
{

/// A real Redmine. Persons write through its API with their own keys.
class RedmineFixture final : public TrackerFixture
{
public:
    explicit RedmineFixture(trackers::RedmineFormat format);

    /// The server that ctest has started for this format, else one of its own.
    static std::unique_ptr<tests::RedmineServer> server(trackers::RedmineFormat format);

    const tracker::TrackerKind &kind() const override { return m_kind; }
    tracker::TrackerServices services() override;
    QUrl instanceUrl() const override { return m_server->url(); }
    QList<QUrl> foreignUrls() const override;
    std::shared_ptr<tracker::Tracker> asAdmin() override { return as(m_server->adminKey()); }
    std::shared_ptr<tracker::Tracker> asMember() override { return as(m_server->memberKey()); }
    std::shared_ptr<tracker::Tracker> withWrongCredential() override { return as(QString(40, u'f')); }
    QString adminName() const override { return m_server->nameOf(QStringLiteral("admin")); }
    QString memberName() const override { return m_server->nameOf(QStringLiteral("member")); }
    QString projectId() override { return m_server->projectId(); }
    QString newProjectId() override { return makeProject({}); }
    QString newProjectIdBelow(QString projectId) override { return makeProject(projectId); }
    void ensureProjects(int count) override;
    model::IssueRef personCreatesIssue(PersonIssue issue, QString projectId) override;
    void deleteIssue(model::IssueRef issue) override;
    void deleteComment(model::IssueRef issue, QString commentId) override;
    QString absentKey() const override { return QStringLiteral("#999999"); }
    QStringList spellingsOf(model::IssueRef issue) const override;
    int issueCount(QString projectId) override;
    QString rawDescription(model::IssueRef issue) override;
    qint64 fileLimit() override;
    QString mentionOfMember() const override;
    QString ownPassage() const override;
    QStringList mentionedIn(model::IssueRef issue) override;
    QString asRead(QString markdown) const override;
    bool isReal() const override { return true; }

    const tests::RedmineServer &redmine() const { return *m_server; }
    /// With any option of the sign-in.
    std::shared_ptr<tracker::Tracker> as(const QString &key, const QMap<QString, QString> &options = {});
    /// A call behind the back of the Tracker; throws when it fails.
    QJsonObject call(const QByteArray &method, const QString &pathAndQuery, const QString &key,
                     const QByteArray &body = {}, const QByteArray &type = QByteArrayLiteral("application/json"));
    /// The page that people see.
    QString page(const QString &path);

private:
    QString makeProject(const QString &parent);
    QString markupOf(const QString &markdown) const;
    QByteArray answer(const QByteArray &method, const QString &pathAndQuery, const QString &key, const QByteArray &body,
                      const QByteArray &type);

    trackers::RedmineKind m_kind;
    trackers::RedmineFormat m_format;
    SystemClock m_clock;
    std::unique_ptr<tests::RedmineServer> m_server;
    net::QtHttpClient m_http;
    mutable tests::TestHttpServer m_other; ///< not Redmine
    int m_projects = 0;
};

} // namespace twinspan::contract
