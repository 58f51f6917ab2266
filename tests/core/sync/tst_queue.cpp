#include "tests/core/sync/gate.h"
#include "tests/core/sync/pairtest.h"

#include <algorithm>

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;
using Effect = PracticeFaultEffect;

/// Order holds per issue and only per issue; what a person waits for goes first (law 4).
class QueueTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void soManyIssuesAreWorkedOnAtOnceAndNoMore();
    void whatComesFasterThanItIsWrittenStaysAtTheSender();
    void whatAPersonWaitsForOvertakesChanges();
    void issueThatIsTriedAgainHoldsBackNoOther();
    void whatComesLaterNeedNotWaitForWhatIsUnderWay();
    void filesThatAreWaitedForHoldNobodyBack();
    void severalIssuesUnderWayEndWithTheNode();
    void changeOfAnIssueUnderWayIsReadOnceAfterwards();

private:
    QString newIssue(const QString &summary);
    QStringList requestAll(const QStringList &keys);
    bool areSynchronized(const QStringList &requests);

    static constexpr int atOnce = 4; // of EngineOptions
    std::shared_ptr<Gate> m_gate;    // before all that is done at "b"
    std::shared_ptr<Gate> m_gateToA; // the same at "a"
};

void QueueTest::init()
{
    renew();
    m_gate = std::make_shared<Gate>();
    m_gateToA = std::make_shared<Gate>();
    m_pair->hold = [gate = m_gate, other = m_gateToA](const QString &instance) {
        return Gate::pass(instance == QStringLiteral("instance-b") ? gate : other);
    };
}

void QueueTest::cleanup()
{
    m_gate->open();
    m_gateToA->open();
    m_pair.reset();
}

QString QueueTest::newIssue(const QString &summary)
{
    PracticeNewIssue issue;
    issue.projectKey = m_pair->a.projectKey;
    issue.summary = summary;
    const auto made = m_pair->a.api->issues().create(issue, m_pair->a.admin);
    return made ? made->key : QString();
}

QStringList QueueTest::requestAll(const QStringList &keys)
{
    QStringList ids;
    for (const QString &key : keys) {
        const auto request = m_pair->engine->requestSync(endA, key);
        ids.append(request ? request->id : QString());
    }
    return ids;
}

bool QueueTest::areSynchronized(const QStringList &requests)
{
    return std::ranges::all_of(requests,
                               [this](const QString &id) { return request(id).stage == model::Stage::Synchronized; });
}

void QueueTest::soManyIssuesAreWorkedOnAtOnceAndNoMore()
{
    QStringList keys;
    for (int number = 0; number < 3 * atOnce; ++number)
        keys.append(newIssue(QStringLiteral("Pump %1").arg(number)));
    m_gate->close();
    const QStringList ids = requestAll(keys);
    QTRY_COMPARE(m_gate->waiting(), atOnce);
    QTRY_COMPARE(m_pair->store().messages().incoming(endB, 100)->size(), keys.size());
    QCOMPARE(m_gate->waiting(), atOnce);
    m_gate->letOnePass();
    QTRY_COMPARE(m_pair->store().messages().incoming(endB, 100)->size(), keys.size() - 1);
    QTRY_COMPARE(m_gate->waiting(), atOnce);
    m_gate->open();
    QTRY_VERIFY(areSynchronized(ids));
    QCOMPARE(made(), keys.size());
}

/// A peer that sends without end fills its own disk, not ours; nothing of it is lost.
void QueueTest::whatComesFasterThanItIsWrittenStaysAtTheSender()
{
    QStringList keys;
    for (int number = 0; number < 3 * atOnce; ++number)
        keys.append(newIssue(QStringLiteral("Pump %1").arg(number)));
    m_pair->stopEngine();
    m_pair->maxInbox = 1;
    m_pair->makeEngine();
    m_gate->close();
    store::Messages &messages = m_pair->store().messages();
    QStringList ids = requestAll({first});
    QTRY_COMPARE(messages.incoming(endB, 100)->size(), 1);
    ids += requestAll(keys);
    const auto waiting = [this] {
        const auto problem = m_pair->engine->waitsFor(endA);
        return problem && problem->code == QStringLiteral("peer.inbox-full");
    };
    QTRY_VERIFY(waiting());
    QTRY_COMPARE(messages.outgoing(endA, 100)->size(), keys.size());
    QCOMPARE(messages.incoming(endB, 100)->size(), 1);
    m_gate->open();
    QTRY_VERIFY(areSynchronized(ids));
    QCOMPARE(made(), ids.size());
}

void QueueTest::whatAPersonWaitsForOvertakesChanges()
{
    QStringList keys;
    for (int number = 0; number < 2 * atOnce; ++number)
        keys.append(newIssue(QStringLiteral("Pump %1").arg(number)));
    QVERIFY(!keys.contains(QString()));
    const QStringList synced = requestAll(keys);
    QTRY_VERIFY(areSynchronized(synced));
    comeToRest();
    m_gate->close();
    for (const QString &key : std::as_const(keys))
        addComment(m_pair->a, key, QStringLiteral("It stops again."));
    m_pair->engine->poll(endA);
    QTRY_COMPARE(m_pair->store().messages().incoming(endB, 100)->size(), keys.size());
    const QString waitedFor = requestAll({first}).value(0);
    QTRY_COMPARE(m_pair->store().messages().incoming(endB, 100)->size(), keys.size() + 1);
    QTRY_COMPARE(m_gate->waiting(), atOnce); // of the changes, which were there first
    for (int number = 0; number < atOnce; ++number)
        m_gate->letOnePass();
    QTRY_VERIFY(m_gate->waiting() == atOnce);
    m_gate->letOnePass();
    QTRY_VERIFY(m_pair->isFinal(waitedFor));
    QCOMPARE(stage(waitedFor), QStringLiteral("Synchronized"));
    QVERIFY(m_pair->store().messages().incoming(endB, 100)->size() >= atOnce - 1); // changes that were there before it
}

