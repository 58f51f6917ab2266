#pragma once

#include "core/base/clock.h"
#include "core/trackers/github/githubkind.h"
#include "tests/contract/trackerfixture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketrackerserver.h"
#include "tests/support/testhttpserver.h"

#include <QHash>
#include <QJsonObject>

namespace twinspan::contract
{

/// The fake of GitHub. Persons act through its controls.
class GithubFixture final : public TrackerFixture
{
public:
    enum class Form {
        Server, ///< an Enterprise Server: all below its own address, no limits
        Hosted, ///< github.com; the limits of how much and how fast are off unless a test sets them
    };
    explicit GithubFixture(Form form);

    const tracker::TrackerKind &kind() const override { return m_kind; }
    tracker::TrackerServices services() override;
    QUrl instanceUrl() const override;
    QList<QUrl> foreignUrls() const override;
    std::shared_ptr<tracker::Tracker> asAdmin() override { return as(QStringLiteral("ghp_adaClassic")); }
    std::shared_ptr<tracker::Tracker> asMember() override { return as(m_memberToken); }
    std::shared_ptr<tracker::Tracker> withWrongCredential() override { return as(QStringLiteral("ghp_nobody")); }
    QString adminName() const override { return QStringLiteral("ada"); }
    QString memberName() const override { return QStringLiteral("mia"); }
    QString projectId() override { return m_project; }
    QString newProjectId() override;
    QString newProjectIdBelow(QString /*projectId*/) override { return newProjectId(); }
    void ensureProjects(int count) override;
    model::IssueRef personCreatesIssue(PersonIssue issue, QString projectId) override;
    void deleteIssue(model::IssueRef issue) override;
    void deleteComment(model::IssueRef issue, QString commentId) override;
    QString absentKey() const override { return m_project + QStringLiteral("/999999"); }
    QStringList spellingsOf(model::IssueRef issue) const override;
    int issueCount(QString projectId) override;
    QString rawDescription(model::IssueRef issue) override;
    qint64 fileLimit() override { return 0; }
    QString mentionOfMember() const override { return QStringLiteral("@mia"); }
    QString ownPassage() const override { return QStringLiteral("cc @mia, depends on #1 and lab/helpdesk#1"); }
    QStringList mentionedIn(model::IssueRef issue) override;
    QString asRead(QString markdown) const override;
    QStringList takeComplaints() override { return m_server.takeBreaches(); }

    std::shared_ptr<tracker::Tracker> as(const QString &token);
    /// With this clock instead of one whose sleeps end at once.
    std::shared_ptr<tracker::Tracker> as(const QString &token, Clock &clock);
    tests::FakeTrackerServer &server() { return m_server; }
    /// As the fake's controls name an issue.
    QJsonObject named(const model::IssueRef &issue, QJsonObject more = {}) const;
    QString nameOf(const QString &projectId) const { return m_names.value(projectId); }

private:
    Form m_form;
    trackers::GithubKind m_kind;
    tests::FakeClock m_clock{tests::FakeClock::Sleep::AtOnce};
    tests::FakeTrackerServer m_server;
    mutable tests::TestHttpServer m_other; ///< not GitHub
    QString m_memberToken;
    QString m_project;
    QHash<QString, QString> m_names; ///< by project id
    int m_projects = 0;
};

} // namespace twinspan::contract
