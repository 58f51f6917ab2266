#include "core/tracker/callgatherer.h"
#include "tests/support/waitfor.h"

#include <QTest>

#include <vector>

using namespace twinspan;
using tests::waitFor;

/// What goes together in one call, and what becomes of each part.
class CallGathererTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void whatComesMeanwhileGoesTogether();
    void noMoreGoThanTheTrackerTakes();
    void eachGetsItsOwnAnswer();
    void whatWasTriedBeforeGoesAlone();
    void whoIsCancelledWhileWaitingIsNotSent();
    void whoIsCancelledUnderWayTakesNobodyAlong();
    void whenNobodyIsLeftTheCallIsCancelled();
    void waiterMayBringTheNextItem();

private:
    using Gatherer = tracker::CallGatherer<int, QString>;
    struct Call {
        QList<int> items;
        CancelToken cancel;
        std::shared_ptr<Completion<Gatherer::Answers>> end;
    };

    Gatherer gatherer(qsizetype most = 50)
    {
        return Gatherer(
            most, [this](QList<int> items, CancelToken cancel) { return send(std::move(items), std::move(cancel)); });
    }
    Task<Gatherer::Answers> send(QList<int> items, CancelToken cancel)
    {
        const auto end = std::make_shared<Completion<Gatherer::Answers>>();
        m_calls.append({items, cancel, end});
        co_return co_await end->wait();
    }
    QList<QList<int>> sent() const
    {
        QList<QList<int>> all;
        for (const Call &call : m_calls)
            all.append(call.items);
        return all;
    }
    void answer(qsizetype call, const QList<int> &refused = {})
    {
        Gatherer::Answers answers;
        for (const int item : m_calls.at(call).items) {
            if (refused.contains(item))
                answers.append(fail(ProblemKind::Rejected, QStringLiteral("no"), QString::number(item)));
            else
                answers.append(QString::number(item));
        }
        const auto end = m_calls.at(call).end;
        end->finish(answers);
    }

    QList<Call> m_calls;
};

/// What waits for an answer would wait for ever.
void CallGathererTest::cleanup()
{
    for (qsizetype i = 0; i < m_calls.size(); ++i) {
        if (!m_calls.at(i).end->isFinished())
            answer(i);
    }
    m_calls.clear();
}

void CallGathererTest::whatComesMeanwhileGoesTogether()
{
    Gatherer all = gatherer();
    std::vector<Task<Result<QString>>> running;
    running.reserve(8);
    for (int i = 0; i < 4; ++i)
        running.push_back(all.add(QString::number(i), i, {}));
    QCOMPARE(sent(), (QList<QList<int>>{{0}}));
    answer(0);
    QCOMPARE(sent(), (QList<QList<int>>{{0}, {1, 2, 3}}));
    answer(1);
    running.push_back(all.add(QString::number(4), 4, {}));
    QCOMPARE(sent(), (QList<QList<int>>{{0}, {1, 2, 3}, {4}}));
    answer(2);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(waitFor(std::move(running[static_cast<size_t>(i)])).value(), QString::number(i));
}

void CallGathererTest::noMoreGoThanTheTrackerTakes()
{
    Gatherer all = gatherer(2);
    std::vector<Task<Result<QString>>> running;
    running.reserve(8);
    for (int i = 0; i < 6; ++i)
        running.push_back(all.add(QString::number(i), i, {}));
    for (qsizetype i = 0; i < 4; ++i)
        answer(i);
    QCOMPARE(sent(), (QList<QList<int>>{{0}, {1, 2}, {3, 4}, {5}}));
}

void CallGathererTest::eachGetsItsOwnAnswer()
{
    Gatherer all = gatherer();
    auto first = all.add(QString::number(0), 0, {});
    auto refused = all.add(QString::number(1), 1, {});
    auto well = all.add(QString::number(2), 2, {});
    answer(0);
    answer(1, {1});
    QCOMPARE(waitFor(std::move(refused)).error().cause, QStringLiteral("1"));
    QCOMPARE(waitFor(std::move(well)).value(), QStringLiteral("2"));
}

