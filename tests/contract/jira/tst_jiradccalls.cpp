#include "tests/contract/contracttest.h"
#include "tests/contract/jira/jirafixture.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QTest>

namespace twinspan::contract
{

/// What only Jira Data Center does: its tokens, its markers in texts, its counted calls.
class TestJiraDcCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<JiraFixture>(JiraFixture::Place::DataCenter); }
    void cleanup() { QCOMPARE(m_fixture->takeComplaints(), QStringList()); }
    void eachTaskTakesFewCalls();
    void lateIndexHidesNothing();
    void issueThatTheIndexLeftOutIsFound();
    void goneProjectIsSaid();
    void deletionBetweenPagesHidesNoComment();
    void endedTokenIsNoMissingIssue();
    void markerStaysWithAnEditOfAPerson();
    void keysOfIssuesAreDefused();
    void manyAreLookedUpInOneCall();
    void smallPagesNameEveryChange();

private:
    model::IssueRef anIssue(const QString &project = {}, const QString &text = {})
    {
        PersonIssue issue;
        issue.summary = QStringLiteral("An issue");
        issue.description = text;
        return m_fixture->personCreatesIssue(issue, project.isEmpty() ? m_fixture->projectId() : project);
    }
    tracker::NewIssue newIssue(const QString &description = {})
    {
        tracker::NewIssue issue;
        issue.projectId = m_fixture->projectId();
        issue.summary = QStringLiteral("Ours");
        issue.description = description;
        issue.marker = newMarker();
        return issue;
    }
    QString keptText(const model::IssueRef &issue)
    {
        return m_fixture->control(QStringLiteral("issue/show"), {{QStringLiteral("issue"), issue.id}})
            .value(QLatin1String("description"))
            .toString();
    }

    std::unique_ptr<JiraFixture> m_fixture;
};

namespace
{
const QDateTime longAgo = QDateTime::fromSecsSinceEpoch(946'684'800, Qt::UTC);
} // namespace

void TestJiraDcCalls::eachTaskTakesFewCalls()
{
    const auto member = m_fixture->asMember();
    const model::IssueRef ref = anIssue();
    CONTRACT_CHECK(member->createIssue(newIssue(), {})); // learns types and keys
    const auto callsOf = [&](auto call) {
        m_fixture->takeComplaints();
        const auto done = tests::waitFor(call());
        return done ? m_fixture->calls().size() : -1;
    };
    QCOMPARE(callsOf([&] { return member->issue(ref.key, {}); }), 1);
    QCOMPARE(callsOf([&] { return member->createIssue(newIssue(), {}); }), 1);
    QCOMPARE(callsOf([&] { return member->addComment(ref, {QStringLiteral("x"), newIssue().marker}, {}); }), 1);
    QCOMPARE(callsOf([&] { return member->issue(ref.key, {}); }), 2);
    QCOMPARE(callsOf([&] { return member->changes(m_fixture->projectId(), longAgo, {}, {}); }), 1);
    QCOMPARE(callsOf([&] { return member->updateIssue(ref, {QStringLiteral("Other"), {}, {}, {}}, {}); }), 3);
    QCOMPARE(callsOf([&] { return member->projects({}); }), 1);
}

