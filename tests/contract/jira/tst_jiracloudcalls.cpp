#include "tests/contract/contracttest.h"
#include "tests/contract/jira/jirafixture.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryFile>
#include <QTest>

namespace twinspan::contract
{

/// What only Jira Cloud does: its index, its documents, its counted calls.
class TestJiraCloudCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<JiraFixture>(JiraFixture::Place::Cloud); }
    void cleanup() { QCOMPARE(m_fixture->takeComplaints(), QStringList()); }
    void eachTaskTakesFewCalls();
    void lateIndexHidesNoMarker();
    void issueThatTheIndexLeftOutIsFound();
    void privateCommentsStayAsTheyAre();
    void editKeepsWhatOnlyDocumentsCanSay();
    void keysOfIssuesAreDefused();
    void smallPagesNameEveryChange();
    void movedIssueIsTheSame();
    void fileWithALostAnswerIsKnownAgain();
    void longTalkComesWhole();
    void fileWaitsForTheCommentThatIsBeingWritten_data();
    void fileWaitsForTheCommentThatIsBeingWritten();

private:
    model::IssueRef anIssue(const QString &summary = QStringLiteral("An issue"), const QString &project = {})
    {
        PersonIssue issue;
        issue.summary = summary;
        return m_fixture->personCreatesIssue(issue, project.isEmpty() ? m_fixture->projectId() : project);
    }
    tracker::NewIssue newIssue(const QString &summary)
    {
        tracker::NewIssue issue;
        issue.projectId = m_fixture->projectId();
        issue.summary = summary;
        issue.marker = newMarker();
        return issue;
    }
    tracker::FileSource aFile(QTemporaryFile &file)
    {
        if (!file.open() || file.write("four") != 4 || !file.flush())
            qFatal("no file");
        return {file.fileName(), QStringLiteral("a.txt"), QStringLiteral("text/plain"), 4, newMarker()};
    }
    QJsonObject shown(const model::IssueRef &issue)
    {
        return m_fixture->control(QStringLiteral("issue/show"), {{QStringLiteral("issue"), issue.id}});
    }

    std::unique_ptr<JiraFixture> m_fixture;
};

namespace
{
const QDateTime longAgo = QDateTime::fromSecsSinceEpoch(946'684'800, Qt::UTC);
} // namespace

void TestJiraCloudCalls::eachTaskTakesFewCalls()
{
    const auto member = m_fixture->asMember();
    const model::IssueRef ref = anIssue();
    CONTRACT_TRY(prepared, member->createIssue(newIssue(QStringLiteral("Learns types, keys and who we are")), {}));
    QTemporaryFile file;
    const tracker::FileSource source = aFile(file);
    CONTRACT_CHECK(member->attachFile(ref, source, {}));
    const auto callsOf = [&](auto call) {
        m_fixture->takeComplaints();
        const auto done = tests::waitFor(call());
        return done ? m_fixture->calls().size() : -1;
    };
    QCOMPARE(callsOf([&] { return member->issue(ref.key, {}); }), 1);
    QCOMPARE(callsOf([&] { return member->createIssue(newIssue(QStringLiteral("One call")), {}); }), 1);
    QCOMPARE(callsOf([&] { return member->addComment(ref, {QStringLiteral("One call"), newMarker()}, {}); }), 1);
    QCOMPARE(callsOf([&] { return member->issue(ref.key, {}); }), 2);
    QCOMPARE(callsOf([&] { return member->changes(m_fixture->projectId(), longAgo, {}, {}); }), 1);
    QCOMPARE(callsOf([&] { return member->existing({ref.id, prepared.ref.id}, {}); }), 1);
    QCOMPARE(callsOf([&] { return member->updateIssue(ref, {QStringLiteral("Other"), {}, {}, {}}, {}); }), 2);
    QCOMPARE(callsOf([&] { return member->attachFile(ref, source, {}); }), 3);
    QCOMPARE(callsOf([&] { return member->projects({}); }), 1);
}

