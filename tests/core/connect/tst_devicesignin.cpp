#include "core/connect/renewal.h"
#include "core/connect/signindesk.h"
#include "core/trackers/github/githubkind.h"
#include "tests/core/connect/connectplace.h"
#include "tests/support/faketrackerserver.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::connect;
using namespace twinspan::tests;

/// Signing in by a code that a person types, at the fake of a GitHub Enterprise Server.
class TestDeviceSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theCodeBringsAnInstance();
    void aGithubAppsSignInRenewsItself();
    void severalMayWait();
    void aDroppedOneIsAskedForNoMore();

private:
    Result<BrowserSignInBegun> begin(const QString &app = QStringLiteral("Ov23fakeOAuthApp"));
    void approve(const BrowserSignInBegun &begun);
    /// Time enough for the next question, here and at the server.
    void pass();
    Result<SignedIn> proven(const QString &id);

    std::unique_ptr<FakeTrackerServer> m_server;
    std::unique_ptr<ConnectPlace> m_place;
    std::unique_ptr<SignInDesk> m_desk;
    int m_offset = 0;
};

void TestDeviceSignIn::init()
{
    m_server = std::make_unique<FakeTrackerServer>(u"github-enterprise"_qs);
    m_place = std::make_unique<ConnectPlace>();
    m_place->registry.add(std::make_shared<trackers::GithubKind>());
    m_desk = std::make_unique<SignInDesk>();
    m_offset = 0;
}

void TestDeviceSignIn::cleanup()
{
    m_desk.reset();
    QCOMPARE(m_server->takeBreaches(), QStringList());
}

Result<BrowserSignInBegun> TestDeviceSignIn::begin(const QString &app)
{
    return waitFor(m_desk->begin(m_place->context(), {m_server->url().toString(), {}, {{u"clientId"_qs, app}}}, {}));
}

void TestDeviceSignIn::approve(const BrowserSignInBegun &begun)
{
    m_server->control(u"approve"_qs, {{u"user_code"_qs, begun.page.code}, {u"user"_qs, u"ada"_qs}});
}

void TestDeviceSignIn::pass()
{
    constexpr int interval = 5;
    m_offset += interval;
    m_server->control(u"clock"_qs, {{u"offset"_qs, m_offset}});
    m_place->clock.advance(std::chrono::seconds(interval));
}

Result<SignedIn> TestDeviceSignIn::proven(const QString &id)
{
    TWINSPAN_TRY(proof, m_desk->proof(id, {}));
    TWINSPAN_TRY(report, waitFor(probeUrl(m_place->context(), m_server->url().toString(), {})));
    return waitFor(signIn(m_place->context(), report, {}, proof, {}));
}

void TestDeviceSignIn::theCodeBringsAnInstance()
{
    const auto begun = begin();
    QVERIFY2(begun, qPrintable(begun ? QString() : begun.error().sentence()));
    QVERIFY(!begun->page.code.isEmpty());
    QCOMPARE(begun->page.address, m_server->url().resolved(QUrl(u"/login/device"_qs)));
    QCOMPARE(m_desk->proof(begun->id, {}).error().code, u"sign-in.unfinished"_qs);
    approve(*begun);
    pass();
    QVERIFY(waitFor(m_desk->finished(begun->id)));
    const auto result = proven(begun->id);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().sentence()));
    QCOMPARE(result->instance.accountName, u"ada"_qs);
    QVERIFY(result->instance.isAdmin);
    QVERIFY(waitFor(saveInstance(m_place->context(), *result, {})));
    const auto bytes = waitFor(m_place->secrets->memory.read(result->instance.credentialKey(), {}));
    const auto kept = credentials::Credential::fromBytes(*bytes);
    QVERIFY(!renewableTokens(kept)); // that of an OAuth app does not expire
    const auto opened = m_place->registry.kind(u"github"_qs)->open(result->instance, kept, m_place->context().services);
    QVERIFY(opened && waitFor((*opened)->whoAmI({})));
}

void TestDeviceSignIn::aGithubAppsSignInRenewsItself()
{
    const auto begun = begin(u"Iv23fakeGithubApp"_qs);
    QVERIFY(begun);
    approve(*begun);
    pass();
    QVERIFY(waitFor(m_desk->finished(begun->id)));
    const auto result = proven(begun->id);
    QVERIFY(result);
    QVERIFY(waitFor(saveInstance(m_place->context(), *result, {})));
    const auto bytes = waitFor(m_place->secrets->memory.read(result->instance.credentialKey(), {}));
    QVERIFY(renewableTokens(credentials::Credential::fromBytes(*bytes)));
}

void TestDeviceSignIn::severalMayWait()
{
    const auto first = begin();
    const auto second = begin();
    QVERIFY(first && second);
    QVERIFY(first->page.code != second->page.code);
    approve(*second);
    approve(*first);
    pass();
    QVERIFY(waitFor(m_desk->finished(first->id)));
    QVERIFY(waitFor(m_desk->finished(second->id)));
}

void TestDeviceSignIn::aDroppedOneIsAskedForNoMore()
{
    const auto begun = begin();
    QVERIFY(begun);
    auto finished = m_desk->finished(begun->id);
    m_desk->drop(begun->id);
    QVERIFY(waitFor(std::move(finished)).error().isCancelled());
    m_server->control(u"forget"_qs);
    pass();
    QCOMPARE(waitFor(m_desk->finished(begun->id)).error().code, u"sign-in.unknown"_qs);
    QCOMPARE(m_server->control(u"calls"_qs).array().size(), 0);
}

QTEST_GUILESS_MAIN(TestDeviceSignIn)
#include "tst_devicesignin.moc"
