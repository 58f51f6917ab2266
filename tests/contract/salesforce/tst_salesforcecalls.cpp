#include "tests/contract/salesforce/salesforcefixture.h"

#include "core/net/fixedaccesstoken.h"
#include "core/trackers/salesforce/salesforcechanges.h"
#include "tests/contract/contracttest.h"
#include "tests/support/waitfor.h"

#include <QSet>
#include <QTemporaryFile>
#include <QTest>

namespace twinspan::contract
{

/// What only Salesforce does: its quota, its rules, its counted calls.
class TestSalesforceCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<SalesforceFixture>(); }
    void cleanup() { QCOMPARE(m_fixture->fake().breaches(), QStringList()); }
    void eachTaskIsOneCountedCall();
    void madeAgainIsTheSameCase();
    void assignmentRuleIsKeptOut();
    void usedUpQuotaLetsNoCallOut();
    void pollingStopsBeforeTheQuotaIsUsedUp();
    void smallPagesNameEveryChange();
    void fileAloneNamesItsCase();
    void deletedCommentNamesItsCase();
    void editWithoutTheRightSaysSo();
    void longCommentIsEditedAndShortened();
    void validationRuleIsToldInItsWords();
    void lockedRowIsTriedAgainLater();
    void childListsComeWhole();
    void endedSessionIsUnauthorized();
    void closedApiIsToldApart();
    void addressesWithoutAnOrgAreExplained();
    void caseIsFoundWhereItsFieldIsNotWritten_data();
    void caseIsFoundWhereItsFieldIsNotWritten();
    void copyThatIsLinkedToASecondCaseIsAFileOfThat();

private:
    tests::FakeSalesforceServer &fake() { return m_fixture->fake(); }
    model::IssueRef aCase(const QString &summary)
    {
        PersonIssue issue;
        issue.summary = summary;
        return m_fixture->personCreatesIssue(issue, {});
    }
    static tracker::NewIssue newIssue(const QString &summary)
    {
        tracker::NewIssue issue;
        issue.summary = summary;
        issue.marker = newMarker();
        return issue;
    }
    int countedCalls() { return int(fake().calls().filter(QStringLiteral("/services/data/v")).size()); }

    std::unique_ptr<SalesforceFixture> m_fixture;
};

