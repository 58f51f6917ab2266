#include "core/base/ids.h"
#include "core/sync/retrypolicy.h"
#include "tests/core/sync/createtwicetracker.h"
#include "tests/core/sync/pairtest.h"
#include "tests/support/patience.h"

#include <algorithm>

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;
using Effect = PracticeFaultEffect;

Q_DECLARE_METATYPE(twinspan::trackers::PracticeFaultEffect)

/// Both ends of a connection on one store, over two practice trackers that fail as they are told.
class EngineFaultsTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { m_pair.reset(); }
    void everyMessageMayArriveTwice();
    void writeThatFailsIsMadeOnce_data();
    void writeThatFailsIsMadeOnce();
    void readThatFailsIsTriedAgain_data();
    void readThatFailsIsTriedAgain();
    void poisonedIssueStopsNoOther();
    void failedOneCanBeRetried();
    void lastingServerErrorIsGivenUpAndCanBeRetried();
    void messageThatGetsFurtherIsNotGivenUp();
    void lineThatIsDownIsWaitedFor();
    void trackerThatFailsAtEverythingIsWaitedFor_data();
    void trackerThatFailsAtEverythingIsWaitedFor();
    void trackerThatFailsWhileFilesAreFetchedIsWaitedFor_data();
    void trackerThatFailsWhileFilesAreFetchedIsWaitedFor();
    void engineGoesOnAfterAStop_data();
    void engineGoesOnAfterAStop();
    void fileRefusedByTheTrackerEndsAsAComment();
    void createThatWasDeliveredTwiceMakesOneIssue();
    void answerToAnEarlierMessageIsNotThatToTheLast();
    void twinOfARefusedSyncIsNoNewIssue();
};

void EngineFaultsTest::everyMessageMayArriveTwice()
{
    m_pair->post = [this](const QString &connectionId, const QList<protocol::Message> &messages) -> Status {
        TWINSPAN_CHECK(m_pair->engine->receive(connectionId, messages));
        return m_pair->engine->receive(connectionId, messages);
    };
    const QString id = sync(endA, first);
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    QCOMPARE(made(), 1);
    expectWholeTwin(*m_pair, first, request(id).remote.key);
}

void EngineFaultsTest::writeThatFailsIsMadeOnce_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("nth");
    QTest::addColumn<Effect>("effect");
    const auto rows = [](const char *call, int nth) {
        for (const Effect effect : {Effect::DropBefore, Effect::DropAfter, Effect::ServerError,
                                    Effect::ServerErrorAfter, Effect::RateLimit, Effect::Unauthorized})
            QTest::addRow("%s %d %s", call, nth, qPrintable(toString(effect)))
                << QString::fromLatin1(call) << nth << effect;
    };
    rows("createIssue", 1);
    rows("addComment", 1);
    rows("addComment", 2);
    rows("stageFile", 1);
    rows("stageFile", 2);
}

void EngineFaultsTest::writeThatFailsIsMadeOnce()
{
    QFETCH(const QString, call);
    QFETCH(const int, nth);
    QFETCH(const Effect, effect);
    order(m_pair->b, call, effect, nth);
    const QString id = sync(endA, first);
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    QVERIFY(!m_pair->engine->waitsFor(endB));
    QCOMPARE(made(), 1);
    expectWholeTwin(*m_pair, first, request(id).remote.key);
}

void EngineFaultsTest::readThatFailsIsTriedAgain_data()
{
    QTest::addColumn<bool>("atTarget");
    QTest::addColumn<QString>("call");
    QTest::addColumn<Effect>("effect");
    QTest::newRow("issue, dropped") << false << QStringLiteral("issue") << Effect::DropBefore;
    QTest::newRow("issue, server error") << false << QStringLiteral("issue") << Effect::ServerError;
    QTest::newRow("download, dropped") << false << QStringLiteral("download") << Effect::DropBefore;
    QTest::newRow("download, cut") << false << QStringLiteral("download") << Effect::Cut;
    QTest::newRow("types, dropped") << true << QStringLiteral("issueTypes") << Effect::DropBefore;
    QTest::newRow("types, server error") << true << QStringLiteral("issueTypes") << Effect::ServerError;
    QTest::newRow("marked issues, dropped") << true << QStringLiteral("hasMarkedIssues") << Effect::DropBefore;
}

