#include "tests/core/sync/pairtest.h"

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;
using model::ConnectionStatus;
using model::PeerStatus;

/// Pausing, resuming and unlinking: the other side is told, nothing is lost, nothing made twice (laws 1, 2).
class ConnectionDeskTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pair.reset(); }
    void theOtherSideIsToldOfPauseAndResume();
    void whatChangesOnEitherSideDuringAPauseTravelsAfterwards_data();
    void whatChangesOnEitherSideDuringAPauseTravelsAfterwards();
    void aRequestDuringAPauseWaitsAndSaysWhy();
    void filesOfASideThatWasDeactivatedMeanwhileAreWaitedFor();
    void whatComesBeforeTheStartIsKept();
    void anOlderWordAboutTheConnectionDoesNotCount();
    void aDeletedOtherSideEndsAllTraffic();
    void unlinkedIssuesGoTheirOwnWays();
    void aSyncByHandLinksAgain_data();
    void aSyncByHandLinksAgain();
    void whatWasUnderWayWhenTheLinkEndedIsNotWritten();
    void unlinkingEndsFailuresOfTheIssue();
    void anIssueWithoutTwinCantBeUnlinked();
    void aSkippedFailureIsNoProblem();

private:
    void begin(const QString &end, ConnectionStatus status)
    {
        QVERIFY(m_pair->engine->setStatus(end, status));
        m_pair->engine->connectionChanged(end);
    }
    void endLink(const QString &end, const QString &key)
    {
        QVERIFY(m_pair->engine->unlink(end, key));
        m_pair->engine->hurry(end);
    }
    /// Of trackers between which nothing was synced yet: what was sent, and has not arrived.
    QList<protocol::Message> firstSyncOnItsWay(QString &id)
    {
        renew();
        QList<protocol::Message> held;
        const auto post = std::exchange(m_pair->post, [&held](const QString &, const auto &messages) {
            held += messages;
            return Status();
        });
        id = m_pair->engine->requestSync(endA, first)->id;
        [&] { QVERIFY(eventually([&] { return held.size() == 1; })); }();
        m_pair->post = post;
        return held;
    }
    PeerStatus toldOf(const QString &end) { return m_pair->store().connections().byId(end)->remote.status; }
    void setStatus(const QString &end, ConnectionStatus status)
    {
        begin(end, status);
        const QString other = end == endA ? endB : endA;
        const auto expected = status == ConnectionStatus::Active ? PeerStatus::Active : PeerStatus::Deactivated;
        QTRY_VERIFY(toldOf(other) == expected);
    }
    void edit(PracticePair::Side &side, const QString &key, const QString &summary)
    {
        QVERIFY(side.api->issues().edit(key, {summary, {}, {}}, side.admin));
    }
    bool isUnlinked(const QString &end, const QString &key)
    {
        const auto twins = *m_pair->store().twins().latest(1, key);
        return twins.first().connectionId == end && twins.first().unlinked;
    }
    void unlink()
    {
        endLink(endA, first);
        QTRY_VERIFY(isUnlinked(endB, m_twin));
        QVERIFY(isUnlinked(endA, first));
    }
    QString summaryA() { return issueOf(m_pair->a, first).summary; }
    QString summaryB() { return issueOf(m_pair->b, m_twin).summary; }

    QString m_twin;
};

void ConnectionDeskTest::init()
{
    renew();
    m_twin = request(sync(endA, first)).remote.key;
    comeToRest();
}

void ConnectionDeskTest::theOtherSideIsToldOfPauseAndResume()
{
    setStatus(endA, ConnectionStatus::Deactivated);
    const auto waits = m_pair->engine->waitsFor(endB);
    QVERIFY(waits);
    QCOMPARE(waits->code, QStringLiteral("connection.paused-there"));
    // The one that is paused itself hears of the other, too.
    setStatus(endB, ConnectionStatus::Deactivated);
    setStatus(endA, ConnectionStatus::Active);
    QCOMPARE(m_pair->engine->waitsFor(endA)->code, QStringLiteral("connection.paused-there"));
    setStatus(endB, ConnectionStatus::Active);
    QVERIFY(!m_pair->engine->waitsFor(endA) && !m_pair->engine->waitsFor(endB));
}

void ConnectionDeskTest::whatChangesOnEitherSideDuringAPauseTravelsAfterwards_data()
{
    QTest::addColumn<QString>("paused");
    QTest::newRow("paused by one side") << endA;
    QTest::newRow("paused by the other side") << endB;
}

