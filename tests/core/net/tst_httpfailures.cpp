#include "core/net/qthttpclient.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QBuffer>
#include <QTest>

using namespace std::chrono_literals;
using namespace twinspan;
using namespace twinspan::net;
using tests::HttpAnswer;
using tests::TestHttpServer;
using tests::waitFor;

namespace
{
HttpRequest request(const QByteArray &method, const QUrl &url)
{
    HttpRequest made;
    made.method = method;
    made.url = url;
    made.body = method == "GET" ? QByteArray() : QByteArray(R"({"a":1})");
    return made;
}

HttpAnswer chunked(HttpAnswer answer)
{
    answer.chunked = true;
    return answer;
}

HttpAnswer dripEndlessly()
{
    HttpAnswer answer = HttpAnswer::drip(QByteArray(100'000, 'x'));
    answer.dripEvery = 1ms;
    return answer;
}

/// A full disk.
class RefusingDevice final : public QIODevice
{
public:
    RefusingDevice() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char * /*data*/, qint64 /*maxSize*/) override { return -1; }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }
};

/// Awaits the answer, and counts endings.
Task<> record(Task<Result<HttpResponse>> sending, std::shared_ptr<QList<QString>> endings)
{
    const auto response = co_await sending;
    endings->append(response ? QStringLiteral("answer") : response.error().code);
}
} // namespace

/// Failure table (house rule 27): each way to fail, for a read and for a write.
class TestHttpFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_client.reset(); }
    void eachFailureHasItsProblem_data();
    void eachFailureHasItsProblem();
    void aWriteIsNeverSentTwice_data();
    void aWriteIsNeverSentTwice();
    void aRefusedConnectionWroteNothing();
    void anUnknownHostWroteNothing();
    void aHostThatNeverConnectsWroteNothing();
    void aProxyThatAsksIsSaid();
    void anEndlessHeadEnds();
    void aBodyOverTheLimitIsCutOff_data();
    void aBodyOverTheLimitIsCutOff();
    void aFullDiskIsSaid();
    void cancelEndsARunningCall();
    void cancelEndsACallWhoseBodyArrives();
    void aCancelledTokenSendsNothing();
    void destroyingTheClientEndsEachCallOnce();
    void anAnswerMayDestroyTheClient();
    void aCancelMayDestroyTheClient();
    void aDroppedTaskHarmsNobody();

private:
    Result<HttpResponse> send(const HttpRequest &wanted) { return waitFor(m_client->send(wanted, CancelToken())); }

    std::unique_ptr<QtHttpClient> m_client;
};

void TestHttpFailures::init()
{
    HttpClientOptions options;
    options.retries = false;
    m_client = std::make_unique<QtHttpClient>(options);
}

void TestHttpFailures::eachFailureHasItsProblem_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const HttpAnswer &answer, ProblemKind kind, const char *code) {
        QTest::newRow(name) << answer << kind << QString::fromLatin1(code);
    };
    const QByteArray body(1000, 'x');
    row("hang", HttpAnswer::hang(), ProblemKind::Timeout, "network.timeout");
    row("drip", dripEndlessly(), ProblemKind::Timeout, "network.timeout");
    row("closed before the answer", HttpAnswer::closeFirst(), ProblemKind::Network, "network.broken");
    row("reset before the answer", HttpAnswer::resetFirst(), ProblemKind::Network, "network.broken");
    row("cut body", HttpAnswer::cutBody(body), ProblemKind::Network, "network.broken");
    row("cut head", HttpAnswer::raw("HTTP/1.1 200 OK\r\nContent-Le"), ProblemKind::Network, "network.broken");
    row("not HTTP", HttpAnswer::raw("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n\r\n"), ProblemKind::Network, "network.broken");
    row("not HTTP, binary", HttpAnswer::raw(QByteArray("\x15\x03\x01\x00\x02\x02\x46\r\n\r\n", 11)),
        ProblemKind::Network, "network.broken");
    row("status of letters", HttpAnswer::raw("HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n"), ProblemKind::Network,
        "network.broken");
    row("broken gzip", HttpAnswer::json(200, "this is no gzip at all").with("Content-Encoding", "gzip"),
        ProblemKind::Protocol, "http.unreadable");
}