void TestJiraDcCalls::lateIndexHidesNothing()
{
    const QString project = m_fixture->newProjectId();
    (void)anIssue(project);
    m_fixture->control(QStringLiteral("index"), {{QStringLiteral("lagSeconds"), 3600}});
    tracker::NewIssue wanted = newIssue(QStringLiteral("Some words"));
    wanted.projectId = project;
    const auto other = m_fixture->asAdmin();
    CONTRACT_TRY(nothing, other->hasMarkedIssues(project, {}));
    QVERIFY(!nothing);
    CONTRACT_TRY(made, m_fixture->asMember()->createIssue(wanted, {}));
    for (const auto &tracker : {other, m_fixture->asMember()}) {
        CONTRACT_TRY(found, tracker->findIssue(project, wanted.marker, {}));
        QVERIFY(found.has_value());
        QCOMPARE(*found, made.ref);
    }
    CONTRACT_TRY(there, other->existing({made.ref.id}, {}));
    QCOMPARE(there.size(), 1);
    QStringList many{made.ref.id};
    for (int i = 0; i < 10; ++i)
        many.append(QString::number(700'000 + i));
    CONTRACT_TRY(alsoThere, other->existing(many, {}));
    QCOMPARE(alsoThere.size(), 1);
}

void TestJiraDcCalls::issueThatTheIndexLeftOutIsFound()
{
    const QString project = m_fixture->newProjectId();
    const auto lateBy = [this](int seconds) {
        m_fixture->control(QStringLiteral("index"), {{QStringLiteral("lagSeconds"), seconds}});
    };
    (void)anIssue(project);
    lateBy(3600);
    tracker::NewIssue wanted = newIssue(QStringLiteral("Its answer is lost"));
    wanted.projectId = project;
    CONTRACT_TRY(made, m_fixture->asMember()->createIssue(wanted, {}));
    lateBy(0);
    (void)anIssue(project);
    CONTRACT_TRY(found, m_fixture->asAdmin()->findIssue(project, wanted.marker, {}));
    QVERIFY(found.has_value());
    QCOMPARE(*found, made.ref);
}

void TestJiraDcCalls::goneProjectIsSaid()
{
    const QString project = m_fixture->newProjectId();
    m_fixture->control(QStringLiteral("rights"),
                       {{QStringLiteral("user"), QStringLiteral("sync")},
                        {QStringLiteral("project"), project},
                        {QStringLiteral("revoke"), QJsonArray{QStringLiteral("BROWSE_PROJECTS")}}});
    const auto member = m_fixture->asMember();
    for (const QDateTime &since : {longAgo, QDateTime()}) {
        const auto changes = tests::waitFor(member->changes(project, since, {}, {}));
        QVERIFY(!changes);
        QCOMPARE(changes.error().code, QStringLiteral("jira.project-not-found"));
    }
}

void TestJiraDcCalls::deletionBetweenPagesHidesNoComment()
{
    constexpr int many = 105;
    PersonIssue person;
    person.summary = QStringLiteral("A long talk that gets shorter");
    for (int i = 0; i < many; ++i)
        person.comments.append({QStringLiteral("Number %1").arg(i), true});
    const model::IssueRef ref = m_fixture->personCreatesIssue(person, m_fixture->projectId());
    CONTRACT_TRY(before, m_fixture->asMember()->issue(ref.id, {}));
    m_fixture->control(
        QStringLiteral("meanwhile"),
        {{QStringLiteral("url"), QStringLiteral("/comment?")},
         {QStringLiteral("do"), QStringLiteral("issue/delete-comment")},
         {QStringLiteral("wish"), QJsonObject{{QStringLiteral("comment"), before.comments.first().id}}}});
    CONTRACT_TRY(issue, m_fixture->asMember()->issue(ref.id, {}));
    QCOMPARE(issue.comments, before.comments.mid(1));
}

void TestJiraDcCalls::endedTokenIsNoMissingIssue()
{
    const auto member = m_fixture->asMember();
    const model::IssueRef ref = anIssue();
    CONTRACT_CHECK(member->issue(ref.id, {}));
    m_fixture->control(QStringLiteral("token"),
                       {{QStringLiteral("user"), QStringLiteral("sync")}, {QStringLiteral("expired"), true}});
    const auto issue = tests::waitFor(member->issue(ref.id, {}));
    QVERIFY(!issue && issue.error().needsSignIn());
    const auto changes = tests::waitFor(member->changes(m_fixture->projectId(), longAgo, {}, {}));
    QCOMPARE(changes ? QString() : changes.error().code, QStringLiteral("jira.unauthorized"));
}

void TestJiraDcCalls::markerStaysWithAnEditOfAPerson()
{
    const auto member = m_fixture->asMember();
    const tracker::NewIssue wanted = newIssue(QStringLiteral("One.\n\nTwo."));
    CONTRACT_TRY(made, member->createIssue(wanted, {}));
    const QString anchor = QStringLiteral("{anchor:%1}").arg(wanted.marker.text());
    QCOMPARE(keptText(made.ref), QStringLiteral("One.\n\nTwo.\n\n") + anchor);
    m_fixture->control(
        QStringLiteral("issue/edit"),
        {{QStringLiteral("issue"), made.ref.id},
         {QStringLiteral("description"), QStringLiteral("{color:red}One.{color}\r\n\r\nTwo.\r\n\r\n") + anchor}});
    CONTRACT_TRY(issue, member->issue(made.ref.id, {}));
    QCOMPARE(issue.description, wanted.description);
    QCOMPARE(issue.marker, wanted.marker);
    CONTRACT_CHECK(member->updateIssue(made.ref, {{}, QStringLiteral("One.\n\nThree."), {}, wanted.marker}, {}));
    QCOMPARE(keptText(made.ref), QStringLiteral("{color:red}One.{color}\n\nThree.\n\n") + anchor);
    // Somebody takes it away: the next edit brings it back.
    m_fixture->control(QStringLiteral("issue/edit"), {{QStringLiteral("issue"), made.ref.id},
                                                      {QStringLiteral("description"), QStringLiteral("One.")}});
    CONTRACT_CHECK(member->updateIssue(made.ref, {{}, QStringLiteral("One."), {}, wanted.marker}, {}));
    QCOMPARE(keptText(made.ref), QStringLiteral("One.\n\n") + anchor);
}

void TestJiraDcCalls::keysOfIssuesAreDefused()
{
    const auto member = m_fixture->asMember();
    const tracker::NewIssue wanted = newIssue(QStringLiteral("As in SUP-1 and in UTF-8."));
    CONTRACT_TRY(written, member->createIssue(wanted, {}));
    QVERIFY2(!keptText(written.ref).contains(QLatin1String("SUP-1")), qPrintable(keptText(written.ref)));
    CONTRACT_TRY(issue, member->issue(written.ref.id, {}));
    QCOMPARE(issue.description, wanted.description);
}

void TestJiraDcCalls::manyAreLookedUpInOneCall()
{
    QStringList ids;
    for (int i = 0; i < 8; ++i)
        ids.append(anIssue().id);
    const auto member = m_fixture->asMember();
    CONTRACT_CHECK(member->whoAmI({}));
    m_fixture->takeComplaints();
    CONTRACT_TRY(all, member->existing(ids, {}));
    QCOMPARE(all.size(), 8);
    QCOMPARE(m_fixture->calls().size(), 1);
}

void TestJiraDcCalls::smallPagesNameEveryChange()
{
    m_fixture->control(QStringLiteral("pages"), {{QStringLiteral("cap"), 3}});
    const QString project = m_fixture->newProjectId();
    QSet<QString> made;
    for (int second = 0; second < 4; ++second) {
        m_fixture->server().control(QStringLiteral("clock"), {{QStringLiteral("offset"), second - 100}});
        for (int i = 0; i < 1 + second * 2; ++i)
            made.insert(anIssue(project).id);
    }
    const auto admin = m_fixture->asAdmin();
    QSet<QString> named;
    QString after;
    int pages = 0;
    do {
        CONTRACT_TRY(page, admin->changes(project, longAgo, after, {}));
        for (const tracker::ChangedIssue &issue : std::as_const(page.issues)) {
            QVERIFY(!named.contains(issue.ref.id));
            named.insert(issue.ref.id);
        }
        after = page.next;
    } while (!after.isEmpty() && ++pages < 50);
    QCOMPARE(named, made);
    m_fixture->server().control(QStringLiteral("clock"), {{QStringLiteral("offset"), 0}});
}

} // namespace twinspan::contract

QTEST_GUILESS_MAIN(twinspan::contract::TestJiraDcCalls)
#include "tst_jiradccalls.moc"
