#include "core/text/textparts.h"
#include "tests/core/sync/livetest.h"

#include <numeric>

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;

/// After the first sync, changes on either side reach the twin by themselves, and then all is at rest.
class LiveSyncTest final : public LiveTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_pair.reset(); }
    void fieldsTravelBothWays();
    void commentsTravelBothWays();
    void editedAndRemovedCommentsArrive();
    void removedAttachmentIsSaid();
    void atRestNothingIsWritten();
    void aQuietPollIsOneCallForAllPairs();
    void editsOnBothSidesAreDecidedTheSame_data();
    void editsOnBothSidesAreDecidedTheSame();
    void differentFieldsOnBothSidesAreBothTaken();
    void whatChangedWhileDeactivatedArrivesAfterwards();
    void whatChangedWhileTheNodeWasOffArrivesAfterwards();
    void changeDuringTheFirstSyncIsNotMissed();
    void lookThatFindsSomethingIsNotTheLast();
    void oneIssuesFailureStopsNoOther();
    void historySaysWhatWasDone();
};

void LiveSyncTest::fieldsTravelBothWays()
{
    edit(m_pair->a, first, summary(QStringLiteral("Edited at Acme")));
    poll();
    QCOMPARE(b().summary, QStringLiteral("Edited at Acme"));
    edit(m_pair->b, m_twin, summary(QStringLiteral("Edited at Globex")));
    poll();
    QCOMPARE(a().summary, QStringLiteral("Edited at Globex"));
    const QString body = a().description;
    edit(m_pair->b, m_twin, description(b().description + QStringLiteral("\n\nAdded at Globex.")));
    poll();
    // The header of the copy does not come back with the edit.
    QCOMPARE(a().description, body + QStringLiteral("\n\nAdded at Globex."));
    edit(m_pair->a, first, description(QStringLiteral("Added at Acme.\n\n") + a().description));
    poll();
    QVERIFY(b().description.contains(QStringLiteral("Added at Acme.")));
    QVERIFY(b().description.startsWith(QStringLiteral("**")));
    expectRest();
}

void LiveSyncTest::commentsTravelBothWays()
{
    const qsizetype before = a().comments.size();
    addComment(m_pair->a, first, QStringLiteral("From Acme."));
    addComment(m_pair->b, m_twin, QStringLiteral("From Globex."));
    poll();
    QVERIFY(b().comments.last().text.contains(QStringLiteral("From Acme.")));
    QVERIFY(a().comments.last().text.contains(QStringLiteral("From Globex.")));
    expectRest();
    QCOMPARE(a().comments.size(), before + 2);
}

void LiveSyncTest::editedAndRemovedCommentsArrive()
{
    const auto comments = a().comments;
    QVERIFY(m_pair->a.api->issues().editComment(comments.first().id, QStringLiteral("Other words."), m_pair->a.admin));
    poll();
    QVERIFY(b().comments.first().text.endsWith(QStringLiteral("Other words.")));
    const qsizetype count = b().comments.size();
    QVERIFY(m_pair->a.api->issues().removeComment(comments.first().id, m_pair->a.admin));
    poll();
    QCOMPARE(b().comments.size(), count);
    QVERIFY(b().comments.first().text.contains(QStringLiteral("removed in SUP")));
    QVERIFY(b().comments.first().text.endsWith(QStringLiteral("Other words.")));
    // What a person takes away at the twin stays away.
    QVERIFY(m_pair->b.api->issues().removeComment(b().comments.last().id, m_pair->b.admin));
    expectRest();
    QCOMPARE(b().comments.size(), count - 1);
}

void LiveSyncTest::removedAttachmentIsSaid()
{
    const PracticeFile file = a().files.first();
    const qsizetype files = b().files.size();
    QVERIFY(m_pair->a.api->issues().removeFile(file.id, m_pair->a.admin));
    expectRest();
    QCOMPARE(b().files.size(), files);
    QVERIFY(b().comments.last().text.contains(text::escapedMarkdown(file.fileName)));
}

