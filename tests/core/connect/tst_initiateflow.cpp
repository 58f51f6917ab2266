#include "core/connect/initiateflow.h"
#include "tests/core/connect/connectplace.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::connect;
using namespace twinspan::tests;
using Step = InitiateFlow::Step;

namespace
{
/// Up to the question whether one is administrator there.
void walkToAccess(ConnectPlace &place, InitiateFlow &flow, const QString &destination)
{
    const QString own = place.added(place.acme).id;
    QVERIFY(waitFor(flow.ownInstance(own, {})).isDone());
    QVERIFY(waitFor(flow.destination(u"practice://"_qs + destination, {})).isDone());
    QVERIFY(flow.mode(model::Mode::Basic).isDone());
    QVERIFY(waitFor(flow.ownProject(u"sup"_qs, {})).isDone());
    QCOMPARE(flow.step(), Step::AdminAccess);
}

/// Signed in at the other company, all answered.
void walkToReady(ConnectPlace &place, InitiateFlow &flow)
{
    walkToAccess(place, flow, place.globex);
    QVERIFY(flow.adminAccess(true).isDone());
    QCOMPARE(flow.step(), Step::SignIn);
    QVERIFY(waitFor(flow.signIn({}, ConnectPlace::answers(u"admin"_qs), {})).isDone());
    QVERIFY(waitFor(flow.destinationProject(u"ENG"_qs, {})).isDone());
    QCOMPARE(flow.step(), Step::Ready);
}

/// Nothing but the own instance.
bool nothingIsKept(ConnectPlace &place)
{
    return place.store->instances().all()->size() == 1 && place.store->connections().all()->isEmpty() &&
           place.store->invitations().all()->isEmpty() && place.secrets->written.size() == 1;
}
} // namespace

class TestInitiateFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSavedBeforeFinish();
    void bothSidesAreConnectedAtOnce();
    void stepsOutOfTurnAreRefused();
    void goingBackForgetsWhatCameAfter();
    void severalProjectsAreADecision();
    void anUnknownProjectIsADecision();
    void withoutAccessThereIsAnInvitation();
    void withoutDestinationTheInvitationIsOpen();
    void anInvitationLastsWithinLimits();
    void theSameProjectTwiceIsRefused();
    void anAccountWithoutRightsOffersTheInvitation();
    void aLockedKeychainKeepsNothing_data();
    void aLockedKeychainKeepsNothing();
};

void TestInitiateFlow::nothingIsSavedBeforeFinish()
{
    ConnectPlace place;
    {
        InitiateFlow flow(place.context());
        walkToReady(place, flow);
        QVERIFY(nothingIsKept(place));
    }
    QVERIFY(nothingIsKept(place));
}

void TestInitiateFlow::bothSidesAreConnectedAtOnce()
{
    ConnectPlace place;
    InitiateFlow flow(place.context());
    walkToReady(place, flow);
    const auto done = waitFor(flow.finish({}));
    QVERIFY(done.has_value());
    QVERIFY(!done->invitation);
    QCOMPARE(place.store->instances().all()->size(), 2);
    QCOMPARE(place.store->connections().all()->size(), 2);
    const auto twin = place.store->connections().byId(done->connection.twinConnectionId);
    QVERIFY(twin.has_value());
    QCOMPARE(twin->twinConnectionId, done->connection.id);
    QCOMPARE(twin->sharedId, done->connection.sharedId);
    QVERIFY(twin->status == model::ConnectionStatus::Active);
    QVERIFY(twin->route == model::Route::InProcess);
    QCOMPARE(twin->remote.projectId, done->connection.local.project.id);
}

