#include "core/connect/renewal.h"
#include "core/connect/signindesk.h"
#include "core/trackers/salesforce/salesforcekind.h"
#include "tests/contract/salesforce/fakesalesforceserver.h"
#include "tests/core/connect/connectplace.h"
#include "tests/support/testbrowser.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::connect;
using namespace twinspan::tests;

/// Signing in in the browser, at the fake of Salesforce; the test plays the browser.
class TestSignInDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theBrowserBringsAnInstance();
    void nothingIsKeptBeforeItIsSaid();
    void refusedByThePerson();
    void aReturnThatComesTooLateIsRefused();
    void aWrongStateChangesNothing();
    void aDroppedOneEnds();
    void theNewOneTakesThePlaceOfTheOld();
    void theEndOfTheDeskEndsAll();
    void aTakenPortIsSaid();
    void wrongWishesAreNamed_data();
    void wrongWishesAreNamed();
    void anUnusedOneIsForgottenInTime();
    void whatWasBegunElsewhereIsNotTaken();
    void aKnownInstanceIsSignedInToAgain();
    void anotherOrgIsNotTheKnownInstance();
    void renewedTokensAreWhatIsSaved();

private:
    BrowserSignInWish wish() const { return {m_fake->url().toString(), {}, answers()}; }
    tracker::SignInAnswers answers() const;
    UrlReport report() const;
    Result<BrowserSignInBegun> begin() { return waitFor(m_desk->begin(m_place->context(), wish(), {})); }
    QString signedIn();
    Result<SignedIn> proven(const QString &id);
    credentials::Credential kept(const model::InstanceInfo &instance) const;

    std::unique_ptr<FakeSalesforceServer> m_fake;
    std::unique_ptr<ConnectPlace> m_place;
    std::unique_ptr<SignInDesk> m_desk;
    TestBrowser m_browser;
    QString m_return;
};

void TestSignInDesk::init()
{
    m_fake = std::make_unique<FakeSalesforceServer>();
    m_place = std::make_unique<ConnectPlace>();
    m_place->registry.add(std::make_shared<trackers::SalesforceKind>());
    m_desk = std::make_unique<SignInDesk>();
    m_return = TestBrowser::freeReturn();
    m_fake->control(u"redirects"_qs, {{u"uris"_qs, QJsonArray{m_return}}});
}

void TestSignInDesk::cleanup()
{
    m_desk.reset();
    QCOMPARE(m_fake->breaches(), QStringList());
}

tracker::SignInAnswers TestSignInDesk::answers() const
{
    return {{u"clientId"_qs, m_fake->described().value(u"client_id"_qs).toString()}, {u"returnAddress"_qs, m_return}};
}

UrlReport TestSignInDesk::report() const
{
    auto found = waitFor(probeUrl(m_place->context(), m_fake->url().toString(), {}));
    return found.value_or(UrlReport());
}

QString TestSignInDesk::signedIn()
{
    const auto begun = begin();
    if (!begun || m_browser.signIn(begun->page.address) != 200 || !waitFor(m_desk->finished(begun->id)))
        return {};
    return begun->id;
}

Result<SignedIn> TestSignInDesk::proven(const QString &id)
{
    TWINSPAN_TRY(proof, m_desk->proof(id, {}));
    return waitFor(signIn(m_place->context(), report(), {}, proof, {}));
}

credentials::Credential TestSignInDesk::kept(const model::InstanceInfo &instance) const
{
    const auto bytes = waitFor(m_place->secrets->memory.read(instance.credentialKey(), {}));
    return credentials::Credential::fromBytes(bytes.value_or(QByteArray()));
}

