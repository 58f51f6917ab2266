#include "core/sync/retrypolicy.h"
#include "tests/core/sync/pairtest.h"

using namespace twinspan;
using namespace twinspan::tests;
using Effect = trackers::PracticeFaultEffect;

/// A create that was given up may have been done: the next attempt looks for its issue (law 2).
class RefusedCreateTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { m_pair.reset(); }
    void issueOfACreateThatWasGivenUpIsFound();
};

void RefusedCreateTest::issueOfACreateThatWasGivenUpIsFound()
{
    const QString create = QStringLiteral("createIssue");
    for (int attempt = 1; attempt < sync::maxItemAttempts; ++attempt)
        order(m_pair->b, create, Effect::ServerError, attempt);
    order(m_pair->b, create, Effect::ServerErrorAfter, sync::maxItemAttempts); // done, and nobody was told
    const QString id = PairTest::sync(endA, first);
    QCOMPARE(stage(id), QStringLiteral("Failed"));
    QCOMPARE(made(), 1);
    QVERIFY(m_pair->b.api->faults().clear());
    QVERIFY(m_pair->engine->retry(id));
    QTRY_VERIFY(m_pair->isFinal(id));
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    QCOMPARE(made(), 1);
    expectWholeTwin(*m_pair, first, request(id).remote.key);
}

QTEST_GUILESS_MAIN(RefusedCreateTest)
#include "tst_refusedcreate.moc"
