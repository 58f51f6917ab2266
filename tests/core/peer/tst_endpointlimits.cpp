#include "tests/core/peer/endpointtest.h"
#include "tests/support/patience.h"

#include <QTimer>

using namespace twinspan;
using namespace twinspan::peer;
using namespace twinspan::tests;
using namespace std::chrono_literals;

class TestEndpointLimits : public EndpointTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { end(); }

    void aBodyAtTheLimitPassesAndOneOverItIsRefusedUnread();
    void aSlowHeaderIsCut();
    void aSlowBodyIsCut();
    void whoSendsNothingIsClosed();
    void anIdleConnectionIsClosed();
    void whoDoesNotReadTheAnswerIsCut();
    void connectionsPerAddressAreCapped();
    void connectionsInAllAreCapped();
    void theRateOfAnAddressIsLimited();
    void behindAProxyTheRateCountsPerClient();
    void toomuchHeldInAllIsRefused();
    void aHandlerThatNeverEndsIsAnsweredForIt();
};

void TestEndpointLimits::aBodyAtTheLimitPassesAndOneOverItIsRefusedUnread()
{
    EndpointLimits limits;
    limits.body = 100'000;
    limits.drain = 20ms;
    start(limits);
    RawClient client(m_endpoint->port());
    client.send(post("/a", QByteArray(100'000, 'a')));
    QTRY_COMPARE(client.bodies().size(), 100'008);
    client.received.clear();
    client.send("POST /b HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 100001\r\n\r\n");
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.hasStatus(413));
    QCOMPARE(m_paths, QList<QByteArray>{"/a"});
}

void TestEndpointLimits::aSlowHeaderIsCut()
{
    EndpointLimits limits;
    limits.request = 100ms;
    limits.drain = 20ms;
    start(limits);
    RawClient client(m_endpoint->port());
    client.send("GET / HTTP/1.1\r\n");
    QTimer drip;
    connect(&drip, &QTimer::timeout, &drip, [&client] { client.send("A: b\r\n"); });
    drip.start(10ms);
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.hasStatus(408));
}

void TestEndpointLimits::aSlowBodyIsCut()
{
    EndpointLimits limits;
    limits.request = 100ms;
    limits.drain = 20ms;
    start(limits);
    RawClient client(m_endpoint->port());
    client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\n");
    QTimer drip;
    connect(&drip, &QTimer::timeout, &drip, [&client] { client.send("b"); });
    drip.start(10ms);
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.hasStatus(408));
    QVERIFY(m_paths.isEmpty());
}

void TestEndpointLimits::whoSendsNothingIsClosed()
{
    EndpointLimits limits;
    limits.request = 50ms;
    start(limits);
    RawClient client(m_endpoint->port());
    QTRY_VERIFY(client.isOpen());
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received.isEmpty());
    QTRY_COMPARE(m_endpoint->connectionCount(), 0);
}

void TestEndpointLimits::anIdleConnectionIsClosed()
{
    EndpointLimits limits;
    limits.idle = 50ms;
    start(limits);
    RawClient client(m_endpoint->port());
    client.send(get("/a"));
    QTRY_COMPARE(client.answers(), 1);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.answers(), 1);
}

void TestEndpointLimits::whoDoesNotReadTheAnswerIsCut()
{
    EndpointLimits limits;
    limits.request = 100ms;
    limits.slowestBody = 1LL << 40;
    start(limits);
    RawClient client(m_endpoint->port());
    client.socket().setReadBufferSize(1024);
    client.socket().disconnect();
    for (int i = 0; i < 4; ++i)
        client.send(get("/big"));
    QTRY_COMPARE(m_paths.size(), 1);
    QTRY_COMPARE(m_endpoint->connectionCount(), 0);
    QCOMPARE(m_paths.size(), 1);
}

