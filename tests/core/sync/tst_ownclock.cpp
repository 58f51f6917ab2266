#include "core/sync/pollinterval.h"
#include "tests/core/sync/forwardingtracker.h"
#include "tests/core/sync/pairtest.h"

#include <algorithm>

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;

namespace
{
constexpr qint64 day = 86'400; // seconds

/// A tracker that names no change in its lists, and says of edited comments that it does not: they are found by
/// looking.
class SilentTracker final : public ForwardingTracker
{
public:
    using ForwardingTracker::ForwardingTracker;

    tracker::Capabilities capabilities() const override
    {
        tracker::Capabilities capabilities = inner()->capabilities();
        capabilities.editMovesUpdated = false;
        return capabilities;
    }
    Task<Result<tracker::ChangesPage>> changes(QString projectId, QDateTime since, QString after,
                                               CancelToken cancel) override
    {
        auto page = co_await inner()->changes(projectId, since, after, cancel);
        if (page)
            page->issues.clear();
        co_return page;
    }
};
} // namespace

/// The clock of this computer is set, back or far ahead, while the node runs: nothing waits for the time that is gone
/// (law 1), and what is to be kept for a while is kept.
class OwnClockTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pair.reset(); }
    void theSweepGoesOnWhenTheClockIsSetBack();
    void aDeletedIssueIsSaidWhenTheClockIsSetBack();
    void aClockThatJumpsAheadCostsNoHistory();
    void manyStartsAtAWrongTimeCostNoHistory();
    void oldHistoryIsForgotten();
    void historyIsKeptForAsLongAsWasChosen();
    void afterALongTimeOffHistoryIsForgottenByAndBy();

private:
    void setClock(qint64 seconds) { m_pair->clock.secondsWrong = seconds; }
    /// As setClock(), and what is done once a day is done.
    void liveAt(qint64 seconds);
    void restart();
    int entries() { return static_cast<int>(m_pair->store().history().list({{}, {}, 100, 0})->size()); }
    bool copyHas(const QString &text);

    QString m_twin;
    int m_entries = 0;
};

void OwnClockTest::init()
{
    renew();
    m_twin = request(sync(endA, first)).remote.key;
    comeToRest();
    m_entries = entries();
    QVERIFY(m_entries > 0);
}

void OwnClockTest::liveAt(qint64 seconds)
{
    setClock(seconds);
    poll();
}

void OwnClockTest::restart()
{
    m_pair->stopEngine();
    m_pair->makeEngine();
    QVERIFY(m_pair->engine->start());
    poll();
}

bool OwnClockTest::copyHas(const QString &text)
{
    return std::ranges::any_of(issueOf(m_pair->b, m_twin).comments,
                               [&text](const PracticeComment &comment) { return comment.text.endsWith(text); });
}

void OwnClockTest::theSweepGoesOnWhenTheClockIsSetBack()
{
    m_pair->a.instance.tracker = std::make_shared<SilentTracker>(m_pair->a.instance.tracker);
    // So that there is a time between two sweeps; every second poll begins one.
    QVERIFY(m_pair->store().instances().save(m_pair->a.instance.info));
    QVERIFY(sync::setPollInterval(m_pair->store(), m_pair->a.instance.info.id, std::chrono::seconds(5)));
    const PracticeComment comment = issueOf(m_pair->a, first).comments.first();
    QVERIFY(comment.isPublic);
    qint64 now = 0;
    const auto editAndPoll = [&](const QString &text) {
        QVERIFY(m_pair->a.api->issues().editComment(comment.id, text, m_pair->a.admin));
        for (int round = 0; round < 4 && !copyHas(text); ++round)
            liveAt(now += 30);
    };
    editAndPoll(QStringLiteral("Seen by looking."));
    QVERIFY(copyHas(QStringLiteral("Seen by looking.")));
    now -= 365 * day;
    editAndPoll(QStringLiteral("Seen a year before."));
    QVERIFY(copyHas(QStringLiteral("Seen a year before.")));
}

void OwnClockTest::aDeletedIssueIsSaidWhenTheClockIsSetBack()
{
    liveAt(-365 * day);
    QVERIFY(m_pair->store().requests().failed(1)->isEmpty());
    QVERIFY(m_pair->a.api->issues().remove(first, m_pair->a.admin));
    liveAt(-365 * day + qint64{16} * 60); // all are asked for every quarter of an hour
    const auto failed = *m_pair->store().requests().failed(1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().problem.value_or(Problem()).code, QStringLiteral("issue.removed"));
}

void OwnClockTest::aClockThatJumpsAheadCostsNoHistory()
{
    for (const qint64 wrong : {120 * day, 3650 * day}) {
        for (int days = 0; days < 10; ++days)
            liveAt(wrong + days * day);
        QCOMPARE(entries(), m_entries);
    }
    // It is right again.
    for (int days = 1; days < 80; ++days)
        liveAt(days * day);
    QCOMPARE(entries(), m_entries);
}

void OwnClockTest::manyStartsAtAWrongTimeCostNoHistory()
{
    setClock(120 * day);
    for (int starts = 0; starts < 60; ++starts)
        restart();
    QCOMPARE(entries(), m_entries);
}

/// And what was refused: a side that names ever new issues must not fill the store.
void OwnClockTest::oldHistoryIsForgotten()
{
    model::Refusal refusal;
    refusal.id = QStringLiteral("refused");
    refusal.connectionId = endB;
    refusal.source = {QStringLiteral("nobody's"), QStringLiteral("SUP-99"), {}};
    refusal.at = m_pair->clock.now();
    QVERIFY(m_pair->store().refusals().save(refusal));
    for (int days = 1; days < 90; ++days)
        liveAt(days * day);
    QCOMPARE(entries(), m_entries);
    QCOMPARE(m_pair->store().refusals().latest(10)->size(), 1);
    liveAt(91 * day);
    QCOMPARE(entries(), 0);
    QVERIFY(m_pair->store().refusals().latest(10)->isEmpty());
}

void OwnClockTest::historyIsKeptForAsLongAsWasChosen()
{
    QCOMPARE(m_pair->engine->keepHistory(0).error().code, QStringLiteral("history.days"));
    QCOMPARE(m_pair->engine->historyDays(), 90);
    QVERIFY(m_pair->engine->keepHistory(200));
    for (int days = 1; days < 120; ++days)
        liveAt(days * day);
    QCOMPARE(entries(), m_entries);
    // A person has said it: at once, not by and by.
    QVERIFY(m_pair->engine->keepHistory(30));
    liveAt(120 * day);
    QCOMPARE(entries(), 0);
}

void OwnClockTest::afterALongTimeOffHistoryIsForgottenByAndBy()
{
    constexpr int off = 100;
    setClock(off * day);
    restart();
    QCOMPARE(entries(), m_entries);
    int days = 1;
    for (; days < off && entries() > 0; ++days)
        liveAt((off + days) * day);
    qInfo("forgotten after %d days", days);
    QVERIFY(days > 10);
    QCOMPARE(entries(), 0);
}

QTEST_GUILESS_MAIN(OwnClockTest)
#include "tst_ownclock.moc"