void ConnectionDeskTest::whatChangesOnEitherSideDuringAPauseTravelsAfterwards()
{
    QFETCH(QString, paused);
    setStatus(paused, ConnectionStatus::Deactivated);
    forgetCounts(*m_pair);
    edit(m_pair->a, first, QStringLiteral("During the pause"));
    addComment(m_pair->b, m_twin, QStringLiteral("Noted meanwhile."));
    for (const QString &end : {endA, endB})
        m_pair->engine->poll(end);
    QTest::qWait(100); // nothing is to happen: there is nothing to wait for
    QCOMPARE(writes(m_pair->a) + writes(m_pair->b), 0);
    setStatus(paused, ConnectionStatus::Active);
    comeToRest();
    QCOMPARE(summaryB(), QStringLiteral("During the pause"));
    QVERIFY(issueOf(m_pair->a, first).comments.last().text.contains(QStringLiteral("Noted meanwhile.")));
    QCOMPARE(writes(m_pair->a) + writes(m_pair->b), 2);
}

void ConnectionDeskTest::aRequestDuringAPauseWaitsAndSaysWhy()
{
    setStatus(endB, ConnectionStatus::Deactivated);
    const auto begun = m_pair->engine->requestSync(endA, QStringLiteral("SUP-2"));
    QVERIFY(begun);
    QTest::qWait(50);
    QCOMPARE(stage(begun->id), QStringLiteral("Preparing"));
    QCOMPARE(m_pair->engine->waitsFor(endA)->code, QStringLiteral("connection.paused-there"));
    setStatus(endB, ConnectionStatus::Active);
    QTRY_COMPARE(stage(begun->id), QStringLiteral("Synchronized"));
}

void ConnectionDeskTest::filesOfASideThatWasDeactivatedMeanwhileAreWaitedFor()
{
    QString id;
    const auto held = firstSyncOnItsWay(id);
    begin(endA, ConnectionStatus::Deactivated);
    QVERIFY(m_pair->engine->receive(endB, held));
    QTRY_VERIFY(m_pair->engine->waitsFor(endB));
    begin(endA, ConnectionStatus::Active);
    m_pair->engine->hurry(endB);
    QTRY_VERIFY(m_pair->isFinal(id));
    QCOMPARE(request(id).notices.filter(QStringLiteral("deactivated")), QStringList());
    expectWholeTwin(*m_pair, first, request(id).remote.key);
}

void ConnectionDeskTest::whatComesBeforeTheStartIsKept()
{
    QString id;
    const auto held = firstSyncOnItsWay(id);
    m_pair->engine->hold();
    QVERIFY(m_pair->engine->receive(endB, held));
    QTest::qWait(100); // nothing is to happen: there is nothing to wait for
    QCOMPARE(writes(m_pair->b), 0);
    QVERIFY(m_pair->engine->start());
    QTRY_VERIFY(m_pair->isFinal(id));
    expectWholeTwin(*m_pair, first, request(id).remote.key);
}

void ConnectionDeskTest::anOlderWordAboutTheConnectionDoesNotCount()
{
    QList<protocol::Message> held;
    const auto post = m_pair->post;
    m_pair->post = [&](const QString &end, const QList<protocol::Message> &messages) {
        if (end == endB) {
            held += messages;
            return Status();
        }
        return m_pair->engine->receive(end, messages);
    };
    begin(endA, ConnectionStatus::Deactivated);
    QTRY_COMPARE(held.size(), 1);
    begin(endA, ConnectionStatus::Active);
    QTRY_COMPARE(held.size(), 2);
    QVERIFY(m_pair->engine->receive(endB, {held.last()}));
    QTRY_VERIFY(m_pair->store().messages().incoming(endB, 1)->isEmpty());
    QVERIFY(m_pair->engine->receive(endB, {held.first()}));
    QTRY_VERIFY(m_pair->store().messages().incoming(endB, 1)->isEmpty());
    QVERIFY(toldOf(endB) == PeerStatus::Active);
}

void ConnectionDeskTest::aDeletedOtherSideEndsAllTraffic()
{
    QVERIFY(m_pair->engine->farewell(endB));
    m_pair->engine->hurry(endB);
    QTRY_VERIFY(toldOf(endA) == PeerStatus::Deleted);
    QCOMPARE(m_pair->engine->waitsFor(endA)->code, QStringLiteral("connection.deleted-there"));
    QCOMPARE(m_pair->engine->requestSync(endA, first).error().code, QStringLiteral("connection.deleted-there"));
    forgetCounts(*m_pair);
    edit(m_pair->a, first, QStringLiteral("Nobody reads this there"));
    m_pair->engine->poll(endA);
    QTest::qWait(50);
    QCOMPARE(m_pair->a.api->faults().counts()->value(QStringLiteral("changes")), 0);
}

