#include "core/net/hostgate.h"
#include "core/net/retrytable.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace twinspan::net;

namespace
{
HttpResponse answer(int status)
{
    HttpResponse response;
    response.status = status;
    return response;
}
} // namespace

class TestRetryTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTable_data();
    void theTable();
    void retryAfterIsRead_data();
    void retryAfterIsRead();
    void retryAfterIsMeasuredByTheServersClock();
    void aGateIsClosedForOneHostAndPort();
    void aLaterEndCounts();
    void aClockThatIsSetBackClosesNoGateForADay();
    void aWaitThatIsNotStatedGrows();
    void answersOnTheirWayMakeNoWaitGrow();
};

void TestRetryTable::theTable_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isRepeatable");
    QTest::addColumn<int>("retryAfter"); // seconds, -1: none
    QTest::addColumn<int>("delay");      // milliseconds, -1: final

    for (const int status : {429, 503}) {
        QTest::addRow("%d first", status) << 1 << status << true << -1 << 1000;
        QTest::addRow("%d second", status) << 2 << status << true << -1 << 2000;
        QTest::addRow("%d third", status) << 3 << status << true << -1 << 4000;
        QTest::addRow("%d fourth", status) << 4 << status << true << -1 << -1;
        QTest::addRow("%d asks for 7 s", status) << 1 << status << true << 7 << 7000;
        QTest::addRow("%d asks for nothing", status) << 1 << status << true << 0 << 0;
        QTest::addRow("%d asks for a minute", status) << 3 << status << true << 60 << 60000;
        QTest::addRow("%d asks for more than a minute", status) << 1 << status << true << 61 << -1;
        QTest::addRow("%d asks a fourth time", status) << 4 << status << true << 1 << -1;
        QTest::addRow("%d write", status) << 1 << status << false << 1 << -1;
    }
    QTest::newRow("broken first") << 1 << 0 << true << -1 << 200;
    QTest::newRow("broken second") << 2 << 0 << true << -1 << 1000;
    QTest::newRow("broken third") << 3 << 0 << true << -1 << -1;
    QTest::newRow("broken write") << 1 << 0 << false << -1 << -1;
    QTest::newRow("number out of range") << 0 << 429 << true << -1 << -1;
    for (const int status : {200, 301, 400, 401, 404, 408, 500, 502, 504})
        QTest::addRow("%d", status) << 1 << status << true << 1 << -1;
}

void TestRetryTable::theTable()
{
    QFETCH(int, number);
    QFETCH(int, status);
    QFETCH(bool, isRepeatable);
    QFETCH(int, retryAfter);
    QFETCH(int, delay);

    Attempt attempt{number, status, isRepeatable, std::nullopt};
    if (retryAfter >= 0)
        attempt.retryAfter = std::chrono::seconds(retryAfter);
    QCOMPARE(static_cast<int>(retryDelay(attempt).value_or(-1ms).count()), delay);
}

void TestRetryTable::retryAfterIsRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: none

    QTest::newRow("absent") << QByteArray() << -1;
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("white space") << QByteArray(" 5 ") << 5;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("negative") << QByteArray("-3") << 0;
    QTest::newRow("a year") << QByteArray("31536000") << 86400;
    QTest::newRow("overflow") << QByteArray("99999999999999999999") << -1;
    QTest::newRow("date") << QByteArray("Thu, 01 Jan 2026 00:01:30 GMT") << 90;
    QTest::newRow("past date") << QByteArray("Wed, 31 Dec 2025 23:59:00 GMT") << 0;
    QTest::newRow("far date") << QByteArray("Fri, 01 Jan 2038 00:00:00 GMT") << 86400;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("fraction") << QByteArray("1.5") << -1;
}

void TestRetryTable::retryAfterIsRead()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);

    HttpResponse response;
    if (!value.isEmpty())
        response.headers = {{"retry-AFTER", value}};
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    QCOMPARE(static_cast<int>(retryAfter(response, now).value_or(-1s).count()), seconds);
}

