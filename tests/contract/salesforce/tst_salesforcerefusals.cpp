#include "tests/contract/contracttest.h"
#include "tests/contract/salesforce/salesforcefixture.h"
#include "tests/support/codeof.h"

#include <QJsonArray>
#include <QTest>

namespace twinspan::contract
{

using tests::codeOf;

/// What Salesforce does not let an account do, and what becomes of the rest.
class TestSalesforceRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<SalesforceFixture>(); }
    void cleanup() { QCOMPARE(m_fixture->fake().breaches(), QStringList()); }
    void refusedTypeKeepsNothingElseBack();
    void tooManyCallsAtOnceIsNoUsedUpQuota();
    void fieldThatIsHiddenMeanwhileIsLeftOut();
    void hiddenFieldThatIsNeededIsSaid();
    void tooLongTextIsSaid();

private:
    tests::FakeSalesforceServer &fake() { return m_fixture->fake(); }
    void hide(const QStringList &fields)
    {
        fake().control(QStringLiteral("rights"), {{QStringLiteral("user"), QStringLiteral("agent")},
                                                  {QStringLiteral("hidden"), QJsonArray::fromStringList(fields)}});
    }
    model::IssueRef aCase()
    {
        PersonIssue issue;
        issue.summary = QStringLiteral("A case");
        issue.typeName = QStringLiteral("Mechanical");
        return m_fixture->personCreatesIssue(issue, {});
    }
    static tracker::NewIssue newIssue()
    {
        tracker::NewIssue issue;
        issue.summary = QStringLiteral("Ours");
        issue.marker = newMarker();
        return issue;
    }

    std::unique_ptr<SalesforceFixture> m_fixture;
};

void TestSalesforceRefusals::refusedTypeKeepsNothingElseBack()
{
    fake().control(QStringLiteral("rule"), {{QStringLiteral("object"), QStringLiteral("Case")},
                                            {QStringLiteral("field"), QStringLiteral("Type")},
                                            {QStringLiteral("contains"), QStringLiteral("Electrical")},
                                            {QStringLiteral("message"), QStringLiteral("Not for this record type.")}});
    const auto member = m_fixture->asMember();
    const model::IssueRef ref = aCase();
    tracker::IssueChanges changes;
    changes.typeId = QStringLiteral("Electrical");
    changes.summary = QStringLiteral("A new subject");
    for (int round = 0; round < 2; ++round) {
        CONTRACT_TRY(written, member->updateIssue(ref, changes, {}));
        QCOMPARE(written.dropped.size(), 1);
        QVERIFY(written.shown.has_value());
        QCOMPARE(written.shown->type.id, QStringLiteral("Mechanical"));
        QCOMPARE(written.shown->summary, QStringLiteral("A new subject"));
        changes.summary.reset(); // the type alone
    }
    tracker::NewIssue wanted = newIssue();
    wanted.typeId = QStringLiteral("Electrical");
    CONTRACT_TRY(made, member->createIssue(wanted, {}));
    QCOMPARE(made.dropped.size(), 1);
    CONTRACT_TRY(issue, member->issue(made.ref.id, {}));
    QCOMPARE(issue.summary, wanted.summary);
}

void TestSalesforceRefusals::tooManyCallsAtOnceIsNoUsedUpQuota()
{
    const auto member = m_fixture->asMember();
    const model::IssueRef ref = aCase();
    fake().control(QStringLiteral("settings"), {{QStringLiteral("crowded"), 1}});
    const auto refused = tests::waitFor(member->issue(ref.id, {}));
    QCOMPARE(codeOf(refused), QStringLiteral("salesforce.too-many-at-once"));
    QVERIFY(refused.error().isTransient());
    QCOMPARE(refused.error().retryAfter.value_or(std::chrono::seconds(0)).count(), 30);
    CONTRACT_CHECK(member->issue(ref.id, {})); // and not a quarter of an hour later
}

void TestSalesforceRefusals::fieldThatIsHiddenMeanwhileIsLeftOut()
{
    const auto member = m_fixture->asMember();
    const model::IssueRef ref = aCase();
    CONTRACT_TRY(before, member->issue(ref.id, {}));
    QCOMPARE(before.type.id, QStringLiteral("Mechanical"));
    const tracker::NewIssue wanted = newIssue();
    CONTRACT_CHECK(member->createIssue(wanted, {}));
    hide({QStringLiteral("Case.Type"), QStringLiteral("Case.Sync_Key__c")});
    CONTRACT_TRY(updated, member->updateIssue(ref, {QStringLiteral("Other"), {}, {}, {}}, {}));
    QVERIFY(updated.shown.has_value());
    QCOMPARE(updated.dropped, QStringList());
    for (const auto &tracker : {member, m_fixture->asMember()}) {
        CONTRACT_TRY(issue, tracker->issue(ref.id, {}));
        QCOMPARE(issue.summary, QStringLiteral("Other"));
        CONTRACT_TRY(found, tracker->findIssue({}, wanted.marker, {}));
        QVERIFY(!found.has_value());
    }
}

void TestSalesforceRefusals::hiddenFieldThatIsNeededIsSaid()
{
    const auto member = m_fixture->asMember();
    const model::IssueRef ref = aCase();
    hide({QStringLiteral("Case.Subject")});
    const auto refused = tests::waitFor(member->issue(ref.id, {}));
    QCOMPARE(codeOf(refused), QStringLiteral("salesforce.field-unseen"));
    QVERIFY(refused.error().cause.contains(QLatin1String("Subject")));
}

void TestSalesforceRefusals::tooLongTextIsSaid()
{
    tracker::NewIssue wanted = newIssue();
    wanted.description = QString(40'000, u'x');
    const auto made = tests::waitFor(m_fixture->asMember()->createIssue(wanted, {}));
    QVERIFY(!made && made.error().kind == ProblemKind::TooLarge);
    QCOMPARE(made.error().code, QStringLiteral("salesforce.too-long"));
}

} // namespace twinspan::contract

QTEST_GUILESS_MAIN(twinspan::contract::TestSalesforceRefusals)
#include "tst_salesforcerefusals.moc"