void TestEndpointLimits::connectionsPerAddressAreCapped()
{
    EndpointLimits limits;
    limits.connectionsPerAddress = 2;
    start(limits);
    auto first = std::make_unique<RawClient>(m_endpoint->port());
    first->send(get("/1"));
    RawClient second(m_endpoint->port());
    second.send(get("/2"));
    QTRY_COMPARE(first->answers() + second.answers(), 2);
    RawClient third(m_endpoint->port());
    third.send(get("/3"));
    QTRY_VERIFY(third.isClosed());
    QVERIFY(third.received.isEmpty());
    first.reset();
    QTRY_COMPARE(m_endpoint->connectionCount(), 1);
    RawClient fourth(m_endpoint->port());
    fourth.send(get("/4"));
    QTRY_COMPARE(fourth.answers(), 1);
}

void TestEndpointLimits::connectionsInAllAreCapped()
{
    EndpointLimits limits;
    limits.connections = 1;
    limits.loopbackIsProxy = true;
    start(limits);
    RawClient first(m_endpoint->port());
    first.send(get("/1"));
    QTRY_COMPARE(first.answers(), 1);
    RawClient second(m_endpoint->port());
    QTRY_VERIFY(second.isClosed());
}

void TestEndpointLimits::theRateOfAnAddressIsLimited()
{
    EndpointLimits limits;
    limits.requestsPerSecond = 0;
    limits.requestBurst = 2;
    start(limits);
    for (int i = 0; i < 2; ++i) {
        RawClient client(m_endpoint->port());
        client.send(get("/a"));
        QTRY_COMPARE(client.answers(), 1);
        QVERIFY(client.hasStatus(200));
    }
    RawClient client(m_endpoint->port());
    client.send(get("/b"));
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.hasStatus(429));
    QVERIFY(client.received.contains("Retry-After: "));
    QCOMPARE(m_paths.size(), 2);
}

void TestEndpointLimits::behindAProxyTheRateCountsPerClient()
{
    EndpointLimits limits;
    limits.requestsPerSecond = 0;
    limits.requestBurst = 1;
    limits.loopbackIsProxy = true;
    start(limits);
    RawClient proxy(m_endpoint->port());
    // The first address is the client's own claim, the last one the proxy's word.
    proxy.send(get("/1", "X-Forwarded-For: 9.9.9.9, 198.51.100.1\r\n"));
    QTRY_COMPARE(proxy.answers(), 1);
    proxy.send(get("/2", "X-Forwarded-For: 198.51.100.2\r\n"));
    QTRY_COMPARE(proxy.answers(), 2);
    QVERIFY(!proxy.received.contains(" 429 "));
    proxy.send(get("/3", "X-Forwarded-For: 8.8.8.8, 198.51.100.1\r\n"));
    QTRY_COMPARE(proxy.answers(), 3);
    QVERIFY(proxy.received.contains(" 429 "));
}

void TestEndpointLimits::toomuchHeldInAllIsRefused()
{
    EndpointLimits limits;
    limits.heldInAll = 150'000;
    limits.drain = 20ms;
    start(limits);
    RawClient first(m_endpoint->port());
    first.send(post("/later", QByteArray(100'000, 'a')));
    QTRY_COMPARE(m_later.size(), 1U);
    RawClient second(m_endpoint->port());
    second.send(post("/b", QByteArray(100'000, 'b')));
    QTRY_VERIFY(second.isClosed());
    QVERIFY(second.hasStatus(503));
    m_later.front()->finish(true);
    QTRY_COMPARE(first.bodies().size(), 100'012);
    RawClient third(m_endpoint->port());
    third.send(post("/c", QByteArray(100'000, 'c')));
    QTRY_COMPARE(third.bodies().size(), 100'008);
}

void TestEndpointLimits::aHandlerThatNeverEndsIsAnsweredForIt()
{
    EndpointLimits limits;
    limits.answering = 50ms;
    start(limits);
    RawClient client(m_endpoint->port());
    client.send(get("/later"));
    QTRY_VERIFY(client.hasStatus(503));
    QTRY_COMPARE(m_cancelled, 1);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.answers(), 1);
}

QTEST_GUILESS_MAIN(TestEndpointLimits)
#include "tst_endpointlimits.moc"
