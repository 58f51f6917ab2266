#include "core/net/browsersignin.h"
#include "core/net/oauthsession.h"
#include "core/net/qthttpclient.h"
#include "core/trackers/salesforce/salesforcetracker.h"
#include "tests/contract/salesforce/fakesalesforceserver.h"
#include "tests/support/testbrowser.h"

#include <QTest>

namespace twinspan::tests
{

using net::OAuthTokens;

/// Signing in to Salesforce in the browser, and the tokens that come of it. The test plays the browser.
class TestSalesforceSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void browserSignInGivesTokens();
    void deniedSignInIsUnauthorized();
    void foreignReturnsChangeNothing();
    void wrongClientIsRefusedWithItsReason();
    void takenPortIsAConflict();
    void cancelledSignInEnds();
    void signInThatNobodyFinishesEnds();
    void closedSessionMakesNoNewTokens();
    void revokedTokensAreWorthNothing();
    void manyCallsShareOneRefresh();
    void newTokensAreStoredBeforeUse();
    void unstoredTokensAreStoredBeforeTheNextUse();
    void refusedRefreshIsAskedOnce();
    void trackerGoesOnWithARenewedToken();
    void verifierIsWithinItsLimits();

private:
    std::shared_ptr<net::OAuthClient> client(const QString &id = {});
    Task<Status> keep(OAuthTokens fresh);
    std::shared_ptr<net::OAuthSession> session(const OAuthTokens &tokens, Status storing = {});
    OAuthTokens agentTokens();

    std::unique_ptr<FakeSalesforceServer> m_fake;
    std::shared_ptr<net::QtHttpClient> m_http;
    TestBrowser m_browser;
    QList<OAuthTokens> m_stored;
    Status m_storing;
};

void TestSalesforceSignIn::init()
{
    m_fake = std::make_unique<FakeSalesforceServer>();
    m_http = std::make_shared<net::QtHttpClient>();
    m_stored.clear();
    m_storing = {};
    const QString address = TestBrowser::freeReturn();
    m_fake->control(QStringLiteral("redirects"), {{QStringLiteral("uris"), QJsonArray{address}}});
    setProperty("redirect", QUrl(address));
}

void TestSalesforceSignIn::cleanup()
{
    QCOMPARE(m_fake->breaches(), QStringList());
}

std::shared_ptr<net::OAuthClient> TestSalesforceSignIn::client(const QString &id)
{
    net::OAuthService service;
    service.name = QStringLiteral("Salesforce");
    service.authorizeUrl = m_fake->url().resolved(QUrl(QStringLiteral("/services/oauth2/authorize")));
    service.tokenUrl = m_fake->url().resolved(QUrl(QStringLiteral("/services/oauth2/token")));
    service.revokeUrl = m_fake->url().resolved(QUrl(QStringLiteral("/services/oauth2/revoke")));
    service.clientId = id.isEmpty() ? m_fake->described().value(QLatin1String("client_id")).toString() : id;
    service.redirectUrl = property("redirect").toUrl();
    service.scope = QStringLiteral("api id refresh_token");
    return std::make_shared<net::OAuthClient>(service, m_http);
}

OAuthTokens TestSalesforceSignIn::agentTokens()
{
    OAuthTokens tokens;
    tokens.accessToken = m_fake->tokenOf(QStringLiteral("agent")).toLatin1();
    tokens.refreshToken = m_fake->refreshTokenOf(QStringLiteral("agent")).toLatin1();
    return tokens;
}

std::shared_ptr<net::OAuthSession> TestSalesforceSignIn::session(const OAuthTokens &tokens, Status storing)
{
    m_storing = std::move(storing);
    const auto store = [this](OAuthTokens fresh) { return keep(std::move(fresh)); };
    return std::make_shared<net::OAuthSession>(client(), tokens, store);
}

Task<Status> TestSalesforceSignIn::keep(OAuthTokens fresh)
{
    if (m_storing)
        m_stored.append(fresh);
    Status copy = m_storing;
    co_return copy;
}

void TestSalesforceSignIn::browserSignInGivesTokens()
{
    net::BrowserSignIn signIn(client());
    const auto page = waitFor(signIn.begin({}));
    QVERIFY(page);
    auto finished = signIn.finished({});
    QCOMPARE(m_browser.signIn(page->address), 200);
    const auto tokens = waitFor(std::move(finished));
    QVERIFY2(tokens, qPrintable(tokens ? QString() : tokens.error().sentence()));
    QVERIFY(!tokens->accessToken.isEmpty() && !tokens->refreshToken.isEmpty());
    QCOMPARE(tokens->instanceUrl, m_fake->url());
    QVERIFY(tokens->identity.contains(m_fake->described().value(QLatin1String("organization")).toString()));
}

