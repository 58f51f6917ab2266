#include "core/base/completion.h"
#include "core/connect/renewal.h"
#include "core/node/nodeserver.h"
#include "core/node/remotenode.h"
#include "core/trackers/salesforce/salesforcekind.h"
#include "tests/contract/salesforce/fakesalesforceserver.h"
#include "tests/core/node/company.h"
#include "tests/support/patience.h"
#include "tests/support/testbrowser.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::node;
using namespace twinspan::tests;

namespace
{
/// As if the power went while a token is used for the first time: such calls are never sent and never answered.
class DyingHttp final : public net::HttpClient
{
public:
    struct State {
        QByteArray tokenBefore; ///< empty: all calls go through
        QByteArray tokenAfter;
        std::function<void()> dying;
    };
    explicit DyingHttp(std::shared_ptr<State> state) : m_state(std::move(state)) {}

    Task<Result<net::HttpResponse>> send(net::HttpRequest request, CancelToken cancel) override
    {
        QByteArray token;
        for (const auto &[name, value] : std::as_const(request.headers)) {
            if (name == "Authorization")
                token = value.mid(static_cast<int>(qstrlen("Bearer ")));
        }
        if (m_state->tokenBefore.isEmpty() || token.isEmpty() || token == m_state->tokenBefore)
            co_return co_await m_http.send(std::move(request), cancel);
        m_state->tokenAfter = token;
        m_state->dying();
        const auto ended = std::make_shared<Completion<bool>>();
        const auto subscription = cancel.onCancel([ended] { ended->finish(true); });
        co_await ended->wait();
        co_return fail(cancelledProblem());
    }

private:
    std::shared_ptr<State> m_state;
    net::QtHttpClient m_http;
};
} // namespace

/// A node that is signed in to Salesforce (the fake) in the browser, connected with a practice tracker of another node.
class TestBrowserSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void throughTheSocketOfTheNode();
    void theEndOfTheNodeEndsTheWaiting();
    void renewedTokensOutliveTheNode();
    void tokensAreStoredBeforeTheyAreUsed();
    void workersShareOneSession();
    void aRefusedRefreshParksTheQueueAndNothingIsLost();
    void removingAnInstanceEndsItsSignIn();
    void aServiceThatIsAwayKeepsNoInstance();

private:
    BrowserSignInWish wish(const QString &instanceId = {}) const;
    /// The id of one that is done.
    QString signedIn(NodeApi &node, const BrowserSignInWish &wished);
    bool connectThem();
    bool previews() { return waitFor(m_acme->node->previewSync(connectionId(), u"00001026"_qs)).has_value(); }
    QString connectionId() { return m_acme->connections().first().id; }
    net::OAuthTokens kept() const;
    qsizetype refreshes() const { return m_fake->calls().filter(u"oauth2/token"_qs).size() - m_signIns; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSalesforceServer> m_fake;
    std::unique_ptr<Company> m_acme;
    std::unique_ptr<Company> m_globex;
    std::shared_ptr<DyingHttp::State> m_dying;
    TestBrowser m_browser;
    QString m_return;
    QString m_globexTracker;
    qsizetype m_signIns = 0;
};

void TestBrowserSignIn::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fake = std::make_unique<FakeSalesforceServer>();
    m_return = TestBrowser::freeReturn();
    m_signIns = 0;
    m_fake->control(u"redirects"_qs, {{u"uris"_qs, QJsonArray{m_return}}});
    m_fake->control(u"settings"_qs, {{u"sign_in_as"_qs, u"admin"_qs}});
    m_dying = std::make_shared<DyingHttp::State>();
    m_acme = std::make_unique<Company>(u"Acme"_qs, m_folder->filePath(u"acme"_qs));
    m_acme->kind = std::make_shared<trackers::SalesforceKind>();
    m_acme->makeHttpClient = [state = m_dying] { return std::make_shared<DyingHttp>(state); };
    m_globex = std::make_unique<Company>(u"Globex"_qs, m_folder->filePath(u"globex"_qs));
    m_globexTracker = trackers::PracticeSamples::create(m_folder->filePath(u"trackers"_qs))->at(1);
}

void TestBrowserSignIn::cleanup()
{
    m_acme.reset();
    m_globex.reset();
    QCOMPARE(m_fake->breaches(), QStringList());
    m_fake.reset();
    m_folder.reset();
}

BrowserSignInWish TestBrowserSignIn::wish(const QString &instanceId) const
{
    return {instanceId.isEmpty() ? m_fake->url().toString() : QString(),
            instanceId,
            {{u"clientId"_qs, m_fake->described().value(u"client_id"_qs).toString()}, {u"returnAddress"_qs, m_return}}};
}