void TestJiraCloudCalls::lateIndexHidesNoMarker()
{
    const QString project = m_fixture->newProjectId();
    (void)anIssue(QStringLiteral("Known to the index"), project);
    m_fixture->control(QStringLiteral("index"), {{QStringLiteral("lagSeconds"), 3600}});
    tracker::NewIssue wanted = newIssue(QStringLiteral("Made a moment ago"));
    wanted.projectId = project;
    const auto other = m_fixture->asAdmin();
    CONTRACT_TRY(nothing, other->hasMarkedIssues(project, {}));
    QVERIFY(!nothing);
    CONTRACT_TRY(made, m_fixture->asMember()->createIssue(wanted, {}));
    for (const auto &tracker : {other, m_fixture->asMember()}) {
        CONTRACT_TRY(found, tracker->findIssue(project, wanted.marker, {}));
        QVERIFY(found.has_value());
        QCOMPARE(*found, made.ref);
        CONTRACT_TRY(any, tracker->hasMarkedIssues(project, {}));
        QVERIFY(any);
    }
    CONTRACT_TRY(there, other->existing({made.ref.id}, {}));
    QCOMPARE(there.size(), 1);
    m_fixture->deleteIssue(made.ref);
    CONTRACT_TRY(gone, other->findIssue(project, wanted.marker, {}));
    QVERIFY(!gone.has_value());
}

void TestJiraCloudCalls::issueThatTheIndexLeftOutIsFound()
{
    const QString project = m_fixture->newProjectId();
    const auto lateBy = [this](int seconds) {
        m_fixture->control(QStringLiteral("index"), {{QStringLiteral("lagSeconds"), seconds}});
    };
    (void)anIssue(QStringLiteral("Before"), project);
    lateBy(3600);
    tracker::NewIssue wanted = newIssue(QStringLiteral("Its answer is lost"));
    wanted.projectId = project;
    CONTRACT_TRY(made, m_fixture->asMember()->createIssue(wanted, {}));
    lateBy(0);
    (void)anIssue(QStringLiteral("After, and known at once"), project);
    CONTRACT_TRY(found, m_fixture->asAdmin()->findIssue(project, wanted.marker, {}));
    QVERIFY(found.has_value());
    QCOMPARE(*found, made.ref);
}

void TestJiraCloudCalls::privateCommentsStayAsTheyAre()
{
    const QString desk =
        m_fixture->control(QStringLiteral("project/create"), {{QStringLiteral("like"), QStringLiteral("DESK")}})
            .value(QLatin1String("id"))
            .toString();
    const model::IssueRef ref = anIssue(QStringLiteral("Talk inside"), desk);
    const auto says = [&](const char *text, const QJsonObject &more) {
        QJsonObject words{{QStringLiteral("issue"), ref.id},
                          {QStringLiteral("body"), m_fixture->typed(QString::fromLatin1(text))}};
        for (auto entry = more.begin(); entry != more.end(); ++entry)
            words.insert(entry.key(), entry.value());
        m_fixture->control(QStringLiteral("issue/comment"), words);
    };
    const QJsonObject role{{QStringLiteral("type"), QStringLiteral("role")},
                           {QStringLiteral("value"), QStringLiteral("Administrators")}};
    says("For customers", {});
    says("For agents", {{QStringLiteral("internal"), true}});
    says("For administrators", {{QStringLiteral("visibility"), role}});
    const auto admin = m_fixture->asAdmin();
    CONTRACT_TRY(before, admin->issue(ref.id, {}));
    QCOMPARE(before.comments.size(), 3);
    QVERIFY(before.comments.at(0).isPublic && !before.comments.at(1).isPublic && !before.comments.at(2).isPublic);
    for (const model::Comment &comment : std::as_const(before.comments))
        CONTRACT_CHECK(admin->editComment(ref, comment.id, {QStringLiteral("Edited"), {}}, {}));
    CONTRACT_CHECK(admin->addComment(ref, {QStringLiteral("Ours, for customers"), newMarker()}, {}));
    const QJsonArray after = shown(ref).value(QLatin1String("comments")).toArray();
    QCOMPARE(after.at(1).toObject().value(QLatin1String("internal")).toBool(), true);
    QCOMPARE(after.at(2).toObject().value(QLatin1String("visibility")).toObject(), role);
    QCOMPARE(after.at(3).toObject().value(QLatin1String("internal")).toBool(), false);
    CONTRACT_TRY(issue, admin->issue(ref.id, {}));
    QVERIFY(issue.comments.at(0).isPublic && !issue.comments.at(1).isPublic && !issue.comments.at(2).isPublic);
    QVERIFY(issue.comments.at(3).isPublic);
}