void TestSignInDesk::theBrowserBringsAnInstance()
{
    const auto begun = begin();
    QVERIFY(begun && begun->page.code.isEmpty());
    QCOMPARE(begun->page.address.host(), m_fake->url().host());
    QCOMPARE(m_desk->proof(begun->id, {}).error().code, u"sign-in.unfinished"_qs);
    auto finished = m_desk->finished(begun->id);
    QCOMPARE(m_browser.signIn(begun->page.address), 200);
    QVERIFY(waitFor(std::move(finished)));
    QVERIFY(waitFor(m_desk->finished(begun->id))); // whoever asks again hears the same
    const auto result = proven(begun->id);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().sentence()));
    QCOMPARE(result->instance.accountName, m_fake->nameOf(u"agent"_qs));
    QCOMPARE(result->instance.url, m_fake->url());
    QCOMPARE(result->instance.uid, report().instanceUid);
    tracker::SignInAnswers options = answers();
    options.insert(u"quotaShare"_qs, u"50"_qs); // what was not answered is as proposed
    QCOMPARE(result->instance.options, options);
    QVERIFY(waitFor(saveInstance(m_place->context(), *result, {})));
    const auto tokens = renewableTokens(kept(result->instance));
    QVERIFY(tokens && !tokens->accessToken.isEmpty());
    m_desk->drop(begun->id);
    QCOMPARE(m_desk->proof(begun->id, {}).error().code, u"sign-in.unknown"_qs);
}

void TestSignInDesk::nothingIsKeptBeforeItIsSaid()
{
    const QString id = signedIn();
    QVERIFY(proven(id));
    QVERIFY(m_place->store->instances().all()->isEmpty());
    QVERIFY(m_place->secrets->written.isEmpty());
    QVERIFY(proven(id)); // tried once more, before it is saved
}

void TestSignInDesk::refusedByThePerson()
{
    m_fake->control(u"settings"_qs, {{u"sign_in"_qs, u"deny"_qs}});
    const auto begun = begin();
    QVERIFY(begun);
    QCOMPARE(m_browser.signIn(begun->page.address), 200);
    QCOMPARE(waitFor(m_desk->finished(begun->id)).error().code, u"oauth.not-allowed"_qs);
    QCOMPARE(m_desk->proof(begun->id, {}).error().code, u"oauth.not-allowed"_qs);
    // The port is free again.
    m_fake->control(u"settings"_qs, {{u"sign_in"_qs, u"approve"_qs}});
    QVERIFY(!signedIn().isEmpty());
}

void TestSignInDesk::aReturnThatComesTooLateIsRefused()
{
    const auto begun = begin();
    QVERIFY(begun);
    const QUrl back = m_browser.sentTo(begun->page.address);
    m_fake->control(u"revoke"_qs);
    m_fake->control(u"clock"_qs, {{u"offset"_qs, 3600}});
    QCOMPARE(m_browser.visit(back), 200);
    const Status done = waitFor(m_desk->finished(begun->id));
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"oauth.sign-in-over"_qs);
    QCOMPARE(m_fake->breaches().size(), 1); // that is what the fake says of a late code
    m_fake->control(u"forget"_qs);
}

void TestSignInDesk::aWrongStateChangesNothing()
{
    const auto begun = begin();
    QVERIFY(begun);
    QCOMPARE(m_browser.visit(QUrl(m_return + u"?code=x&state=guess"_qs)), 400);
    QCOMPARE(m_browser.visit(QUrl(m_return).resolved(QUrl(u"/favicon.ico"_qs))), 404);
    QCOMPARE(m_browser.signIn(begun->page.address), 200);
    QVERIFY(waitFor(m_desk->finished(begun->id)));
}

void TestSignInDesk::aDroppedOneEnds()
{
    const auto begun = begin();
    QVERIFY(begun);
    auto finished = m_desk->finished(begun->id);
    m_desk->drop(begun->id);
    QVERIFY(waitFor(std::move(finished)).error().isCancelled());
    QCOMPARE(waitFor(m_desk->finished(begun->id)).error().code, u"sign-in.unknown"_qs);
    QCOMPARE(m_browser.visit(QUrl(m_return)), 0);
    m_desk->drop(u"nobody"_qs);
}

