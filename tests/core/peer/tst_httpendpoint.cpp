#include "core/peer/httpendpoint.h"

#include "core/base/completion.h"
#include "tests/support/openssl.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace twinspan;
using namespace twinspan::peer;
using namespace std::chrono_literals;

namespace
{
QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &fields = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
           fields + "\r\n" + body;
}

/// A client that sends what a test wants and keeps all that comes back.
class RawClient : public QObject
{
public:
    explicit RawClient(quint16 port, const QList<QSslCertificate> &trusted = {})
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { received += m_socket.readAll(); });
        if (trusted.isEmpty()) {
            m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            return;
        }
        auto configuration = m_socket.sslConfiguration();
        configuration.setCaCertificates(trusted);
        m_socket.setSslConfiguration(configuration);
        m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port, QStringLiteral("localhost"));
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    void reset() { m_socket.abort(); }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    int answers() const { return static_cast<int>(received.count("HTTP/1.1 ")); }
    bool hasStatus(int status) const { return received.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '); }
    QByteArray bodies() const { return received.mid(received.indexOf("\r\n\r\n") + 4); }
    QSslSocket &socket() { return m_socket; }

    QByteArray received;

private:
    QSslSocket m_socket;
};
} // namespace

class TestHttpEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aRequestIsAnsweredOnTheHandlersThread();
    void theSameOverTls();
    void aPlainClientOfATlsPortIsClosed();
    void aStrangeCertificateFileIsSaidInWords();
    void aTakenPortIsSaidInWords();
    void anAddressThatIsNotOursIsSaidInWords();
    void whatTheParserRefusesIsAnsweredAndClosed_data();
    void whatTheParserRefusesIsAnsweredAndClosed();
    void headGetsTheLengthButNoBody();
    void connectionCloseIsKept();
    void pipelinedRequestsAreAnsweredInOrder();
    void aSecondRequestWaitsUntilTheFirstIsAnswered();
    void expect100ContinueIsAnsweredBeforeTheBody();
    void aBodyAtTheLimitPassesAndOneOverItIsRefusedUnread();
    void aSlowHeaderIsCut();
    void aSlowBodyIsCut();
    void whoSendsNothingIsClosed();
    void anIdleConnectionIsClosed();
    void whoDoesNotReadTheAnswerIsCut();
    void aClientThatVanishesCancelsItsRequestOnly();
    void manyResetsAreHarmless();
    void connectionsPerAddressAreCapped();
    void connectionsInAllAreCapped();
    void theRateOfAnAddressIsLimited();
    void behindAProxyTheRateCountsPerClient();
    void toomuchHeldInAllIsRefused();
    void aHandlerThatNeverEndsIsAnsweredForIt();
    void stopWithRunningHandlersIsClean();
    void itCanListenAgain();
    void theEndpointMayDieWhileAHandlerRuns();
    void answersOfManyClientsDoNotMix();

private:
    Task<HttpAnswer> handle(IncomingRequest request);
    void start(EndpointLimits limits = {});
    void startTls(EndpointLimits limits = {});

    QTemporaryDir m_folder;
    EndpointTls m_tls;
    QList<QSslCertificate> m_trusted;
    std::unique_ptr<HttpEndpoint> m_endpoint;
    std::vector<std::shared_ptr<Completion<bool>>> m_later;
    QList<QByteArray> m_paths;
    int m_cancelled = 0;
    int m_ended = 0;
};

void TestHttpEndpoint::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const QString certificate = m_folder.filePath(QStringLiteral("cert.pem"));
    const QString key = m_folder.filePath(QStringLiteral("key.pem"));
    QCOMPARE(tests::runOpenssl({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                                "-keyout", QFile::encodeName(key), "-out", QFile::encodeName(certificate), "-subj",
                                "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"},
                               m_folder.path()),
             QByteArray());
    const auto tls = EndpointTls::fromFiles(certificate, key);
    QVERIFY2(tls, qPrintable(tls ? QString() : tls.error().sentence()));
    m_tls = *tls;
    m_trusted = QSslCertificate::fromData(m_tls.certificateChain);
}

