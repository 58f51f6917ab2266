#include "core/trackers/github/githubwriteturn.h"
#include "tests/support/fakeclock.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace twinspan;
using trackers::GithubWriteTurn;

/// GitHub asks for a second between two writes.
class TestGithubWriteTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAreASecondApart();
    void aClockThatIsSetBackHoldsNoWriteForLonger();

private:
    static qint64 waited(GithubWriteTurn &turn, const tests::FakeClock &clock)
    {
        qint64 before = 0;
        for (const auto sleep : clock.sleeps())
            before += sleep.count();
        [&turn] { QVERIFY(tests::waitFor(turn.begin({}))); }();
        turn.end();
        qint64 after = 0;
        for (const auto sleep : clock.sleeps())
            after += sleep.count();
        return after - before;
    }
};

void TestGithubWriteTurn::writesAreASecondApart()
{
    tests::FakeClock clock(tests::FakeClock::Sleep::AtOnce);
    GithubWriteTurn turn(&clock, 1s);
    QCOMPARE(waited(turn, clock), 0);
    const qint64 second = waited(turn, clock);
    QVERIFY(second >= 1000 && second <= 1001);
}

void TestGithubWriteTurn::aClockThatIsSetBackHoldsNoWriteForLonger()
{
    tests::FakeClock clock(tests::FakeClock::Sleep::AtOnce);
    GithubWriteTurn turn(&clock, 1s);
    QCOMPARE(waited(turn, clock), 0);
    clock.setNow(clock.now().addSecs(-3600));
    const qint64 next = waited(turn, clock);
    QVERIFY(next >= 1000 && next <= 1001);
}

QTEST_GUILESS_MAIN(TestGithubWriteTurn)
#include "tst_githubwriteturn.moc"
