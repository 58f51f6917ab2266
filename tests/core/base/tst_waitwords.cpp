#include "core/base/waitwords.h"

#include <QLocale>
#include <QTest>

using namespace twinspan;

/// The time that is left is said so that it is right whenever it is read.
class TestWaitWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTimeThatIsLeftIsSaid_data();
    void theTimeThatIsLeftIsSaid();
    void withoutATimeOnlyTheCauseIsSaid();
    void theTimeIsThatOfThisComputer();
};

namespace
{
const QDateTime &now()
{
    static const QDateTime time(QDate(2026, 1, 1), QTime(13, 0), Qt::UTC);
    return time;
}

Problem waitingUntil(const QDateTime &until)
{
    Problem problem =
        makeProblem(ProblemKind::RateLimited, QStringLiteral("a.b"), QStringLiteral("R asks for fewer calls."));
    problem.waitsUntil = until;
    return problem;
}
} // namespace

void TestWaitWords::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
}

void TestWaitWords::theTimeThatIsLeftIsSaid_data()
{
    QTest::addColumn<qint64>("left"); // milliseconds
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("length");

    QTest::newRow("minutes") << 12 * 60'000LL << QStringLiteral("13:12") << QStringLiteral("12 min");
    QTest::newRow("a second more") << 12 * 60'000LL + 1000 << QStringLiteral("13:13") << QStringLiteral("13 min");
    QTest::newRow("a moment") << 1LL << QStringLiteral("13:01") << QStringLiteral("1 min");
    QTest::newRow("seconds") << 5'000LL << QStringLiteral("13:01") << QStringLiteral("1 min");
    QTest::newRow("an hour and a half") << 90 * 60'000LL << QStringLiteral("14:30") << QStringLiteral("90 min");
    QTest::newRow("hours") << 150 * 60'000LL << QStringLiteral("15:30") << QStringLiteral("3 h");
    QTest::newRow("tomorrow") << 12 * 3600'000LL << QStringLiteral("02.01.26 01:00") << QStringLiteral("12 h");
}

void TestWaitWords::theTimeThatIsLeftIsSaid()
{
    QFETCH(const qint64, left);
    QFETCH(const QString, until);
    QFETCH(const QString, length);

    const Problem problem = waitingUntil(now().addMSecs(left));
    QCOMPARE(waitSentence(problem, now()), QStringLiteral("Twinspan waits until %1 (%2).").arg(until, length));
    QCOMPARE(causeWithWait(problem, now()),
             QStringLiteral("R asks for fewer calls. Twinspan waits until %1.").arg(until));
}

void TestWaitWords::withoutATimeOnlyTheCauseIsSaid()
{
    Problem problem = waitingUntil(now()); // it is over
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(waitSentence(problem, now()), QString());
        QCOMPARE(causeWithWait(problem, now()), problem.cause);
        problem.waitsUntil.reset();
    }
}

void TestWaitWords::theTimeIsThatOfThisComputer()
{
    const QDateTime elsewhere = now().addSecs(720).toOffsetFromUtc(-7 * 3600);
    QCOMPARE(waitSentence(waitingUntil(elsewhere), now()), QStringLiteral("Twinspan waits until 13:12 (12 min)."));
}

QTEST_GUILESS_MAIN(TestWaitWords)
#include "tst_waitwords.moc"
