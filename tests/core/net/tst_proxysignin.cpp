#include "core/net/proxychoice.h"
#include "core/net/qthttpclient.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QProcess>
#include <QTest>

using namespace twinspan;
using namespace twinspan::net;
using tests::HttpAnswer;
using tests::TestCertificates;
using tests::TestHttpServer;
using tests::waitFor;

/// A proxy that asks for an account: a real one, on the loopback.
class TestProxySignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theRightAccountPasses_data() { schemes(); }
    void theRightAccountPasses();
    void aWrongOneIsSaidAndNotTriedAgain_data();
    void aWrongOneIsSaidAndNotTriedAgain();

private:
    static void schemes();
    bool startProxy();
    Result<HttpResponse> ask(bool byTls, const QString &user, const QString &password);
    /// Status and method of each request that the proxy took since the last call.
    QByteArrayList asked();

    QProcess m_proxy;
    quint16 m_port = 0;
    std::unique_ptr<TestCertificates> m_certificates;
    std::unique_ptr<TestHttpServer> m_server;
    QSslCertificate m_known;
};

void TestProxySignIn::initTestCase()
{
    QVERIFY(startProxy());
    m_certificates = std::make_unique<TestCertificates>();
}

void TestProxySignIn::cleanupTestCase()
{
    applyProxy({ProxyChoice::Kind::None, {}, 0, {}});
    m_proxy.kill();
    m_proxy.waitForFinished();
}

bool TestProxySignIn::startProxy()
{
    m_proxy.start(QStringLiteral("python3"),
                  {QFINDTESTDATA("../../support/authproxy.py"), QStringLiteral("ann"), QStringLiteral("pass:Word_1")});
    const auto told = [this] { return m_proxy.canReadLine(); };
    if (!m_proxy.waitForStarted() || !QTest::qWaitFor(told))
        return false;
    m_port = m_proxy.readLine().trimmed().toUShort();
    return m_port > 0;
}

QByteArrayList TestProxySignIn::asked()
{
    return m_proxy.readAllStandardOutput().split('\n');
}

Result<HttpResponse> TestProxySignIn::ask(bool byTls, const QString &user, const QString &password)
{
    HttpClientOptions options;
    if (byTls) {
        const QSslConfiguration tls = m_certificates->server(TestCertificates::Kind::Good);
        options.pinnedCertificates = {tls.localCertificate()};
        m_server = std::make_unique<TestHttpServer>(tls);
    } else {
        m_server = std::make_unique<TestHttpServer>();
    }
    m_server->script({HttpAnswer::json(200, "{}")});
    applyProxy({ProxyChoice::Kind::Http, QStringLiteral("127.0.0.1"), m_port, user}, password);
    HttpRequest request;
    request.method = "GET";
    request.url = m_server->url();
    // This computer too, but not by a name that is always called directly.
    request.url.setHost(QStringLiteral("0.0.0.0"));
    QtHttpClient client(options);
    return waitFor(client.send(request, {}));
}

void TestProxySignIn::schemes()
{
    QTest::addColumn<bool>("byTls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void TestProxySignIn::theRightAccountPasses()
{
    QFETCH(bool, byTls);
    const auto answer = ask(byTls, QStringLiteral("ann"), QStringLiteral("pass:Word_1"));
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : answer.error().sentence()));
    QCOMPARE(answer->body, QByteArray("{}"));
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(m_server->lastRequest().header("Proxy-Authorization").isEmpty());
}

void TestProxySignIn::aWrongOneIsSaidAndNotTriedAgain_data()
{
    QTest::addColumn<bool>("byTls");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    for (const bool byTls : {false, true}) {
        const char *scheme = byTls ? "https" : "http";
        QTest::addRow("%s wrong password", scheme) << byTls << QStringLiteral("ann") << QStringLiteral("wrong");
        QTest::addRow("%s wrong account", scheme) << byTls << QStringLiteral("bob") << QStringLiteral("pass:Word_1");
        QTest::addRow("%s none", scheme) << byTls << QString() << QString();
    }
}

void TestProxySignIn::aWrongOneIsSaidAndNotTriedAgain()
{
    QFETCH(bool, byTls);
    QFETCH(QString, user);
    QFETCH(QString, password);
    asked();
    const auto answer = ask(byTls, user, password);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("network.proxy-sign-in"));
    QVERIFY(answer.error().cause.contains(QStringLiteral("account")));
    QVERIFY(answer.error().remedy.contains(QStringLiteral("Settings, Proxy")));
    QVERIFY(m_server->requests().isEmpty());
    const QByteArrayList requests = asked();
    QVERIFY2(requests.size() - 1 >= 1 && requests.size() - 1 <= 2, requests.join(' '));
    QVERIFY(password.isEmpty() || !answer.error().sentence().contains(password));
}

QTEST_GUILESS_MAIN(TestProxySignIn)
#include "tst_proxysignin.moc"
