#include "core/net/qthttpclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/patience.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QBuffer>
#include <QTest>

using namespace std::chrono_literals;
using namespace twinspan;
using namespace twinspan::net;
using tests::FakeClock;
using tests::HttpAnswer;
using tests::TestHttpServer;
using tests::waitFor;

using Waits = QList<std::chrono::milliseconds>;

namespace
{
HttpRequest request(const QByteArray &method, const QUrl &url)
{
    HttpRequest made;
    made.method = method;
    made.url = url;
    return made;
}

HttpAnswer busy(int status, const char *retryAfter = nullptr)
{
    const HttpAnswer answer = HttpAnswer::json(status, "busy");
    return retryAfter == nullptr ? answer : answer.with("Retry-After", retryAfter);
}
} // namespace

class TestHttpRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBusyServerIsAskedAgain_data();
    void aBusyServerIsAskedAgain();
    void aBusyServerIsGivenUpAtLast();
    void aWriteIsNotRepeated_data();
    void aWriteIsNotRepeated();
    void withoutRetriesThereIsOneAttempt();
    void aLongWaitIsTheCallers();
    void aBrokenConnectionIsTriedAgain();
    void aBrokenConnectionIsGivenUpAtLast();
    void aDownloadThatHasBegunIsNotRepeated();
    void certificatesAndTimeoutsAreNotTriedAgain();
    void theGateHoldsFurtherRequestsToTheHost();
    void aRequestMaySetAPauseItsLongest();
    void aLimitToldInAnotherWayClosesTheGate();
    void aMissingRightClosesNoGate();
    void theGateIsOpenForOtherHosts();
    void aGateClosedForLongEndsRequestsAtOnce();
    void cancelEndsAWait();
    void destroyingTheClientEndsAWait();

private:
    std::shared_ptr<QtHttpClient> client(FakeClock &clock, bool retries = true) const;

    std::unique_ptr<FakeClock> m_quick;  ///< sleeps take no time
    std::unique_ptr<FakeClock> m_manual; ///< sleeps end when the test advances it
};

void TestHttpRetry::init()
{
    m_quick = std::make_unique<FakeClock>(FakeClock::Sleep::AtOnce);
    m_manual = std::make_unique<FakeClock>();
}

std::shared_ptr<QtHttpClient> TestHttpRetry::client(FakeClock &clock, bool retries) const
{
    HttpClientOptions options;
    options.clock = &clock;
    options.retries = retries;
    return std::make_shared<QtHttpClient>(options);
}

void TestHttpRetry::aBusyServerIsAskedAgain_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("waited"); // seconds in all
    QTest::newRow("GET 429") << QByteArray("GET") << 429 << 60 + 7;
    QTest::newRow("HEAD 429") << QByteArray("HEAD") << 429 << 60 + 7;
    QTest::newRow("GET 503") << QByteArray("GET") << 503 << 1 + 7;
}

void TestHttpRetry::aBusyServerIsAskedAgain()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(int, waited);

    TestHttpServer server;
    server.script({busy(status), busy(status, "7"), HttpAnswer::json(200, "{}")});
    const auto response = waitFor(client(*m_quick)->send(request(method, server.url()), CancelToken()));
    QCOMPARE(response->status, 200);
    QCOMPARE(server.requests().size(), 3);
    std::chrono::milliseconds sum{};
    for (const auto wait : m_quick->sleeps())
        sum += wait;
    QCOMPARE(sum, std::chrono::seconds(waited));
}

void TestHttpRetry::aBusyServerIsGivenUpAtLast()
{
    TestHttpServer server;
    server.script({busy(503)});
    const auto response = waitFor(client(*m_quick)->send(request("GET", server.url()), CancelToken()));
    QCOMPARE(response->status, 503);
    QCOMPARE(response->body, QByteArray("busy"));
    QCOMPARE(server.requests().size(), 4);
    QCOMPARE(m_quick->sleeps(), (Waits{1s, 2s, 4s}));
}

void TestHttpRetry::aWriteIsNotRepeated_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const char *method : {"POST", "PUT", "PATCH", "DELETE"}) {
        for (const int status : {429, 503})
            QTest::addRow("%s %d", method, status) << QByteArray(method) << status;
    }
}

