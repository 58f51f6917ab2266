#include "core/net/proxychoice.h"
#include "core/net/qthttpclient.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::net;
using tests::TestHttpServer;
using tests::waitFor;

class TestProxyChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { ProxyChoice::fromText(QStringLiteral("none"))->apply(); }
    void isReadAndWrittenWithoutThePassword_data();
    void isReadAndWrittenWithoutThePassword();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void requestsGoThroughTheNamedProxy();
    void theSystemsProxyIsThatOfTheEnvironment();
    void thisComputerIsCalledDirectly();

private:
    QString target(const QUrl &url);
};

void TestProxyChoice::isReadAndWrittenWithoutThePassword_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("password");
    QTest::newRow("system") << QString() << QString() << QString();
    QTest::newRow("none") << QStringLiteral(" None ") << QStringLiteral("none") << QString();
    QTest::newRow("host alone") << QStringLiteral("proxy.example.com")
                                << QStringLiteral("http://proxy.example.com:8080") << QString();
    QTest::newRow("socks") << QStringLiteral("socks5://p.example.com/") << QStringLiteral("socks5://p.example.com:1080")
                           << QString();
    QTest::newRow("account") << QStringLiteral("http://ann:p%40ss@p.example.com:3128")
                             << QStringLiteral("http://ann@p.example.com:3128") << QStringLiteral("p@ss");
}

void TestProxyChoice::isReadAndWrittenWithoutThePassword()
{
    QFETCH(QString, typed);
    const auto choice = ProxyChoice::fromText(typed);
    QVERIFY(choice.has_value());
    QTEST(choice->text(), "text");
    QTEST(choice->password(), "password");
    QCOMPARE(ProxyChoice::fromText(choice->text())->text(), choice->text());
}

void TestProxyChoice::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("https") << QStringLiteral("https://proxy.example.com");
    QTest::newRow("a page") << QStringLiteral("http://proxy.example.com/proxy.pac");
    QTest::newRow("no host") << QStringLiteral("http://:8080");
    QTest::newRow("words") << QStringLiteral("ask the admin");
}

void TestProxyChoice::nonsenseIsRefused()
{
    QFETCH(QString, typed);
    const auto choice = ProxyChoice::fromText(typed);
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
    auto choice = ProxyChoice::fromText(QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
    choice->apply();
    QCOMPARE(target(QUrl(QStringLiteral("http://tracker.invalid/issues"))),
             QStringLiteral("http://tracker.invalid/issues "));
}

void TestProxyChoice::theSystemsProxyIsThatOfTheEnvironment()
{
    TestHttpServer proxy;
    proxy.handle([](const tests::HttpRecord &record) { return tests::HttpAnswer{200, record.target, {}}; });
    qputenv("http_proxy", QByteArray("http://127.0.0.1:") + QByteArray::number(proxy.port()));
    ProxyChoice::fromText({})->apply();
    QCOMPARE(target(QUrl(QStringLiteral("http://tracker.invalid/issues"))),
             QStringLiteral("http://tracker.invalid/issues"));
    qunsetenv("http_proxy");
}

void TestProxyChoice::thisComputerIsCalledDirectly()
{
    TestHttpServer server;
    server.handle([](const tests::HttpRecord &record) { return tests::HttpAnswer{200, record.target, {}}; });
    ProxyChoice::fromText(QStringLiteral("http://127.0.0.1:1"))->apply();
    QCOMPARE(target(server.url(QStringLiteral("/issues"))), QStringLiteral("/issues"));
}

QTEST_GUILESS_MAIN(TestProxyChoice)
#include "tst_proxychoice.moc"
