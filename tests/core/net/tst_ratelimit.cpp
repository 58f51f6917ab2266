#include "core/net/ratelimit.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace twinspan::net;

namespace
{
constexpr int noLimit = -1;
constexpr int noTime = -2;

const QDateTime &now()
{
    static const QDateTime time(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return time;
}
} // namespace

/// Limits as trackers tell them: GitHub, Jira Cloud and Data Center, GitLab, Zendesk.
class TestRateLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsAreRead_data();
    void limitsAreRead();
    void aResetIsMeasuredByTheServersClock();
    void otherAnswersAreNoLimit();
};

void TestRateLimit::limitsAreRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArrayList>("headers"); // name and value in turn
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("seconds");

    const auto row = [](const char *name, int status, const QByteArrayList &headers, int seconds,
                        const QByteArray &body = {}) { QTest::newRow(name) << status << headers << body << seconds; };
    const QByteArray epoch = QByteArray::number(now().toSecsSinceEpoch() + 1800);
    const QByteArray milliseconds = QByteArray::number(now().toMSecsSinceEpoch() + 1'800'500);

    row("GitHub, used up", 403, {"X-RateLimit-Remaining", "0", "X-RateLimit-Reset", epoch}, 1800);
    row("GitHub, used up, 429", 429, {"X-RateLimit-Remaining", "0", "X-RateLimit-Reset", epoch}, 1800);
    row("GitHub, secondary with a time", 403, {"Retry-After", "45", "X-RateLimit-Remaining", "4000"}, 45);
    row("GitHub, secondary in words", 403, {"X-RateLimit-Remaining", "4000", "X-RateLimit-Reset", epoch}, noTime,
        "{\"message\": \"You have exceeded a Secondary Rate Limit.\"}");
    row("GitHub, secondary in older words", 403, {}, noTime,
        "{\"message\": \"You have triggered an abuse detection mechanism.\"}");
    row("GitHub, too many new things", 422, {"X-RateLimit-Remaining", "4000"}, noTime,
        "{\"message\": \"Validation Failed\", \"errors\": [{\"message\": \"was submitted too quickly\"}]}");
    row("GitHub, secondary as 429", 429, {"X-RateLimit-Remaining", "4000", "X-RateLimit-Reset", epoch}, noTime);
    row("Jira Cloud", 429, {"X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "2026-01-01T00:20:00Z"}, 1200);
    row("Jira Cloud, no seconds", 429, {"X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "2026-01-01T00:20Z"}, 1200);
    row("a date with an offset", 429, {"X-RateLimit-Reset", "2026-01-01T02:20:00+02:00"}, 1200);
    row("a date without a zone", 429, {"X-RateLimit-Reset", "2026-01-01T00:20:00"}, 1200);
    row("Jira Cloud, both", 429, {"Retry-After", "7", "X-RateLimit-Reset", "2026-01-01T00:20:00Z"}, 7);
    row("Jira Data Center", 429, {"X-RateLimit-Remaining", "0", "Retry-After", "3"}, 3);
    row("Jira Data Center, at once", 429, {"X-RateLimit-Remaining", "1", "Retry-After", "0"}, 0);
    row("GitLab", 429, {"RateLimit-Remaining", "0", "RateLimit-Reset", epoch}, 1800);
    row("Zendesk", 429, {"X-Rate-Limit-Remaining", "0", "ratelimit-reset", "41"}, 41);
    row("milliseconds since 1970", 429, {"X-RateLimit-Reset", milliseconds}, 1801);
    row("past", 429, {"X-RateLimit-Reset", "1500000000"}, 0);
    row("far", 429, {"X-RateLimit-Reset", "4000000000"}, 86400);
    row("negative", 429, {"X-RateLimit-Reset", "-5"}, 0);
    row("words", 429, {"X-RateLimit-Reset", "soon"}, noTime);
    row("overflow", 429, {"X-RateLimit-Reset", "99999999999999999999"}, noTime);
    row("429 and no more", 429, {}, noTime);

    row("missing right", 403, {}, noLimit, "{\"message\": \"Must have admin rights to Repository.\"}");
    row("refused", 422, {}, noLimit, "{\"message\": \"Validation Failed\"}");
    row("missing right, calls left", 403, {"X-RateLimit-Remaining", "12", "X-RateLimit-Reset", epoch}, noLimit);
    row("missing right at Jira Data Center", 403, {"X-RateLimit-Remaining", "12", "Retry-After", "0"}, noLimit);
    row("missing right, a server that counts nothing", 403, {"X-RateLimit-Remaining", "0"}, noLimit);
    row("missing right, a limit that is over", 403, {"X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "1500000000"},
        noLimit);
}

void TestRateLimit::limitsAreRead()
{
    QFETCH(const int, status);
    QFETCH(const QByteArrayList, headers);
    QFETCH(const QByteArray, body);
    QFETCH(const int, seconds);

    HttpResponse response;
    response.status = status;
    response.body = body;
    for (qsizetype index = 0; index + 1 < headers.size(); index += 2)
        response.headers.append({headers.at(index), headers.at(index + 1)});
    const auto limit = rateLimitOf(response, now());
    const int read = !limit ? noLimit : !limit->wait ? noTime : static_cast<int>(limit->wait->count());
    QCOMPARE(read, seconds);
}

void TestRateLimit::aResetIsMeasuredByTheServersClock()
{
    HttpResponse response;
    response.status = 403;
    response.headers = {{"Date", "Thu, 01 Jan 2026 00:00:00 GMT"},
                        {"X-RateLimit-Remaining", "0"},
                        {"X-RateLimit-Reset", QByteArray::number(now().toSecsSinceEpoch() + 30)}};
    const QDateTime ours(QDate(2031, 7, 9), QTime(3, 0), Qt::UTC);
    QCOMPARE(rateLimitOf(response, ours), RateLimit{30s});
}

void TestRateLimit::otherAnswersAreNoLimit()
{
    for (const int status : {200, 401, 404, 422, 500, 503}) {
        HttpResponse response;
        response.status = status;
        response.headers = {{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "90"}, {"Retry-After", "90"}};
        QVERIFY2(!rateLimitOf(response, now()), qPrintable(QString::number(status)));
    }
}

QTEST_GUILESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