void TestSalesforceSignIn::deniedSignInIsUnauthorized()
{
    m_fake->control(QStringLiteral("settings"), {{QStringLiteral("sign_in"), QStringLiteral("deny")}});
    net::BrowserSignIn signIn(client());
    const auto page = waitFor(signIn.begin({}));
    auto finished = signIn.finished({});
    QCOMPARE(m_browser.signIn(page->address), 200);
    const auto tokens = waitFor(std::move(finished));
    QVERIFY(!tokens && tokens.error().needsSignIn());
    QCOMPARE(tokens.error().code, QStringLiteral("oauth.not-allowed"));
}

void TestSalesforceSignIn::foreignReturnsChangeNothing()
{
    net::BrowserSignIn signIn(client());
    const auto page = waitFor(signIn.begin({}));
    auto finished = signIn.finished({});
    const QUrl address = property("redirect").toUrl();
    QUrl wrongState = address;
    wrongState.setQuery(QStringLiteral("code=x&state=y"));
    QCOMPARE(m_browser.visit(wrongState), 400);
    QCOMPARE(m_browser.visit(address.resolved(QUrl(QStringLiteral("/favicon.ico")))), 404);
    QCOMPARE(m_browser.signIn(page->address), 200);
    QVERIFY(waitFor(std::move(finished)));
}

void TestSalesforceSignIn::wrongClientIsRefusedWithItsReason()
{
    const auto tokens = waitFor(client(QStringLiteral("nobody"))->redeem(QStringLiteral("x"), "y", {}));
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().code, QStringLiteral("oauth.refused"));
    QVERIFY(tokens.error().cause.contains(QLatin1String("client identifier invalid")));
}

void TestSalesforceSignIn::takenPortIsAConflict()
{
    net::BrowserSignIn first(client());
    net::BrowserSignIn second(client());
    QVERIFY(waitFor(first.begin({})));
    const auto page = waitFor(second.begin({}));
    QVERIFY(!page && page.error().kind == ProblemKind::Conflict);
}

void TestSalesforceSignIn::cancelledSignInEnds()
{
    net::BrowserSignIn signIn(client());
    QVERIFY(waitFor(signIn.begin({})));
    CancelSource source;
    auto finished = signIn.finished(source.token());
    source.cancel();
    const auto tokens = waitFor(std::move(finished));
    QVERIFY(!tokens && tokens.error().isCancelled());
}

void TestSalesforceSignIn::signInThatNobodyFinishesEnds()
{
    net::BrowserSignIn signIn(client(), std::chrono::milliseconds(1));
    QVERIFY(waitFor(signIn.begin({})));
    const auto tokens = waitFor(signIn.finished({}));
    QVERIFY(!tokens && tokens.error().kind == ProblemKind::Timeout);
    QCOMPARE(tokens.error().code, QStringLiteral("oauth.no-return"));
}

void TestSalesforceSignIn::closedSessionMakesNoNewTokens()
{
    const OAuthTokens before = agentTokens();
    const auto tokens = session(before);
    auto renewing = tokens->tokenAfter(before.accessToken, {});
    waitFor(tokens->close()); // not before what was under way is stored
    QCOMPARE(m_stored.size(), 1);
    QCOMPARE(tokens->tokens().accessToken, m_stored.first().accessToken);
    const auto renewed = waitFor(std::move(renewing));
    QVERIFY(renewed);
    QCOMPARE(*renewed, m_stored.first().accessToken);
    QCOMPARE(*waitFor(tokens->tokenAfter(*renewed, {})), *renewed);
    QCOMPARE(*waitFor(tokens->token({})), *renewed);
    QCOMPARE(m_fake->calls().filter(QStringLiteral("oauth2/token")).size(), 1);
}

void TestSalesforceSignIn::revokedTokensAreWorthNothing()
{
    const OAuthTokens tokens = agentTokens();
    QVERIFY(waitFor(client()->revoke(tokens.refreshToken, {})));
    QCOMPARE(waitFor(client()->refresh(tokens.refreshToken, {})).error().code, QStringLiteral("oauth.sign-in-over"));
    QCOMPARE(waitFor(client()->revoke(tokens.refreshToken, {})).error().code, QStringLiteral("oauth.refused"));
    // A service that offers none is not asked.
    const auto nobody = std::make_shared<net::OAuthClient>(net::OAuthService(), m_http);
    QVERIFY(waitFor(nobody->revoke(tokens.refreshToken, {})));
    QCOMPARE(m_fake->calls().filter(QStringLiteral("oauth2/revoke")).size(), 2);
}

