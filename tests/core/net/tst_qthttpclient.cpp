#include "core/net/qthttpclient.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QBuffer>
#include <QTemporaryFile>
#include <QTest>

using namespace twinspan;
using namespace twinspan::net;
using tests::HttpAnswer;
using tests::HttpRecord;
using tests::TestHttpServer;
using tests::waitFor;

namespace
{
HttpRequest request(const QByteArray &method, const QUrl &url, const QByteArray &body = {})
{
    HttpRequest made;
    made.method = method;
    made.url = url;
    made.body = body;
    return made;
}

std::shared_ptr<QBuffer> openBuffer()
{
    auto buffer = std::make_shared<QBuffer>();
    buffer->open(QIODevice::ReadWrite);
    return buffer;
}

const QByteArray plainText = R"({"issues":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15]})";
const QByteArray gzipText = QByteArray::fromHex("1f8b0800000000000203ab56ca2c2e2e4d2d56b28a36d431d231d631d131d531d331d7"
                                                "b1d0b1d43134d03134d43134d23134d63134d131348dad05004184512e30000000");
} // namespace

class TestQtHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_client.reset(); }
    void anAnswerOfAnyStatusIsAResponse_data();
    void anAnswerOfAnyStatusIsAResponse();
    void redirectsAreNotFollowed();
    void itNamesItselfAndNothingElse();
    void cookiesAreNeverSent();
    void signInsInTheUrlAreNeverSent();
    void givenHeadersGoAlong();
    void bodiesAreSentWhole_data();
    void bodiesAreSentWhole();
    void aFileIsStreamedUp();
    void anEmptyFileIsAnEmptyBody();
    void theSinkGetsTheBodyOfASuccess();
    void theSinkGetsNothingOfAFailure();
    void compressedAnswersAreUnpacked();
    void theSinkGetsAFileAsItIs();
    void chunkedAnswersAreJoined();
    void headHasNoBody();
    void aBodyOfTheExactLimitIsTaken();
    void manyRequestsRunAtOnce();
    void connectionsAreKept();
    void onlyWebAddressesAreCalled_data();
    void onlyWebAddressesAreCalled();
    void headersAreFoundInAnyCase();

private:
    Result<HttpResponse> send(const HttpRequest &wanted) { return waitFor(m_client->send(wanted, CancelToken())); }

    std::unique_ptr<QtHttpClient> m_client;
};

void TestQtHttpClient::init()
{
    m_client = std::make_unique<QtHttpClient>();
}

void TestQtHttpClient::anAnswerOfAnyStatusIsAResponse_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");

    for (const char *method : {"GET", "POST", "PUT", "DELETE"}) {
        for (const int status : {200, 201, 202, 301, 302, 304, 307, 400, 401, 403, 404, 405,
                                 409, 410, 413, 418, 422, 451, 500, 501, 502, 504, 599})
            QTest::addRow("%s %d", method, status) << QByteArray(method) << status;
    }
    for (const int status : {429, 503})
        QTest::addRow("POST %d", status) << QByteArray("POST") << status;
}

void TestQtHttpClient::anAnswerOfAnyStatusIsAResponse()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);

    TestHttpServer server;
    const QByteArray body = status == 304 ? QByteArray() : QByteArray(R"({"said":"so"})");
    server.script({HttpAnswer::json(status, body).with("WWW-Authenticate", "Basic realm=\"x\"").with("X-Own", "yes")});

    const auto response = send(request(method, server.url(), method == "GET" ? "" : "{}"));
    QVERIFY2(response.has_value(), qPrintable(response ? QString() : response.error().sentence()));
    QCOMPARE(response->status, status);
    QCOMPARE(response->body, body);
    QCOMPARE(response->header("x-own"), QByteArray("yes"));
    QCOMPARE(server.requests().size(), 1);
}

void TestQtHttpClient::redirectsAreNotFollowed()
{
    TestHttpServer other;
    TestHttpServer server;
    server.script({HttpAnswer::empty(302).with("Location", other.url().toEncoded())});

    const auto response = send(request("GET", server.url()));
    QCOMPARE(response->status, 302);
    QCOMPARE(response->header("Location"), other.url().toEncoded());
    QCOMPARE(other.requests().size(), 0);
}

void TestQtHttpClient::itNamesItselfAndNothingElse()
{
    TestHttpServer server;
    server.script({HttpAnswer::empty(200)});
    QVERIFY(send(request("GET", server.url())).has_value());

    QStringList names;
    for (const auto &[name, value] : server.lastRequest().headers)
        names << QString::fromLatin1(name).toLower();
    names.sort();
    QVERIFY(server.lastRequest().header("User-Agent").startsWith("Twinspan/"));
    QVERIFY(names.contains(QStringLiteral("host")));
    for (const char *unwanted : {"cookie", "authorization", "referer", "upgrade", "http2-settings"})
        QVERIFY2(!names.contains(QLatin1String(unwanted)), unwanted);
}

