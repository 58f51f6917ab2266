#include "core/connect/acceptflow.h"
#include "tests/core/connect/connectplace.h"
#include "tests/support/testinvitation.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::connect;
using namespace twinspan::tests;
using Step = AcceptFlow::Step;

class TestAcceptFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongCodesAreNamed_data();
    void wrongCodesAreNamed();
    void stepsOutOfTurnAreRefused();
    void theOwnInvitationIsRefused();
    void anInvitationForAnotherInstanceIsRefused();
    void nobodyReachableIsRefused();
    void anUnreachableInviterIsWaitedFor();
    void aLockedKeychainKeepsNothing();
    void aDeadInviterKeepsNothing();
    void anInvitationTakesNobodyElsesConnection_data();
    void anInvitationTakesNobodyElsesConnection();

private:
    static void walkToReady(ConnectPlace &place, AcceptFlow &flow, const protocol::Invitation &invitation)
    {
        const QString own = place.added(place.globex).id;
        QVERIFY(flow.code(protocol::encodeInvitation(invitation, inviter())).isDone());
        QVERIFY(waitFor(flow.ownInstance(own, {})).isDone());
        QVERIFY(waitFor(flow.project({}, {})).isDone());
        QCOMPARE(flow.step(), Step::Ready);
    }

    static const protocol::IdentityKey &inviter()
    {
        static const auto key = protocol::IdentityKey::generate();
        return key;
    }

    static protocol::Invitation invitationFrom(const QUrl &node) { return testInvitation(inviter().publicKey, node); }
};

void TestAcceptFlow::wrongCodesAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("code");
    const QString good = protocol::encodeInvitation(invitationFrom({}), inviter());
    QTest::newRow("empty") << u" \n"_qs << 0 << u"invitation.empty"_qs;
    QTest::newRow("no code") << u"Hello Ann, call me"_qs << 0 << u"invitation.not-one"_qs;
    QTest::newRow("cut off") << good.left(good.size() / 2) << 0 << u"invitation.cut-off"_qs;
    QTest::newRow("expired") << good << 8 << u"invitation.expired"_qs;
    QTest::newRow("not yet") << good << -3 << u"invitation.not-yet"_qs;
}

void TestAcceptFlow::wrongCodesAreNamed()
{
    QFETCH(QString, text);
    QFETCH(int, days);
    QFETCH(QString, code);
    ConnectPlace place;
    place.clock.setNow(place.clock.now().addDays(days));
    AcceptFlow flow(place.context());
    const auto outcome = flow.code(text);
    QVERIFY(outcome.problem.has_value());
    QCOMPARE(outcome.problem->code, code);
    QCOMPARE(flow.step(), Step::Code);
}

void TestAcceptFlow::stepsOutOfTurnAreRefused()
{
    ConnectPlace place;
    AcceptFlow flow(place.context());
    const QString code = u"flow.out-of-turn"_qs;
    QCOMPARE(waitFor(flow.ownInstance({}, {})).problem->code, code);
    QCOMPARE(waitFor(flow.project({}, {})).problem->code, code);
    QCOMPARE(waitFor(flow.finish({})).error().code, code);
    walkToReady(place, flow, invitationFrom({}));
    flow.backTo(Step::OwnInstance);
    QVERIFY(flow.draft().invitation && !flow.draft().own && !flow.draft().project);
}

void TestAcceptFlow::theOwnInvitationIsRefused()
{
    ConnectPlace place;
    AcceptFlow flow(place.context());
    const auto own = testInvitation(place.identity.publicKey, {});
    QCOMPARE(flow.code(protocol::encodeInvitation(own, place.identity)).problem->code, u"invitation.own"_qs);
}