void ConnectionDeskTest::unlinkedIssuesGoTheirOwnWays()
{
    const QString before = summaryB();
    unlink();
    forgetCounts(*m_pair);
    edit(m_pair->a, first, QStringLiteral("Here only"));
    addComment(m_pair->b, m_twin, QStringLiteral("There only."));
    comeToRest();
    QCOMPARE(summaryB(), before);
    QCOMPARE(writes(m_pair->a) + writes(m_pair->b), 0);
    // Another issue of the connection is not concerned.
    const QString other = request(sync(endA, QStringLiteral("SUP-2"))).remote.key;
    edit(m_pair->a, QStringLiteral("SUP-2"), QStringLiteral("Still linked"));
    comeToRest();
    QCOMPARE(issueOf(m_pair->b, other).summary, QStringLiteral("Still linked"));
    const auto said = *m_pair->store().history().list({endB, m_twin, 1, 0});
    QVERIFY(said.first().action == model::HistoryAction::Unlinked);
}

void ConnectionDeskTest::aSyncByHandLinksAgain_data()
{
    QTest::addColumn<bool>("fromThere");
    QTest::newRow("from the side that ended it") << false;
    QTest::newRow("from the other side") << true;
}

void ConnectionDeskTest::aSyncByHandLinksAgain()
{
    QFETCH(bool, fromThere);
    unlink();
    edit(m_pair->a, first, QStringLiteral("Changed while unlinked"));
    comeToRest();
    const QString again = fromThere ? sync(endB, m_twin) : sync(endA, first);
    QCOMPARE(stage(again), QStringLiteral("Synchronized"));
    comeToRest();
    QVERIFY(!isUnlinked(endA, first) && !isUnlinked(endB, m_twin));
    QCOMPARE(made(), 1); // the same twin, not a second one
    QCOMPARE(summaryB(), QStringLiteral("Changed while unlinked"));
    edit(m_pair->b, m_twin, QStringLiteral("And back"));
    comeToRest();
    QCOMPARE(summaryA(), QStringLiteral("And back"));
}

void ConnectionDeskTest::whatWasUnderWayWhenTheLinkEndedIsNotWritten()
{
    const QString before = summaryB();
    QList<protocol::Message> held;
    const auto post = m_pair->post;
    m_pair->post = [&](const QString &end, const QList<protocol::Message> &messages) {
        if (end == endB) {
            held += messages;
            return Status();
        }
        return m_pair->engine->receive(end, messages);
    };
    edit(m_pair->a, first, QStringLiteral("On its way"));
    m_pair->engine->poll(endA);
    QTRY_COMPARE(held.size(), 1);
    endLink(endB, m_twin);
    QVERIFY(m_pair->engine->receive(endB, held));
    QTRY_VERIFY(isUnlinked(endA, first));
    comeToRest();
    QCOMPARE(summaryB(), before);
    QVERIFY(m_pair->store().requests().failed(10)->isEmpty()); // a wish, not a problem
}

void ConnectionDeskTest::unlinkingEndsFailuresOfTheIssue()
{
    QVERIFY(m_pair->b.api->issues().remove(m_twin, m_pair->b.admin));
    edit(m_pair->a, first, QStringLiteral("No twin any more"));
    comeToRest();
    QVERIFY(!m_pair->store().requests().failed(10)->isEmpty());
    endLink(endA, first);
    comeToRest();
    QVERIFY(m_pair->store().requests().failed(10)->isEmpty());
}

void ConnectionDeskTest::anIssueWithoutTwinCantBeUnlinked()
{
    const Status ended = m_pair->engine->unlink(endA, QStringLiteral("SUP-3"));
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, QStringLiteral("issue.not-linked"));
    QVERIFY(m_pair->engine->unlink(endA, first));
    QVERIFY(m_pair->engine->unlink(endA, first)); // again is as good as once
}

void ConnectionDeskTest::aSkippedFailureIsNoProblem()
{
    const QString failed = sync(endA, QStringLiteral("SUP-404"));
    QCOMPARE(stage(failed), QStringLiteral("Failed"));
    QVERIFY(m_pair->engine->skip(failed));
    QCOMPARE(stage(failed), QStringLiteral("Skipped"));
    QVERIFY(m_pair->store().requests().failed(10)->isEmpty());
    QCOMPARE(m_pair->engine->skip(failed).error().code, QStringLiteral("request.not-failed"));
}

QTEST_GUILESS_MAIN(ConnectionDeskTest)
#include "tst_connectiondesk.moc"