void TestQtHttpClient::cookiesAreNeverSent()
{
    TestHttpServer server;
    server.script({HttpAnswer::empty(200).with("Set-Cookie", "session=abc; Path=/")});
    QVERIFY(send(request("GET", server.url())).has_value());
    QVERIFY(send(request("GET", server.url())).has_value());
    QCOMPARE(server.lastRequest().header("Cookie"), QByteArray());
}

void TestQtHttpClient::signInsInTheUrlAreNeverSent()
{
    TestHttpServer server;
    server.script({HttpAnswer::empty(401).with("WWW-Authenticate", "Basic realm=\"x\"")});
    QUrl url = server.url(QStringLiteral("/a#fragment"));
    url.setUserInfo(QStringLiteral("ann:hunter22"));

    QCOMPARE(send(request("GET", url))->status, 401);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.lastRequest().header("Authorization"), QByteArray());
    QCOMPARE(server.lastRequest().target, QByteArray("/a"));
}

void TestQtHttpClient::givenHeadersGoAlong()
{
    TestHttpServer server;
    server.script({HttpAnswer::empty(200)});
    HttpRequest wanted = request("POST", server.url(QStringLiteral("/issues.json?a=b%20c&d=%C3%A9")), "{}");
    wanted.headers = {{"Authorization", "Bearer t"}, {"Content-Type", "application/json"}, {"X-Odd", "1"}};
    QVERIFY(send(wanted).has_value());

    QCOMPARE(server.lastRequest().target, QByteArray("/issues.json?a=b%20c&d=%C3%A9"));
    QCOMPARE(server.lastRequest().header("Authorization"), QByteArray("Bearer t"));
    QCOMPARE(server.lastRequest().header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(server.lastRequest().header("X-Odd"), QByteArray("1"));
}

void TestQtHttpClient::bodiesAreSentWhole_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("size");

    for (const char *method : {"POST", "PUT", "PATCH", "DELETE"}) {
        for (const int size : {0, 1, 16 * 1024, 16 * 1024 + 1, 3'000'000})
            QTest::addRow("%s %d", method, size) << QByteArray(method) << size;
    }
}

void TestQtHttpClient::bodiesAreSentWhole()
{
    QFETCH(QByteArray, method);
    QFETCH(int, size);

    TestHttpServer server;
    server.script({HttpAnswer::empty(200)});
    const QByteArray body = QByteArray("0123456789abcde").repeated(size / 15 + 1).left(size);
    QVERIFY(send(request(method, server.url(), body)).has_value());
    QCOMPARE(server.lastRequest().method, method);
    QCOMPARE(server.lastRequest().header("Content-Length"), QByteArray::number(size));
    QVERIFY(server.lastRequest().body == body);
}