// NOLINTNEXTLINE(readability-convert-member-functions-to-static)
QString TestBrowserSignIn::signedIn(NodeApi &node, const BrowserSignInWish &wished)
{
    const auto begun = waitFor(node.beginBrowserSignIn(wished));
    if (!begun)
        return {};
    auto done = node.browserSignedIn(begun->id);
    if (m_browser.signIn(begun->page.address) != 200 || !waitFor(std::move(done)))
        return {};
    ++m_signIns;
    return begun->id;
}

bool TestBrowserSignIn::connectThem()
{
    if (!m_acme->start(true) || !m_globex->start(true) || !m_globex->signIn(u"practice://"_qs + m_globexTracker))
        return false;
    const auto added =
        waitFor(m_acme->node->addInstance({m_fake->url().toString(), u"Acme"_qs, {}, signedIn(*m_acme->node, wish())}));
    if (!added)
        return false;
    m_acme->instanceId = added->id;
    const auto invitation = m_globex->invite();
    return invitation && m_acme->accept(invitation->code);
}

net::OAuthTokens TestBrowserSignIn::kept() const
{
    const auto bytes = waitFor(m_acme->secrets->memory.read(u"instance/"_qs + m_acme->instanceId, {}));
    return connect::renewableTokens(credentials::Credential::fromBytes(bytes.value_or(QByteArray())))
        .value_or(net::OAuthTokens());
}

void TestBrowserSignIn::throughTheSocketOfTheNode()
{
    QVERIFY(m_acme->start(false));
    NodeServer server(m_acme->node);
    QVERIFY(server.listen(m_folder->path()));
    auto remote = waitFor(RemoteNode::connect(m_folder->path(), {}));
    QVERIFY(remote);
    const auto form = waitFor((*remote)->signInForm(u"salesforce"_qs));
    QVERIFY(form && form->browser);
    QCOMPARE(form->browser->fields.size(), 3);
    QCOMPARE(form->fields.size(), 2);
    // Given up: the address is free for the next.
    const auto first = waitFor((*remote)->beginBrowserSignIn(wish()));
    QVERIFY(first);
    auto ended = (*remote)->browserSignedIn(first->id);
    QVERIFY(waitFor((*remote)->dropBrowserSignIn(first->id)));
    QVERIFY(waitFor(std::move(ended)).error().isCancelled());
    const QString id = signedIn(**remote, wish());
    QVERIFY(!id.isEmpty());
    InstanceToAdd instance{m_fake->url().toString(), u"Acme"_qs, {}, id};
    const auto trial = waitFor((*remote)->trySignIn(instance));
    QVERIFY(trial && trial->instance.isAdmin);
    QVERIFY(waitFor((*remote)->instances())->isEmpty());
    const auto added = waitFor((*remote)->addInstance(instance));
    QVERIFY2(added, qPrintable(added ? QString() : added.error().sentence()));
    QCOMPARE(added->accountName, m_fake->nameOf(u"admin"_qs));
    QCOMPARE(waitFor((*remote)->addInstance(instance)).error().code, u"sign-in.unknown"_qs); // used
}

void TestBrowserSignIn::theEndOfTheNodeEndsTheWaiting()
{
    QVERIFY(m_acme->start(false));
    const auto begun = waitFor(m_acme->node->beginBrowserSignIn(wish()));
    QVERIFY(begun);
    auto done = m_acme->node->browserSignedIn(begun->id);
    waitFor(m_acme->node->stop());
    QVERIFY(waitFor(std::move(done)).error().isCancelled());
    QCOMPARE(m_browser.visit(QUrl(m_return)), 0);
}

void TestBrowserSignIn::renewedTokensOutliveTheNode()
{
    QVERIFY(connectThem());
    QVERIFY(previews());
    const net::OAuthTokens first = kept();
    for (int round = 1; round <= 3; ++round) {
        m_fake->control(u"expire"_qs);
        QVERIFY(previews());
        QCOMPARE(refreshes(), round);
        m_acme->stop();
        QVERIFY(m_acme->start(true));
        QVERIFY(previews());
        QCOMPARE(refreshes(), round);
    }
    QVERIFY(kept().refreshToken != first.refreshToken);
}

void TestBrowserSignIn::tokensAreStoredBeforeTheyAreUsed()
{
    QVERIFY(connectThem());
    m_fake->control(u"expire"_qs);
    QByteArray storedAtDeath;
    m_dying->tokenBefore = kept().accessToken;
    m_dying->dying = [this, &storedAtDeath] { storedAtDeath = kept().accessToken; };
    auto call = m_acme->node->previewSync(connectionId(), u"00001026"_qs);
    QTRY_VERIFY(!m_dying->tokenAfter.isEmpty());
    QCOMPARE(storedAtDeath, m_dying->tokenAfter);
    m_acme->stop();
    QVERIFY(waitFor(std::move(call)).error().isCancelled());
    m_dying->tokenBefore.clear();
    QVERIFY(m_acme->start(true));
    QVERIFY(previews());
    QCOMPARE(refreshes(), 1);
    QCOMPARE(kept().accessToken, storedAtDeath);
}

