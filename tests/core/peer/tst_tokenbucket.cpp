#include "core/peer/tokenbucket.h"

#include <QObject>
#include <QTest>

using namespace std::chrono_literals;
using twinspan::peer::TokenBucket;

class TestTokenBucket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBurstPassesAndThenTheRate();
    void aClockThatIsSetBackHoldsNobodyForADay();
};

void TestTokenBucket::aBurstPassesAndThenTheRate()
{
    TokenBucket bucket(1, 2);
    QVERIFY(bucket.take(10s) && bucket.take(10s));
    QVERIFY(!bucket.take(10s + 999ms));
    QVERIFY(bucket.take(11s));
    QVERIFY(!bucket.take(11s));
    QVERIFY(!bucket.isFull(12s));
    QVERIFY(bucket.isFull(13s));
}

void TestTokenBucket::aClockThatIsSetBackHoldsNobodyForADay()
{
    TokenBucket bucket(1, 2);
    QVERIFY(bucket.take(48h) && bucket.take(48h));
    QVERIFY(!bucket.take(24h));
    QVERIFY(bucket.take(24h + 1s));
    QVERIFY(!bucket.take(24h + 1s)); // and nothing is gained by it
}

QTEST_GUILESS_MAIN(TestTokenBucket)
#include "tst_tokenbucket.moc"
