#include "tests/core/sync/livetest.h"

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;
using Effect = PracticeFaultEffect;

/// What of one side can't be written at the other is said at the other, too: its people can do something about it
/// (law 8).
class RefusalsTest final : public LiveTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pair.reset(); }
    void itIsListedWhereItWasRefused();
    void itGoesWhenTheNextChangeIsWritten();
    void itIsTriedAgainFromWhereItWasRefused();
    void itIsLeftSo();
    void itIsLeftSoWhereBothSidesAreHere();
    void itGoesWhenTheOtherSideLeavesItSo_data();
    void itGoesWhenTheOtherSideLeavesItSo();
    void itGoesWhenTheChangeIsTakenBack();
    void itEndsWithTheLink();
    void whatThisSideSaysByItselfIsNotListedTwice();
    void requestThatHasNotFailedIsNotTriedAgain();

private:
    QList<model::Refusal> refusals() { return *m_pair->store().refusals().latest(10); }
    void refuseOne();
};

void RefusalsTest::init()
{
    start();
    QVERIFY(refusals().isEmpty());
}

void RefusalsTest::refuseOne()
{
    order(m_pair->b, QStringLiteral("updateIssue"), Effect::Forbidden);
    edit(m_pair->a, first, summary(QStringLiteral("Not allowed yet")));
    comeToRest();
    QVERIFY(lastProblem(endA));
    QCOMPARE(refusals().size(), 1);
}

void RefusalsTest::itIsListedWhereItWasRefused()
{
    refuseOne();
    const model::Refusal refusal = refusals().first();
    QCOMPARE(refusal.connectionId, endB);
    QCOMPARE(refusal.source.key, first);
    QCOMPARE(refusal.local.key, m_twin);
    QCOMPARE(refusal.problem.code, lastProblem(endA)->code);
    QVERIFY(refusal.problem.effect.contains(first));
    // One entry an issue, with what was said last.
    order(m_pair->b, QStringLiteral("updateIssue"), Effect::Forbidden);
    edit(m_pair->a, first, summary(QStringLiteral("Still not allowed")));
    comeToRest();
    QCOMPARE(refusals().size(), 1);
    QVERIFY(refusals().first().id != refusal.id);
}

void RefusalsTest::itGoesWhenTheNextChangeIsWritten()
{
    refuseOne();
    edit(m_pair->a, first, description(QStringLiteral("Allowed.")));
    comeToRest();
    QVERIFY(refusals().isEmpty());
    QCOMPARE(b().summary, QStringLiteral("Not allowed yet"));
}

void RefusalsTest::itIsTriedAgainFromWhereItWasRefused()
{
    refuseOne();
    const auto tried = m_pair->engine->retry(refusals().first().id);
    QVERIFY(tried);
    QCOMPARE(tried->issueKey, first);
    QVERIFY(tried->id.isEmpty());
    QVERIFY(refusals().isEmpty());
    comeToRest();
    QCOMPARE(b().summary, QStringLiteral("Not allowed yet"));
    QVERIFY(!lastProblem(endA));
    QVERIFY(refusals().isEmpty());
    expectRest();
}

void RefusalsTest::itIsLeftSo()
{
    refuseOne();
    const QString id = refusals().first().id;
    QCOMPARE(model::toString(m_pair->engine->skip(id)->stage), QStringLiteral("Skipped"));
    QVERIFY(refusals().isEmpty());
    comeToRest();
    QVERIFY(lastProblem(endA)); // the other side decides for itself
    QCOMPARE(m_pair->engine->skip(id).error().code, QStringLiteral("request.not-found"));
}

/// Where both sides are one node it is listed once, as the request.
void RefusalsTest::itIsLeftSoWhereBothSidesAreHere()
{
    refuseOne();
    const auto failed = *m_pair->store().requests().failed(10);
    QVERIFY(m_pair->engine->skip(failed.first().id));
    QVERIFY(refusals().isEmpty());
}

void RefusalsTest::itGoesWhenTheOtherSideLeavesItSo_data()
{
    QTest::addColumn<bool>("isNewer");
    QTest::newRow("what was refused") << false;
    QTest::newRow("another one was refused since") << true;
}

/// Between two nodes the other side is told.
void RefusalsTest::itGoesWhenTheOtherSideLeavesItSo()
{
    QFETCH(const bool, isNewer);
    const QString before = b().summary;
    refuseOne();
    const model::Connection known = *m_pair->store().connections().byId(endA);
    model::Connection connection = known;
    connection.twinConnectionId.clear(); // so that it seems to be another node's
    QVERIFY(m_pair->store().connections().save(connection));
    model::Refusal newer = refusals().first();
    newer.requestId = isNewer ? QStringLiteral("one of later") : newer.requestId;
    QVERIFY(m_pair->store().refusals().save(newer));
    QVERIFY(m_pair->engine->skip(m_pair->store().requests().failed(10)->first().id));
    QCOMPARE(refusals().size(), 1);
    QVERIFY(m_pair->store().connections().save(known)); // by this its messages find their way
    m_pair->engine->hurry(endA);
    if (isNewer)
        comeToRest();
    else
        QTRY_VERIFY(refusals().isEmpty());
    QCOMPARE(refusals().size(), isNewer ? 1 : 0);
    QCOMPARE(b().summary, before);
    expectRest();
}

void RefusalsTest::itGoesWhenTheChangeIsTakenBack()
{
    const QString before = a().summary;
    refuseOne();
    edit(m_pair->a, first, summary(before));
    comeToRest();
    QVERIFY(refusals().isEmpty());
    QVERIFY(!lastProblem(endA));
    QCOMPARE(b().summary, before);
    expectRest();
}

void RefusalsTest::itEndsWithTheLink()
{
    refuseOne();
    QVERIFY(m_pair->engine->unlink(endA, first));
    m_pair->engine->hurry(endA);
    QTRY_VERIFY(refusals().isEmpty());
}

void RefusalsTest::whatThisSideSaysByItselfIsNotListedTwice()
{
    refuseOne();
    QVERIFY(m_pair->b.api->issues().remove(m_twin, m_pair->b.admin));
    edit(m_pair->a, first, summary(QStringLiteral("Whose twin is gone")));
    comeToRest();
    QCOMPARE(lastProblem(endA)->code, QStringLiteral("twin.removed"));
    QVERIFY(refusals().isEmpty());
}

/// A late or made up word of the other side changes nothing.
void RefusalsTest::requestThatHasNotFailedIsNotTriedAgain()
{
    refuseOne();
    const model::Refusal old = refusals().first();
    edit(m_pair->a, first, description(QStringLiteral("Allowed.")));
    comeToRest();
    model::Refusal late = old;
    for (const QString &request : {old.requestId, QStringLiteral("nobody's"), QString()}) {
        late.requestId = request;
        QVERIFY(m_pair->store().refusals().save(late));
        QVERIFY(m_pair->engine->retry(late.id));
        expectRest();
    }
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