void EngineFaultsTest::readThatFailsIsTriedAgain()
{
    QFETCH(const bool, atTarget);
    QFETCH(const QString, call);
    QFETCH(const Effect, effect);
    order(atTarget ? m_pair->b : m_pair->a, call, effect);
    const QString id = sync(endA, first);
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    QCOMPARE(made(), 1);
    expectWholeTwin(*m_pair, first, request(id).remote.key);
}

void EngineFaultsTest::poisonedIssueStopsNoOther()
{
    order(m_pair->b, QStringLiteral("createIssue"), Effect::Forbidden, 2);
    QStringList ids;
    for (const QString &key : {first, QStringLiteral("SUP-2"), QStringLiteral("SUP-3")})
        ids.append(m_pair->engine->requestSync(endA, key)->id);
    QTRY_VERIFY(std::all_of(ids.cbegin(), ids.cend(), [this](const QString &id) { return m_pair->isFinal(id); }));
    QCOMPARE(stage(ids.at(0)), QStringLiteral("Synchronized"));
    QCOMPARE(stage(ids.at(1)), QStringLiteral("Failed"));
    QCOMPARE(stage(ids.at(2)), QStringLiteral("Synchronized"));
    QVERIFY(request(ids.at(1)).problem);
    QCOMPARE(request(ids.at(1)).problem->code, QStringLiteral("practice.fault-forbidden"));
    QVERIFY(!request(ids.at(1)).problem->cause.isEmpty());
    QCOMPARE(made(), 2);
}

void EngineFaultsTest::failedOneCanBeRetried()
{
    order(m_pair->b, QStringLiteral("createIssue"), Effect::Forbidden);
    const QString id = sync(endA, first);
    QCOMPARE(stage(id), QStringLiteral("Failed"));
    QCOMPARE(made(), 0);
    const auto again = m_pair->engine->retry(id);
    QVERIFY(again);
    QCOMPARE(again->id, id);
    QCOMPARE(again->attempts, 1);
    QTRY_VERIFY(m_pair->isFinal(id));
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    QVERIFY(!request(id).problem);
    QCOMPARE(made(), 1);
    expectWholeTwin(*m_pair, first, request(id).remote.key);
}

void EngineFaultsTest::engineGoesOnAfterAStop_data()
{
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<int>("nth");
    for (const char *point : {"before-write", "after-write"}) {
        for (int nth = 1; nth <= 5; ++nth) // two files, the issue, two comments
            QTest::addRow("%s %d", point, nth) << QByteArray(point) << nth;
    }
}

void EngineFaultsTest::engineGoesOnAfterAStop()
{
    QFETCH(const QByteArray, point);
    QFETCH(const int, nth);
    int seen = 0;
    std::optional<Task<>> stopping;
    m_pair->probe = [&](const char *at) {
        if (point == at && ++seen == nth)
            stopping.emplace(m_pair->engine->stop());
    };
    const QString id = m_pair->engine->requestSync(endA, first)->id;
    QTRY_VERIFY(stopping && stopping->isReady());
    QVERIFY(!m_pair->isFinal(id));
    m_pair->engine.reset();
    m_pair->probe = [](const char *) {};
    m_pair->makeEngine();
    QVERIFY(m_pair->engine->start());
    QTRY_VERIFY(m_pair->isFinal(id));
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    QCOMPARE(made(), 1);
    expectWholeTwin(*m_pair, first, request(id).remote.key);
}

void EngineFaultsTest::fileRefusedByTheTrackerEndsAsAComment()
{
    order(m_pair->b, QStringLiteral("stageFile"), Effect::TooLarge);
    const QString id = sync(endA, first);
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    const PracticeIssue twin = issueOf(m_pair->b, request(id).remote.key);
    QCOMPARE(twin.files.size(), 1);
    QCOMPARE(twin.comments.size(), 3);
    QVERIFY(twin.comments.last().text.contains(QStringLiteral("import.log")));
    QVERIFY(request(id).notices.join(u' ').contains(QStringLiteral("import.log")));
}

void EngineFaultsTest::createThatWasDeliveredTwiceMakesOneIssue()
{
    m_pair->b.instance.tracker = std::make_shared<CreateTwiceTracker>(m_pair->b.instance.tracker);
    const QString id = sync(endA, first);
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    QCOMPARE(made(), 1);
    expectWholeTwin(*m_pair, first, request(id).remote.key);
}