void TestInitiateFlow::stepsOutOfTurnAreRefused()
{
    ConnectPlace place;
    InitiateFlow flow(place.context());
    const QString code = u"flow.out-of-turn"_qs;
    QCOMPARE(flow.noDestination().problem->code, code);
    QCOMPARE(flow.mode(model::Mode::Basic).problem->code, code);
    QCOMPARE(flow.adminAccess(true).problem->code, code);
    QCOMPARE(waitFor(flow.ownProject({}, {})).problem->code, code);
    QCOMPARE(waitFor(flow.signIn({}, tracker::SignInAnswers(), {})).problem->code, code);
    QCOMPARE(waitFor(flow.destinationProject({}, {})).problem->code, code);
    QCOMPARE(waitFor(flow.finish({})).error().code, code);
    QCOMPARE(flow.step(), Step::OwnInstance);
}

void TestInitiateFlow::goingBackForgetsWhatCameAfter()
{
    ConnectPlace place;
    InitiateFlow flow(place.context());
    walkToReady(place, flow);
    flow.backTo(Step::SignIn);
    QVERIFY(!flow.draft().destinationSignIn && !flow.draft().destinationTracker && !flow.draft().destinationProject);
    QVERIFY(flow.draft().ownProject.has_value());
    QVERIFY(flow.noDestination().isDone());
    QVERIFY(!flow.draft().destination && !flow.draft().ownProject && !flow.draft().adminAccess);
    QVERIFY(flow.draft().own.has_value());
    QCOMPARE(flow.step(), Step::Mode);
    flow.backTo(Step::OwnInstance);
    QVERIFY(!flow.draft().own && !flow.draft().ownTracker && !flow.draft().noDestination);
}

void TestInitiateFlow::severalProjectsAreADecision()
{
    ConnectPlace place;
    ConnectPlace::addProject(place.acme, u"ZOO"_qs);
    InitiateFlow flow(place.context());
    const QString own = place.added(place.acme).id;
    QVERIFY(waitFor(flow.ownInstance(own, {})).isDone());
    QVERIFY(flow.noDestination().isDone());
    QVERIFY(flow.mode(model::Mode::Basic).isDone());
    const auto outcome = waitFor(flow.ownProject({}, {}));
    QVERIFY(!outcome.problem && outcome.decision);
    QCOMPARE(outcome.decision->about, Decision::About::Project);
    QCOMPARE(outcome.decision->choices.size(), 2);
    QCOMPARE(outcome.asProblem()->code, u"decision.project"_qs);
    QCOMPARE(flow.step(), Step::OwnProject);
    const QString choice = outcome.decision->choices.at(1);
    QVERIFY(waitFor(flow.ownProject(choice, {})).isDone());
}

void TestInitiateFlow::anUnknownProjectIsADecision()
{
    ConnectPlace place;
    InitiateFlow flow(place.context());
    walkToAccess(place, flow, place.globex);
    const auto outcome = waitFor(flow.ownProject(u"NIX"_qs, {}));
    QVERIFY(outcome.decision.has_value());
    QVERIFY(outcome.decision->question.contains(u"NIX"_qs));
    QVERIFY(!flow.draft().ownProject);
}

void TestInitiateFlow::withoutAccessThereIsAnInvitation()
{
    ConnectPlace place;
    InitiateFlow flow(place.context());
    walkToAccess(place, flow, place.globex);
    QVERIFY(flow.adminAccess(false).isDone());
    QCOMPARE(flow.step(), Step::Ready);
    QVERIFY(nothingIsKept(place));
    const auto done = waitFor(flow.finish({}));
    QVERIFY(done.has_value());
    QVERIFY(done->invitation.has_value());
    QVERIFY(done->connection.status == model::ConnectionStatus::Pending);
    const auto read = protocol::decodeInvitation(done->invitation->code);
    QVERIFY(read.has_value());
    QCOMPARE(read->invitedInstanceUid, flow.draft().destination->instanceUid);
    QCOMPARE(place.store->invitations().all()->size(), 1);
    // Law 6: the record in the store is not the secret.
    const auto record = place.store->invitations().all()->first();
    const auto kept = protocol::decodeInvitation(QString::fromLatin1(record.content));
    QVERIFY(!kept || kept->secret != read->secret);
    QVERIFY(waitFor(revokeInvitation(place.context(), record.id, {})).has_value());
    QVERIFY(place.store->connections().all()->isEmpty());
    QVERIFY(!waitFor(place.credentials.read(record.credentialKey(), {})));
}

