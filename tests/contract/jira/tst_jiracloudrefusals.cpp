#include "tests/contract/contracttest.h"
#include "tests/contract/jira/jirafixture.h"
#include "tests/support/codeof.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

namespace twinspan::contract
{

using tests::codeOf;

/// What Jira Cloud does not let an account or a token do, and how that is told.
class TestJiraCloudRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<JiraFixture>(JiraFixture::Place::Cloud); }
    void cleanup() { QCOMPARE(m_fixture->takeComplaints(), QStringList()); }
    void scopedTokenGoesThroughTheGateway();
    void missingScopeIsSaid();
    void endedTokenIsNoMissingIssue();
    void goneProjectIsNoSilence();
    void refusalsAreTold();
    void requiredFieldIsTold();
    void refusedTypeKeepsNothingElseBack();

private:
    model::IssueRef anIssue()
    {
        PersonIssue issue;
        issue.summary = QStringLiteral("An issue");
        return m_fixture->personCreatesIssue(issue, m_fixture->projectId());
    }
    std::shared_ptr<tracker::Tracker> withScopedToken()
    {
        const QJsonObject person = m_fixture->account(QStringLiteral("sync"));
        return m_fixture->withToken(person.value(QLatin1String("email")).toString(),
                                    person.value(QLatin1String("scopedToken")).toString());
    }

    std::unique_ptr<JiraFixture> m_fixture;
};

namespace
{
const QDateTime longAgo = QDateTime::fromSecsSinceEpoch(946'684'800, Qt::UTC);
} // namespace

void TestJiraCloudRefusals::scopedTokenGoesThroughTheGateway()
{
    const auto scoped = withScopedToken();
    const model::IssueRef ref = anIssue();
    CONTRACT_TRY(issue, scoped->issue(ref.key, {}));
    QCOMPARE(issue.ref, ref);
    CONTRACT_CHECK(scoped->addComment(ref, {QStringLiteral("By the gateway"), newMarker()}, {}));
    const QStringList calls = m_fixture->calls();
    QVERIFY2(calls.at(calls.size() - 1).startsWith(QLatin1String("POST /ex/jira/")), qPrintable(calls.join(u'\n')));
    QCOMPARE(calls.filter(QStringLiteral("/myself")).size(), 2);
}

void TestJiraCloudRefusals::missingScopeIsSaid()
{
    m_fixture->control(
        QStringLiteral("scopes"),
        {{QStringLiteral("scopes"), QJsonArray{QStringLiteral("read:jira-user"), QStringLiteral("read:jira-work")}}});
    const auto scoped = withScopedToken();
    const model::IssueRef ref = anIssue();
    CONTRACT_CHECK(scoped->issue(ref.key, {}));
    const auto refused = tests::waitFor(scoped->addComment(ref, {QStringLiteral("Never"), {}}, {}));
    QCOMPARE(codeOf(refused), QStringLiteral("jira.scope"));
}

void TestJiraCloudRefusals::endedTokenIsNoMissingIssue()
{
    const auto member = m_fixture->asMember();
    const model::IssueRef ref = anIssue();
    CONTRACT_CHECK(member->issue(ref.id, {}));
    m_fixture->control(QStringLiteral("token"),
                       {{QStringLiteral("user"), QStringLiteral("sync")}, {QStringLiteral("expired"), true}});
    const auto issue = tests::waitFor(member->issue(ref.id, {}));
    QVERIFY(!issue && issue.error().needsSignIn());
    const auto changes = tests::waitFor(member->changes(m_fixture->projectId(), longAgo, {}, {}));
    QVERIFY(!changes && changes.error().needsSignIn());
}

void TestJiraCloudRefusals::goneProjectIsNoSilence()
{
    const QString project = m_fixture->newProjectId();
    const QJsonArray browsing{QStringLiteral("BROWSE_PROJECTS")};
    m_fixture->control(QStringLiteral("rights"), {{QStringLiteral("user"), QStringLiteral("sync")},
                                                  {QStringLiteral("project"), project},
                                                  {QStringLiteral("revoke"), browsing}});
    const auto member = m_fixture->asMember();
    for (const QDateTime &since : {longAgo, QDateTime()})
        QCOMPARE(codeOf(tests::waitFor(member->changes(project, since, {}, {}))),
                 QStringLiteral("jira.project-not-found"));
    QCOMPARE(codeOf(tests::waitFor(member->findIssue(project, newMarker(), {}))),
             QStringLiteral("jira.project-not-found"));
}

