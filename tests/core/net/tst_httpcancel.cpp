#include "tests/core/net/httpcalls.h"
#include "tests/support/patience.h"

#include <QBuffer>

using namespace twinspan;
using namespace twinspan::net;
using namespace twinspan::tests;

namespace
{
Task<> sendAndDestroy(std::shared_ptr<std::unique_ptr<QtHttpClient>> client, HttpRequest wanted, CancelToken cancel,
                      std::shared_ptr<QList<QString>> endings)
{
    const auto response = co_await (*client)->send(wanted, cancel);
    client->reset();
    endings->append(response ? QStringLiteral("answer") : response.error().code);
}
} // namespace

/// A call that nobody wants any more ends once, and harms nobody.
class TestHttpCancel : public HttpCallTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_client.reset(); }

    void cancelEndsARunningCall();
    void cancelEndsACallWhoseBodyArrives();
    void aCancelledTokenSendsNothing();
    void destroyingTheClientEndsEachCallOnce();
    void anAnswerMayDestroyTheClient();
    void aCancelMayDestroyTheClient();
    void aDroppedTaskHarmsNobody();
};

void TestHttpCancel::cancelEndsARunningCall()
{
    for (const char *method : {"GET", "POST"}) {
        TestHttpServer server;
        server.script({HttpAnswer::hang()});
        CancelSource source;
        auto task = m_client->send(request(method, server.url()), source.token());
        QTRY_COMPARE(server.requests().size(), 1);
        source.cancel();
        const auto response = waitFor(std::move(task));
        QVERIFY(response.error().isCancelled());
        QCOMPARE(response.error().outcomeUnknown, QByteArray(method) == "POST");
    }
}

void TestHttpCancel::cancelEndsACallWhoseBodyArrives()
{
    TestHttpServer server;
    server.script({dripEndlessly()});
    auto sink = std::make_shared<QBuffer>();
    sink->open(QIODevice::WriteOnly);
    HttpRequest wanted = request("GET", server.url());
    wanted.sink = sink;
    CancelSource source;
    auto task = m_client->send(wanted, source.token());
    QTRY_VERIFY(sink->size() > 0);
    source.cancel();
    const qint64 size = sink->size();
    QVERIFY(waitFor(std::move(task)).error().isCancelled());
    QCOMPARE(sink->size(), size);
}

void TestHttpCancel::aCancelledTokenSendsNothing()
{
    TestHttpServer server;
    server.script({HttpAnswer::empty(200)});
    CancelSource source;
    source.cancel();
    const auto response = waitFor(m_client->send(request("POST", server.url()), source.token()));
    QVERIFY(response.error().isCancelled());
    QVERIFY(!response.error().outcomeUnknown);
    QCOMPARE(server.connections(), 0);
}

void TestHttpCancel::destroyingTheClientEndsEachCallOnce()
{
    TestHttpServer server;
    server.script({HttpAnswer::hang()});
    const auto endings = std::make_shared<QList<QString>>();
    std::vector<Task<>> tasks;
    tasks.reserve(10);
    for (int i = 0; i < 10; ++i)
        tasks.push_back(record(m_client->send(request("POST", server.url()), CancelToken()), endings));
    QTRY_COMPARE(server.requests().size(), 6);
    m_client.reset();
    QCOMPARE(*endings, QList<QString>(10, QStringLiteral("cancelled")));
}

void TestHttpCancel::anAnswerMayDestroyTheClient()
{
    TestHttpServer server;
    server.script({HttpAnswer::json(200, "{}"), HttpAnswer::hang()});
    const auto endings = std::make_shared<QList<QString>>();
    const auto holder = std::make_shared<std::unique_ptr<QtHttpClient>>(std::move(m_client));
    const auto first = sendAndDestroy(holder, request("GET", server.url()), CancelToken(), endings);
    const auto other = record((*holder)->send(request("GET", server.url()), CancelToken()), endings);
    QTRY_COMPARE(endings->size(), 2);
    QCOMPARE(*endings, (QList<QString>{QStringLiteral("cancelled"), QStringLiteral("answer")}));
}

void TestHttpCancel::aCancelMayDestroyTheClient()
{
    TestHttpServer server;
    server.script({HttpAnswer::hang()});
    const auto endings = std::make_shared<QList<QString>>();
    const auto holder = std::make_shared<std::unique_ptr<QtHttpClient>>(std::move(m_client));
    CancelSource source;
    const auto task = sendAndDestroy(holder, request("GET", server.url()), source.token(), endings);
    QTRY_COMPARE(server.requests().size(), 1);
    source.cancel();
    QCOMPARE(*endings, QList<QString>{QStringLiteral("cancelled")});
}

void TestHttpCancel::aDroppedTaskHarmsNobody()
{
    TestHttpServer server;
    server.script({HttpAnswer::json(200, "{}")});
    m_client->send(request("GET", server.url()), CancelToken());
    QVERIFY(send(request("GET", server.url())).has_value());
    QTRY_COMPARE(server.requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestHttpCancel)
#include "tst_httpcancel.moc"