void TestSignInDesk::theNewOneTakesThePlaceOfTheOld()
{
    const auto first = begin();
    QVERIFY(first);
    auto finished = m_desk->finished(first->id);
    const auto second = begin();
    QVERIFY2(second, qPrintable(second ? QString() : second.error().sentence()));
    QCOMPARE(waitFor(std::move(finished)).error().code, u"sign-in.replaced"_qs);
    // The page of the first is still open somewhere.
    QCOMPARE(m_browser.signIn(first->page.address), 400);
    QCOMPARE(m_browser.signIn(second->page.address), 200);
    QVERIFY(waitFor(m_desk->finished(second->id)));
}

void TestSignInDesk::theEndOfTheDeskEndsAll()
{
    const auto begun = begin();
    QVERIFY(begun);
    auto finished = m_desk->finished(begun->id);
    m_desk->endAll();
    QVERIFY(waitFor(std::move(finished)).error().isCancelled());
}

void TestSignInDesk::aTakenPortIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(QUrl(m_return).port())));
    const auto begun = begin();
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, u"oauth.port-taken"_qs);
    QVERIFY(begun.error().cause.contains(QString::number(other.serverPort())));
}

void TestSignInDesk::wrongWishesAreNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("code");
    const QString back = u"returnAddress"_qs;
    const QString bad = u"salesforce.bad-return"_qs;
    QTest::newRow("no client id") << u"clientId"_qs << QString() << u"sign-in.missing"_qs;
    QTest::newRow("two words") << u"clientId"_qs << u"3MVG9 abc"_qs << u"salesforce.bad-client-id"_qs;
    QTest::newRow("another computer") << back << u"http://example.com:1717/OauthRedirect"_qs << bad;
    QTest::newRow("a port of the system") << back << u"http://localhost:80/OauthRedirect"_qs << bad;
    QTest::newRow("no port") << back << u"http://localhost/OauthRedirect"_qs << bad;
    QTest::newRow("encrypted") << back << u"https://localhost:1717/OauthRedirect"_qs << bad;
    QTest::newRow("no address") << back << u"here"_qs << bad;
}

void TestSignInDesk::wrongWishesAreNamed()
{
    QFETCH(QString, field);
    QFETCH(QString, answer);
    QFETCH(QString, code);
    BrowserSignInWish wrong = wish();
    wrong.answers.insert(field, answer);
    const auto begun = waitFor(m_desk->begin(m_place->context(), wrong, {}));
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, code);
    const auto practice =
        waitFor(m_desk->begin(m_place->context(), {u"practice://"_qs + m_place->acme, {}, answers()}, {}));
    QCOMPARE(practice.error().code, u"sign-in.no-browser"_qs);
}

void TestSignInDesk::anUnusedOneIsForgottenInTime()
{
    const QString id = signedIn();
    QVERIFY(m_desk->proof(id, {}));
    m_place->clock.advance(std::chrono::minutes(29));
    QVERIFY(!signedIn().isEmpty());
    QVERIFY(m_desk->proof(id, {}));
    m_place->clock.advance(std::chrono::minutes(2)); // also where no other one is begun
    QCOMPARE(m_desk->proof(id, {}).error().code, u"sign-in.unknown"_qs);
    QVERIFY(!signedIn().isEmpty());
    QCOMPARE(m_desk->proof(id, {}).error().code, u"sign-in.unknown"_qs);
}

void TestSignInDesk::whatWasBegunElsewhereIsNotTaken()
{
    const auto proof = m_desk->proof(signedIn(), {});
    QVERIFY(proof);
    UrlReport other = report();
    other.instanceUrl = QUrl(u"https://other.my.salesforce.com"_qs);
    const auto result = waitFor(signIn(m_place->context(), other, {}, *proof, {}));
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"sign-in.other-place"_qs);
    QCOMPARE(waitFor(signIn(m_place->context(), m_place->report(m_place->acme), {}, *proof, {})).error().code,
             u"sign-in.other-place"_qs);
}

