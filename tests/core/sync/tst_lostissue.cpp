#include "tests/core/sync/livetest.h"

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;

/// An issue that is in step goes where its changes can't or must not travel: internal, removed, moved.
class LostIssueTest final : public LiveTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_pair.reset(); }
    void whatBecameInternalTravelsNoFurther();
    void issueMadePrivateTravelsNoFurther();
    void removedIssueIsSaidAndItsTwinStays();
    void movedIssueIsSaidAndItsTwinStays();
    void lostIssueIsSaidThoughNothingElseChanges_data();
    void lostIssueIsSaidThoughNothingElseChanges();
    void lostIssueIsSaidOnceHoweverOftenItIsLookedAt();
};

/// Law 5. What has travelled can't be called back; what is written into it from now on stays.
void LostIssueTest::whatBecameInternalTravelsNoFurther()
{
    const PracticeComment comment = a().comments.first();
    const qsizetype count = b().comments.size();
    QVERIFY(m_pair->a.api->database().run(QStringLiteral("UPDATE comments SET is_public=0 WHERE id=?"), {comment.id}));
    QVERIFY(m_pair->a.api->issues().editComment(comment.id, QStringLiteral("The secret price."), m_pair->a.admin));
    expectRest();
    QCOMPARE(b().comments.size(), count);
    for (const PracticeComment &copy : b().comments)
        QVERIFY2(!copy.text.contains(QStringLiteral("secret")), qPrintable(copy.text));
    QVERIFY2(b().comments.first().text.contains(QStringLiteral("removed in SUP")),
             qPrintable(b().comments.first().text));
}

/// Law 5. The other side is not told, and not kept from writing; once it is public again, all goes on.
void LostIssueTest::issueMadePrivateTravelsNoFurther()
{
    const auto setPrivate = [this](bool isPrivate) {
        const int value = isPrivate ? 1 : 0;
        QVERIFY(
            m_pair->a.api->database().run(QStringLiteral("UPDATE issues SET is_private=? WHERE number=1"), {value}));
        edit(m_pair->a, first,
             description(isPrivate ? QStringLiteral("The secret price.") : QStringLiteral("Public.")));
        addComment(m_pair->a, first, isPrivate ? QStringLiteral("It is secret.") : QStringLiteral("Not any more."));
        poll();
    };
    const PracticeIssue before = b();
    setPrivate(true);
    expectRest();
    QCOMPARE(b().description, before.description);
    QCOMPARE(b().comments.size(), before.comments.size());
    QVERIFY(lastProblem(endA));
    QCOMPARE(lastProblem(endA)->code, QStringLiteral("issue.private"));
    QVERIFY(lastProblem(endA)->cause.contains(QStringLiteral("after it had been synced")));
    QVERIFY(!lastProblem(endB));
    addComment(m_pair->b, m_twin, QStringLiteral("Anybody there?"));
    poll();
    QVERIFY(a().comments.last().text.contains(QStringLiteral("Anybody there?")));
    setPrivate(false);
    QVERIFY(b().description.endsWith(QStringLiteral("Public.")));
    QVERIFY(!lastProblem(endA)); // it goes by itself
}

void LostIssueTest::removedIssueIsSaidAndItsTwinStays()
{
    const QString summary = b().summary;
    QVERIFY(m_pair->a.api->issues().remove(first, m_pair->a.admin));
    addComment(m_pair->b, m_twin, QStringLiteral("Anybody there?"));
    poll();
    QCOMPARE(b().summary, summary);
    const auto problem = lastProblem(endB);
    QVERIFY(problem);
    QCOMPARE(problem->code, QStringLiteral("twin.removed"));
    QVERIFY((*m_pair->store().twins().byLocal(endB, m_twin))->remote.isValid());
    QCOMPARE(lastProblem(endA)->code, QStringLiteral("issue.removed")); // said on both sides
}

void LostIssueTest::movedIssueIsSaidAndItsTwinStays()
{
    QVERIFY(m_pair->a.api->projects().add(QStringLiteral("OTHER"), QStringLiteral("Other"), {}));
    QVERIFY(m_pair->a.api->issues().move(first, QStringLiteral("OTHER"), m_pair->a.admin));
    addComment(m_pair->b, m_twin, QStringLiteral("Where are you?"));
    poll();
    QCOMPARE(lastProblem(endB)->code, QStringLiteral("twin.moved"));
    QVERIFY((*m_pair->store().twins().byLocal(endB, m_twin))->remote.isValid());
    QVERIFY(!b().summary.isEmpty());
}

void LostIssueTest::lostIssueIsSaidThoughNothingElseChanges_data()
{
    QTest::addColumn<bool>("moved");
    QTest::newRow("removed") << false;
    QTest::newRow("moved to another project") << true;
}

void LostIssueTest::lostIssueIsSaidThoughNothingElseChanges()
{
    QFETCH(bool, moved);
    QVERIFY(m_pair->a.api->projects().add(QStringLiteral("OTHER"), QStringLiteral("Other"), {}));
    if (moved)
        QVERIFY(m_pair->a.api->issues().move(first, QStringLiteral("OTHER"), m_pair->a.admin));
    else
        QVERIFY(m_pair->a.api->issues().remove(first, m_pair->a.admin));
    const auto startAgain = [this] {
        m_pair->stopEngine();
        m_pair->makeEngine(); // it looks for all issues at once
        QVERIFY(m_pair->engine->start());
        comeToRest();
    };
    startAgain();
    QCOMPARE(lastProblem(endA)->code, moved ? QStringLiteral("issue.moved") : QStringLiteral("issue.removed"));
    QVERIFY(!lastProblem(endB)); // nothing was sent
    // Skipped is skipped: it is not said again.
    QVERIFY(m_pair->engine->skip(m_pair->store().requests().failed(1)->first().id));
    startAgain();
    QVERIFY(!lastProblem(endA));
}

void LostIssueTest::lostIssueIsSaidOnceHoweverOftenItIsLookedAt()
{
    const auto lookAgain = [this] {
        QVERIFY(m_pair->store().changes().note(endA, first));
        poll();
    };
    const auto requests = [this] { return m_pair->store().requests().latest(1000)->size(); };
    QVERIFY(m_pair->a.api->database().run(QStringLiteral("UPDATE issues SET is_private=1 WHERE number=1"), {}));
    lookAgain();
    QCOMPARE(lastProblem(endA)->code, QStringLiteral("issue.private"));
    const auto before = requests();
    lookAgain();
    QCOMPARE(requests(), before);
    // Who has skipped it need not skip it again.
    QVERIFY(m_pair->engine->skip(m_pair->store().requests().failed(1)->first().id));
    lookAgain();
    QVERIFY(!lastProblem(endA));
    QCOMPARE(requests(), before);
}

QTEST_GUILESS_MAIN(LostIssueTest)
#include "tst_lostissue.moc"
