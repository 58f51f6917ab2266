#include "tests/core/net/httpcalls.h"
#include "tests/support/patience.h"

#include <QBuffer>

using namespace std::chrono_literals;
using namespace twinspan;
using namespace twinspan::net;
using namespace twinspan::tests;

namespace
{
HttpAnswer chunked(HttpAnswer answer)
{
    answer.chunked = true;
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
} // namespace

/// Failure table (house rule 27): each way to fail, for a read and for a write.
class TestHttpFailures : public HttpCallTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
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
};

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
    tasks.reserve(6);
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
    QCOMPARE(send(request("GET", server.url())).error().code, QStringLiteral("network.proxy-sign-in"));
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

QTEST_GUILESS_MAIN(TestHttpFailures)
#include "tst_httpfailures.moc"
