#include "core/net/proxychoice.h"
#include "core/net/qthttpclient.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::net;
using tests::TestHttpServer;
using tests::waitFor;
using Kind = ProxyChoice::Kind;

class TestProxyChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyProxy({Kind::None, {}, 0, {}}); }
    void whatWasTypedIsTidied();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void requestsGoThroughTheNamedProxy();
    void theSystemsProxyIsThatOfTheEnvironment();
    void thisComputerIsCalledDirectly();

private:
    QString target(const QUrl &url);
};

void TestProxyChoice::whatWasTypedIsTidied()
{
    const ProxyChoice typed{Kind::Http, QStringLiteral(" proxy.example.com "), 3128, QStringLiteral(" ann ")};
    const ProxyChoice tidy{Kind::Http, QStringLiteral("proxy.example.com"), 3128, QStringLiteral("ann")};
    QCOMPARE(*checkedProxy(typed), tidy);
    const ProxyChoice left{Kind::None, QStringLiteral("proxy.example.com"), 3128, QStringLiteral("ann")};
    QCOMPARE(*checkedProxy(left), (ProxyChoice{Kind::None, {}, 0, {}}));
    QVERIFY(checkedProxy({Kind::Socks5, QStringLiteral("::1"), 1080, {}}).has_value());
}

void TestProxyChoice::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("a URL") << QStringLiteral("http://proxy.example.com") << 8080;
    QTest::newRow("a port in it") << QStringLiteral("proxy.example.com:8080") << 8080;
    QTest::newRow("no host") << QStringLiteral(" ") << 8080;
    QTest::newRow("words") << QStringLiteral("ask the admin") << 8080;
    QTest::newRow("no port") << QStringLiteral("proxy.example.com") << 0;
    QTest::newRow("no such port") << QStringLiteral("proxy.example.com") << 65536;
}

void TestProxyChoice::nonsenseIsRefused()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto choice = checkedProxy({Kind::Http, host, port, {}});
    QVERIFY(!choice);
    QCOMPARE(choice.error().code, QStringLiteral("proxy.invalid"));
}

/// What a server on this computer was asked for when the URL was fetched.
QString TestProxyChoice::target(const QUrl &url)
{
    HttpRequest request;
    request.method = "GET";
    request.url = url;
    QtHttpClient client;
    const auto answer = waitFor(client.send(request, {}));
    return answer ? QString::fromUtf8(answer->body) : answer.error().code;
}

void TestProxyChoice::requestsGoThroughTheNamedProxy()
{
    TestHttpServer proxy;
    proxy.handle([](const tests::HttpRecord &record) {
        return tests::HttpAnswer{200, record.target + ' ' + record.header("Proxy-Authorization"), {}};
    });
    applyProxy({Kind::Http, QStringLiteral("127.0.0.1"), proxy.port(), {}});
    QCOMPARE(target(QUrl(QStringLiteral("http://tracker.invalid/issues"))),
             QStringLiteral("http://tracker.invalid/issues "));
}

void TestProxyChoice::theSystemsProxyIsThatOfTheEnvironment()
{
    TestHttpServer proxy;
    proxy.handle([](const tests::HttpRecord &record) { return tests::HttpAnswer{200, record.target, {}}; });
    qputenv("http_proxy", QByteArray("http://127.0.0.1:") + QByteArray::number(proxy.port()));
    applyProxy({});
    QCOMPARE(target(QUrl(QStringLiteral("http://tracker.invalid/issues"))),
             QStringLiteral("http://tracker.invalid/issues"));
    qunsetenv("http_proxy");
}

void TestProxyChoice::thisComputerIsCalledDirectly()
{
    TestHttpServer server;
    server.handle([](const tests::HttpRecord &record) { return tests::HttpAnswer{200, record.target, {}}; });
    applyProxy({Kind::Http, QStringLiteral("127.0.0.1"), 1, {}});
    QCOMPARE(target(server.url(QStringLiteral("/issues"))), QStringLiteral("/issues"));
}

QTEST_GUILESS_MAIN(TestProxyChoice)
#include "tst_proxychoice.moc"