void TestJiraCloudCalls::editKeepsWhatOnlyDocumentsCanSay()
{
    const QByteArray panel =
        R"({"type":"panel","attrs":{"panelType":"warning"},"content":[{"type":"paragraph","content":[)"
        R"({"type":"text","text":"Mind "},{"type":"mention","attrs":{"id":"5b10a2844c20165700ede21a","text":"@Ada"}}]}]})";
    const QByteArray paragraph = R"({"type":"paragraph","content":[{"type":"text","text":"Old words."}]})";
    const QJsonObject document =
        QJsonDocument::fromJson(R"({"type":"doc","version":1,"content":[)" + panel + ',' + paragraph + "]}").object();
    const QJsonObject made =
        m_fixture->control(QStringLiteral("issue/create"), {{QStringLiteral("project"), QStringLiteral("SUP")},
                                                            {QStringLiteral("summary"), QStringLiteral("With a panel")},
                                                            {QStringLiteral("description"), document}});
    model::IssueRef ref;
    ref.id = made.value(QLatin1String("id")).toString();
    const auto member = m_fixture->asMember();
    CONTRACT_TRY(before, member->issue(ref.id, {}));
    QString markdown = before.description;
    QVERIFY(markdown.contains(QLatin1String("Old words.")));
    markdown.replace(QStringLiteral("Old words."), QStringLiteral("New words."));
    CONTRACT_TRY(written, member->updateIssue(ref, {{}, markdown, {}, {}}, {}));
    QCOMPARE(written.dropped, QStringList());
    QVERIFY(written.shown && written.shown->description == markdown);
    const QJsonArray kept =
        shown(ref).value(QLatin1String("description")).toObject().value(QLatin1String("content")).toArray();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.first(), document.value(QLatin1String("content")).toArray().first());
}

void TestJiraCloudCalls::keysOfIssuesAreDefused()
{
    const auto member = m_fixture->asMember();
    tracker::NewIssue wanted = newIssue(QStringLiteral("From the other side"));
    wanted.description = QStringLiteral("As in SUP-1 and in UTF-8.");
    CONTRACT_TRY(written, member->createIssue(wanted, {}));
    const QString kept = shown(written.ref).value(QLatin1String("text")).toString();
    QVERIFY2(!kept.contains(QLatin1String("SUP-1")) && kept.contains(QLatin1String("UTF-8")), qPrintable(kept));
    CONTRACT_TRY(issue, member->issue(written.ref.id, {}));
    QCOMPARE(issue.description, wanted.description);
}

