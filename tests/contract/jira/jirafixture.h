#pragma once

#include "core/trackers/jira/jiraedition.h"
#include "core/trackers/jira/jiramarkup.h"
#include "tests/contract/trackerfixture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketrackerserver.h"
#include "tests/support/testhttpserver.h"

#include <QJsonObject>

namespace twinspan::contract
{

/// The fakes of Jira. Persons act through their controls.
class JiraFixture final : public TrackerFixture
{
public:
    enum class Place {
        Cloud,
        DataCenter,
        BelowPath, ///< Data Center below a context path
    };
    explicit JiraFixture(Place place);

    const tracker::TrackerKind &kind() const override { return *m_kind; }
    tracker::TrackerServices services() override;
    QUrl instanceUrl() const override;
    QList<QUrl> foreignUrls() const override;
    std::shared_ptr<tracker::Tracker> asAdmin() override { return as(QStringLiteral("admin")); }
    std::shared_ptr<tracker::Tracker> asMember() override { return as(QStringLiteral("sync")); }
    std::shared_ptr<tracker::Tracker> withWrongCredential() override;
    QString adminName() const override { return QStringLiteral("Ada Admin"); }
    QString memberName() const override { return QStringLiteral("Sync Account"); }
    QString projectId() override { return m_project; }
    QString newProjectId() override;
    QString newProjectIdBelow(QString /*projectId*/) override { return newProjectId(); }
    void ensureProjects(int count) override;
    model::IssueRef personCreatesIssue(PersonIssue issue, QString projectId) override;
    void deleteIssue(model::IssueRef issue) override;
    void deleteComment(model::IssueRef issue, QString commentId) override;
    QString absentKey() const override { return QStringLiteral("SUP-999999"); }
    QStringList spellingsOf(model::IssueRef issue) const override;
    int issueCount(QString projectId) override;
    QString rawDescription(model::IssueRef issue) override;
    qint64 fileLimit() override;
    QString mentionOfMember() const override;
    QString ownPassage() const override;
    QStringList mentionedIn(model::IssueRef issue) override;
    QString asRead(QString markdown) const override;
    QStringList takeComplaints() override { return m_server.takeBreaches(); }

    /// handle: "admin", "sync", "agent".
    std::shared_ptr<tracker::Tracker> as(const QString &handle);
    std::shared_ptr<tracker::Tracker> withToken(const QString &email, const QString &token);
    /// An account as the fake describes it.
    QJsonObject account(const QString &handle) const;
    tests::FakeTrackerServer &server() { return m_server; }
    QJsonObject control(const QString &what, const QJsonObject &wish) const
    {
        return m_server.control(what, wish).object();
    }
    /// Calls of the API since the last takeComplaints(): "GET /rest/api/3/myself".
    QStringList calls() const;
    /// As a person writes it in the tracker's own markup.
    QJsonValue typed(const QString &markdown) const;

private:
    trackers::JiraEdition m_edition;
    std::shared_ptr<tracker::TrackerKind> m_kind;
    tests::FakeClock m_clock{tests::FakeClock::Sleep::AtOnce};
    tests::FakeTrackerServer m_server;
    mutable tests::TestHttpServer m_other; ///< not Jira
    QString m_project;
    int m_projects = 0;
};

} // namespace twinspan::contract