void TestInitiateFlow::withoutDestinationTheInvitationIsOpen()
{
    ConnectPlace place;
    InitiateFlow flow(place.context());
    const QString own = place.added(place.acme).id;
    QVERIFY(waitFor(flow.ownInstance(own, {})).isDone());
    QVERIFY(flow.noDestination().isDone());
    QCOMPARE(flow.mode(model::Mode::Script).problem->code, u"mode.not-yet"_qs);
    QVERIFY(flow.mode(model::Mode::Basic).isDone());
    QVERIFY(waitFor(flow.ownProject({}, {})).isDone());
    QCOMPARE(flow.step(), Step::Ready);
    const auto done = waitFor(flow.finish({}));
    QVERIFY(done.has_value());
    QVERIFY(done->invitation->invitation.invitedInstanceUid.isEmpty());
}

void TestInitiateFlow::anInvitationLastsWithinLimits()
{
    ConnectPlace place;
    InitiateFlow flow(place.context());
    walkToAccess(place, flow, place.globex);
    QVERIFY(flow.adminAccess(false).isDone());
    for (const auto wrong : {std::chrono::seconds(59), std::chrono::seconds(std::chrono::hours(91 * 24))}) {
        flow.expiresIn(wrong);
        QCOMPARE(waitFor(flow.finish({})).error().code, u"invitation.expiry"_qs);
        QVERIFY(nothingIsKept(place));
    }
}

void TestInitiateFlow::theSameProjectTwiceIsRefused()
{
    ConnectPlace place;
    InitiateFlow flow(place.context());
    walkToAccess(place, flow, place.acme);
    QCOMPARE(flow.draft().destination->kind, UrlReport::Kind::OwnInstance);
    QVERIFY(flow.adminAccess(true).isDone());
    QCOMPARE(flow.step(), Step::DestinationProject);
    QCOMPARE(waitFor(flow.destinationProject(u"SUP"_qs, {})).problem->code, u"project.same"_qs);
    ConnectPlace::addProject(place.acme, u"ZOO"_qs);
    QVERIFY(waitFor(flow.destinationProject(u"ZOO"_qs, {})).isDone());
    QVERIFY(waitFor(flow.finish({})).has_value());
    QCOMPARE(place.store->instances().all()->size(), 1);
}

void TestInitiateFlow::anAccountWithoutRightsOffersTheInvitation()
{
    ConnectPlace place;
    InitiateFlow flow(place.context());
    walkToAccess(place, flow, place.globex);
    QVERIFY(flow.adminAccess(true).isDone());
    const auto outcome = waitFor(flow.signIn({}, ConnectPlace::answers(u"member"_qs), {}));
    QVERIFY(outcome.decision.has_value());
    QCOMPARE(outcome.decision->about, Decision::About::OfferInvitation);
    QVERIFY(!flow.draft().destinationSignIn);
    QVERIFY(flow.adminAccess(false).isDone());
    QCOMPARE(flow.step(), Step::Ready);
    QVERIFY(nothingIsKept(place));
}

void TestInitiateFlow::aLockedKeychainKeepsNothing_data()
{
    QTest::addColumn<bool>("admin");
    QTest::newRow("both sides here") << true;
    QTest::newRow("invitation") << false;
}

void TestInitiateFlow::aLockedKeychainKeepsNothing()
{
    QFETCH(bool, admin);
    ConnectPlace place;
    InitiateFlow flow(place.context());
    walkToReady(place, flow);
    if (!admin)
        QVERIFY(flow.adminAccess(false).isDone());
    place.secrets->refusesWrites = true;
    const auto done = waitFor(flow.finish({}));
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"test.locked"_qs);
    QVERIFY(nothingIsKept(place));
    // And it can be tried again.
    place.secrets->refusesWrites = false;
    QVERIFY(waitFor(flow.finish({})).has_value());
}

QTEST_GUILESS_MAIN(TestInitiateFlow)
#include "tst_initiateflow.moc"