void TestHttpFailures::eachFailureHasItsProblem()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(ProblemKind, kind);
    QFETCH(QString, code);

    for (const char *method : {"GET", "POST"}) {
        TestHttpServer server;
        server.script({answer});
        HttpRequest wanted = request(method, server.url(QStringLiteral("/x?key=abcdef")));
        if (kind == ProblemKind::Timeout)
            wanted.deadline = 100ms;
        const auto response = send(wanted);
        QVERIFY2(!response.has_value(), method);
        const Problem &problem = response.error();
        QCOMPARE(problem.code, code);
        QCOMPARE(toString(problem.kind), toString(kind));
        QCOMPARE(problem.outcomeUnknown, QByteArray(method) == "POST");
        QCOMPARE(problem.url, server.url(QStringLiteral("/x")));
        QVERIFY(!problem.sentence().contains(QStringLiteral("abcdef")));
        QVERIFY2(!problem.sentence().contains(u'%'), qPrintable(problem.sentence()));
        QVERIFY(!problem.remedy.isEmpty());
    }
}

void TestHttpFailures::aWriteIsNeverSentTwice_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<bool>("onKeptConnection");

    const auto rows = [](const char *name, const HttpAnswer &answer) {
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE"}) {
            for (const bool kept : {false, true}) {
                const char *line = kept ? "kept connection" : "new connection";
                QTest::addRow("%s %s, %s", method, name, line)
                    << QByteArray(method) << QByteArray("{}") << answer << kept;
                QTest::addRow("%s %s, %s, no body", method, name, line)
                    << QByteArray(method) << QByteArray() << answer << kept;
            }
        }
    };
    rows("closed", HttpAnswer::closeFirst());
    rows("reset", HttpAnswer::resetFirst());
    rows("cut body", HttpAnswer::cutBody(QByteArray(1000, 'x')));
    rows("cut head", HttpAnswer::raw("HTTP/1.1 200 OK\r\n"));
}

void TestHttpFailures::aWriteIsNeverSentTwice()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(HttpAnswer, answer);
    QFETCH(bool, onKeptConnection);

    TestHttpServer server;
    if (onKeptConnection) {
        server.script({HttpAnswer::json(200, "{}"), answer});
        QVERIFY(send(request("GET", server.url())).has_value());
    } else {
        server.script({answer});
    }
    HttpRequest wanted = request(method, server.url());
    wanted.body = body;
    const auto response = send(wanted);
    QVERIFY(!response.has_value());
    QCOMPARE(response.error().code, QStringLiteral("network.broken"));
    QVERIFY(response.error().outcomeUnknown);
    QCOMPARE(server.requests().size(), onKeptConnection ? 2 : 1);
}

void TestHttpFailures::aRefusedConnectionWroteNothing()
{
    TestHttpServer server;
    server.close();
    const auto response = send(request("POST", server.url()));
    QCOMPARE(response.error().code, QStringLiteral("network.refused"));
    QVERIFY(response.error().cause.contains(QString::number(server.port())) || server.port() == 0);
    QVERIFY(!response.error().outcomeUnknown);
    QVERIFY(response.error().isTransient());
}

void TestHttpFailures::anUnknownHostWroteNothing()
{
    const auto response = send(request("POST", QUrl(QStringLiteral("http://no-such-host.invalid/"))));
    QCOMPARE(response.error().code, QStringLiteral("network.host-not-found"));
    QVERIFY(response.error().cause.contains(QStringLiteral("no-such-host.invalid")));
    QVERIFY(!response.error().outcomeUnknown);
}