void TestSignInDesk::aKnownInstanceIsSignedInToAgain()
{
    const auto first = proven(signedIn());
    QVERIFY(first && waitFor(saveInstance(m_place->context(), *first, {})));
    const auto before = renewableTokens(kept(first->instance));
    // What renews itself is not proven by itself: its tokens are in use.
    const auto nothing = waitFor(signInAgain(m_place->context(), first->instance.id, tracker::SignInAnswers(), {}));
    QCOMPARE(nothing.error().code, u"sign-in.browser-again"_qs);

    m_fake->control(u"settings"_qs, {{u"sign_in_as"_qs, u"admin"_qs}});
    const auto begun = waitFor(m_desk->begin(m_place->context(), {{}, first->instance.id, answers()}, {}));
    QVERIFY(begun);
    QCOMPARE(m_browser.signIn(begun->page.address), 200);
    QVERIFY(waitFor(m_desk->finished(begun->id)));
    const auto proof = m_desk->proof(begun->id, {});
    const auto again = waitFor(signInAgain(m_place->context(), first->instance.id, *proof, {}));
    QVERIFY(again && waitFor(saveInstance(m_place->context(), *again, {})));
    QCOMPARE(again->instance.id, first->instance.id);
    QCOMPARE(again->instance.accountName, m_fake->nameOf(u"admin"_qs));
    QVERIFY(again->instance.isAdmin);
    QVERIFY(renewableTokens(kept(first->instance)) != before);

    // And back to a token that somebody pastes.
    const tracker::SignInAnswers pasted{{u"token"_qs, m_fake->tokenOf(u"agent"_qs)}};
    const auto byHand = waitFor(signInAgain(m_place->context(), first->instance.id, pasted, {}));
    QVERIFY(byHand && waitFor(saveInstance(m_place->context(), *byHand, {})));
    QVERIFY(!renewableTokens(kept(first->instance)));
    QCOMPARE(byHand->instance.options.keys(), QStringList{u"quotaShare"_qs}); // nothing of the app is left
}

void TestSignInDesk::anotherOrgIsNotTheKnownInstance()
{
    model::InstanceInfo known;
    known.id = u"known"_qs;
    known.trackerKind = u"salesforce"_qs;
    known.name = u"Acme"_qs;
    known.url = QUrl(u"https://acme.my.salesforce.com"_qs);
    known.uid = u"salesforce:acme.my.salesforce.com"_qs;
    QVERIFY(m_place->store->instances().save(known));
    const auto proof = m_desk->proof(signedIn(), {});
    const auto again = waitFor(signInAgain(m_place->context(), known.id, *proof, {}));
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"sign-in.other-place"_qs);
    QVERIFY(again.error().cause.contains(u"acme.my.salesforce.com"_qs));
}

void TestSignInDesk::renewedTokensAreWhatIsSaved()
{
    const auto result = proven(signedIn());
    QVERIFY(result);
    m_fake->control(u"expire"_qs);
    QVERIFY(waitFor(result->tracker->whoAmI({}))); // with a token that was renewed meanwhile
    QVERIFY(waitFor(saveInstance(m_place->context(), *result, {})));
    const auto saved = renewableTokens(kept(result->instance));
    QVERIFY(saved);
    QCOMPARE(saved->accessToken, result->session->tokens().accessToken);
    QCOMPARE(saved->refreshToken, result->session->tokens().refreshToken);
    model::InstanceInfo instance = result->instance;
    tracker::TrackerServices services = m_place->context().services;
    const auto opened = m_place->registry.kind(u"salesforce"_qs)->open(instance, kept(instance), services);
    QVERIFY(opened && waitFor((*opened)->whoAmI({})));
}

QTEST_GUILESS_MAIN(TestSignInDesk)
#include "tst_signindesk.moc"