void TestBrowserSignIn::workersShareOneSession()
{
    QVERIFY(connectThem());
    m_acme->stop();
    m_fake->control(u"expire"_qs);
    QVERIFY(m_acme->start(true));
    // The engine's workers open the instance at the same time as these.
    std::vector<Task<Result<SyncPreview>>> calls;
    constexpr int several = 5;
    calls.reserve(several);
    for (int i = 0; i < several; ++i)
        calls.push_back(m_acme->node->previewSync(connectionId(), u"00001026"_qs));
    for (auto &call : calls)
        QVERIFY(waitFor(std::move(call)));
    QCOMPARE(refreshes(), 1);
}

void TestBrowserSignIn::aRefusedRefreshParksTheQueueAndNothingIsLost()
{
    QVERIFY(connectThem());
    QVERIFY(previews());
    m_fake->control(u"revoke"_qs);
    QStringList requests;
    for (int number = 1; number <= 2; ++number) {
        const QJsonObject values{{u"Subject"_qs, u"Made while signed out %1"_qs.arg(number)}};
        const QString id = m_fake->control(u"case"_qs, {{u"values"_qs, values}}).toObject().value(u"id"_qs).toString();
        const QJsonObject record = m_fake->control(u"record"_qs, {{u"id"_qs, id}}).toObject();
        const auto request =
            waitFor(m_acme->node->syncIssue(connectionId(), record.value(u"CaseNumber"_qs).toString()));
        QVERIFY(request);
        requests.append(request->id);
    }
    for (const QString &id : std::as_const(requests))
        QTRY_VERIFY(waitFor(m_acme->node->request(id))->waitingFor.contains(u"Salesforce is over"_qs));
    // It is one problem, and Salesforce is not asked again and again.
    const auto problems = waitFor(m_acme->node->problems());
    QCOMPARE(problems->size(), 1);
    QVERIFY(problems->first().problem.needsSignIn());
    QCOMPARE(refreshes(), 1);
    const QString id = signedIn(*m_acme->node, wish(m_acme->instanceId));
    QVERIFY(waitFor(m_acme->node->signInAgain({m_acme->instanceId, {}, id})));
    for (const QString &request : std::as_const(requests))
        QTRY_COMPARE(m_acme->stage(request), u"Synchronized"_qs);
    QVERIFY(waitFor(m_acme->node->problems())->isEmpty());
    m_fake->control(u"expire"_qs);
    QVERIFY(previews());
    QCOMPARE(refreshes(), 2);
}

void TestBrowserSignIn::removingAnInstanceEndsItsSignIn()
{
    QVERIFY(connectThem());
    const auto revoked = [this] { return m_fake->calls().filter(u"oauth2/revoke"_qs).size(); };
    QCOMPARE(waitFor(m_acme->node->removeInstance(m_acme->instanceId)).error().code, u"instance.in-use"_qs);
    QCOMPARE(revoked(), 0);
    m_fake->control(u"expire"_qs);
    QVERIFY(previews());
    QVERIFY(waitFor(m_acme->node->deleteConnection(connectionId())));
    QVERIFY(waitFor(m_acme->node->removeInstance(m_acme->instanceId)));
    QCOMPARE(revoked(), 1);
    QVERIFY(waitFor(m_acme->node->instances())->isEmpty());
    QVERIFY(kept().refreshToken.isEmpty());
    // A token that a person has pasted is left alone.
    const QJsonObject fresh = m_fake->control(u"token"_qs, {{u"user"_qs, u"admin"_qs}}).toObject();
    const tracker::SignInAnswers pasted{{u"token"_qs, fresh.value(u"access_token"_qs).toString()}};
    const auto byHand = waitFor(m_acme->node->addInstance({m_fake->url().toString(), u"Acme"_qs, pasted, {}}));
    QVERIFY(byHand);
    QVERIFY(waitFor(m_acme->node->removeInstance(byHand->id)));
    QCOMPARE(revoked(), 1);
}

void TestBrowserSignIn::aServiceThatIsAwayKeepsNoInstance()
{
    QVERIFY(m_acme->start(false));
    const QString id = signedIn(*m_acme->node, wish());
    const auto added = waitFor(m_acme->node->addInstance({m_fake->url().toString(), u"Acme"_qs, {}, id}));
    QVERIFY(added);
    QCOMPARE(m_fake->breaches(), QStringList());
    m_fake.reset();
    QVERIFY(waitFor(m_acme->node->removeInstance(added->id)));
    QVERIFY(waitFor(m_acme->node->instances())->isEmpty());
    m_fake = std::make_unique<FakeSalesforceServer>();
}

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "tst_browsersignin.moc"