void TestHttpEndpoint::init()
{
    m_later.clear();
    m_paths.clear();
    m_cancelled = 0;
    m_ended = 0;
}

void TestHttpEndpoint::cleanup()
{
    m_endpoint.reset();
    for (const auto &later : std::exchange(m_later, {}))
        later->finish(true);
}

Task<HttpAnswer> TestHttpEndpoint::handle(IncomingRequest request)
{
    m_paths.append(request.path);
    if (QThread::currentThread() != thread())
        qFatal("the handler runs on another thread");
    HttpAnswer answer;
    answer.contentType = "application/octet-stream";
    answer.body = request.method + ' ' + request.path + ' ' + request.body;
    if (request.path == "/big")
        answer.body = QByteArray(8 << 20, 'x');
    if (request.path.startsWith("/later")) {
        auto later = std::make_shared<Completion<bool>>();
        m_later.push_back(later);
        const auto subscription = request.cancel.onCancel([this, later] {
            ++m_cancelled;
            later->finish(false);
        });
        co_await later->wait();
    }
    if (request.path.startsWith("/stubborn")) {
        auto later = std::make_shared<Completion<bool>>();
        m_later.push_back(later);
        co_await later->wait();
    }
    ++m_ended;
    co_return answer;
}

void TestHttpEndpoint::start(EndpointLimits limits)
{
    m_endpoint = std::make_unique<HttpEndpoint>([this](IncomingRequest r) { return handle(std::move(r)); }, limits);
    QVERIFY(m_endpoint->listen(QHostAddress(QHostAddress::LocalHost), 0));
    QVERIFY(m_endpoint->port() != 0);
}

void TestHttpEndpoint::startTls(EndpointLimits limits)
{
    m_endpoint = std::make_unique<HttpEndpoint>([this](IncomingRequest r) { return handle(std::move(r)); }, limits);
    QVERIFY(m_endpoint->listen(QHostAddress(QHostAddress::LocalHost), 0, m_tls));
}

void TestHttpEndpoint::aRequestIsAnsweredOnTheHandlersThread()
{
    start();
    RawClient client(m_endpoint->port());
    client.send(post("/a", "body"));
    QTRY_COMPARE(client.bodies(), QByteArray("POST /a body"));
    QVERIFY(client.hasStatus(200));
    QVERIFY(client.received.contains("Connection: keep-alive\r\n"));
    QVERIFY(!client.received.contains("0.1"));
    client.received.clear();
    client.send(get("/b?q=1"));
    QTRY_COMPARE(client.bodies(), QByteArray("GET /b "));
}

void TestHttpEndpoint::theSameOverTls()
{
    startTls();
    RawClient client(m_endpoint->port(), m_trusted);
    const QByteArray body(1 << 20, 'b');
    client.send(post("/a", body));
    QTRY_COMPARE(client.bodies(), "POST /a " + body);
    client.received.clear();
    client.send(get("/big"));
    QTRY_COMPARE(client.bodies().size(), 8 << 20);
    client.received.clear();
    client.send(get("/c", "Connection: close\r\n"));
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.bodies(), QByteArray("GET /c "));
}

void TestHttpEndpoint::aPlainClientOfATlsPortIsClosed()
{
    startTls();
    RawClient client(m_endpoint->port());
    client.send(get("/a"));
    QTRY_VERIFY(client.isClosed());
    QVERIFY(m_paths.isEmpty());
    QTRY_COMPARE(m_endpoint->connectionCount(), 0);
}