void CallGathererTest::whatWasTriedBeforeGoesAlone()
{
    Gatherer all = gatherer();
    std::vector<Task<Result<QString>>> running;
    running.reserve(16);
    const auto add = [&](int item) { running.push_back(all.add(QString::number(item), item, {})); };
    for (const int item : {0, 1, 2})
        add(item);
    answer(0);
    answer(1, {1, 2}); // one can't be digested, and both fail with it
    for (const int item : {3, 1, 4, 2, 5})
        add(item);
    for (qsizetype call = 2; call < 6 && call < m_calls.size(); ++call)
        answer(call, {1});
    QCOMPARE(sent(), (QList<QList<int>>{{0}, {1, 2}, {3}, {1}, {4, 5}, {2}}));
    for (const int item : {6, 2, 1, 7}) // 2 went well meanwhile
        add(item);
    for (qsizetype call = 6; call < m_calls.size(); ++call)
        answer(call, {1});
    QCOMPARE(sent().mid(6), (QList<QList<int>>{{6}, {2, 7}, {1}}));
}

void CallGathererTest::whoIsCancelledWhileWaitingIsNotSent()
{
    Gatherer all = gatherer();
    CancelSource source;
    auto first = all.add(QString::number(0), 0, {});
    auto left = all.add(QString::number(1), 1, source.token());
    auto stays = all.add(QString::number(2), 2, {});
    source.cancel();
    const auto ended = waitFor(std::move(left));
    QVERIFY(!ended && ended.error().isCancelled() && !ended.error().outcomeUnknown);
    answer(0);
    QCOMPARE(sent(), (QList<QList<int>>{{0}, {2}}));
}

void CallGathererTest::whoIsCancelledUnderWayTakesNobodyAlong()
{
    Gatherer all = gatherer();
    CancelSource source;
    auto first = all.add(QString::number(0), 0, {});
    auto left = all.add(QString::number(1), 1, source.token());
    auto stays = all.add(QString::number(2), 2, {});
    answer(0);
    source.cancel();
    QVERIFY(!m_calls.at(1).cancel.isCancelled());
    answer(1);
    QVERIFY(waitFor(std::move(stays)).has_value());
    QVERIFY(waitFor(std::move(left)).has_value()); // what was done is known
}

void CallGathererTest::whenNobodyIsLeftTheCallIsCancelled()
{
    Gatherer all = gatherer();
    CancelSource one;
    CancelSource other;
    auto first = all.add(QString::number(0), 0, {});
    auto left = all.add(QString::number(1), 1, one.token());
    auto alsoLeft = all.add(QString::number(2), 2, other.token());
    answer(0);
    one.cancel();
    QVERIFY(!m_calls.at(1).cancel.isCancelled());
    other.cancel();
    QVERIFY(m_calls.at(1).cancel.isCancelled());
    answer(1);
    const auto after = all.add(QString::number(3), 3, one.token());
    QCOMPARE(m_calls.size(), 2); // who comes cancelled is not sent
}

void CallGathererTest::waiterMayBringTheNextItem()
{
    const auto all = std::make_shared<Gatherer>(gatherer());
    const auto lane = [](std::shared_ptr<Gatherer> gatherer, int from) -> Task<int> {
        int done = 0;
        for (int item = from; item < from + 3; ++item)
            done += (co_await gatherer->add(QString::number(item), item, {})).has_value() ? 1 : 0;
        co_return done;
    };
    auto left = lane(all, 0);
    auto right = lane(all, 10);
    for (qsizetype i = 0; i < m_calls.size(); ++i)
        answer(i);
    QCOMPARE(waitFor(std::move(left)) + waitFor(std::move(right)), 6);
    QCOMPARE(sent(), (QList<QList<int>>{{0}, {10, 1}, {11, 2}, {12}}));
}

QTEST_GUILESS_MAIN(CallGathererTest)
#include "tst_callgatherer.moc"
