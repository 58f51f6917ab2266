#include "core/net/devicesignin.h"
#include "core/net/oauthsession.h"
#include "core/net/qthttpclient.h"
#include "core/trackers/github/githubkind.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketrackerserver.h"
#include "tests/support/patience.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QTest>

namespace twinspan::tests
{

using net::OAuthTokens;

/// Signing in to GitHub (the fake of an Enterprise Server) by a code that a person types there.
class TestGithubDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theCodeBringsAToken();
    void whoIsAskedToSlowDownDoes();
    void refusedByThePerson();
    void anExpiredCodeEnds();
    void aCancelledOneEnds();
    void anAppWithoutDeviceFlowIsSaid();
    void aGithubAppsTokensAreRenewed();
    void wrongClientIdsAreNamed();

private:
    std::shared_ptr<net::OAuthClient> client(const QString &app = QStringLiteral("Ov23fakeOAuthApp"));
    void pass(int seconds);
    void passUntilAsked(int seconds);
    qsizetype asked() const;
    static Task<Status> keep(OAuthTokens /*tokens*/) { co_return Status(); }
    std::shared_ptr<tracker::Tracker> opened(const std::shared_ptr<net::AccessTokens> &tokens);

    trackers::GithubKind m_kind;
    std::unique_ptr<FakeTrackerServer> m_server;
    std::unique_ptr<FakeClock> m_clock;
    int m_offset = 0;
};

void TestGithubDevice::init()
{
    m_server = std::make_unique<FakeTrackerServer>(QStringLiteral("github-enterprise"));
    m_clock = std::make_unique<FakeClock>();
    m_offset = 0;
}

void TestGithubDevice::cleanup()
{
    QCOMPARE(m_server->takeBreaches(), QStringList());
}

std::shared_ptr<net::OAuthClient> TestGithubDevice::client(const QString &app)
{
    model::InstanceInfo instance;
    instance.url = m_server->url();
    instance.options.insert(QStringLiteral("clientId"), app);
    return std::make_shared<net::OAuthClient>(*m_kind.browserService(instance), std::make_shared<net::QtHttpClient>());
}

/// Here and at the server.
void TestGithubDevice::pass(int seconds)
{
    m_offset += seconds;
    m_server->control(QStringLiteral("clock"), {{QStringLiteral("offset"), m_offset}});
    m_clock->advance(std::chrono::seconds(seconds));
}

qsizetype TestGithubDevice::asked() const
{
    qsizetype count = 0;
    const QJsonArray calls = m_server->control(QStringLiteral("calls")).array();
    for (const QJsonValue call : calls)
        count += call.toObject().value(QLatin1String("url")).toString().contains(QLatin1String("access_token")) ? 1 : 0;
    return count;
}

void TestGithubDevice::passUntilAsked(int seconds)
{
    const auto before = asked();
    pass(seconds);
    QTRY_COMPARE(asked(), before + 1);
    QTest::qWait(50); // the answer is here, too
}

std::shared_ptr<tracker::Tracker> TestGithubDevice::opened(const std::shared_ptr<net::AccessTokens> &tokens)
{
    model::InstanceInfo instance;
    instance.url = m_server->url();
    tracker::TrackerServices services;
    services.clock = m_clock.get();
    services.makeHttpClient = [] { return std::make_shared<net::QtHttpClient>(); };
    services.tokens = tokens;
    return m_kind.open(instance, {}, services).value_or(nullptr);
}

void TestGithubDevice::theCodeBringsAToken()
{
    net::DeviceSignIn signIn(client(), m_clock.get());
    const auto page = waitFor(signIn.begin({}));
    QVERIFY(page);
    QVERIFY(!page->code.isEmpty());
    QCOMPARE(page->address.host(), m_server->url().host());
    auto finished = signIn.finished({});
    passUntilAsked(5);
    m_server->control(QStringLiteral("approve"),
                      {{QStringLiteral("user_code"), page->code}, {QStringLiteral("user"), QStringLiteral("mia")}});
    passUntilAsked(5);
    const auto tokens = waitFor(std::move(finished));
    QVERIFY2(tokens, qPrintable(tokens ? QString() : tokens.error().sentence()));
    QVERIFY(tokens->refreshToken.isEmpty());
    const auto account = waitFor(opened(std::make_shared<net::OAuthSession>(client(), *tokens, keep))->whoAmI({}));
    QVERIFY(account);
    QCOMPARE(account->name, QStringLiteral("mia"));
}

void TestGithubDevice::whoIsAskedToSlowDownDoes()
{
    net::DeviceSignIn signIn(client(), m_clock.get());
    const auto page = waitFor(signIn.begin({}));
    QVERIFY(page);
    auto finished = signIn.finished({});
    passUntilAsked(5);
    m_offset -= 3; // for the server only two of the next five seconds pass
    passUntilAsked(5);
    QCOMPARE(m_server->takeBreaches().size(), 1);
    // It wants ten seconds from now on.
    const auto before = asked();
    pass(9);
    QTest::qWait(50);
    QCOMPARE(asked(), before);
    passUntilAsked(1);
    m_server->control(QStringLiteral("approve"),
                      {{QStringLiteral("user_code"), page->code}, {QStringLiteral("user"), QStringLiteral("mia")}});
    passUntilAsked(10);
    QVERIFY(waitFor(std::move(finished)));
}

