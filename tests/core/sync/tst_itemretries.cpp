#include "core/sync/instanceslots.h"
#include "core/sync/itemretries.h"
#include "core/sync/retrypolicy.h"

#include <QTest>

#include <functional>

using namespace twinspan;
using namespace twinspan::sync;
using Turn = ItemRetries::Turn;

namespace
{
Task<> enter(InstanceSlots *room, QString instance, bool isUrgent, std::function<void(InstanceSlots::Slot)> entered)
{
    const auto slot = co_await room->take(instance, isUrgent);
    entered(slot);
}
} // namespace

/// What a worker knows of items that failed, and of the room at an instance.
class TestItemRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesGrowUntilTheItemIsGivenUp();
    void itemThatMustWaitIsNeverGivenUp();
    void itemWaitsForItsOwnPauseOnly();
    void pauseThatWasHurriedDoesNotCountAgain();
    void whatHasGoneIsForgotten();
    void tooManyFailuresHoldBackWhatIsNew();
    void slotsAreHandedOnInOrderTheUrgentFirst();

private:
    const QString m_item = QStringLiteral("item");
    const Problem m_problem = makeProblem(ProblemKind::Server, QStringLiteral("x"), QStringLiteral("It fails."));
};

void TestItemRetries::pausesGrowUntilTheItemIsGivenUp()
{
    ItemRetries retries;
    std::chrono::milliseconds last{};
    for (int attempt = 1; attempt < maxItemAttempts; ++attempt) {
        const auto pause = retries.failed(m_item, m_problem);
        QVERIFY(pause && *pause > last);
        last = *pause;
    }
    QVERIFY(!retries.failed(m_item, m_problem));
    QVERIFY(!retries.problem({}));
    QVERIFY(retries.failed(m_item, m_problem)); // as if it were new
}

/// An outage of one issue has no limit, and does not count when something else fails then; but so many at a time are
/// no matter of single issues.
void TestItemRetries::itemThatMustWaitIsNeverGivenUp()
{
    ItemRetries retries;
    std::chrono::milliseconds last{};
    for (int wait = 0; wait < 100; ++wait) {
        const auto pause = retries.mustWait(m_item, m_problem);
        QVERIFY(pause && *pause >= last);
        last = *pause;
    }
    QCOMPARE(last, std::chrono::milliseconds(std::chrono::minutes(5)));
    QVERIFY(retries.failed(m_item, m_problem));
    int waiting = 1;
    while (waiting < 1000 && retries.mustWait(QString::number(waiting), m_problem))
        ++waiting;
    QCOMPARE(waiting, 64);
    QVERIFY(retries.mustWait(m_item, m_problem));
}

void TestItemRetries::itemWaitsForItsOwnPauseOnly()
{
    ItemRetries retries;
    const QString other = QStringLiteral("other");
    QVERIFY(retries.failed(m_item, m_problem));
    QVERIFY(retries.failed(other, m_problem));
    QVERIFY(retries.turnOf(m_item) == Turn::Later);
    QVERIFY(retries.turnOf(QStringLiteral("well")) == Turn::Now);
    QVERIFY(retries.setDue(m_item, retries.pauseOf(m_item)));
    QVERIFY(retries.turnOf(m_item) == Turn::Now);
    QVERIFY(retries.turnOf(other) == Turn::Later);
    retries.hurry();
    QVERIFY(retries.turnOf(other) == Turn::Now);
    QVERIFY(retries.failed(m_item, m_problem));
    QVERIFY(retries.turnOf(m_item) == Turn::Later);
    QVERIFY(!retries.setDue(QStringLiteral("unknown"), 1));
    retries.forget(m_item);
    retries.forget(other);
    QVERIFY(!retries.problem({}));
}

/// Else each hurry would add an attempt to every round of pauses, for ever.
void TestItemRetries::pauseThatWasHurriedDoesNotCountAgain()
{
    ItemRetries retries;
    QVERIFY(retries.mustWait(m_item, m_problem));
    const int earlier = retries.pauseOf(m_item);
    retries.hurry();
    QVERIFY(!retries.setDue(m_item, earlier)); // it is due already
    QVERIFY(retries.mustWait(m_item, m_problem));
    QVERIFY(!retries.setDue(m_item, earlier));
    QVERIFY(retries.turnOf(m_item) == Turn::Later);
    QVERIFY(retries.setDue(m_item, retries.pauseOf(m_item)));
}

void TestItemRetries::whatHasGoneIsForgotten()
{
    ItemRetries retries;
    QVERIFY(retries.mustWait(m_item, m_problem));
    retries.keep({m_item});
    QVERIFY(retries.problem({}));
    retries.keep({});
    QVERIFY(!retries.problem({}));
}

void TestItemRetries::tooManyFailuresHoldBackWhatIsNew()
{
    ItemRetries retries;
    int failed = 0;
    for (; retries.turnOf(QStringLiteral("new")) == Turn::Now && failed < 10'000; ++failed)
        QVERIFY(retries.failed(QString::number(failed), m_problem));
    QVERIFY(retries.turnOf(QStringLiteral("new")) == Turn::Full);
    QVERIFY(retries.turnOf(QStringLiteral("0")) == Turn::Later);
    retries.forget(QStringLiteral("0"));
    QVERIFY(retries.turnOf(QStringLiteral("new")) == Turn::Now);
}

void TestItemRetries::slotsAreHandedOnInOrderTheUrgentFirst()
{
    const QString redmine = QStringLiteral("redmine");
    InstanceSlots room(1);
    QStringList order;
    QList<InstanceSlots::Slot> taken;
    const auto take = [&](const QString &instance, bool isUrgent, const QString &name) {
        return enter(&room, instance, isUrgent, [&order, &taken, name](const InstanceSlots::Slot &slot) {
            order.append(name);
            taken.append(slot);
        });
    };
    take(redmine, false, QStringLiteral("first"));
    take(redmine, false, QStringLiteral("second"));
    take(redmine, true, QStringLiteral("urgent"));
    take(redmine, false, QStringLiteral("third"));
    take(QStringLiteral("other"), false, QStringLiteral("elsewhere"));
    QCOMPARE(order, (QStringList{QStringLiteral("first"), QStringLiteral("elsewhere")}));
    for (const auto *next : {"urgent", "second", "third"}) {
        taken.removeFirst();
        QCOMPARE(order.last(), QLatin1String(next));
        taken.move(taken.size() - 1, 0);
    }
    taken.clear();
    take(redmine, false, QStringLiteral("last"));
    QCOMPARE(order.last(), QStringLiteral("last"));
}

QTEST_GUILESS_MAIN(TestItemRetries)
#include "tst_itemretries.moc"