void TestJiraCloudRefusals::refusalsAreTold()
{
    const auto member = m_fixture->asMember();
    const model::IssueRef ref = anIssue();
    tracker::NewIssue wanted;
    wanted.projectId = m_fixture->projectId();
    wanted.summary = QStringLiteral("Never made");
    wanted.marker = newMarker();
    wanted.description = QString(40'000, u'x');
    QCOMPARE(codeOf(tests::waitFor(member->createIssue(wanted, {}))), QStringLiteral("jira.too-long"));
    m_fixture->control(QStringLiteral("project"),
                       {{QStringLiteral("project"), QStringLiteral("SUP")},
                        {QStringLiteral("offScreen"), QJsonArray{QStringLiteral("description")}}});
    wanted.description = QStringLiteral("x");
    QCOMPARE(codeOf(tests::waitFor(member->createIssue(wanted, {}))), QStringLiteral("jira.not-on-screen"));
    m_fixture->control(
        QStringLiteral("rights"),
        {{QStringLiteral("user"), QStringLiteral("sync")},
         {QStringLiteral("revoke"), QJsonArray{QStringLiteral("ADD_COMMENTS"), QStringLiteral("EDIT_ISSUES")}}});
    QCOMPARE(codeOf(tests::waitFor(member->addComment(ref, {QStringLiteral("x"), {}}, {}))),
             QStringLiteral("jira.no-permission"));
    QCOMPARE(codeOf(tests::waitFor(member->updateIssue(ref, {QStringLiteral("x"), {}, {}, {}}, {}))),
             QStringLiteral("jira.no-permission"));
    m_fixture->control(QStringLiteral("attachments"), {{QStringLiteral("enabled"), false}});
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("four") == 4 && file.flush());
    const tracker::FileSource source{file.fileName(), QStringLiteral("a.txt"), QStringLiteral("text/plain"), 4,
                                     newMarker()};
    QCOMPARE(codeOf(tests::waitFor(member->attachFile(ref, source, {}))), QStringLiteral("jira.attachments-off"));
}

void TestJiraCloudRefusals::requiredFieldIsTold()
{
    const auto member = m_fixture->asMember();
    CONTRACT_TRY(types, member->issueTypes(m_fixture->projectId(), {}));
    CONTRACT_TRY(none, member->requiredFields(m_fixture->projectId(), types.first().id, {}));
    QCOMPARE(none, QStringList());
    m_fixture->control(QStringLiteral("field"), {{QStringLiteral("project"), QStringLiteral("SUP")},
                                                 {QStringLiteral("id"), QStringLiteral("customfield_10050")},
                                                 {QStringLiteral("name"), QStringLiteral("Severity")},
                                                 {QStringLiteral("required"), true}});
    CONTRACT_TRY(one, member->requiredFields(m_fixture->projectId(), types.first().id, {}));
    QCOMPARE(one, QStringList{QStringLiteral("Severity")});
}

void TestJiraCloudRefusals::refusedTypeKeepsNothingElseBack()
{
    const auto member = m_fixture->asMember();
    const model::IssueRef ref = anIssue();
    m_fixture->control(QStringLiteral("project"), {{QStringLiteral("project"), QStringLiteral("SUP")},
                                                   {QStringLiteral("apart"), QJsonArray{QStringLiteral("Bug")}}});
    CONTRACT_TRY(types, member->issueTypes(m_fixture->projectId(), {}));
    const auto bug = std::ranges::find(types, QStringLiteral("Bug"), &model::IssueType::name);
    tracker::IssueChanges changes;
    changes.typeId = bug->id;
    for (const bool alone : {false, true}) {
        if (!alone)
            changes.summary = QStringLiteral("A new summary");
        CONTRACT_TRY(written, member->updateIssue(ref, changes, {}));
        QCOMPARE(written.dropped.size(), 1);
        QVERIFY(written.dropped.first().contains(QLatin1String("Task")));
        QVERIFY(written.shown.has_value());
        QCOMPARE(written.shown->type.name, QStringLiteral("Task"));
        CONTRACT_TRY(issue, member->issue(ref.id, {}));
        QCOMPARE(issue.summary, QStringLiteral("A new summary"));
        changes.summary.reset();
    }
    changes.typeId.reset();
    changes.summary = QString(300, u'x');
    QCOMPARE(codeOf(tests::waitFor(member->updateIssue(ref, changes, {}))), QStringLiteral("jira.too-long"));
}

} // namespace twinspan::contract

QTEST_GUILESS_MAIN(twinspan::contract::TestJiraCloudRefusals)
#include "tst_jiracloudrefusals.moc"
