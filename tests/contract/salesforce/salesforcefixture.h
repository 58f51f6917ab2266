#pragma once

#include "core/trackers/salesforce/salesforcekind.h"
#include "tests/contract/salesforce/fakesalesforceserver.h"
#include "tests/contract/trackerfixture.h"
#include "tests/support/testhttpserver.h"

#include <memory>

namespace twinspan::contract
{

/// The fake of Salesforce. An org has no projects: a new one is the same org without a case.
class SalesforceFixture final : public TrackerFixture
{
public:
    SalesforceFixture();

    const tracker::TrackerKind &kind() const override { return m_kind; }
    tracker::TrackerServices services() override;
    QUrl instanceUrl() const override { return m_server.url(); }
    QList<QUrl> foreignUrls() const override;
    std::shared_ptr<tracker::Tracker> asAdmin() override { return as(m_server.tokenOf(QStringLiteral("admin")), true); }
    std::shared_ptr<tracker::Tracker> asMember() override
    {
        return as(m_server.tokenOf(QStringLiteral("agent")), false);
    }
    std::shared_ptr<tracker::Tracker> withWrongCredential() override { return as(QStringLiteral("00D!wrong"), true); }
    QString adminName() const override { return m_server.nameOf(QStringLiteral("admin")); }
    QString memberName() const override { return m_server.nameOf(QStringLiteral("agent")); }
    QString projectId() override { return {}; }
    QString newProjectId() override;
    QString newProjectIdBelow(QString projectId) override { return projectId; }
    void ensureProjects(int /*count*/) override {}
    model::IssueRef personCreatesIssue(PersonIssue issue, QString projectId) override;
    bool commentsCarryFiles() const override { return false; }
    void deleteIssue(model::IssueRef issue) override;
    void deleteComment(model::IssueRef issue, QString commentId) override;
    QString absentKey() const override { return QStringLiteral("00999999"); }
    QStringList spellingsOf(model::IssueRef issue) const override;
    int issueCount(QString projectId) override;
    QString rawDescription(model::IssueRef issue) override;
    qint64 fileLimit() override;
    QString mentionOfMember() const override { return {}; }
    QStringList mentionedIn(model::IssueRef /*issue*/) override { return {}; }
    QString asRead(QString markdown) const override;

    tests::FakeSalesforceServer &fake() { return m_server; }
    /// With any token.
    std::shared_ptr<tracker::Tracker> as(const QString &token, bool editsComments);

private:
    trackers::SalesforceKind m_kind;
    SystemClock m_clock;
    tests::FakeSalesforceServer m_server;
    mutable tests::TestHttpServer m_other; ///< not Salesforce
};

} // namespace twinspan::contract