void TestSalesforceSignIn::manyCallsShareOneRefresh()
{
    constexpr int several = 5;
    const OAuthTokens before = agentTokens();
    const auto tokens = session(before);
    CancelSource source;
    auto cancelled = tokens->tokenAfter(before.accessToken, source.token());
    std::vector<Task<Result<QByteArray>>> running;
    running.reserve(several);
    for (int i = 0; i < several; ++i)
        running.push_back(tokens->tokenAfter(before.accessToken, {}));
    source.cancel();
    QVERIFY(waitFor(std::move(cancelled)).error().isCancelled());
    QByteArray fresh;
    for (auto &one : running) {
        const auto token = waitFor(std::move(one));
        QVERIFY(token && *token != before.accessToken);
        QVERIFY(fresh.isEmpty() || fresh == *token);
        fresh = *token;
    }
    QCOMPARE(m_stored.size(), 1);
    QCOMPARE(m_fake->calls().filter(QStringLiteral("oauth2/token")).size(), 1);
    QCOMPARE(*waitFor(tokens->tokenAfter(before.accessToken, {})), fresh);
}

void TestSalesforceSignIn::newTokensAreStoredBeforeUse()
{
    const OAuthTokens before = agentTokens();
    const auto tokens = session(before);
    const auto token = waitFor(tokens->tokenAfter(before.accessToken, {}));
    QVERIFY(token);
    QCOMPARE(m_stored.size(), 1);
    QCOMPARE(m_stored.first().accessToken, *token);
    QVERIFY(m_stored.first().refreshToken != before.refreshToken);
}

void TestSalesforceSignIn::unstoredTokensAreStoredBeforeTheNextUse()
{
    const OAuthTokens before = agentTokens();
    const auto tokens = session(before, fail(ProblemKind::Secrets, QStringLiteral("x"), QStringLiteral("Locked.")));
    const auto refused = waitFor(tokens->tokenAfter(before.accessToken, {}));
    QVERIFY(!refused && refused.error().kind == ProblemKind::Secrets);
    m_storing = {};
    const auto token = waitFor(tokens->token({}));
    QVERIFY(token && *token != before.accessToken);
    QCOMPARE(m_stored.size(), 1);
    QCOMPARE(m_fake->calls().filter(QStringLiteral("oauth2/token")).size(), 1);
}

void TestSalesforceSignIn::refusedRefreshIsAskedOnce()
{
    m_fake->control(QStringLiteral("revoke"), {{QStringLiteral("user"), QStringLiteral("agent")}});
    const OAuthTokens before = agentTokens();
    const auto tokens = session(before);
    for (int i = 0; i < 3; ++i) {
        const auto token = waitFor(tokens->tokenAfter(before.accessToken, {}));
        QVERIFY(!token && token.error().needsSignIn());
        QCOMPARE(token.error().code, QStringLiteral("oauth.sign-in-over"));
    }
    QCOMPARE(m_fake->calls().filter(QStringLiteral("oauth2/token")).size(), 1);
}

void TestSalesforceSignIn::trackerGoesOnWithARenewedToken()
{
    SystemClock clock;
    const auto api = std::make_shared<trackers::SalesforceApi>(m_fake->url(), session(agentTokens()), m_http, &clock);
    trackers::SalesforceTracker tracker(api, {}, &clock);
    const auto account = waitFor(tracker.whoAmI({}));
    QVERIFY(account);
    m_fake->control(QStringLiteral("expire"));
    QCOMPARE(*waitFor(tracker.whoAmI({})), *account);
    m_fake->control(QStringLiteral("expire"));
    tracker::NewIssue wanted;
    wanted.summary = QStringLiteral("Written with the third token");
    QVERIFY(waitFor(tracker.createIssue(wanted, {})));
    QCOMPARE(m_stored.size(), 2);
    m_fake->control(QStringLiteral("revoke"), {{QStringLiteral("user"), QStringLiteral("agent")}});
    const auto refused = waitFor(tracker.whoAmI({}));
    QVERIFY(!refused && refused.error().needsSignIn());
}

void TestSalesforceSignIn::verifierIsWithinItsLimits()
{
    const net::OAuthPkce pkce = net::OAuthPkce::make();
    QVERIFY(pkce.verifier.size() >= 43 && pkce.verifier.size() <= 128);
    // The example of RFC 7636.
    QCOMPARE(net::OAuthPkce::of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge,
             QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

} // namespace twinspan::tests

QTEST_GUILESS_MAIN(twinspan::tests::TestSalesforceSignIn)
#include "tst_salesforcesignin.moc"