void TestAcceptFlow::anInvitationForAnotherInstanceIsRefused()
{
    ConnectPlace place;
    AcceptFlow flow(place.context());
    auto invitation = invitationFrom({});
    invitation.invitedInstanceUid = place.report(place.acme).instanceUid;
    const QString own = place.added(place.globex).id;
    QVERIFY(flow.code(protocol::encodeInvitation(invitation, inviter())).isDone());
    QCOMPARE(waitFor(flow.ownInstance(own, {})).problem->code, u"invitation.other-instance"_qs);
    QCOMPARE(flow.step(), Step::OwnInstance);
}

void TestAcceptFlow::nobodyReachableIsRefused()
{
    ConnectPlace place;
    place.publicUrl.clear();
    AcceptFlow flow(place.context());
    walkToReady(place, flow, invitationFrom({}));
    QCOMPARE(waitFor(flow.finish({})).error().code, u"accept.nobody-reachable"_qs);
    QVERIFY(place.store->connections().all()->isEmpty());
}

void TestAcceptFlow::anUnreachableInviterIsWaitedFor()
{
    ConnectPlace place;
    AcceptFlow flow(place.context());
    walkToReady(place, flow, invitationFrom({}));
    QVERIFY(place.store->connections().all()->isEmpty());
    const auto done = waitFor(flow.finish({}));
    QVERIFY(done.has_value());
    QVERIFY(done->status == model::ConnectionStatus::Pending);
    QVERIFY(done->route == model::Route::Polled);
    QVERIFY(waitFor(place.credentials.read(pendingCodeKey(done->id), {})).has_value());
    // The same code again goes on with the same connection.
    const auto again = waitFor(flow.finish({}));
    QVERIFY(again.has_value());
    QCOMPARE(again->id, done->id);
    QCOMPARE(place.store->connections().all()->size(), 1);
}

void TestAcceptFlow::aLockedKeychainKeepsNothing()
{
    ConnectPlace place;
    AcceptFlow flow(place.context());
    walkToReady(place, flow, invitationFrom({}));
    place.secrets->refusesWrites = true;
    QCOMPARE(waitFor(flow.finish({})).error().code, u"test.locked"_qs);
    QVERIFY(place.store->connections().all()->isEmpty());
}

void TestAcceptFlow::aDeadInviterKeepsNothing()
{
    ConnectPlace place;
    AcceptFlow flow(place.context());
    walkToReady(place, flow, invitationFrom(QUrl(u"http://127.0.0.1:1"_qs)));
    const auto done = waitFor(flow.finish({}));
    QVERIFY(!done);
    QVERIFY(done.error().kind == ProblemKind::Network);
    QVERIFY(place.store->connections().all()->isEmpty());
}

void TestAcceptFlow::anInvitationTakesNobodyElsesConnection_data()
{
    QTest::addColumn<bool>("inProcess");
    QTest::newRow("with another node") << false;
    QTest::newRow("within this node") << true;
}

/// The id of a connection is no secret: it stands in each code that was ever made for it (law 7).
void TestAcceptFlow::anInvitationTakesNobodyElsesConnection()
{
    QFETCH(const bool, inProcess);
    ConnectPlace place;
    const protocol::Invitation forged = invitationFrom({});
    model::Connection known;
    known.id = u"known"_qs;
    known.sharedId = forged.sharedConnectionId;
    known.name = u"Known"_qs;
    known.status = model::ConnectionStatus::Active;
    known.route = inProcess ? model::Route::InProcess : model::Route::Direct;
    known.remote.publicKey = inProcess ? QByteArray() : protocol::IdentityKey::generate().publicKey;
    QVERIFY(place.store->connections().save(known));
    AcceptFlow flow(place.context());
    walkToReady(place, flow, forged);
    QCOMPARE(waitFor(flow.finish({})).error().code, u"accept.foreign-connection"_qs);
    QVERIFY(place.store->connections().byId(u"known"_qs)->remote.publicKey == known.remote.publicKey);
    QCOMPARE(place.store->connections().all()->size(), 1);
}

QTEST_GUILESS_MAIN(TestAcceptFlow)
#include "tst_acceptflow.moc"
