#include "tests/core/peer/endpointtest.h"
#include "tests/support/patience.h"

using namespace twinspan;
using namespace twinspan::peer;
using namespace twinspan::tests;
using namespace std::chrono_literals;

class TestEndpointRequests : public EndpointTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { end(); }

    void whatTheParserRefusesIsAnsweredAndClosed_data();
    void whatTheParserRefusesIsAnsweredAndClosed();
    void headGetsTheLengthButNoBody();
    void connectionCloseIsKept();
    void pipelinedRequestsAreAnsweredInOrder();
    void aSecondRequestWaitsUntilTheFirstIsAnswered();
    void expect100ContinueIsAnsweredBeforeTheBody();
};

void TestEndpointRequests::whatTheParserRefusesIsAnsweredAndClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray smuggled = get("/smuggled");
    QTest::newRow("length and chunked")
        << "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled
        << 400;
    QTest::newRow("two lengths") << "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\nContent-Length: 40\r\n\r\n" +
                                        smuggled
                                 << 400;
    QTest::newRow("negative length") << "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n" + smuggled << 400;
    QTest::newRow("bad chunk") << "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n" + smuggled
                               << 400;
    QTest::newRow("other encoding") << "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\n\r\n" + smuggled
                                    << 501;
    QTest::newRow("trace") << "TRACE / HTTP/1.1\r\nHost: h\r\n\r\n" + smuggled << 405;
    QTest::newRow("no length") << "POST / HTTP/1.1\r\nHost: h\r\n\r\n" + smuggled << 411;
    QTest::newRow("long header") << get("/", "A: " + QByteArray(20 << 10, 'a') + "\r\n") << 431;
    QTest::newRow("nonsense") << QByteArray("\x01\x02\x03\x04\r\n\r\n") << 400;
}

void TestEndpointRequests::whatTheParserRefusesIsAnsweredAndClosed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    EndpointLimits limits;
    limits.drain = 20ms;
    start(limits);
    RawClient client(m_endpoint->port());
    client.send(bytes);
    QTRY_VERIFY(client.isClosed());
    QVERIFY2(client.hasStatus(status), client.received.constData());
    QCOMPARE(client.answers(), 1);
    QVERIFY(client.received.contains("Connection: close\r\n"));
    QVERIFY(m_paths.isEmpty());
}

void TestEndpointRequests::headGetsTheLengthButNoBody()
{
    start();
    RawClient client(m_endpoint->port());
    client.send("HEAD /abc HTTP/1.1\r\nHost: h\r\n\r\n" + get("/next"));
    QTRY_COMPARE(client.answers(), 2);
    QVERIFY(client.received.contains("Content-Length: 10\r\n"));
    QVERIFY(!client.received.contains("HEAD /abc"));
    QTRY_VERIFY(client.received.endsWith("GET /next "));
}

void TestEndpointRequests::connectionCloseIsKept()
{
    start();
    RawClient client(m_endpoint->port());
    client.send(get("/a", "Connection: close\r\n") + get("/b"));
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.answers(), 1);
    QCOMPARE(m_paths, QList<QByteArray>{"/a"});
    RawClient old(m_endpoint->port());
    old.send("GET /old HTTP/1.0\r\n\r\n");
    QTRY_VERIFY(old.isClosed());
    QCOMPARE(old.bodies(), QByteArray("GET /old "));
}

void TestEndpointRequests::pipelinedRequestsAreAnsweredInOrder()
{
    start();
    RawClient client(m_endpoint->port());
    QByteArray all;
    for (int i = 0; i < 20; ++i)
        all += i % 2 == 0 ? get("/" + QByteArray::number(i)) : post("/" + QByteArray::number(i), "b");
    client.send(all);
    QTRY_COMPARE(client.answers(), 20);
    QCOMPARE(m_paths.size(), 20);
    qsizetype at = 0;
    for (int i = 0; i < 20; ++i) {
        at = client.received.indexOf(" /" + QByteArray::number(i) + ' ', at);
        QVERIFY(at > 0);
    }
}

void TestEndpointRequests::aSecondRequestWaitsUntilTheFirstIsAnswered()
{
    start();
    RawClient client(m_endpoint->port());
    client.send(get("/later") + get("/second"));
    QTRY_COMPARE(m_later.size(), 1U);
    RawClient other(m_endpoint->port());
    other.send(get("/other"));
    QTRY_COMPARE(other.answers(), 1);
    QCOMPARE(m_paths, (QList<QByteArray>{"/later", "/other"}));
    m_later.front()->finish(true);
    QTRY_COMPARE(client.answers(), 2);
    QVERIFY(client.received.indexOf("GET /later") < client.received.indexOf("GET /second"));
}

void TestEndpointRequests::expect100ContinueIsAnsweredBeforeTheBody()
{
    start();
    RawClient client(m_endpoint->port());
    client.send("POST /a HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    QTRY_COMPARE(client.received, QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    client.received.clear();
    client.send("abc");
    QTRY_COMPARE(client.bodies(), QByteArray("POST /a abc"));
}

QTEST_GUILESS_MAIN(TestEndpointRequests)
#include "tst_endpointrequests.moc"
