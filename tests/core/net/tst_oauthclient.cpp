#include "core/net/oauthclient.h"
#include "core/net/oauthsession.h"
#include "core/net/qthttpclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::net;
using tests::HttpAnswer;
using tests::waitFor;

/// What a token server says that can't answer just now ends no sign-in: a person would have to make it anew.
class TestOAuthClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aServerThatIsBusyHasRefusedNobody_data();
    void aServerThatIsBusyHasRefusedNobody();
    void aRefusedTokenEndsTheSignIn();
    void aPageInItsPlaceIsTriedAgain();

private:
    std::shared_ptr<OAuthSession> session()
    {
        OAuthService service;
        service.name = QStringLiteral("Service");
        service.clientId = QStringLiteral("client");
        service.tokenUrl = m_server->url(QStringLiteral("/token"));
        OAuthTokens tokens;
        tokens.accessToken = "old";
        tokens.refreshToken = "renew";
        HttpClientOptions options;
        options.clock = &m_clock;
        auto client = std::make_shared<OAuthClient>(service, std::make_shared<QtHttpClient>(options));
        return std::make_shared<OAuthSession>(client, tokens, [](OAuthTokens) -> Task<Status> { co_return Status(); });
    }
    static HttpAnswer fresh() { return HttpAnswer::json(200, R"({"access_token":"new","refresh_token":"next"})"); }

    std::unique_ptr<tests::TestHttpServer> m_server;
    tests::FakeClock m_clock{tests::FakeClock::Sleep::AtOnce};
};

void TestOAuthClient::init()
{
    m_server = std::make_unique<tests::TestHttpServer>();
}

void TestOAuthClient::aServerThatIsBusyHasRefusedNobody_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("down") << 503 << QByteArray(R"({"error":"temporarily_unavailable"})");
    QTest::newRow("failed") << 500 << QByteArray(R"({"error":"invalid_grant"})");
    QTest::newRow("too many") << 429 << QByteArray(R"({"error":"slow_down"})");
    QTest::newRow("RFC 6749") << 400 << QByteArray(R"({"error":"server_error"})");
    QTest::newRow("Salesforce") << 400 << QByteArray(R"({"error":"unknown_error","error_description":"retry"})");
}

void TestOAuthClient::aServerThatIsBusyHasRefusedNobody()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    m_server->script({HttpAnswer::json(status, body)});
    const auto signedIn = session();
    const auto refused = waitFor(signedIn->tokenAfter("old", {}));
    QVERIFY(!refused);
    QVERIFY(!refused.error().needsSignIn());
    QVERIFY(refused.error().isTransient());
    m_server->script({fresh()});
    m_clock.advance(std::chrono::hours(2));
    QCOMPARE(waitFor(signedIn->tokenAfter("old", {})).value_or(QByteArray()), QByteArray("new"));
}

void TestOAuthClient::aRefusedTokenEndsTheSignIn()
{
    m_server->script({HttpAnswer::json(400, R"({"error":"invalid_grant"})"), fresh()});
    const auto signedIn = session();
    QVERIFY(waitFor(signedIn->tokenAfter("old", {})).error().needsSignIn());
    QVERIFY(waitFor(signedIn->tokenAfter("old", {})).error().needsSignIn());
    QCOMPARE(m_server->requests().size(), 1);
}

void TestOAuthClient::aPageInItsPlaceIsTriedAgain()
{
    m_server->script({HttpAnswer::json(200, "<html>Sign in to the hotel</html>")});
    const auto signedIn = session();
    const auto refused = waitFor(signedIn->tokenAfter("old", {}));
    QCOMPARE(refused.error().code, QStringLiteral("oauth.no-token"));
    QCOMPARE(refused.error().httpStatus, 200);
    m_server->script({fresh()});
    QVERIFY(waitFor(signedIn->tokenAfter("old", {})));
}

QTEST_GUILESS_MAIN(TestOAuthClient)
#include "tst_oauthclient.moc"
