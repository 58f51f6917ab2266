#include "tests/core/sync/pairtest.h"
#include "tests/support/patience.h"

#include <algorithm>

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;

/// Both ends of a connection on one store, over two practice trackers.
class SyncEngineTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { m_pair.reset(); }
    void firstSyncPassesAllStages();
    void secondRequestMakesNothingTwice();
    void openRequestIsNotDoubled();
    void onlyFailedOnesAreRetried();
    void unknownIssueFailsWithItsSentence();
    void inactiveConnectionTakesNoRequest();
    void tooLargeFileEndsAsAComment();
    void newCommentsTravelBothWaysAndComeToRest();
    void editTravelsWithTheNextSync();
    void lostPairsAreFoundByTheirMarkers();
    void twoConnectionsOfTheSameProjectsMakeNoSecondTwin();
};

void SyncEngineTest::firstSyncPassesAllStages()
{
    const QString id = sync(endA, first);
    QCOMPARE(m_pair->stages.value(id),
             QStringList({QStringLiteral("Preparing"), QStringLiteral("Sending"), QStringLiteral("Waiting for remote"),
                          QStringLiteral("Finalizing"), QStringLiteral("Synchronized")}));
    QCOMPARE(request(id).local.key, first);
    QVERIFY(!request(id).problem);
    QCOMPARE(made(), 1);
    expectWholeTwin(*m_pair, first, request(id).remote.key);
    QCOMPARE(request(id).notices.size(), 1); // the internal comment that stays
}

void SyncEngineTest::secondRequestMakesNothingTwice()
{
    const QString id = sync(endA, first);
    forgetCounts(*m_pair);
    const QString again = sync(endA, first.toLower());
    QVERIFY(again != id);
    QCOMPARE(stage(again), QStringLiteral("Synchronized"));
    QCOMPARE(request(again).remote, request(id).remote);
    QCOMPARE(m_pair->stages.value(again), QStringList({QStringLiteral("Preparing"), QStringLiteral("Synchronized")}));
    QCOMPARE(writes(m_pair->a) + writes(m_pair->b), 0);
    QCOMPARE(made(), 1);
}

void SyncEngineTest::openRequestIsNotDoubled()
{
    const auto one = m_pair->engine->requestSync(endA, first);
    const auto two = m_pair->engine->requestSync(endA, first);
    QVERIFY(one && two);
    QCOMPARE(one->id, two->id);
    QTRY_VERIFY(m_pair->isFinal(one->id));
    QCOMPARE(made(), 1);
}

void SyncEngineTest::onlyFailedOnesAreRetried()
{
    const auto retried = m_pair->engine->retry(sync(endA, first));
    QVERIFY(!retried);
    QCOMPARE(retried.error().code, QStringLiteral("request.not-failed"));
}

void SyncEngineTest::unknownIssueFailsWithItsSentence()
{
    const QString id = sync(endA, QStringLiteral("SUP-999"));
    QCOMPARE(stage(id), QStringLiteral("Failed"));
    QCOMPARE(model::toString(request(id).failedAt), QStringLiteral("Preparing"));
    QCOMPARE(request(id).problem->code, QStringLiteral("issue.unknown"));
    const auto none = m_pair->engine->requestSync(endA, QStringLiteral("  "));
    QVERIFY(!none);
    QCOMPARE(none.error().code, QStringLiteral("issue.no-key"));
}

void SyncEngineTest::inactiveConnectionTakesNoRequest()
{
    model::Connection connection = *m_pair->store().connections().byId(endA);
    connection.status = model::ConnectionStatus::Deactivated;
    QVERIFY(m_pair->store().connections().save(connection));
    const auto refused = m_pair->engine->requestSync(endA, first);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("connection.not-active"));
}

void SyncEngineTest::tooLargeFileEndsAsAComment()
{
    const PracticeFile file = issueOf(m_pair->a, first).files.first();
    QVERIFY(m_pair->b.api->database().setSetting(QStringLiteral("max-file-size"), QString::number(file.size - 1)));
    const QString id = sync(endA, first);
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    const PracticeIssue twin = issueOf(m_pair->b, request(id).remote.key);
    const auto says = [&](const PracticeComment &comment) {
        return comment.text.contains(QStringLiteral("import.log"));
    };
    QCOMPARE(std::count_if(twin.comments.cbegin(), twin.comments.cend(), says), 1);
    QVERIFY(request(id).notices.join(u' ').contains(QStringLiteral("import.log")));
    forgetCounts(*m_pair);
    QCOMPARE(stage(sync(endA, first)), QStringLiteral("Synchronized"));
    QCOMPARE(writes(m_pair->b), 0);
}

