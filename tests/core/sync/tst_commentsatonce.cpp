#include "tests/core/sync/atoncetracker.h"
#include "tests/core/sync/pairtest.h"

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;

/// Law 2 where a tracker takes several comments in one call: each is written once, whatever becomes of the call.
class CommentsAtOnceTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pair.reset(); }
    void severalGoInOneCall();
    void refusedOneLeavesOutOnlyItself();
    void failedCallMakesNoneTwice_data();
    void failedCallMakesNoneTwice();

private:
    static constexpr int added = 5; // beside two that the issue has

    std::shared_ptr<AtOnceTracker> m_tracker;
};

void CommentsAtOnceTest::init()
{
    renew();
    for (int i = 0; i < added; ++i)
        addComment(m_pair->a, first, QStringLiteral("Number %1 was seen").arg(i));
    m_tracker = std::make_shared<AtOnceTracker>(m_pair->b.instance.tracker);
    m_pair->b.instance.tracker = m_tracker;
}

void CommentsAtOnceTest::severalGoInOneCall()
{
    const QString id = sync(endA, first);
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    expectWholeTwin(*m_pair, first, request(id).remote.key);
    QCOMPARE(m_tracker->calls, (QList{3, 3, 1}));
}

void CommentsAtOnceTest::refusedOneLeavesOutOnlyItself()
{
    addComment(m_pair->a, first, QStringLiteral("This one is poison"));
    addComment(m_pair->a, first, QStringLiteral("And the last"));
    const QString id = sync(endA, first);
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    const auto notices = request(id).notices;
    QCOMPARE(notices.filter(QStringLiteral("It is refused")).size(), 1);
    const PracticeIssue twin = issueOf(m_pair->b, request(id).remote.key);
    QCOMPARE(twin.comments.size(), 2 + added + 1);
    QVERIFY(twin.comments.last().text.contains(QStringLiteral("And the last")));
    QCOMPARE(m_tracker->calls, (QList{3, 3, 3, 1, 1, 1}));
}

void CommentsAtOnceTest::failedCallMakesNoneTwice_data()
{
    QTest::addColumn<bool>("wasCarriedOut");
    QTest::newRow("before it") << false;
    QTest::newRow("after it") << true;
}

void CommentsAtOnceTest::failedCallMakesNoneTwice()
{
    QFETCH(const bool, wasCarriedOut);
    m_tracker->next = wasCarriedOut ? AtOnceTracker::Failure::AfterIt : AtOnceTracker::Failure::BeforeIt;
    const QString id = sync(endA, first);
    QCOMPARE(stage(id), QStringLiteral("Synchronized"));
    expectWholeTwin(*m_pair, first, request(id).remote.key);
    QCOMPARE(m_tracker->calls, wasCarriedOut ? (QList{3, 3, 1}) : (QList{3, 3, 3, 1}));
}

QTEST_GUILESS_MAIN(CommentsAtOnceTest)
#include "tst_commentsatonce.moc"
