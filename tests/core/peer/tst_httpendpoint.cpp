#include "tests/core/peer/endpointtest.h"
#include "tests/support/openssl.h"
#include "tests/support/patience.h"

#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>

#include <ranges>

using namespace twinspan;
using namespace twinspan::peer;
using namespace twinspan::tests;

class TestHttpEndpoint : public EndpointTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { end(); }

    void aRequestIsAnsweredOnTheHandlersThread();
    void theSameOverTls();
    void aPlainClientOfATlsPortIsClosed();
    void aStrangeCertificateFileIsSaidInWords();
    void aTakenPortIsSaidInWords();
    void anAddressThatIsNotOursIsSaidInWords();
    void aClientThatVanishesCancelsItsRequestOnly();
    void manyResetsAreHarmless();
    void stopWithRunningHandlersIsClean();
    void itCanListenAgain();
    void theEndpointMayDieWhileAHandlerRuns();
    void answersOfManyClientsDoNotMix();

private:
    QTemporaryDir m_folder;
    EndpointTls m_tls;
    QList<QSslCertificate> m_trusted;
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
    startTls(m_tls);
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
    startTls(m_tls);
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
    for (const auto &later : std::views::reverse(m_later))
        later->finish(true);
    for (int i = 0; i < 40; ++i) {
        RawClient &client = *clients.at(static_cast<std::size_t>(i));
        QTRY_COMPARE(client.answers(), 1);
        QTRY_VERIFY(client.bodies().endsWith(' ' + QByteArray::number(i)));
    }
}

QTEST_GUILESS_MAIN(TestHttpEndpoint)
#include "tst_httpendpoint.moc"