void TestGithubDevice::refusedByThePerson()
{
    net::DeviceSignIn signIn(client(), m_clock.get());
    const auto page = waitFor(signIn.begin({}));
    auto finished = signIn.finished({});
    m_server->control(QStringLiteral("deny"), {{QStringLiteral("user_code"), page->code}});
    passUntilAsked(5);
    QCOMPARE(waitFor(std::move(finished)).error().code, QStringLiteral("oauth.not-allowed"));
}

void TestGithubDevice::anExpiredCodeEnds()
{
    net::DeviceSignIn signIn(client(), m_clock.get());
    const auto page = waitFor(signIn.begin({}));
    auto finished = signIn.finished({});
    m_server->control(QStringLiteral("expire-code"), {{QStringLiteral("user_code"), page->code}});
    passUntilAsked(5);
    QCOMPARE(waitFor(std::move(finished)).error().code, QStringLiteral("oauth.no-return"));
    // By our own clock, too: a server that is never reached must not keep anybody waiting.
    net::DeviceSignIn late(client(), m_clock.get());
    QVERIFY(waitFor(late.begin({})));
    m_offset += 900;
    m_clock->advance(std::chrono::seconds(900));
    QCOMPARE(waitFor(late.finished({})).error().code, QStringLiteral("oauth.no-return"));
}

void TestGithubDevice::aCancelledOneEnds()
{
    net::DeviceSignIn signIn(client(), m_clock.get());
    QVERIFY(waitFor(signIn.begin({})));
    CancelSource source;
    auto finished = signIn.finished(source.token());
    source.cancel();
    QVERIFY(waitFor(std::move(finished)).error().isCancelled());
}

void TestGithubDevice::anAppWithoutDeviceFlowIsSaid()
{
    net::DeviceSignIn without(client(QStringLiteral("Ov23fakeNoDeviceFlow")), m_clock.get());
    const auto page = waitFor(without.begin({}));
    QVERIFY(!page);
    QCOMPARE(page.error().code, QStringLiteral("oauth.refused"));
    QVERIFY(page.error().cause.contains(QLatin1String("must be explicitly enabled")));
    net::DeviceSignIn nobody(client(QStringLiteral("Ov23nobody")), m_clock.get());
    QCOMPARE(waitFor(nobody.begin({})).error().code, QStringLiteral("oauth.refused"));
}

void TestGithubDevice::aGithubAppsTokensAreRenewed()
{
    const QString app = QStringLiteral("Iv23fakeGithubApp");
    const QJsonObject given =
        m_server
            ->control(QStringLiteral("app-token"),
                      {{QStringLiteral("user"), QStringLiteral("mia")}, {QStringLiteral("client_id"), app}})
            .object();
    OAuthTokens tokens;
    tokens.accessToken = given.value(QLatin1String("access_token")).toString().toLatin1();
    tokens.refreshToken = given.value(QLatin1String("refresh_token")).toString().toLatin1();
    const auto session = std::make_shared<net::OAuthSession>(client(app), tokens, keep);
    const auto tracker = opened(session);
    QVERIFY(waitFor(tracker->projects({})));
    pass(28'801);
    QVERIFY(waitFor(tracker->projects({})));
    QVERIFY(session->tokens().refreshToken != tokens.refreshToken);
    m_server->control(QStringLiteral("expire-refresh-token"),
                      {{QStringLiteral("token"), QString::fromLatin1(session->tokens().refreshToken)}});
    pass(28'801);
    const auto over = waitFor(tracker->projects({}));
    QVERIFY(!over && over.error().needsSignIn());
    QCOMPARE(over.error().code, QStringLiteral("oauth.sign-in-over"));
}

void TestGithubDevice::wrongClientIdsAreNamed()
{
    model::InstanceInfo instance;
    instance.url = m_server->url();
    QCOMPARE(m_kind.browserService(instance).error().code, QStringLiteral("github.bad-client-id"));
    instance.options.insert(QStringLiteral("clientId"), QStringLiteral("Ov23 x"));
    QCOMPARE(m_kind.browserService(instance).error().code, QStringLiteral("github.bad-client-id"));
    instance.url = QUrl(QStringLiteral("file:///tmp"));
    QCOMPARE(m_kind.browserService(instance).error().code, QStringLiteral("github.bad-url"));
    QVERIFY(m_kind.signInForm().browser && !m_kind.signInForm().browser->isUsual);
}

} // namespace twinspan::tests

QTEST_GUILESS_MAIN(twinspan::tests::TestGithubDevice)
#include "tst_githubdevice.moc"