/// Law 1: a request that is sent again may carry more than before; that the other side has the earlier message says
/// nothing of it.
void EngineFaultsTest::answerToAnEarlierMessageIsNotThatToTheLast()
{
    QList<protocol::Message> held;
    bool isHeld = true;
    m_pair->post = [&](const QString &connectionId, const QList<protocol::Message> &messages) -> Status {
        if (connectionId != endB || !isHeld)
            return m_pair->engine->receive(connectionId, messages);
        held += messages;
        return {};
    };
    const QString id = m_pair->engine->requestSync(endA, first)->id;
    QTRY_COMPARE(stage(id), QStringLiteral("Waiting for remote"));
    addComment(m_pair->a, first, QStringLiteral("Written a day later"));
    // Its number is far from those of the other side.
    const protocol::Message again{
        newId(), 1000, protocol::MessageKind::Connection, {{QStringLiteral("restored"), true}}};
    QVERIFY(m_pair->engine->receive(endA, {again}));
    const auto syncs = [&held] {
        return std::ranges::count(held, protocol::MessageKind::Sync, &protocol::Message::kind);
    };
    QTRY_COMPARE(syncs(), 2);
    QTRY_COMPARE(stage(id), QStringLiteral("Waiting for remote"));

    order(m_pair->b, QStringLiteral("addComment"), Effect::NotFound, 3); // that of the second message
    QVERIFY(m_pair->engine->receive(endB, held));
    QTRY_VERIFY(m_pair->isFinal(id));
    QCOMPARE(stage(id), QStringLiteral("Failed"));
    QVERIFY(m_pair->engine->retry(id));
    QVERIFY(m_pair->engine->receive(endB, held)); // what was held before comes once more, and is known
    isHeld = false;
    QTRY_COMPARE(stage(id), QStringLiteral("Synchronized"));
    QCOMPARE(made(), 1);
    expectWholeTwin(*m_pair, first, request(id).remote.key);
}

/// The first sync ended after the create: only the side of the twin knows that there is one.
void EngineFaultsTest::twinOfARefusedSyncIsNoNewIssue()
{
    order(m_pair->b, QStringLiteral("addComment"), Effect::NotFound);
    const QString id = sync(endA, first);
    QCOMPARE(stage(id), QStringLiteral("Failed"));
    QCOMPARE(made(), 1);
    const QString twin = QStringLiteral("ENG-%1").arg(*m_pair->b.api->issues().count(m_pair->b.projectKey));
    const QString back = sync(endB, twin);
    QCOMPARE(stage(back), QStringLiteral("Synchronized"));
    QCOMPARE(request(back).remote.key, first);
    QCOMPARE(*m_pair->a.api->issues().count(m_pair->a.projectKey), m_pair->a.before);

    const QString again = sync(endA, first);
    QCOMPARE(stage(again), QStringLiteral("Synchronized"));
    QCOMPARE(request(again).remote.key, twin);
    QCOMPARE(made(), 1);
    expectWholeTwin(*m_pair, first, twin);
}

void EngineFaultsTest::lastingServerErrorIsGivenUpAndCanBeRetried()
{
    orderAlways(m_pair->b, QStringLiteral("createIssue"), Effect::ServerError);
    const QString id = sync(endA, first);
    QCOMPARE(stage(id), QStringLiteral("Failed"));
    QCOMPARE(request(id).problem->code, QStringLiteral("practice.fault-server-error"));
    QCOMPARE(m_pair->b.api->faults().counts()->value(QStringLiteral("createIssue")), twinspan::sync::maxItemAttempts);
    QCOMPARE(made(), 0);
    // While it is tried the tracker's own words are right, that it goes on by itself; now a person must know better.
    QVERIFY2(request(id).problem->remedy.startsWith(QStringLiteral("It was tried 3 times. Choose “Retry”")),
             qPrintable(request(id).problem->remedy));
    QVERIFY(m_pair->b.api->faults().clear());
    QVERIFY(m_pair->engine->retry(id));
    QTRY_VERIFY(m_pair->isFinal(id));
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    QCOMPARE(made(), 1);
    expectWholeTwin(*m_pair, first, request(id).remote.key);
}