void LiveSyncTest::atRestNothingIsWritten()
{
    expectRest();
}

void LiveSyncTest::aQuietPollIsOneCallForAllPairs()
{
    QVERIFY(!sync(endA, QStringLiteral("SUP-2")).isEmpty());
    QVERIFY(!sync(endA, QStringLiteral("SUP-3")).isEmpty());
    comeToRest();
    forgetCounts(*m_pair);
    poll();
    for (PracticePair::Side *side : {&m_pair->a, &m_pair->b}) {
        const auto counts = *side->api->faults().counts();
        QCOMPARE(counts.value(QStringLiteral("changes")), 1);
        QCOMPARE(std::accumulate(counts.cbegin(), counts.cend(), qint64(0)), 1);
    }
}

void LiveSyncTest::editsOnBothSidesAreDecidedTheSame_data()
{
    QTest::addColumn<bool>("acmeIsLater");
    QTest::newRow("Acme is later") << true;
    QTest::newRow("Globex is later") << false;
}

void LiveSyncTest::editsOnBothSidesAreDecidedTheSame()
{
    QFETCH(const bool, acmeIsLater);
    const auto atAcme = [this] { edit(m_pair->a, first, summary(QStringLiteral("Acme's"))); };
    const auto atGlobex = [this] { edit(m_pair->b, m_twin, summary(QStringLiteral("Globex'"))); };
    if (acmeIsLater)
        atGlobex();
    else
        atAcme();
    QTest::qWait(5); // practice trackers tell times by the millisecond
    if (acmeIsLater)
        atAcme();
    else
        atGlobex();
    expectRest();
    QCOMPARE(a().summary, acmeIsLater ? QStringLiteral("Acme's") : QStringLiteral("Globex'"));
    QCOMPARE(b().summary, a().summary);
    // The text that does not count is kept, at the side where it stood and at the one where it did not arrive.
    const QString loser = acmeIsLater ? QStringLiteral("Globex'") : QStringLiteral("Acme's");
    const auto entries = *m_pair->store().history().list({{}, {}, 100, 0});
    QVERIFY(std::ranges::any_of(entries,
                                [&loser](const model::HistoryEntry &entry) {
                                    return entry.action == model::HistoryAction::Replaced && entry.before == loser;
                                }) ||
            std::ranges::any_of(entries, [&loser](const model::HistoryEntry &entry) {
                return entry.action == model::HistoryAction::NotTaken && entry.after == loser;
            }));
    int said = 0;
    const auto latest = *m_pair->store().requests().latest(20);
    for (const model::SyncRequest &request : latest)
        said += static_cast<int>(request.notices.filter(QStringLiteral("edited on both sides")).size());
    QVERIFY(said >= 1);
}

void LiveSyncTest::differentFieldsOnBothSidesAreBothTaken()
{
    edit(m_pair->a, first, summary(QStringLiteral("Acme's summary")));
    edit(m_pair->b, m_twin, description(b().description + QStringLiteral("\n\nGlobex' description.")));
    expectRest();
    QCOMPARE(a().summary, QStringLiteral("Acme's summary"));
    QCOMPARE(b().summary, QStringLiteral("Acme's summary"));
    QVERIFY(a().description.endsWith(QStringLiteral("Globex' description.")));
    QVERIFY(b().description.endsWith(QStringLiteral("Globex' description.")));
}

void LiveSyncTest::whatChangedWhileDeactivatedArrivesAfterwards()
{
    const auto setStatus = [this](model::ConnectionStatus status) {
        for (const QString &end : {endA, endB}) {
            model::Connection connection = *m_pair->store().connections().byId(end);
            connection.status = status;
            QVERIFY(m_pair->store().connections().save(connection));
            m_pair->engine->connectionChanged(end);
        }
    };
    setStatus(model::ConnectionStatus::Deactivated);
    edit(m_pair->a, first, summary(QStringLiteral("While it slept")));
    m_pair->engine->poll(endA);
    QTest::qWait(20);
    QVERIFY(b().summary != QStringLiteral("While it slept"));
    setStatus(model::ConnectionStatus::Active);
    poll();
    QCOMPARE(b().summary, QStringLiteral("While it slept"));
}

