#include "tests/ui/samples.h"
#include "ui/console/issuerows.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::tests;
using ui::IssueRow;
using ui::issueRows;

class TestIssueRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPairWithoutARequestIsInStep();
    void theNewestRequestTellsTheState();
    void aPairOfWhichAPartWasRefusedIsNotWhole();
    void aSkippedRequestChangesNothing();
    void whatHasNoTwinYetStandsFirst();
    void whatHasEndedWithoutATwinIsNotListed();
    void newerRowsReplaceOlderOnes();
};

namespace
{
node::IssuePair pair(const QString &id)
{
    return {u"c"_qs, u"A ↔ B"_qs, {id, u"SUP-"_qs + id, {}}, {u"9"_qs + id, u"ENG-9"_qs + id, {}}, {}};
}
} // namespace

void TestIssueRows::aPairWithoutARequestIsInStep()
{
    const auto rows = issueRows({pair(u"1"_qs)}, {});
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first().stage == model::Stage::Synchronized);
}

void TestIssueRows::theNewestRequestTellsTheState()
{
    model::SyncRequest older = request(model::Stage::Failed);
    const auto rows = issueRows({pair(u"1"_qs)}, {request(model::Stage::Sending), older});
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first().stage == model::Stage::Sending);
}

/// Also where the list shows the pair from the end that the request did not come from.
void TestIssueRows::aPairOfWhichAPartWasRefusedIsNotWhole()
{
    model::SyncRequest partly = request(model::Stage::Synchronized);
    partly.remote = {u"7"_qs, u"ENG-7"_qs, {}};
    node::IssuePair here = pair(u"1"_qs);
    node::IssuePair there = pair(u"7"_qs);
    there.connectionId = u"the other end"_qs;
    there.local = partly.remote;
    there.remote = here.local;
    QVERIFY(issueRows({here, there}, {partly}).first().isWhole);
    partly.problem = makeProblem(ProblemKind::Rejected, u"sync.partly"_qs, u"It was refused."_qs);
    const auto rows = issueRows({here, there}, {partly});
    QVERIFY(!rows.first().isWhole);
    QVERIFY(!rows.last().isWhole);
}

void TestIssueRows::aSkippedRequestChangesNothing()
{
    const auto rows = issueRows({pair(u"1"_qs)}, {request(model::Stage::Skipped)});
    QVERIFY(rows.size() == 1 && rows.first().stage == model::Stage::Synchronized);
}

void TestIssueRows::whatHasNoTwinYetStandsFirst()
{
    model::SyncRequest stuck = request(model::Stage::Failed);
    stuck.local = {};
    stuck.issueKey = u"SUP-7"_qs;
    const auto rows = issueRows({pair(u"1"_qs)}, {stuck});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().local.key, u"SUP-7"_qs);
    QVERIFY(rows.first().stage == model::Stage::Failed);
}

void TestIssueRows::whatHasEndedWithoutATwinIsNotListed()
{
    QVERIFY(issueRows({}, {request(model::Stage::Synchronized), request(model::Stage::Skipped)}).isEmpty());
}

void TestIssueRows::newerRowsReplaceOlderOnes()
{
    const auto older = issueRows({pair(u"1"_qs), pair(u"2"_qs)}, {});
    const auto sending = issueRows({pair(u"2"_qs)}, {});
    const auto rows = ui::withNewer(older, sending);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().local.key, u"SUP-2"_qs);
    // A request that has ended without a twin goes when it is not told of any more.
    const auto alone = issueRows({}, {request(model::Stage::Sending)});
    // NOLINTNEXTLINE(readability-suspicious-call-argument): the older rows are the news here
    QVERIFY(ui::withNewer(alone, older).size() == 2);
}

QTEST_MAIN(TestIssueRows)
#include "tst_issuerows.moc"