void TestSalesforceCalls::eachTaskIsOneCountedCall()
{
    const auto member = m_fixture->asMember();
    const model::IssueRef ref = aCase(QStringLiteral("Counted"));
    CONTRACT_CHECK(member->issueTypes({}, {})); // learns of the org once
    const auto callsOf = [&](auto call) {
        fake().control(QStringLiteral("forget"));
        const auto done = tests::waitFor(call());
        return done ? countedCalls() : -1;
    };
    QCOMPARE(callsOf([&] { return member->issue(ref.key, {}); }), 1);
    QCOMPARE(callsOf([&] { return member->createIssue(newIssue(QStringLiteral("One call")), {}); }), 1);
    QCOMPARE(callsOf([&] { return member->addComment(ref, {QString(20'000, u'x'), newIssue({}).marker}, {}); }), 1);
    QList<tracker::NewComment> many; // more than a collection takes
    for (int i = 0; i < member->capabilities().commentsAtOnce; ++i)
        many.append({QString(32'000, u'x'), newMarker(model::MarkerKind::Comment)});
    QCOMPARE(callsOf([&] { return member->addComments(ref, many, {}); }), 1);
    QCOMPARE(callsOf([&] { return member->changes({}, QDateTime::currentDateTimeUtc().addDays(-1), {}, {}); }), 1);
    QCOMPARE(callsOf([&] { return member->existing({ref.id}, {}); }), 1);
    QCOMPARE(callsOf([&] { return member->updateIssue(ref, {QStringLiteral("Other"), {}, {}, {}}, {}); }), 2);
}

void TestSalesforceCalls::madeAgainIsTheSameCase()
{
    const auto member = m_fixture->asMember();
    const tracker::NewIssue wanted = newIssue(QStringLiteral("Once"));
    CONTRACT_TRY(first, member->createIssue(wanted, {}));
    const int before = m_fixture->issueCount({});
    CONTRACT_TRY(second, member->createIssue(wanted, {}));
    QCOMPARE(second.ref, first.ref);
    QCOMPARE(m_fixture->issueCount({}), before);
}

void TestSalesforceCalls::assignmentRuleIsKeptOut()
{
    const auto member = m_fixture->asMember();
    CONTRACT_TRY(made, member->createIssue(newIssue(QStringLiteral("Stays ours")), {}));
    CONTRACT_CHECK(member->updateIssue(made.ref, {QStringLiteral("Still ours"), {}, {}, {}}, {}));
    const QJsonObject record =
        fake().control(QStringLiteral("record"), {{QStringLiteral("id"), made.ref.id}}).toObject();
    QVERIFY(record.value(QLatin1String("OwnerId")).toString() !=
            fake().described().value(QLatin1String("queue")).toString());
}

void TestSalesforceCalls::usedUpQuotaLetsNoCallOut()
{
    const auto member = m_fixture->asMember();
    const model::IssueRef ref = aCase(QStringLiteral("Too much"));
    fake().control(QStringLiteral("quota"), {{QStringLiteral("max"), 100}, {QStringLiteral("used"), 100}});
    for (int i = 0; i < 3; ++i) {
        const auto issue = tests::waitFor(member->issue(ref.id, {}));
        QVERIFY(!issue && issue.error().kind == ProblemKind::RateLimited);
        QVERIFY(issue.error().retryAfter && issue.error().retryAfter->count() > 60);
    }
    QCOMPARE(countedCalls(), 1);
}

void TestSalesforceCalls::pollingStopsBeforeTheQuotaIsUsedUp()
{
    const auto member = m_fixture->asMember();
    const model::IssueRef ref = aCase(QStringLiteral("Nearly too much"));
    fake().control(QStringLiteral("quota"), {{QStringLiteral("max"), 1000}, {QStringLiteral("used"), 960}});
    CONTRACT_CHECK(member->issue(ref.id, {}));
    const auto page = tests::waitFor(member->changes({}, {}, {}, {}));
    QVERIFY(!page && page.error().kind == ProblemKind::RateLimited);
    QCOMPARE(page.error().code, QStringLiteral("quota.nearly-used"));
    CONTRACT_CHECK(member->addComment(ref, {QStringLiteral("Goes on"), newIssue({}).marker}, {}));
}

void TestSalesforceCalls::smallPagesNameEveryChange()
{
    constexpr int rows = 3;
    m_fixture->newProjectId();
    QSet<QString> made;
    for (int second = 0; second < 4; ++second) {
        fake().control(QStringLiteral("clock"), {{QStringLiteral("offset"), second - 100}});
        for (int i = 0; i < 1 + second * 2; ++i) // more in a second than a page holds
            made.insert(aCase(QStringLiteral("Of second %1").arg(second)).id);
    }
    SystemClock clock;
    const auto tokens = std::make_shared<net::FixedAccessToken>(fake().tokenOf(QStringLiteral("agent")).toUtf8());
    const auto api =
        std::make_shared<trackers::SalesforceApi>(fake().url(), tokens, m_fixture->services().makeHttpClient(), &clock);
    trackers::SalesforceChanges changes(api, std::make_shared<trackers::SalesforceComposites>(api), rows);
    QSet<QString> named;
    QString after;
    int pages = 0;
    do {
        CONTRACT_TRY(page, changes.page(QDateTime::currentDateTimeUtc().addDays(-1), after, {}));
        for (const tracker::ChangedIssue &issue : std::as_const(page.issues)) {
            QVERIFY(!named.contains(issue.ref.id));
            named.insert(issue.ref.id);
        }
        after = page.next;
    } while (!after.isEmpty() && ++pages < 50);
    QCOMPARE(named, made);
}

void TestSalesforceCalls::fileAloneNamesItsCase()
{
    const auto member = m_fixture->asMember();
    m_fixture->newProjectId();
    fake().control(QStringLiteral("clock"), {{QStringLiteral("offset"), -100}});
    const model::IssueRef ref = aCase(QStringLiteral("Gets a file later"));
    CONTRACT_TRY(before, member->issue(ref.id, {}));
    fake().control(QStringLiteral("clock"), {{QStringLiteral("offset"), 0}});
    fake().control(QStringLiteral("file"), {{QStringLiteral("case"), ref.id},
                                            {QStringLiteral("name"), QStringLiteral("a.txt")},
                                            {QStringLiteral("base64"), QStringLiteral("eA==")}});
    CONTRACT_TRY(page, member->changes({}, before.updated.addSecs(10), {}, {}));
    QCOMPARE(page.issues.size(), 1);
    QCOMPARE(page.issues.first().ref, before.ref);
    CONTRACT_TRY(now, member->issue(ref.id, {}));
    QCOMPARE(page.issues.first().updated, now.updated);
}

void TestSalesforceCalls::deletedCommentNamesItsCase()
{
    const auto member = m_fixture->asMember();
    m_fixture->newProjectId();
    fake().control(QStringLiteral("clock"), {{QStringLiteral("offset"), -100}});
    PersonIssue person;
    person.summary = QStringLiteral("Loses a comment");
    person.comments = {{QStringLiteral("x"), true}};
    const model::IssueRef ref = m_fixture->personCreatesIssue(person, {});
    CONTRACT_TRY(before, member->issue(ref.id, {}));
    fake().control(QStringLiteral("clock"), {{QStringLiteral("offset"), 0}});
    m_fixture->deleteComment(ref, before.comments.first().id);
    CONTRACT_TRY(page, member->changes({}, before.updated.addSecs(10), {}, {}));
    QCOMPARE(page.issues.size(), 1);
    CONTRACT_TRY(now, member->issue(ref.id, {}));
    QCOMPARE(page.issues.first().updated, now.updated);
    QVERIFY(now.comments.isEmpty());
}

void TestSalesforceCalls::editWithoutTheRightSaysSo()
{
    const auto member = m_fixture->asMember();
    const model::IssueRef ref = aCase(QStringLiteral("Not to be edited"));
    CONTRACT_TRY(written, member->addComment(ref, {QStringLiteral("x"), newIssue({}).marker}, {}));
    const auto edited = tests::waitFor(member->editComment(ref, written.id, {QStringLiteral("y"), {}}, {}));
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, QStringLiteral("salesforce.comment-edit"));
}

void TestSalesforceCalls::longCommentIsEditedAndShortened()
{
    const auto admin = m_fixture->asAdmin();
    const model::IssueRef ref = aCase(QStringLiteral("Has a long comment"));
    const model::Marker marker = newIssue({}).marker;
    CONTRACT_TRY(written, admin->addComment(ref, {QString(9000, u'x'), marker}, {}));
    for (const QString &text : {QString(14'000, u'y'), QStringLiteral("short"), QString(5000, u'z')}) {
        CONTRACT_CHECK(admin->editComment(ref, written.id, {text, marker}, {}));
        CONTRACT_TRY(issue, admin->issue(ref.id, {}));
        QCOMPARE(issue.comments.size(), 1);
        QCOMPARE(issue.comments.first().text, text);
        QCOMPARE(issue.comments.first().id, written.id);
        QCOMPARE(issue.comments.first().marker, marker);
    }
}

void TestSalesforceCalls::validationRuleIsToldInItsWords()
{
    fake().control(QStringLiteral("rule"), {{QStringLiteral("object"), QStringLiteral("Case")},
                                            {QStringLiteral("field"), QStringLiteral("Subject")},
                                            {QStringLiteral("contains"), QStringLiteral("bad")},
                                            {QStringLiteral("message"), QStringLiteral("No bad words.")}});
    const auto made = tests::waitFor(m_fixture->asMember()->createIssue(newIssue(QStringLiteral("a bad word")), {}));
    QVERIFY(!made && made.error().kind == ProblemKind::Rejected);
    QVERIFY(made.error().cause.contains(QLatin1String("No bad words.")));
}

void TestSalesforceCalls::lockedRowIsTriedAgainLater()
{
    const auto member = m_fixture->asMember();
    const model::IssueRef ref = aCase(QStringLiteral("Is locked"));
    fake().control(QStringLiteral("lock"), {{QStringLiteral("id"), ref.id}, {QStringLiteral("times"), 1}});
    const tracker::NewComment comment{QStringLiteral("x"), newIssue({}).marker};
    const auto refused = tests::waitFor(member->addComment(ref, comment, {}));
    QVERIFY(!refused && refused.error().isTransient() && !refused.error().outcomeUnknown);
    CONTRACT_CHECK(member->addComment(ref, comment, {}));
}

void TestSalesforceCalls::childListsComeWhole()
{
    fake().control(QStringLiteral("settings"), {{QStringLiteral("child_page_size"), 2}});
    PersonIssue person;
    person.summary = QStringLiteral("Many comments");
    for (int i = 0; i < 7; ++i)
        person.comments.append({QStringLiteral("Number %1").arg(i), true});
    const model::IssueRef ref = m_fixture->personCreatesIssue(person, {});
    CONTRACT_TRY(issue, m_fixture->asMember()->issue(ref.id, {}));
    QCOMPARE(issue.comments.size(), 7);
    QCOMPARE(issue.comments.last().text, QStringLiteral("Number 6"));
}

void TestSalesforceCalls::endedSessionIsUnauthorized()
{
    const auto member = m_fixture->asMember();
    const model::IssueRef ref = aCase(QStringLiteral("Session ends"));
    fake().control(QStringLiteral("expire"));
    const auto issue = tests::waitFor(member->issue(ref.id, {}));
    QVERIFY(!issue && issue.error().needsSignIn());
    QVERIFY(!tests::waitFor(member->whoAmI({})));
}

void TestSalesforceCalls::closedApiIsToldApart()
{
    fake().control(QStringLiteral("settings"), {{QStringLiteral("api_disabled"), true}});
    const auto account = tests::waitFor(m_fixture->asAdmin()->whoAmI({}));
    QVERIFY(!account);
    QCOMPARE(account.error().code, QStringLiteral("salesforce.api-disabled"));
}

void TestSalesforceCalls::addressesWithoutAnOrgAreExplained()
{
    const trackers::SalesforceKind kind;
    const auto site = tests::waitFor(
        kind.recognise(QUrl(QStringLiteral("https://acme.my.site.com/help")), m_fixture->services(), {}));
    QVERIFY(!site);
    QCOMPARE(site.error().code, QStringLiteral("salesforce.no-domain"));
    // The page where all orgs sign in: known, but with a token nobody can tell which org is meant.
    const QUrl login(QStringLiteral("https://login.salesforce.com/?locale=de"));
    const auto found = tests::waitFor(kind.recognise(login, m_fixture->services(), {}));
    QVERIFY(found && found->has_value());
    QCOMPARE((*found)->instanceUrl, QUrl(QStringLiteral("https://login.salesforce.com")));
    QVERIFY((*found)->instanceUid.isEmpty());
    model::InstanceInfo instance;
    instance.url = (*found)->instanceUrl;
    const credentials::Credential token{{{QStringLiteral("token"), QStringLiteral("00Dx")}}};
    const auto opened = kind.open(instance, token, m_fixture->services());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, QStringLiteral("salesforce.no-domain"));
}

void TestSalesforceCalls::caseIsFoundWhereItsFieldIsNotWritten_data()
{
    QTest::addColumn<QString>("flag");
    QTest::newRow("visible only") << QStringLiteral("edit");
    QTest::newRow("no external id") << QStringLiteral("external");
}

void TestSalesforceCalls::caseIsFoundWhereItsFieldIsNotWritten()
{
    QFETCH(const QString, flag);
    fake().control(QStringLiteral("field"), {{QStringLiteral("present"), true}, {flag, false}});
    const auto member = m_fixture->asMember();
    CONTRACT_TRY(before, member->hasMarkedIssues({}, {}));
    QVERIFY(!before);
    QVERIFY(!member->capabilities().createsOnce);
    QVERIFY(!member->capabilities().issueMarkerSearch);
    const tracker::NewIssue wanted = newIssue(QStringLiteral("Its answer was lost"));
    CONTRACT_TRY(made, member->createIssue(wanted, {}));
    CONTRACT_TRY(found, member->findIssue({}, wanted.marker, {}));
    QVERIFY(found.has_value());
    QCOMPARE(*found, made.ref);
    CONTRACT_TRY(after, member->hasMarkedIssues({}, {}));
    QVERIFY(after);
}

void TestSalesforceCalls::copyThatIsLinkedToASecondCaseIsAFileOfThat()
{
    const auto member = m_fixture->asMember();
    const model::IssueRef first = aCase(QStringLiteral("Has a copy"));
    const model::IssueRef second = aCase(QStringLiteral("Shows it, too"));
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("four") == 4 && file.flush());
    const tracker::FileSource source{file.fileName(), QStringLiteral("a.txt"), QStringLiteral("text/plain"), 4,
                                     newMarker()};
    CONTRACT_CHECK(member->attachFile(first, source, {}));
    CONTRACT_TRY(copied, member->issue(first.id, {}));
    QCOMPARE(copied.attachments.first().marker, source.marker);
    fake().control(QStringLiteral("link"),
                   {{QStringLiteral("file"), copied.attachments.first().id}, {QStringLiteral("case"), second.id}});
    CONTRACT_TRY(issue, member->issue(second.id, {}));
    QCOMPARE(issue.attachments.size(), 1);
    QVERIFY(issue.attachments.first().marker.isNull());
    CONTRACT_TRY(still, member->issue(first.id, {}));
    QCOMPARE(still.attachments.first().marker, source.marker);
}

} // namespace twinspan::contract

QTEST_GUILESS_MAIN(twinspan::contract::TestSalesforceCalls)
#include "tst_salesforcecalls.moc"