void EngineFaultsTest::lineThatIsDownIsWaitedFor()
{
    orderAlways(m_pair->b, QStringLiteral("*"), Effect::DropBefore);
    const QString id = m_pair->engine->requestSync(endA, first)->id;
    QTRY_VERIFY(m_pair->engine->waitsFor(endB));
    QCOMPARE(m_pair->engine->waitsFor(endB)->code, QStringLiteral("practice.fault-drop-before"));
    QVERIFY(!m_pair->isFinal(id));
    QVERIFY(m_pair->b.api->faults().clear());
    QTRY_VERIFY(m_pair->isFinal(id));
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    QVERIFY(!m_pair->engine->waitsFor(endB));
    QCOMPARE(made(), 1);
    expectWholeTwin(*m_pair, first, request(id).remote.key);
}

void EngineFaultsTest::messageThatGetsFurtherIsNotGivenUp()
{
    for (int number = 0; number < 2 * twinspan::sync::maxItemAttempts; ++number)
        addComment(m_pair->a, first, QStringLiteral("Comment number %1").arg(number));
    PracticeFault fault;
    fault.call = QStringLiteral("addComment");
    fault.occasion = PracticeFaultOccasion::Every;
    fault.n = 2;
    fault.effect = Effect::ServerError;
    QVERIFY(m_pair->b.api->faults().add(fault));
    const QString id = sync(endA, first);
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    expectWholeTwin(*m_pair, first, request(id).remote.key);
}

void EngineFaultsTest::trackerThatFailsAtEverythingIsWaitedFor_data()
{
    QTest::addColumn<bool>("atTarget");
    QTest::addColumn<Effect>("effect");
    for (const Effect effect : {Effect::ServerError, Effect::Forbidden, Effect::NotFound}) {
        QTest::addRow("source %s", qPrintable(toString(effect))) << false << effect;
        QTest::addRow("target %s", qPrintable(toString(effect))) << true << effect;
    }
}

void EngineFaultsTest::trackerThatFailsAtEverythingIsWaitedFor()
{
    QFETCH(const bool, atTarget);
    QFETCH(const Effect, effect);
    PracticePair::Side &side = atTarget ? m_pair->b : m_pair->a;
    orderAlways(side, QStringLiteral("*"), effect);
    QStringList ids;
    for (const QString &key : {first, QStringLiteral("SUP-2")})
        ids.append(m_pair->engine->requestSync(endA, key)->id);
    const auto calls = [&side] { return side.api->faults().counts()->value(QStringLiteral("whoAmI")); };
    QTRY_VERIFY(calls() >= 3); // asked again and again, and still waiting
    QVERIFY(m_pair->engine->waitsFor(atTarget ? endB : endA));
    for (const QString &id : std::as_const(ids))
        QVERIFY(!m_pair->isFinal(id));
    QVERIFY(side.api->faults().clear());
    for (const QString &id : std::as_const(ids)) {
        QTRY_VERIFY(m_pair->isFinal(id));
        QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    }
    QCOMPARE(made(), 2);
    expectWholeTwin(*m_pair, first, request(ids.first()).remote.key);
}

void EngineFaultsTest::trackerThatFailsWhileFilesAreFetchedIsWaitedFor_data()
{
    QTest::addColumn<Effect>("effect");
    for (const Effect effect : {Effect::ServerError, Effect::Forbidden, Effect::Unauthorized})
        QTest::addRow("%s", qPrintable(toString(effect))) << effect;
}

/// Law 1: what fails is the tracker, not these files; they are not left out, and nobody must ask for them again.
void EngineFaultsTest::trackerThatFailsWhileFilesAreFetchedIsWaitedFor()
{
    QFETCH(const Effect, effect);
    for (const char *call : {"download", "whoAmI"})
        orderAlways(m_pair->a, QString::fromLatin1(call), effect);
    const QString id = m_pair->engine->requestSync(endA, first)->id;
    const auto calls = [this] { return m_pair->a.api->faults().counts()->value(QStringLiteral("download")); };
    QTRY_VERIFY(calls() > twinspan::sync::maxItemAttempts + 1);
    QVERIFY(m_pair->engine->waitsFor(endB));
    QCOMPARE(m_pair->engine->waitsFor(endB)->code, QStringLiteral("peer.source-waits"));
    QVERIFY(!m_pair->isFinal(id));
    QVERIFY(m_pair->a.api->faults().clear());
    QTRY_VERIFY(m_pair->isFinal(id));
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    QCOMPARE(made(), 1);
    expectWholeTwin(*m_pair, first, request(id).remote.key);
}

QTEST_GUILESS_MAIN(EngineFaultsTest)
#include "tst_enginefaults.moc"