void TestHttpFailures::aHostThatNeverConnectsWroteNothing()
{
    // Six requests hang, the seventh waits for a connection: nothing of it has left.
    TestHttpServer server;
    server.script({HttpAnswer::hang()});
    const auto endings = std::make_shared<QList<QString>>();
    CancelSource source;
    std::vector<Task<>> tasks;
    for (int i = 0; i < 6; ++i)
        tasks.push_back(record(m_client->send(request("POST", server.url()), source.token()), endings));
    QTRY_COMPARE(server.requests().size(), 6);

    HttpRequest wanted = request("POST", server.url());
    wanted.deadline = 50ms;
    const auto response = send(wanted);
    QCOMPARE(response.error().code, QStringLiteral("network.timeout"));
    QVERIFY(!response.error().outcomeUnknown);
    QCOMPARE(server.requests().size(), 6);
}

void TestHttpFailures::aProxyThatAsksIsSaid()
{
    TestHttpServer server;
    server.script({HttpAnswer::empty(407).with("Proxy-Authenticate", "Basic realm=\"x\"")});
    QCOMPARE(send(request("GET", server.url())).error().code, QStringLiteral("network.proxy"));
}

void TestHttpFailures::anEndlessHeadEnds()
{
    TestHttpServer server;
    HttpAnswer answer = HttpAnswer::drip("HTTP/1.1 200 OK\r\n" + QByteArray("X-More: of it\r\n").repeated(100'000));
    answer.dripEvery = 0ms;
    answer.sendsHead = false;
    server.script({answer});
    HttpRequest wanted = request("GET", server.url());
    wanted.deadline = 200ms;
    QCOMPARE(send(wanted).error().code, QStringLiteral("network.timeout"));
}

void TestHttpFailures::aBodyOverTheLimitIsCutOff_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<bool>("intoSink");

    for (const bool intoSink : {false, true}) {
        const char *where = intoSink ? "sink" : "memory";
        QTest::addRow("announced, %s", where) << HttpAnswer::json(200, QByteArray(2000, 'x')) << intoSink;
        QTest::addRow("chunked, %s", where) << chunked(HttpAnswer::json(200, QByteArray(2000, 'x'))) << intoSink;
        QTest::addRow("of a failure, %s", where) << chunked(HttpAnswer::json(500, QByteArray(2000, 'x'))) << intoSink;
        QTest::addRow("until the connection closes, %s", where)
            << HttpAnswer::raw("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(2000, 'x')) << intoSink;
    }
    // 400 KiB of zeros in 437 bytes
    QTest::newRow("compressed")
        << HttpAnswer::json(
               200,
               QByteArray::fromHex(
                   "1f8b0800000000000203edc13101000000c2a0f54f6d0d0fa00000000000000000000000000000000000000000000000000"
                   "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                   "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                   "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                   "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                   "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                   "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                   "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                   "0000000000000000000000000000000000000000000000000080570302aec72500400600"))
               .with("Content-Encoding", "gzip")
        << false;
}

void TestHttpFailures::aBodyOverTheLimitIsCutOff()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(bool, intoSink);

    TestHttpServer server;
    server.script({answer});
    HttpRequest wanted = request("GET", server.url());
    wanted.maxBody = 1999;
    auto sink = std::make_shared<QBuffer>();
    sink->open(QIODevice::WriteOnly);
    if (intoSink)
        wanted.sink = sink;
    const auto response = send(wanted);
    QVERIFY(!response.has_value());
    QCOMPARE(response.error().code, QStringLiteral("http.body-too-large"));
    QCOMPARE(toString(response.error().kind), toString(ProblemKind::Protocol));
    QVERIFY(sink->data().size() <= 1999);
}

void TestHttpFailures::aFullDiskIsSaid()
{
    TestHttpServer server;
    server.script({HttpAnswer::json(200, "file")});
    HttpRequest wanted = request("GET", server.url());
    wanted.sink = std::make_shared<RefusingDevice>();
    QCOMPARE(send(wanted).error().code, QStringLiteral("http.sink"));
}

void TestHttpFailures::cancelEndsARunningCall()
{
    for (const char *method : {"GET", "POST"}) {
        TestHttpServer server;
        server.script({HttpAnswer::hang()});
        CancelSource source;
        auto task = m_client->send(request(method, server.url()), source.token());
        QTRY_COMPARE(server.requests().size(), 1);
        source.cancel();
        const auto response = waitFor(std::move(task));
        QVERIFY(response.error().isCancelled());
        QCOMPARE(response.error().outcomeUnknown, QByteArray(method) == "POST");
    }
}

void TestHttpFailures::cancelEndsACallWhoseBodyArrives()
{
    TestHttpServer server;
    server.script({dripEndlessly()});
    auto sink = std::make_shared<QBuffer>();
    sink->open(QIODevice::WriteOnly);
    HttpRequest wanted = request("GET", server.url());
    wanted.sink = sink;
    CancelSource source;
    auto task = m_client->send(wanted, source.token());
    QTRY_VERIFY(sink->size() > 0);
    source.cancel();
    const qint64 size = sink->size();
    QVERIFY(waitFor(std::move(task)).error().isCancelled());
    QCOMPARE(sink->size(), size);
}

void TestHttpFailures::aCancelledTokenSendsNothing()
{
    TestHttpServer server;
    server.script({HttpAnswer::empty(200)});
    CancelSource source;
    source.cancel();
    const auto response = waitFor(m_client->send(request("POST", server.url()), source.token()));
    QVERIFY(response.error().isCancelled());
    QVERIFY(!response.error().outcomeUnknown);
    QCOMPARE(server.connections(), 0);
}

void TestHttpFailures::destroyingTheClientEndsEachCallOnce()
{
    TestHttpServer server;
    server.script({HttpAnswer::hang()});
    const auto endings = std::make_shared<QList<QString>>();
    std::vector<Task<>> tasks;
    for (int i = 0; i < 10; ++i)
        tasks.push_back(record(m_client->send(request("POST", server.url()), CancelToken()), endings));
    QTRY_COMPARE(server.requests().size(), 6);
    m_client.reset();
    QCOMPARE(*endings, QList<QString>(10, QStringLiteral("cancelled")));
}

namespace
{
Task<> sendAndDestroy(std::shared_ptr<std::unique_ptr<QtHttpClient>> client, HttpRequest wanted, CancelToken cancel,
                      std::shared_ptr<QList<QString>> endings)
{
    const auto response = co_await (*client)->send(wanted, cancel);
    client->reset();
    endings->append(response ? QStringLiteral("answer") : response.error().code);
}
} // namespace

void TestHttpFailures::anAnswerMayDestroyTheClient()
{
    TestHttpServer server;
    server.script({HttpAnswer::json(200, "{}"), HttpAnswer::hang()});
    const auto endings = std::make_shared<QList<QString>>();
    const auto holder = std::make_shared<std::unique_ptr<QtHttpClient>>(std::move(m_client));
    const auto first = sendAndDestroy(holder, request("GET", server.url()), CancelToken(), endings);
    const auto other = record((*holder)->send(request("GET", server.url()), CancelToken()), endings);
    QTRY_COMPARE(endings->size(), 2);
    QCOMPARE(*endings, (QList<QString>{QStringLiteral("cancelled"), QStringLiteral("answer")}));
}

void TestHttpFailures::aCancelMayDestroyTheClient()
{
    TestHttpServer server;
    server.script({HttpAnswer::hang()});
    const auto endings = std::make_shared<QList<QString>>();
    const auto holder = std::make_shared<std::unique_ptr<QtHttpClient>>(std::move(m_client));
    CancelSource source;
    const auto task = sendAndDestroy(holder, request("GET", server.url()), source.token(), endings);
    QTRY_COMPARE(server.requests().size(), 1);
    source.cancel();
    QCOMPARE(*endings, QList<QString>{QStringLiteral("cancelled")});
}

void TestHttpFailures::aDroppedTaskHarmsNobody()
{
    TestHttpServer server;
    server.script({HttpAnswer::json(200, "{}")});
    m_client->send(request("GET", server.url()), CancelToken());
    QVERIFY(send(request("GET", server.url())).has_value());
    QTRY_COMPARE(server.requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestHttpFailures)
#include "tst_httpfailures.moc"