void TestRetryTable::retryAfterIsMeasuredByTheServersClock()
{
    HttpResponse response;
    response.headers = {{"Date", "Thu, 01 Jan 2026 00:01:00 GMT"}, {"Retry-After", "Thu, 01 Jan 2026 00:01:30 GMT"}};
    const QDateTime ours(QDate(2031, 7, 9), QTime(3, 0), Qt::UTC);
    QCOMPARE(retryAfter(response, ours).value_or(-1s).count(), 30);
}

void TestRetryTable::aGateIsClosedForOneHostAndPort()
{
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const QUrl url(QStringLiteral("https://a.example/issues"));
    HostGate gate;
    QCOMPARE(gate.remaining(url, now).count(), 0);
    gate.close(url, 10s, now);
    QCOMPARE(gate.remaining(QUrl(QStringLiteral("https://a.example/other?x=1")), now).count(), 10'000);
    QCOMPARE(gate.remaining(url, now.addMSecs(9'999)).count(), 1);
    QCOMPARE(gate.remaining(url, now.addSecs(10)).count(), 0);
    QCOMPARE(gate.remaining(url, now.addSecs(11)).count(), 0);
    QCOMPARE(gate.remaining(QUrl(QStringLiteral("https://b.example/")), now).count(), 0);
    QCOMPARE(gate.remaining(QUrl(QStringLiteral("https://a.example:444/")), now).count(), 0);
}

void TestRetryTable::aLaterEndCounts()
{
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const QUrl url(QStringLiteral("https://a.example/"));
    HostGate gate;
    gate.close(url, 10s, now);
    gate.close(url, 3s, now);
    QCOMPARE(gate.remaining(url, now).count(), 10'000);
    gate.close(url, 20s, now);
    QCOMPARE(gate.remaining(url, now).count(), 20'000);
}

void TestRetryTable::aClockThatIsSetBackClosesNoGateForADay()
{
    const QDateTime now(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC);
    const QUrl url(QStringLiteral("https://a.example/"));
    HostGate gate;
    gate.close(url, 10s, now);
    const QDateTime yesterday = now.addDays(-1);
    QCOMPARE(gate.remaining(url, yesterday).count(), 10'000); // not before the time that the host named
    QCOMPARE(gate.remaining(url, yesterday.addSecs(9)).count(), 1'000);
    QCOMPARE(gate.remaining(url, yesterday.addSecs(10)).count(), 0);
}

void TestRetryTable::aWaitThatIsNotStatedGrows()
{
    QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const QUrl url(QStringLiteral("https://a.example/"));
    HostGate gate;
    for (const int seconds : {60, 120, 240, 480, 960, 1920, 3600, 3600}) {
        QCOMPARE(gate.heed(url, answer(429), now).value_or(0s).count(), seconds);
        QCOMPARE(gate.remaining(url, now).count(), seconds * 1000);
        now = now.addSecs(seconds);
        QCOMPARE(gate.remaining(url, now).count(), 0);
    }
    QVERIFY(!gate.heed(url, answer(200), now));
    QCOMPARE(gate.heed(url, answer(429), now).value_or(0s).count(), 60);
}

void TestRetryTable::answersOnTheirWayMakeNoWaitGrow()
{
    QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const QUrl url(QStringLiteral("https://a.example/"));
    HostGate gate;
    for (const int seconds : {60, 120}) {
        QCOMPARE(gate.heed(url, answer(429), now).value_or(0s).count(), seconds);
        // Those that left before the first was refused come back now.
        QCOMPARE(gate.heed(url, answer(429), now.addSecs(1)).value_or(0s).count(), seconds - 1);
        QVERIFY(!gate.heed(url, answer(200), now.addSecs(1)));
        QCOMPARE(gate.remaining(url, now).count(), seconds * 1000);
        now = now.addSecs(seconds);
    }
}

QTEST_GUILESS_MAIN(TestRetryTable)
#include "tst_retrytable.moc"
