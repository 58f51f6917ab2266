#include "core/net/qthttpclient.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::net;
using tests::HttpAnswer;
using tests::TestCertificates;
using tests::TestHttpServer;
using tests::waitFor;

class TestHttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTrustedAuthorityIsEnough();
    void eachFaultHasItsSentence_data();
    void eachFaultHasItsSentence();
    void anUnknownAuthorityIsRefused();
    void aPinnedCertificateIsTrusted_data();
    void aPinnedCertificateIsTrusted();
    void anotherCertificateThanThePinnedIsRefused();
    void trustOfOneClientIsNotThatOfAnother();
    void aPortWithoutTlsIsSaid();
    void plainHttpToATlsPortIsSaid();

private:
    Result<HttpResponse> send(const QUrl &url, const HttpClientOptions &options, const QByteArray &method = "POST");

    std::unique_ptr<TestCertificates> m_certificates;
};

void TestHttpTls::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>();
}

Result<HttpResponse> TestHttpTls::send(const QUrl &url, const HttpClientOptions &options, const QByteArray &method)
{
    QtHttpClient client(options);
    HttpRequest request;
    request.method = method;
    request.url = url;
    return waitFor(client.send(request, CancelToken()));
}

void TestHttpTls::aTrustedAuthorityIsEnough()
{
    TestHttpServer server(m_certificates->server(TestCertificates::Kind::Good));
    server.script({HttpAnswer::json(200, "{}")});
    HttpClientOptions options;
    options.authorities = {m_certificates->authority()};
    const auto response = send(server.url(), options);
    QVERIFY2(response.has_value(), qPrintable(response ? QString() : response.error().sentence()));
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpTls::eachFaultHasItsSentence_data()
{
    QTest::addColumn<TestCertificates::Kind>("kind");
    QTest::addColumn<QString>("code");

    QTest::newRow("self-signed") << TestCertificates::Kind::SelfSigned << QStringLiteral("tls.self-signed");
    QTest::newRow("expired") << TestCertificates::Kind::Expired << QStringLiteral("tls.expired");
    QTest::newRow("not yet valid") << TestCertificates::Kind::NotYetValid << QStringLiteral("tls.not-yet-valid");
    QTest::newRow("wrong host") << TestCertificates::Kind::WrongHost << QStringLiteral("tls.wrong-host");
}

void TestHttpTls::eachFaultHasItsSentence()
{
    QFETCH(TestCertificates::Kind, kind);
    QFETCH(QString, code);

    TestHttpServer server(m_certificates->server(kind));
    HttpClientOptions options;
    options.authorities = {m_certificates->authority()};
    const auto response = send(server.url(), options);
    QVERIFY(!response.has_value());
    QCOMPARE(response.error().code, code);
    QCOMPARE(toString(response.error().kind), toString(ProblemKind::Tls));
    QVERIFY(response.error().cause.contains(QStringLiteral("127.0.0.1")));
    QVERIFY(!response.error().sentence().contains(u'%'));
    QVERIFY(!response.error().outcomeUnknown);
    QVERIFY(!response.error().isTransient());
    QCOMPARE(server.requests().size(), 0);
}

void TestHttpTls::anUnknownAuthorityIsRefused()
{
    TestHttpServer server(m_certificates->server(TestCertificates::Kind::Good));
    const auto response = send(server.url(), {});
    QCOMPARE(response.error().code, QStringLiteral("tls.unknown-authority"));
    QVERIFY(!response.error().outcomeUnknown);
}

void TestHttpTls::aPinnedCertificateIsTrusted_data()
{
    QTest::addColumn<TestCertificates::Kind>("kind");
    QTest::newRow("self-signed") << TestCertificates::Kind::SelfSigned;
    QTest::newRow("expired") << TestCertificates::Kind::Expired;
    QTest::newRow("wrong host") << TestCertificates::Kind::WrongHost;
    QTest::newRow("good, unknown authority") << TestCertificates::Kind::Good;
}

void TestHttpTls::aPinnedCertificateIsTrusted()
{
    QFETCH(TestCertificates::Kind, kind);

    const QSslConfiguration tls = m_certificates->server(kind);
    TestHttpServer server(tls);
    server.script({HttpAnswer::json(200, "{}")});
    HttpClientOptions options;
    options.pinnedCertificates = {tls.localCertificate()};
    const auto response = send(server.url(), options);
    QVERIFY2(response.has_value(), qPrintable(response ? QString() : response.error().sentence()));
}

void TestHttpTls::anotherCertificateThanThePinnedIsRefused()
{
    const QSslConfiguration tls = m_certificates->server(TestCertificates::Kind::SelfSigned);
    HttpClientOptions options;
    options.pinnedCertificates = {tls.localCertificate()};
    options.retries = false;
    QtHttpClient client(options);

    HttpRequest request;
    auto server = std::make_unique<TestHttpServer>(tls);
    server->script({HttpAnswer::json(200, "{}")});
    request.url = server->url();
    QVERIFY(waitFor(client.send(request, CancelToken())).has_value());

    // Somebody takes the server's place: same host, same port, same faults, another key.
    const quint16 port = server->port();
    server.reset();
    TestHttpServer impostor(m_certificates->server(TestCertificates::Kind::SelfSigned), port);
    impostor.script({HttpAnswer::json(200, "{}")});
    auto response = waitFor(client.send(request, CancelToken()));
    if (!response && response.error().code == QLatin1String("network.broken"))
        response = waitFor(client.send(request, CancelToken())); // the old connection was found closed
    QVERIFY(!response.has_value());
    QCOMPARE(response.error().code, QStringLiteral("tls.self-signed"));
    QCOMPARE(impostor.requests().size(), 0);
}

void TestHttpTls::trustOfOneClientIsNotThatOfAnother()
{
    const QSslConfiguration tls = m_certificates->server(TestCertificates::Kind::SelfSigned);
    TestHttpServer server(tls);
    server.script({HttpAnswer::json(200, "{}")});
    HttpClientOptions trusting;
    trusting.pinnedCertificates = {tls.localCertificate()};
    QtHttpClient first(trusting);
    QtHttpClient second;

    HttpRequest request;
    request.url = server.url();
    QVERIFY(waitFor(first.send(request, CancelToken())).has_value());
    QVERIFY(!waitFor(second.send(request, CancelToken())).has_value());
    QVERIFY(waitFor(first.send(request, CancelToken())).has_value());
    QCOMPARE(server.requests().size(), 2);
}

void TestHttpTls::aPortWithoutTlsIsSaid()
{
    TestHttpServer server;
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    HttpRequest request;
    request.url = url;
    QtHttpClient client;
    // A TLS hello has no end of a head: the server answers only because it is told to at once.
    server.answerAtOnce(QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n"));
    const auto response = waitFor(client.send(request, CancelToken()));
    QCOMPARE(response.error().code, QStringLiteral("tls.plain-port"));
    QCOMPARE(toString(response.error().kind), toString(ProblemKind::Tls));
    QVERIFY(response.error().cause.contains(QString::number(server.port())));
}

void TestHttpTls::plainHttpToATlsPortIsSaid()
{
    TestHttpServer server(m_certificates->server(TestCertificates::Kind::Good));
    QUrl url = server.url();
    url.setScheme(QStringLiteral("http"));
    HttpClientOptions options;
    options.retries = false;
    const auto response = send(url, options, "GET");
    QVERIFY(!response.has_value());
    QVERIFY2(response.error().code == QLatin1String("http.not-http") ||
                 response.error().code == QLatin1String("network.broken"),
             qPrintable(response.error().code));
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_httptls.moc"
