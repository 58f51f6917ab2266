#include "core/connect/signin.h"
#include "tests/core/connect/connectplace.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::connect;
using namespace twinspan::tests;

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesNothingBeforeItIsSaid();
    void wrongAnswersAreNamed_data();
    void wrongAnswersAreNamed();
    void theSameAccountTwiceIsRefused();
    void aNewSignInKeepsTheInstance();
    void aNewSignInThatIsRefusedChangesNothing();
    void aLockedKeychainKeepsNothing();
    void anInstanceInUseStays();
};

void TestSignIn::savesNothingBeforeItIsSaid()
{
    ConnectPlace place;
    const auto report = place.report(place.acme);
    const auto result = waitFor(signIn(place.context(), report, {}, ConnectPlace::answers(u"member"_qs), {}));
    QVERIFY(result.has_value());
    QVERIFY(!result->instance.isAdmin);
    QVERIFY(!result->instance.name.isEmpty());
    QVERIFY(!result->instance.options.contains(u"token"_qs));
    QVERIFY(place.store->instances().all()->isEmpty());
    QVERIFY(place.secrets->written.isEmpty());
}

void TestSignIn::wrongAnswersAreNamed_data()
{
    QTest::addColumn<tracker::SignInAnswers>("answers");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    const QString practice = u"practice"_qs;
    QTest::newRow("missing") << tracker::SignInAnswers{{u"user"_qs, u"admin"_qs}} << practice << u"sign-in.missing"_qs;
    QTest::newRow("only spaces") << tracker::SignInAnswers{{u"token"_qs, u"  "_qs}} << practice
                                 << u"sign-in.missing"_qs;
    QTest::newRow("wrong password") << tracker::SignInAnswers{{u"token"_qs, u"guess"_qs}} << practice
                                    << u"practice.sign-in-refused"_qs;
    QTest::newRow("no tracker") << ConnectPlace::answers(u"admin"_qs) << u"abacus"_qs << u"sign-in.no-tracker"_qs;
}

void TestSignIn::wrongAnswersAreNamed()
{
    QFETCH(tracker::SignInAnswers, answers);
    QFETCH(QString, kind);
    QFETCH(QString, code);
    ConnectPlace place;
    auto report = place.report(place.acme);
    report.trackerKind = kind;
    const auto result = waitFor(signIn(place.context(), report, {}, answers, {}));
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(!result.error().sentence().contains(u"guess"_qs));
    QVERIFY(place.secrets->written.isEmpty());
}

void TestSignIn::theSameAccountTwiceIsRefused()
{
    ConnectPlace place;
    place.added(place.acme);
    const auto report = place.report(place.acme);
    const auto again = waitFor(signIn(place.context(), report, {}, ConnectPlace::answers(u"admin"_qs), {}));
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"instance.exists"_qs);
    const auto other = waitFor(signIn(place.context(), report, {}, ConnectPlace::answers(u"member"_qs), {}));
    QVERIFY(other.has_value());
}

void TestSignIn::aNewSignInKeepsTheInstance()
{
    ConnectPlace place;
    const model::InstanceInfo before = place.added(place.acme);
    const auto again = waitFor(signInAgain(place.context(), before.id, ConnectPlace::answers(u"member"_qs), {}));
    QVERIFY(again.has_value());
    QCOMPARE(again->instance.id, before.id);
    QCOMPARE(again->instance.name, before.name);
    QVERIFY(again->instance.accountId != before.accountId && !again->instance.isAdmin);
    QCOMPARE(*place.store->instances().byId(before.id), before);
    QVERIFY(waitFor(saveInstance(place.context(), *again, {})).has_value());
    QCOMPARE(*place.store->instances().byId(before.id), again->instance);
    const auto kept = waitFor(place.secrets->memory.read(before.credentialKey(), {}));
    QCOMPARE(credentials::Credential::fromBytes(*kept).secrets, again->credential.secrets);
}

void TestSignIn::aNewSignInThatIsRefusedChangesNothing()
{
    ConnectPlace place;
    const model::InstanceInfo before = place.added(place.acme);
    const QByteArray secret = *waitFor(place.secrets->memory.read(before.credentialKey(), {}));
    const auto wrong =
        waitFor(signInAgain(place.context(), before.id, tracker::SignInAnswers{{u"token"_qs, u"guess"_qs}}, {}));
    QCOMPARE(wrong.error().code, u"practice.sign-in-refused"_qs);
    // What is left out stays as it was: the same account proves itself again.
    QVERIFY(waitFor(signInAgain(place.context(), before.id, tracker::SignInAnswers(), {})).has_value());
    QCOMPARE(*place.store->instances().byId(before.id), before);
    QCOMPARE(*waitFor(place.secrets->memory.read(before.credentialKey(), {})), secret);
    // Another instance's account is that one's.
    const auto report = place.report(place.acme);
    const auto member = waitFor(signIn(place.context(), report, {}, ConnectPlace::answers(u"member"_qs), {}));
    QVERIFY(member && waitFor(saveInstance(place.context(), *member, {})));
    const auto taken = waitFor(signInAgain(place.context(), before.id, ConnectPlace::answers(u"member"_qs), {}));
    QCOMPARE(taken.error().code, u"instance.exists"_qs);
}

void TestSignIn::aLockedKeychainKeepsNothing()
{
    ConnectPlace place;
    const auto report = place.report(place.acme);
    const auto result = waitFor(signIn(place.context(), report, {}, ConnectPlace::answers(u"admin"_qs), {}));
    QVERIFY(result.has_value());
    place.secrets->refusesWrites = true;
    const Status saved = waitFor(saveInstance(place.context(), *result, {}));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, u"test.locked"_qs);
    QVERIFY(place.store->instances().all()->isEmpty());
}

void TestSignIn::anInstanceInUseStays()
{
    ConnectPlace place;
    const auto own = place.added(place.acme);
    auto connection = connectionNamed(u"c1"_qs);
    connection.local.instanceId = own.id;
    QVERIFY(place.store->connections().save(connection).has_value());
    const Status refused = waitFor(removeInstance(place.context(), own.id, {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"instance.in-use"_qs);
    QCOMPARE(place.store->instances().all()->size(), 1);
    QVERIFY(place.store->connections().remove(connection.id).has_value());
    QVERIFY(waitFor(removeInstance(place.context(), own.id, {})).has_value());
    QVERIFY(place.store->instances().all()->isEmpty());
    QVERIFY(!waitFor(place.credentials.read(own.credentialKey(), {})));
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