void QueueTest::issueThatIsTriedAgainHoldsBackNoOther()
{
    m_pair->clock.longest = std::chrono::hours(1); // no pause ends by itself
    order(m_pair->b, QStringLiteral("createIssue"), Effect::ServerError);
    const QString poisoned = requestAll({newIssue(QStringLiteral("Poisoned"))}).value(0);
    QTRY_COMPARE(m_pair->b.api->faults().counts()->value(QStringLiteral("createIssue")), 1);
    const QStringList others = requestAll({first, QStringLiteral("SUP-2"), QStringLiteral("SUP-3")});
    QTRY_VERIFY(areSynchronized(others));
    QVERIFY(!m_pair->isFinal(poisoned));
    QVERIFY(m_pair->engine->waitsFor(endB)); // and it is said why
    m_pair->engine->hurry(endB);
    QTRY_VERIFY(areSynchronized({poisoned}));
    QTRY_VERIFY(!m_pair->engine->waitsFor(endB));
    QCOMPARE(made(), 4);
}

/// A file of a gigabyte that is under way held back all that came after it.
void QueueTest::whatComesLaterNeedNotWaitForWhatIsUnderWay()
{
    m_gate->close();
    const QStringList early = requestAll({first});
    QTRY_COMPARE(m_gate->waiting(), 1);
    const QStringList late = requestAll({QStringLiteral("SUP-2")});
    QTRY_COMPARE(m_gate->waiting(), 2);
    m_gate->open();
    QTRY_VERIFY(areSynchronized(early + late));
}

void QueueTest::severalIssuesUnderWayEndWithTheNode()
{
    m_gate->close();
    const QStringList ids = requestAll({first, QStringLiteral("SUP-2"), QStringLiteral("SUP-3")});
    QTRY_COMPARE(m_gate->waiting(), 3);
    const auto stopping = m_pair->engine->stop();
    QVERIFY(!stopping.isReady());
    m_gate->open();
    QTRY_VERIFY(stopping.isReady());
    m_pair->engine.reset();
    m_pair->makeEngine();
    QVERIFY(m_pair->engine->start());
    QTRY_VERIFY(areSynchronized(ids));
    QCOMPARE(made(), 3);
}

/// Each round of the worker read all of them again, only to find that their turn is later.
void QueueTest::changeOfAnIssueUnderWayIsReadOnceAfterwards()
{
    m_gate->close();
    QStringList ids = requestAll({first});
    QTRY_COMPARE(m_gate->waiting(), 1);
    addComment(m_pair->a, first, QStringLiteral("It stops again."));
    const auto reads = [this] { return m_pair->a.api->faults().counts()->value(QStringLiteral("issue")); };
    const qint64 before = reads();
    m_pair->engine->poll(endA);
    QTRY_COMPARE(*m_pair->store().changes().count(endA), 1);
    for (int number = 0; number < 3; ++number) { // each makes a round
        ids.append(requestAll({newIssue(QStringLiteral("Pump %1").arg(number))}));
        QTRY_COMPARE(m_gate->waiting(), number + 2);
    }
    QCOMPARE(reads() - before, 3);
    m_gate->open();
    QTRY_VERIFY(areSynchronized(ids));
    comeToRest();
    QCOMPARE(issueOf(m_pair->b, request(ids.first()).remote.key).comments.size(),
             issueOf(m_pair->a, first).comments.size() - 1); // one is internal
}

/// The other side may need hours for a file; meanwhile people work with this tracker (law 4).
void QueueTest::filesThatAreWaitedForHoldNobodyBack()
{
    QStringList keys;
    for (int number = 0; number < atOnce; ++number) {
        keys.append(newIssue(QStringLiteral("Pump %1").arg(number)));
        QBuffer bytes;
        bytes.setData("a picture");
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        PracticeUpload upload;
        upload.fileName = QStringLiteral("picture.png");
        QVERIFY(m_pair->a.api->files().attach(issueOf(m_pair->a, keys.last()).id, upload, bytes, m_pair->a.admin));
    }
    m_gate->close();
    const QStringList ids = requestAll(keys);
    QTRY_COMPARE(m_gate->waiting(), atOnce);
    m_gateToA->close();
    m_gate->open();
    QTRY_COMPARE(m_gateToA->waiting(), atOnce); // for the files
    const auto own = m_pair->engine->requestSync(endB, QStringLiteral("ENG-1"));
    QVERIFY(own);
    QTRY_VERIFY(request(own->id).stage != model::Stage::Preparing);
    m_gateToA->open();
    QTRY_VERIFY(areSynchronized(ids + QStringList{own->id}));
}

QTEST_GUILESS_MAIN(QueueTest)
#include "tst_queue.moc"