void LiveSyncTest::whatChangedWhileTheNodeWasOffArrivesAfterwards()
{
    m_pair->stopEngine();
    edit(m_pair->a, first, summary(QStringLiteral("While it was off")));
    addComment(m_pair->b, m_twin, QStringLiteral("Meanwhile."));
    m_pair->makeEngine();
    QVERIFY(m_pair->engine->start());
    expectRest();
    QCOMPARE(b().summary, QStringLiteral("While it was off"));
    QVERIFY(a().comments.last().text.contains(QStringLiteral("Meanwhile.")));
}

void LiveSyncTest::changeDuringTheFirstSyncIsNotMissed()
{
    const QString other = QStringLiteral("SUP-2");
    bool isEdited = false;
    m_pair->probe = [&](const char *) {
        // The issue was read; its twin is about to be made.
        if (!std::exchange(isEdited, true)) {
            edit(m_pair->a, other, summary(QStringLiteral("Edited meanwhile")));
            m_pair->engine->poll(endA);
        }
    };
    const QString twin = request(sync(endA, other)).remote.key;
    QVERIFY(isEdited);
    comeToRest();
    QCOMPARE(issueOf(m_pair->b, twin).summary, QStringLiteral("Edited meanwhile"));
}

void LiveSyncTest::lookThatFindsSomethingIsNotTheLast()
{
    const auto isChecked = [this] {
        const auto twin = *m_pair->store().twins().byLocal(endA, a().key);
        return twin && twin->checked == a().updated;
    };
    QVERIFY(isChecked());
    edit(m_pair->a, first, summary(QStringLiteral("Edited")));
    poll();
    QCOMPARE(b().summary, QStringLiteral("Edited"));
    QVERIFY(!isChecked()); // an edit right after the look may have the same time
    poll();
    QVERIFY(isChecked());
}

void LiveSyncTest::oneIssuesFailureStopsNoOther()
{
    const QString other = request(sync(endA, QStringLiteral("SUP-2"))).remote.key;
    comeToRest();
    QVERIFY(m_pair->b.api->issues().remove(m_twin, m_pair->b.admin));
    edit(m_pair->a, first, summary(QStringLiteral("No twin any more")));
    edit(m_pair->a, QStringLiteral("SUP-2"), summary(QStringLiteral("Still in step")));
    poll();
    QCOMPARE(issueOf(m_pair->b, other).summary, QStringLiteral("Still in step"));
    QCOMPARE(lastProblem(endA)->code, QStringLiteral("twin.removed"));
}

void LiveSyncTest::historySaysWhatWasDone()
{
    const QString before = a().summary;
    edit(m_pair->a, first, summary(QStringLiteral("For the record")));
    poll();
    const auto ofTwin = *m_pair->store().history().list({endB, m_twin, 1, 0});
    QCOMPARE(ofTwin.size(), 1);
    const model::HistoryEntry &entry = ofTwin.first();
    QCOMPARE(model::toString(entry.action), QStringLiteral("changed"));
    QCOMPARE(entry.part, QStringLiteral("summary"));
    QCOMPARE(entry.before, before);
    QCOMPARE(entry.after, QStringLiteral("For the record"));
    QCOMPARE(entry.remote.key, first);
    const auto sent = *m_pair->store().history().list({endA, m_twin, 1, 0}); // by the key of the other issue
    QCOMPARE(model::toString(sent.first().action), QStringLiteral("sent"));
    QCOMPARE(sent.first().requestId, entry.requestId);
    QCOMPARE(sent.first().before, before);
    QVERIFY(*m_pair->store().history().forget(entry.at.addSecs(1)) > 0);
    QVERIFY(m_pair->store().history().list({{}, {}, 1, 0})->isEmpty());
}

QTEST_GUILESS_MAIN(LiveSyncTest)
#include "tst_livesync.moc"