void TestHttpEndpoint::aStrangeCertificateFileIsSaidInWords()
{
    const auto missing =
        EndpointTls::fromFiles(QStringLiteral("/nowhere/cert.pem"), QStringLiteral("/nowhere/key.pem"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, QStringLiteral("endpoint.certificate"));
    QVERIFY(missing.error().cause.contains(QStringLiteral("/nowhere/cert.pem")));

    HttpEndpoint endpoint([this](IncomingRequest r) { return handle(std::move(r)); });
    const auto noKey = endpoint.listen(QHostAddress(QHostAddress::LocalHost), 0, {m_tls.certificateChain, "nonsense"});
    QVERIFY(!noKey);
    QCOMPARE(noKey.error().code, QStringLiteral("endpoint.certificate"));
    const auto noChain = endpoint.listen(QHostAddress(QHostAddress::LocalHost), 0, {"nonsense", m_tls.privateKey});
    QVERIFY(!noChain);
    QVERIFY(noChain.error().cause != noKey.error().cause);
}

void TestHttpEndpoint::aTakenPortIsSaidInWords()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
    HttpEndpoint endpoint([this](IncomingRequest r) { return handle(std::move(r)); });
    const auto status = endpoint.listen(QHostAddress(QHostAddress::LocalHost), other.serverPort());
    QVERIFY(!status);
    QCOMPARE(status.error().code, QStringLiteral("endpoint.port-taken"));
    QVERIFY(status.error().cause.contains(QString::number(other.serverPort())));
    QCOMPARE(endpoint.port(), 0);
    other.close();
    QVERIFY(endpoint.listen(QHostAddress(QHostAddress::LocalHost), 0));
}

void TestHttpEndpoint::anAddressThatIsNotOursIsSaidInWords()
{
    HttpEndpoint endpoint([this](IncomingRequest r) { return handle(std::move(r)); });
    const auto status = endpoint.listen(QHostAddress(QStringLiteral("192.0.2.1")), 0);
    QVERIFY(!status);
    QCOMPARE(status.error().code, QStringLiteral("endpoint.cant-listen"));
}

void TestHttpEndpoint::whatTheParserRefusesIsAnsweredAndClosed_data()
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

void TestHttpEndpoint::whatTheParserRefusesIsAnsweredAndClosed()
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

void TestHttpEndpoint::headGetsTheLengthButNoBody()
{
    start();
    RawClient client(m_endpoint->port());
    client.send("HEAD /abc HTTP/1.1\r\nHost: h\r\n\r\n" + get("/next"));
    QTRY_COMPARE(client.answers(), 2);
    QVERIFY(client.received.contains("Content-Length: 10\r\n"));
    QVERIFY(!client.received.contains("HEAD /abc"));
    QTRY_VERIFY(client.received.endsWith("GET /next "));
}

void TestHttpEndpoint::connectionCloseIsKept()
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

void TestHttpEndpoint::pipelinedRequestsAreAnsweredInOrder()
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

void TestHttpEndpoint::aSecondRequestWaitsUntilTheFirstIsAnswered()
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

