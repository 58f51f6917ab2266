#include "core/net/qthttpclient.h"
#include "core/peer/hello.h"
#include "core/peer/nodeprobe.h"
#include "tests/support/fakeclock.h"
#include "tests/support/peernode.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::peer;
using namespace twinspan::tests;

class TestNodeProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNodeIsFoundFromAnyOfItsUrls_data();
    void aNodeIsFoundFromAnyOfItsUrls();
    void aNodeAtTheRootIsFoundFromADeepUrl();
    void whatIsNoNode_data();
    void whatIsNoNode();
    void nobodyAtAllIsAProblem();
    void theHelloIsBounded_data();
    void theHelloIsBounded();

private:
    static Result<std::optional<NodeFinding>> probe(const QUrl &url)
    {
        return waitFor(probeNode(std::make_shared<net::QtHttpClient>(), url, {}));
    }
};

void TestNodeProbe::aNodeIsFoundFromAnyOfItsUrls_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"", "/", "/twinspan/v1/hello", "/twinspan/v1/", "?a=b#c"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void TestNodeProbe::aNodeIsFoundFromAnyOfItsUrls()
{
    QFETCH(QString, suffix);
    FakeClock clock;
    PeerNode node(clock);
    QVERIFY(node.listen());
    const auto found = probe(QUrl(node.url().toString() + suffix));
    QVERIFY(found);
    QVERIFY(*found);
    QCOMPARE((*found)->baseUrl, node.url());
    QCOMPARE((*found)->name, QStringLiteral("Test node"));
    QCOMPARE((*found)->nodeVersion, QStringLiteral("9.9"));
    QVERIFY((*found)->protocol == protocol::ownProtocol);
}

void TestNodeProbe::aNodeAtTheRootIsFoundFromADeepUrl()
{
    HttpEndpoint endpoint([](IncomingRequest request) -> Task<HttpAnswer> {
        HttpAnswer answer = bareAnswer(404);
        if (request.path == "/twinspan/v1/hello") {
            answer.status = 200;
            answer.body = toBytes(Hello{QStringLiteral("Root"), QStringLiteral("1"), {}});
        }
        co_return answer;
    });
    QVERIFY(endpoint.listen(QHostAddress(QHostAddress::LocalHost), 0));
    const QUrl root(QStringLiteral("http://127.0.0.1:%1").arg(endpoint.port()));
    for (const char *path : {"", "/", "/a/b", "/a/b/"}) {
        const auto found = probe(QUrl(root.toString() + QString::fromLatin1(path)));
        QVERIFY(found && *found);
        QCOMPARE((*found)->baseUrl, root);
    }
}

void TestNodeProbe::whatIsNoNode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = toBytes(Hello{QStringLiteral("N"), QStringLiteral("1"), {}});
    QTest::newRow("a page") << 200 << QByteArray("<html>");
    QTest::newRow("not found") << 404 << good;
    QTest::newRow("sign in first") << 401 << QByteArray();
    QTest::newRow("elsewhere") << 302 << QByteArray();
    QTest::newRow("failing") << 500 << QByteArray();
    QTest::newRow("other JSON") << 200 << QByteArray("{\"name\":\"x\"}");
    QTest::newRow("endless") << 200 << good + QByteArray(1 << 20, ' ');
}

void TestNodeProbe::whatIsNoNode()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-capturing-lambda-coroutines): the endpoint keeps the lambda
    HttpEndpoint endpoint([status, body](IncomingRequest) -> Task<HttpAnswer> {
        HttpAnswer answer;
        answer.status = status;
        answer.body = body;
        co_return answer;
    });
    QVERIFY(endpoint.listen(QHostAddress(QHostAddress::LocalHost), 0));
    const auto found = probe(QUrl(QStringLiteral("http://127.0.0.1:%1/x").arg(endpoint.port())));
    QVERIFY(found);
    QVERIFY(!*found);
}

void TestNodeProbe::nobodyAtAllIsAProblem()
{
    const auto found = probe(QUrl(QStringLiteral("http://127.0.0.1:9/")));
    QVERIFY(!found);
    QVERIFY(found.error().kind == ProblemKind::Network);
}

void TestNodeProbe::theHelloIsBounded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = toBytes(Hello{QStringLiteral("N"), QStringLiteral("1"), {}});
    QCOMPARE(helloFromBytes(good)->name, QStringLiteral("N"));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other product") << QByteArray(good).replace("twinspan-node", "twinspan-nose");
    QTest::newRow("no versions") << QByteArray(good).replace("minProtocolVersion", "x");
    QTest::newRow("versions upside down")
        << QByteArray(good).replace("\"maxProtocolVersion\":1", "\"maxProtocolVersion\":0");
    QTest::newRow("long name") << QByteArray(good).replace("\"N\"", '"' + QByteArray(300, 'n') + '"');
    QTest::newRow("name of another type") << QByteArray(good).replace("\"N\"", "[]");
}

void TestNodeProbe::theHelloIsBounded()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!helloFromBytes(bytes));
}

QTEST_GUILESS_MAIN(TestNodeProbe)
#include "tst_nodeprobe.moc"