void TestHttpRetry::aWriteIsNotRepeated()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);

    TestHttpServer server;
    server.script({busy(status, "1")});
    const auto response = waitFor(client(*m_quick)->send(request(method, server.url()), CancelToken()));
    QCOMPARE(response->status, status);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(m_quick->sleeps(), Waits());
}

void TestHttpRetry::withoutRetriesThereIsOneAttempt()
{
    TestHttpServer server;
    server.script({busy(503)});
    QCOMPARE(waitFor(client(*m_quick, false)->send(request("GET", server.url()), CancelToken()))->status, 503);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpRetry::aLongWaitIsTheCallers()
{
    TestHttpServer server;
    server.script({busy(503, "61")});
    const auto response = waitFor(client(*m_quick)->send(request("GET", server.url()), CancelToken()));
    QCOMPARE(response->status, 503);
    QCOMPARE(response->header("Retry-After"), QByteArray("61"));
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpRetry::aBrokenConnectionIsTriedAgain()
{
    TestHttpServer server;
    server.script({HttpAnswer::cutBody(QByteArray(100, 'x')), HttpAnswer::json(200, "{}")});
    const auto response = waitFor(client(*m_quick)->send(request("GET", server.url()), CancelToken()));
    QCOMPARE(response->body, QByteArray("{}"));
    QCOMPARE(m_quick->sleeps(), (Waits{200ms}));
}

void TestHttpRetry::aBrokenConnectionIsGivenUpAtLast()
{
    TestHttpServer server;
    const QUrl url = server.url();
    server.close();
    const auto response = waitFor(client(*m_quick)->send(request("GET", url), CancelToken()));
    QCOMPARE(response.error().code, QStringLiteral("network.refused"));
    QCOMPARE(m_quick->sleeps(), (Waits{200ms, 1s}));
}

void TestHttpRetry::aDownloadThatHasBegunIsNotRepeated()
{
    TestHttpServer server;
    server.script({HttpAnswer::cutBody(QByteArray(100, 'x')), HttpAnswer::json(200, "{}")});
    auto sink = std::make_shared<QBuffer>();
    sink->open(QIODevice::WriteOnly);
    HttpRequest wanted = request("GET", server.url());
    wanted.sink = sink;
    const auto response = waitFor(client(*m_quick)->send(wanted, CancelToken()));
    QCOMPARE(response.error().code, QStringLiteral("network.broken"));
    QCOMPARE(sink->data(), QByteArray(50, 'x'));
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpRetry::certificatesAndTimeoutsAreNotTriedAgain()
{
    TestHttpServer server;
    server.script({HttpAnswer::hang()});
    HttpRequest wanted = request("GET", server.url());
    wanted.deadline = 50ms;
    QCOMPARE(waitFor(client(*m_quick)->send(wanted, CancelToken())).error().code, QStringLiteral("network.timeout"));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(m_quick->sleeps(), Waits());
}

void TestHttpRetry::theGateHoldsFurtherRequestsToTheHost()
{
    TestHttpServer server;
    server.script({busy(429, "30"), HttpAnswer::json(201, "{}")});
    const auto http = client(*m_manual);
    QCOMPARE(waitFor(http->send(request("POST", server.url()), CancelToken()))->status, 429);

    auto waiting = http->send(request("POST", server.url(QStringLiteral("/other"))), CancelToken());
    QCOMPARE(m_manual->sleepers(), 1);
    m_manual->advance(29'999ms);
    QCOMPARE(m_manual->sleepers(), 1);
    QCOMPARE(server.requests().size(), 1);
    m_manual->advance(1ms);
    QCOMPARE(waitFor(std::move(waiting))->status, 201);
    QCOMPARE(server.requests().size(), 2);
}

void TestHttpRetry::aLimitToldInAnotherWayClosesTheGate()
{
    TestHttpServer server;
    server.script({HttpAnswer::json(403, "{}").with("X-RateLimit-Remaining", "0").with("X-RateLimit-Reset", "3600"),
                   HttpAnswer::json(200, "{}")});
    const auto http = client(*m_manual);
    QCOMPARE(waitFor(http->send(request("GET", server.url()), CancelToken()))->status, 403);

    const auto refused = waitFor(http->send(request("POST", server.url()), CancelToken()));
    QCOMPARE(refused.error().code, QStringLiteral("http.rate-limited"));
    QCOMPARE(refused.error().retryAfter.value().count(), 3600);
    QCOMPARE(server.requests().size(), 1);

    m_manual->advance(3600s);
    QCOMPARE(waitFor(http->send(request("GET", server.url()), CancelToken()))->status, 200);
}

void TestHttpRetry::aMissingRightClosesNoGate()
{
    TestHttpServer server;
    server.script({busy(403), HttpAnswer::json(200, "{}")});
    const auto http = client(*m_manual);
    QCOMPARE(waitFor(http->send(request("GET", server.url()), CancelToken()))->status, 403);
    QCOMPARE(waitFor(http->send(request("GET", server.url()), CancelToken()))->status, 200);
}

void TestHttpRetry::theGateIsOpenForOtherHosts()
{
    TestHttpServer server;
    TestHttpServer other;
    server.script({busy(429, "30")});
    other.script({HttpAnswer::json(200, "{}")});
    const auto http = client(*m_manual);
    QCOMPARE(waitFor(http->send(request("POST", server.url()), CancelToken()))->status, 429);
    QCOMPARE(waitFor(http->send(request("GET", other.url()), CancelToken()))->status, 200);
}

void TestHttpRetry::aGateClosedForLongEndsRequestsAtOnce()
{
    TestHttpServer server;
    server.script({busy(429, "3600"), HttpAnswer::json(200, "{}")});
    const auto http = client(*m_manual);
    QCOMPARE(waitFor(http->send(request("GET", server.url()), CancelToken()))->status, 429);

    m_manual->advance(10s);
    const auto response = waitFor(http->send(request("POST", server.url()), CancelToken()));
    QCOMPARE(response.error().code, QStringLiteral("http.rate-limited"));
    QCOMPARE(response.error().retryAfter.value().count(), 3590);
    QVERIFY(!response.error().outcomeUnknown);
    QCOMPARE(server.requests().size(), 1);

    m_manual->advance(3590s);
    QCOMPARE(waitFor(http->send(request("GET", server.url()), CancelToken()))->status, 200);
}

/// One misled box before a peer would keep it away for a day.
void TestHttpRetry::aRequestMaySetAPauseItsLongest()
{
    TestHttpServer server;
    server.script({busy(429, "86400"), HttpAnswer::json(201, "{}")});
    const auto http = client(*m_manual);
    HttpRequest wanted = request("POST", server.url());
    wanted.longestPause = 900s;
    QCOMPARE(waitFor(http->send(wanted, CancelToken()))->status, 429);

    const auto refused = waitFor(http->send(wanted, CancelToken()));
    QCOMPARE(refused.error().code, QStringLiteral("http.rate-limited"));
    QCOMPARE(refused.error().retryAfter.value().count(), 900);

    m_manual->advance(900s);
    QCOMPARE(waitFor(http->send(wanted, CancelToken()))->status, 201);
    QCOMPARE(server.requests().size(), 2);
}

void TestHttpRetry::cancelEndsAWait()
{
    TestHttpServer server;
    server.script({busy(503, "30")});
    CancelSource source;
    const auto http = client(*m_manual);
    auto task = http->send(request("GET", server.url()), source.token());
    QTRY_COMPARE(m_manual->sleepers(), 1);
    source.cancel();
    QVERIFY(waitFor(std::move(task)).error().isCancelled());
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpRetry::destroyingTheClientEndsAWait()
{
    TestHttpServer server;
    server.script({busy(503, "30")});
    auto http = client(*m_manual);
    auto task = http->send(request("GET", server.url()), CancelToken());
    QTRY_COMPARE(m_manual->sleepers(), 1);
    http.reset();
    QVERIFY(waitFor(std::move(task)).error().isCancelled());
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestHttpRetry)
#include "tst_httpretry.moc"