void TestHttpEndpoint::expect100ContinueIsAnsweredBeforeTheBody()
{
    start();
    RawClient client(m_endpoint->port());
    client.send("POST /a HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    QTRY_COMPARE(client.received, QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    client.received.clear();
    client.send("abc");
    QTRY_COMPARE(client.bodies(), QByteArray("POST /a abc"));
}

void TestHttpEndpoint::aBodyAtTheLimitPassesAndOneOverItIsRefusedUnread()
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

void TestHttpEndpoint::aSlowHeaderIsCut()
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

void TestHttpEndpoint::aSlowBodyIsCut()
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

void TestHttpEndpoint::whoSendsNothingIsClosed()
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

void TestHttpEndpoint::anIdleConnectionIsClosed()
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

void TestHttpEndpoint::whoDoesNotReadTheAnswerIsCut()
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

void TestHttpEndpoint::aClientThatVanishesCancelsItsRequestOnly()
{
    start();
    RawClient stays(m_endpoint->port());
    stays.send(get("/later"));
    QTRY_COMPARE(m_later.size(), 1U);
    auto goes = std::make_unique<RawClient>(m_endpoint->port());
    goes->send(get("/later"));
    QTRY_COMPARE(m_later.size(), 2U);
    goes->reset();
    QTRY_COMPARE(m_cancelled, 1);
    m_later.front()->finish(true);
    QTRY_COMPARE(stays.answers(), 1);
    QCOMPARE(m_cancelled, 1);
}

void TestHttpEndpoint::manyResetsAreHarmless()
{
    EndpointLimits limits;
    limits.connectionsPerAddress = 1000;
    limits.requestBurst = 10'000;
    start(limits);
    for (int i = 0; i < 300; ++i) {
        RawClient client(m_endpoint->port());
        QTRY_VERIFY(client.isOpen());
        client.send(i % 3 == 0 ? get("/stubborn") : i % 3 == 1 ? get("/big") : QByteArray("POST / HTT"));
        client.socket().flush();
        if (i % 5 == 0)
            QCoreApplication::processEvents();
        client.reset();
    }
    for (const auto &later : std::exchange(m_later, {}))
        later->finish(true);
    QTRY_COMPARE(m_endpoint->connectionCount(), 0);
    RawClient client(m_endpoint->port());
    client.send(get("/alive"));
    QTRY_COMPARE(client.bodies(), QByteArray("GET /alive "));
}

void TestHttpEndpoint::connectionsPerAddressAreCapped()
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

void TestHttpEndpoint::connectionsInAllAreCapped()
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

void TestHttpEndpoint::theRateOfAnAddressIsLimited()
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

void TestHttpEndpoint::behindAProxyTheRateCountsPerClient()
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

void TestHttpEndpoint::toomuchHeldInAllIsRefused()
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

void TestHttpEndpoint::aHandlerThatNeverEndsIsAnsweredForIt()
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

void TestHttpEndpoint::stopWithRunningHandlersIsClean()
{
    start();
    RawClient polite(m_endpoint->port());
    polite.send(get("/later"));
    RawClient stubborn(m_endpoint->port());
    stubborn.send(get("/stubborn"));
    QTRY_COMPARE(m_later.size(), 2U);
    m_endpoint->stop();
    QCOMPARE(m_cancelled, 1);
    QCOMPARE(m_ended, 1);
    QCOMPARE(m_endpoint->port(), 0);
    QTRY_VERIFY(polite.isClosed() && stubborn.isClosed());
    for (const auto &later : std::exchange(m_later, {}))
        later->finish(true);
    QCOMPARE(m_ended, 2);
    QVERIFY(polite.received.isEmpty() && stubborn.received.isEmpty());
}

void TestHttpEndpoint::itCanListenAgain()
{
    start();
    RawClient before(m_endpoint->port());
    before.send(get("/stubborn"));
    QTRY_COMPARE(m_later.size(), 1U);
    m_endpoint->stop();
    QVERIFY(m_endpoint->listen(QHostAddress(QHostAddress::LocalHost), 0));
    RawClient after(m_endpoint->port());
    after.send(get("/stubborn-too"));
    QTRY_COMPARE(m_later.size(), 2U);
    m_later.front()->finish(true);
    m_later.back()->finish(true);
    QTRY_COMPARE(after.bodies(), QByteArray("GET /stubborn-too "));
}

void TestHttpEndpoint::theEndpointMayDieWhileAHandlerRuns()
{
    start();
    RawClient client(m_endpoint->port());
    client.send(get("/stubborn"));
    QTRY_COMPARE(m_later.size(), 1U);
    m_endpoint.reset();
    m_later.front()->finish(true);
    QCOMPARE(m_ended, 1);
    QTRY_VERIFY(client.isClosed());
}

void TestHttpEndpoint::answersOfManyClientsDoNotMix()
{
    start();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 40; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_endpoint->port()));
        clients.back()->send(post(i % 2 == 0 ? "/later" : "/now", QByteArray::number(i)));
    }
    QTRY_COMPARE(m_later.size(), 20U);
    for (auto later = m_later.rbegin(); later != m_later.rend(); ++later)
        (*later)->finish(true);
    for (int i = 0; i < 40; ++i) {
        RawClient &client = *clients.at(static_cast<std::size_t>(i));
        QTRY_COMPARE(client.answers(), 1);
        QTRY_VERIFY(client.bodies().endsWith(' ' + QByteArray::number(i)));
    }
}

QTEST_GUILESS_MAIN(TestHttpEndpoint)
#include "tst_httpendpoint.moc"
