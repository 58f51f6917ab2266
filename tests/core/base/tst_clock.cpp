#include "core/base/clock.h"
#include "tests/support/fakeclock.h"
#include "tests/support/patience.h"
#include "tests/support/waitfor.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;
using namespace twinspan;
using twinspan::tests::FakeClock;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSystemClockIsUtc();
    void aSleepIsNotShorterThanAsked();
    void aSleepOfNothingEnds_data();
    void aSleepOfNothingEnds();
    void cancelEndsASleep();
    void aCancelledTokenDoesNotSleep();
    void manySleepersEndInOrder();
    void theFakeClockWakesAtTheRightTime();
    void theFakeClockWakesThoseWhoFallAsleepAnew();
    void theFakeClockIsCancelled();
    void theFakeClockMaySleepAtOnce();
};

namespace
{
Task<> note(std::shared_ptr<Clock> clock, std::chrono::milliseconds duration, CancelToken cancel,
            std::shared_ptr<QList<int>> ended, int number)
{
    co_await clock->sleep(duration, cancel);
    ended->append(number);
}

Task<> noteTicks(std::shared_ptr<Clock> clock, std::shared_ptr<QList<QDateTime>> ticks)
{
    for (int i = 0; i < 3; ++i) {
        co_await clock->sleep(10s, CancelToken());
        ticks->append(clock->now());
    }
}
} // namespace

void TestClock::theSystemClockIsUtc()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = SystemClock().now();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(before <= now);
}

void TestClock::aSleepIsNotShorterThanAsked()
{
    SystemClock clock;
    const QDeadlineTimer end(30ms, Qt::PreciseTimer);
    tests::waitFor(clock.sleep(30ms, CancelToken()));
    QVERIFY(end.hasExpired());
}

void TestClock::aSleepOfNothingEnds_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("zero") << 0;
    QTest::newRow("negative") << -1000;
}

void TestClock::aSleepOfNothingEnds()
{
    QFETCH(int, milliseconds);
    SystemClock clock;
    tests::waitFor(clock.sleep(std::chrono::milliseconds(milliseconds), CancelToken()));
    FakeClock fake;
    tests::waitFor(fake.sleep(std::chrono::milliseconds(milliseconds), CancelToken()));
    QCOMPARE(fake.sleepers(), 0);
}

void TestClock::cancelEndsASleep()
{
    const auto clock = std::make_shared<SystemClock>();
    const auto ended = std::make_shared<QList<int>>();
    CancelSource source;
    const auto task = note(clock, 24h * 365, source.token(), ended, 1); // longer than QTimer's int of milliseconds
    QCoreApplication::processEvents();
    QCOMPARE(*ended, QList<int>());
    source.cancel();
    QCOMPARE(*ended, QList<int>{1});
}

void TestClock::aCancelledTokenDoesNotSleep()
{
    const auto ended = std::make_shared<QList<int>>();
    CancelSource source;
    source.cancel();
    const auto task = note(std::make_shared<SystemClock>(), 24h, source.token(), ended, 1);
    const auto fakeTask = note(std::make_shared<FakeClock>(), 24h, source.token(), ended, 2);
    QCOMPARE(*ended, (QList<int>{1, 2}));
}

void TestClock::manySleepersEndInOrder()
{
    const auto clock = std::make_shared<SystemClock>();
    const auto ended = std::make_shared<QList<int>>();
    const auto later = note(clock, 60ms, CancelToken(), ended, 2);
    const auto sooner = note(clock, 1ms, CancelToken(), ended, 1);
    QTRY_COMPARE(*ended, (QList<int>{1, 2}));
}

void TestClock::theFakeClockWakesAtTheRightTime()
{
    const auto clock = std::make_shared<FakeClock>();
    const auto ended = std::make_shared<QList<int>>();
    const auto first = note(clock, 10s, CancelToken(), ended, 1);
    const auto second = note(clock, 5s, CancelToken(), ended, 2);
    QCOMPARE(clock->sleepers(), 2);

    clock->advance(4999ms);
    QCOMPARE(*ended, QList<int>());
    clock->advance(1ms);
    QCOMPARE(*ended, QList<int>{2});
    clock->setNow(clock->now().addDays(1));
    QCOMPARE(*ended, (QList<int>{2, 1}));
    QCOMPARE(clock->sleepers(), 0);
    QCOMPARE(clock->sleeps(), (QList<std::chrono::milliseconds>{10s, 5s}));
}

void TestClock::theFakeClockWakesThoseWhoFallAsleepAnew()
{
    const auto clock = std::make_shared<FakeClock>();
    const QDateTime start = clock->now();
    const auto ticks = std::make_shared<QList<QDateTime>>();
    const auto task = noteTicks(clock, ticks);
    clock->advance(25s);
    QCOMPARE(*ticks, (QList<QDateTime>{start.addSecs(10), start.addSecs(20)}));
    QCOMPARE(clock->now(), start.addSecs(25));
    clock->advance(5s);
    QCOMPARE(ticks->size(), 3);
}

void TestClock::theFakeClockIsCancelled()
{
    const auto clock = std::make_shared<FakeClock>();
    const auto ended = std::make_shared<QList<int>>();
    CancelSource source;
    const auto task = note(clock, 10s, source.token(), ended, 1);
    source.cancel();
    QCOMPARE(*ended, QList<int>{1});
    clock->advance(20s);
    QCOMPARE(*ended, QList<int>{1});
}

void TestClock::theFakeClockMaySleepAtOnce()
{
    FakeClock clock(FakeClock::Sleep::AtOnce);
    const QDateTime start = clock.now();
    tests::waitFor(clock.sleep(90s, CancelToken()));
    QCOMPARE(clock.now(), start.addSecs(90));
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