void SyncEngineTest::newCommentsTravelBothWaysAndComeToRest()
{
    const QString id = sync(endA, first);
    const QString twinKey = request(id).remote.key;
    const qsizetype atFirst = issueOf(m_pair->a, first).comments.size();
    addComment(m_pair->b, twinKey, QStringLiteral("Found the cause."));
    const QString back = sync(endB, twinKey);
    QCOMPARE(stage(back), QStringLiteral("Synchronized"));
    QCOMPARE(request(back).remote.key, first);
    QCOMPARE(issueOf(m_pair->a, first).comments.size(), atFirst + 1);
    QVERIFY(issueOf(m_pair->a, first).comments.last().text.contains(QStringLiteral("Found the cause.")));
    QCOMPARE(*m_pair->a.api->issues().count(m_pair->a.projectKey), m_pair->a.before);
    // Law 3: all is in step now, seen from both ends. What this end has sent is remembered across the way back.
    forgetCounts(*m_pair);
    const QString restA = sync(endA, first);
    const QString restB = sync(endB, twinKey);
    QCOMPARE(m_pair->stages.value(restA), QStringList({QStringLiteral("Preparing"), QStringLiteral("Synchronized")}));
    QCOMPARE(m_pair->stages.value(restB), QStringList({QStringLiteral("Preparing"), QStringLiteral("Synchronized")}));
    QCOMPARE(writes(m_pair->a) + writes(m_pair->b), 0);
    addComment(m_pair->a, first, QStringLiteral("Thank you!"));
    QCOMPARE(stage(sync(endA, first)), QStringLiteral("Synchronized"));
    QCOMPARE(writes(m_pair->b), 1);
    QVERIFY(issueOf(m_pair->b, twinKey).comments.last().text.contains(QStringLiteral("Thank you!")));
}

void SyncEngineTest::editTravelsWithTheNextSync()
{
    QCOMPARE(stage(sync(endA, first)), QStringLiteral("Synchronized"));
    PracticeEdit edit;
    edit.summary = QStringLiteral("Another summary");
    QVERIFY(m_pair->a.api->issues().edit(first, edit, m_pair->a.admin));
    forgetCounts(*m_pair);
    const QString id = sync(endA, first);
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    QCOMPARE(issueOf(m_pair->b, request(id).remote.key).summary, QStringLiteral("Another summary"));
    QCOMPARE(writes(m_pair->b), 1);
}

void SyncEngineTest::lostPairsAreFoundByTheirMarkers()
{
    const QString id = sync(endA, first);
    const QString twinKey = request(id).remote.key;
    addComment(m_pair->a, first, QStringLiteral("One more."));
    for (const QString &end : {endA, endB}) {
        model::Twin twin = m_pair->store().twins().of(end, 0, 1)->first();
        twin.remote = {};
        twin.base.clear();
        QVERIFY(m_pair->store().twins().save(twin));
        QVERIFY(m_pair->engine->restored(end));
    }
    forgetCounts(*m_pair);
    const QString again = sync(endA, first);
    QCOMPARE(request(again).remote.key, twinKey);
    QCOMPARE(made(), 1);
    QCOMPARE(writes(m_pair->b), 1);
}

void SyncEngineTest::twoConnectionsOfTheSameProjectsMakeNoSecondTwin()
{
    QCOMPARE(stage(sync(endA, QStringLiteral("SUP-2"))), QStringLiteral("Synchronized")); // no marker was there before
    for (const auto &[from, to] : {std::pair(endA, QStringLiteral("c")), std::pair(endB, QStringLiteral("d"))}) {
        model::Connection other = *m_pair->store().connections().byId(from);
        other.id = to;
        other.sharedId = QStringLiteral("another");
        other.twinConnectionId = to == QStringLiteral("c") ? QStringLiteral("d") : QStringLiteral("c");
        QVERIFY(m_pair->store().connections().save(other));
        m_pair->engine->connectionChanged(to);
    }
    QCOMPARE(stage(sync(QStringLiteral("c"), first)), QStringLiteral("Synchronized"));
    const int before = made();
    const model::SyncRequest again = request(sync(endA, first));
    QVERIFY(again.stage == model::Stage::Failed);
    QCOMPARE(again.problem.value_or(Problem()).code, QStringLiteral("sync.taken"));
    QCOMPARE(made(), before);
}

QTEST_GUILESS_MAIN(SyncEngineTest)
#include "tst_syncengine.moc"