void TestJiraCloudCalls::smallPagesNameEveryChange()
{
    m_fixture->control(QStringLiteral("pages"), {{QStringLiteral("cap"), 3}});
    const QString project = m_fixture->newProjectId();
    QSet<QString> made;
    for (int second = 0; second < 4; ++second) {
        m_fixture->server().control(QStringLiteral("clock"), {{QStringLiteral("offset"), second - 100}});
        for (int i = 0; i < 1 + second * 2; ++i) // more in a second than a page holds
            made.insert(anIssue(QStringLiteral("Of second %1").arg(second), project).id);
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

void TestJiraCloudCalls::movedIssueIsTheSame()
{
    const auto admin = m_fixture->asAdmin();
    const model::IssueRef ref = anIssue();
    const QString to = m_fixture->newProjectId();
    const QString key = m_fixture
                            ->control(QStringLiteral("issue/move"),
                                      {{QStringLiteral("issue"), ref.id}, {QStringLiteral("project"), to}})
                            .value(QLatin1String("key"))
                            .toString();
    for (const QString &name : {ref.id, ref.key, key}) {
        CONTRACT_TRY(issue, admin->issue(name, {}));
        QCOMPARE(issue.ref.id, ref.id);
        QCOMPARE(issue.ref.key, key);
        QCOMPARE(issue.projectId, to);
    }
    CONTRACT_TRY(there, admin->existing({ref.id}, {}));
    QCOMPARE(there.first().projectId, to);
}

void TestJiraCloudCalls::fileWithALostAnswerIsKnownAgain()
{
    const auto member = m_fixture->asMember();
    const model::IssueRef ref = anIssue();
    QTemporaryFile file;
    const tracker::FileSource source = aFile(file);
    const QJsonObject person{{QStringLiteral("issue"), ref.id},
                             {QStringLiteral("filename"), source.fileName},
                             {QStringLiteral("base64"), QStringLiteral("Zml2ZQ==")}};
    m_fixture->control(QStringLiteral("issue/attach"), person); // of a person, before: same name and size
    CONTRACT_CHECK(member->issue(ref.id, {}));
    m_fixture->control(QStringLiteral("outage"),
                       {{QStringLiteral("status"), 504}, {QStringLiteral("method"), QStringLiteral("POST")}});
    const auto lost = tests::waitFor(member->attachFile(ref, source, {}));
    QVERIFY(!lost && lost.error().outcomeUnknown);
    CONTRACT_TRY(before, member->issue(ref.id, {}));
    QVERIFY(before.attachments.size() == 1 && before.attachments.first().marker.isNull());
    m_fixture->control(QStringLiteral("issue/attach"), person); // it has come after all
    CONTRACT_TRY(after, member->issue(ref.id, {}));
    QCOMPARE(after.attachments.size(), 2);
    QVERIFY(after.attachments.first().marker.isNull());
    QCOMPARE(after.attachments.last().marker, source.marker);
}

void TestJiraCloudCalls::longTalkComesWhole()
{
    constexpr int many = 130; // more than a page of comments
    PersonIssue person;
    person.summary = QStringLiteral("A very long talk");
    for (int i = 0; i < many; ++i)
        person.comments.append({QStringLiteral("Number %1").arg(i), true});
    const model::IssueRef ref = m_fixture->personCreatesIssue(person, m_fixture->projectId());
    CONTRACT_TRY(issue, m_fixture->asMember()->issue(ref.id, {}));
    QCOMPARE(issue.comments.size(), many);
    QCOMPARE(issue.comments.last().text, QStringLiteral("Number 129"));
}

void TestJiraCloudCalls::fileWaitsForTheCommentThatIsBeingWritten_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<bool>("isTalkedInternally");
    QTest::addColumn<bool>("waits");
    QTest::newRow("service project") << QStringLiteral("DESK") << false << true;
    QTest::newRow("software, with an internal comment") << QStringLiteral("SUP") << true << true;
    QTest::newRow("software") << QStringLiteral("SUP") << false << false;
}

void TestJiraCloudCalls::fileWaitsForTheCommentThatIsBeingWritten()
{
    QFETCH(const QString, project);
    QFETCH(const bool, isTalkedInternally);
    QFETCH(const bool, waits);
    constexpr int hour = 3600;
    const auto setClock = [this](int offset) {
        m_fixture->server().control(QStringLiteral("clock"), {{QStringLiteral("offset"), offset}});
    };
    const auto member = m_fixture->asMember();
    setClock(-hour);
    PersonIssue person;
    person.summary = QStringLiteral("Gets a file later");
    person.comments = {{QStringLiteral("A comment."), !isTalkedInternally}};
    const model::IssueRef ref = m_fixture->personCreatesIssue(person, project);
    setClock(0);
    m_fixture->control(QStringLiteral("issue/attach"), {{QStringLiteral("issue"), ref.id},
                                                        {QStringLiteral("filename"), QStringLiteral("key.txt")},
                                                        {QStringLiteral("base64"), QStringLiteral("eA==")}});
    const auto isPublic = [&] {
        const auto issue = tests::waitFor(member->issue(ref.id, {}));
        return issue && issue->attachments.first().isPublic;
    };
    const auto isSeen = [&] {
        const auto issue = tests::waitFor(member->issue(ref.id, {}));
        const auto listed = tests::waitFor(member->existing({ref.id}, {}));
        return issue && listed && issue->updated == listed->first().updated;
    };
    QCOMPARE(isPublic(), !waits);
    QCOMPARE(isSeen(), !waits); // else nobody would look again
    setClock(hour);
    QVERIFY(isPublic());
    QVERIFY(isSeen());
    setClock(0);
}

} // namespace twinspan::contract

QTEST_GUILESS_MAIN(twinspan::contract::TestJiraCloudCalls)
#include "tst_jiracloudcalls.moc"