void TestQtHttpClient::aFileIsStreamedUp()
{
    TestHttpServer server;
    server.script({HttpAnswer::empty(201)});
    auto file = std::make_shared<QTemporaryFile>();
    QVERIFY(file->open());
    const QByteArray content = QByteArray("a line of a file\n").repeated(200'000);
    file->write(content);

    HttpRequest wanted = request("POST", server.url());
    wanted.bodySource = file; // stands at its end: it is read from its start
    QCOMPARE(send(wanted)->status, 201);
    QVERIFY(server.lastRequest().body == content);
}

void TestQtHttpClient::anEmptyFileIsAnEmptyBody()
{
    TestHttpServer server;
    server.script({HttpAnswer::empty(201)});
    HttpRequest wanted = request("POST", server.url());
    wanted.bodySource = openBuffer();
    QCOMPARE(send(wanted)->status, 201);
    QCOMPARE(server.lastRequest().header("Content-Length"), QByteArray("0"));
}

void TestQtHttpClient::theSinkGetsTheBodyOfASuccess()
{
    TestHttpServer server;
    const QByteArray content = QByteArray("0123456789").repeated(300'000);
    server.script({HttpAnswer::json(200, content)});
    const auto sink = openBuffer();
    HttpRequest wanted = request("GET", server.url());
    wanted.sink = sink;

    const auto response = send(wanted);
    QCOMPARE(response->body, QByteArray());
    QVERIFY(sink->data() == content);
}

void TestQtHttpClient::theSinkGetsNothingOfAFailure()
{
    TestHttpServer server;
    server.script({HttpAnswer::json(404, "no such file")});
    const auto sink = openBuffer();
    HttpRequest wanted = request("GET", server.url());
    wanted.sink = sink;

    const auto response = send(wanted);
    QCOMPARE(response->status, 404);
    QCOMPARE(response->body, QByteArray("no such file"));
    QCOMPARE(sink->data(), QByteArray());
}

void TestQtHttpClient::compressedAnswersAreUnpacked()
{
    TestHttpServer server;
    server.script({HttpAnswer::json(200, gzipText).with("Content-Encoding", "gzip")});
    QCOMPARE(send(request("GET", server.url()))->body, plainText);
}

void TestQtHttpClient::theSinkGetsAFileAsItIs()
{
    TestHttpServer server;
    server.script({HttpAnswer::json(200, gzipText).with("Content-Encoding", "gzip")});
    const auto sink = openBuffer();
    HttpRequest wanted = request("GET", server.url());
    wanted.sink = sink;
    QVERIFY(send(wanted).has_value());
    QCOMPARE(sink->data(), gzipText);
    QCOMPARE(server.lastRequest().header("Accept-Encoding"), QByteArray("identity"));
}

void TestQtHttpClient::chunkedAnswersAreJoined()
{
    TestHttpServer server;
    HttpAnswer answer = HttpAnswer::json(200, plainText);
    answer.chunked = true;
    server.script({answer});
    QCOMPARE(send(request("GET", server.url()))->body, plainText);
}

void TestQtHttpClient::headHasNoBody()
{
    TestHttpServer server;
    server.script({HttpAnswer::json(200, QByteArray(1000, 'x'))});
    HttpRequest wanted = request("HEAD", server.url());
    wanted.maxBody = 10; // the length that HEAD announces is not one that comes
    const auto response = send(wanted);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->header("Content-Length"), QByteArray("1000"));
    QCOMPARE(response->body, QByteArray());
}

void TestQtHttpClient::aBodyOfTheExactLimitIsTaken()
{
    TestHttpServer server;
    server.script({HttpAnswer::json(200, "12345")});
    HttpRequest wanted = request("GET", server.url());
    wanted.maxBody = 5;
    QCOMPARE(send(wanted)->body, QByteArray("12345"));
}

void TestQtHttpClient::manyRequestsRunAtOnce()
{
    TestHttpServer server;
    server.handle([](const HttpRecord &record) { return HttpAnswer::json(200, record.target); });
    std::vector<Task<Result<HttpResponse>>> tasks;
    tasks.reserve(40);
    for (int i = 0; i < 40; ++i)
        tasks.push_back(m_client->send(request("GET", server.url(QStringLiteral("/%1").arg(i))), CancelToken()));
    for (int i = 0; i < 40; ++i)
        QCOMPARE(waitFor(std::move(tasks[static_cast<std::size_t>(i)]))->body, '/' + QByteArray::number(i));
}

void TestQtHttpClient::connectionsAreKept()
{
    TestHttpServer server;
    server.script({HttpAnswer::json(200, "{}")});
    for (int i = 0; i < 20; ++i)
        QVERIFY(send(request(i % 2 == 0 ? "GET" : "POST", server.url(), i % 2 == 0 ? "" : "{}")).has_value());
    QCOMPARE(server.requests().size(), 20);
    QCOMPARE(server.connections(), 1);
}

void TestQtHttpClient::onlyWebAddressesAreCalled_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("empty") << QUrl();
    QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/hostname"));
    QTest::newRow("data") << QUrl(QStringLiteral("data:text/plain,x"));
    QTest::newRow("ftp") << QUrl(QStringLiteral("ftp://h.example/"));
    QTest::newRow("relative") << QUrl(QStringLiteral("/issues"));
    QTest::newRow("no host") << QUrl(QStringLiteral("http:///issues"));
    QTest::newRow("invalid") << QUrl(QStringLiteral("http://h:99999999/"));
}

void TestQtHttpClient::onlyWebAddressesAreCalled()
{
    QFETCH(QUrl, url);
    for (const char *method : {"GET", "POST"}) {
        const auto response = send(request(method, url));
        QVERIFY(!response.has_value());
        QCOMPARE(response.error().code, QStringLiteral("http.bad-url"));
        QVERIFY(!response.error().outcomeUnknown);
    }
}

void TestQtHttpClient::headersAreFoundInAnyCase()
{
    HttpResponse response;
    response.headers = {{"X-One", "1"}, {"x-two", "2"}};
    QCOMPARE(response.header("x-ONE"), QByteArray("1"));
    QCOMPARE(response.header("X-Two"), QByteArray("2"));
    QCOMPARE(response.header("X-Three"), QByteArray());
}

QTEST_GUILESS_MAIN(TestQtHttpClient)
#include "tst_qthttpclient.moc"
