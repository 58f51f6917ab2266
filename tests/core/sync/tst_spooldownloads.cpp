#include "core/sync/chunks.h"

#include "tests/core/sync/cutfiletracker.h"
#include "tests/core/sync/gate.h"
#include "tests/core/sync/pairtest.h"
#include "tests/support/waitfor.h"

#include <algorithm>

using namespace twinspan;
using namespace twinspan::tests;

/// A file that the tracker needs long for is read once, and arrives (law 1).
class TestSpoolDownloads : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoeverAsksMeanwhileIsToldToAskAgain();
    void aProblemIsToldToWhoAsksNext();
    void stoppingEndsWhoWaits();
    void whatAKillLeftBehindIsThrownAway();
    void aFileThatIsShorterThanItsTrackerSaysHoldsUpNothing_data();
    void aFileThatIsShorterThanItsTrackerSaysHoldsUpNothing();

private:
    using Answer = Result<protocol::Answer>;

    Answer ask() { return waitFor(m_pair->engine->answer(endA, m_question, {})); }
    qint64 downloads() { return m_pair->a.api->faults().counts()->value(QStringLiteral("download")); }
    static bool isPreparing(const Answer &answer)
    {
        return answer && sync::ChunkAnswer::fromAnswer(*answer).value_or(sync::ChunkAnswer()).isPreparing;
    }

    protocol::Question m_question;
    QByteArray m_bytes;
    std::shared_ptr<Gate> m_gate;
};

void TestSpoolDownloads::init()
{
    renew();
    const auto request = m_pair->store().requests().byId(sync(endA, first));
    const trackers::PracticeFile file = issueOf(m_pair->a, first).files.first();
    m_question = sync::ChunkQuestion{request->local.id, QString::number(file.id), 0}.toQuestion();
    m_bytes = bytesOf(m_pair->a, file);
    m_gate = std::make_shared<Gate>();
    m_pair->hold = [gate = m_gate](const QString &) { return Gate::pass(gate); };
    forgetCounts(*m_pair);
    m_gate->close();
}

void TestSpoolDownloads::whoeverAsksMeanwhileIsToldToAskAgain()
{
    for (int times = 0; times < 3; ++times)
        QVERIFY(isPreparing(ask()));
    m_gate->open();
    Answer answer = ask();
    while (isPreparing(answer))
        answer = ask();
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().sentence()));
    QCOMPARE(answer->bytes, m_bytes.first(answer->bytes.size()));
    QVERIFY(!answer->bytes.isEmpty());
    QCOMPARE(downloads(), 1);
}

void TestSpoolDownloads::aProblemIsToldToWhoAsksNext()
{
    QVERIFY(isPreparing(ask()));
    order(m_pair->a, QStringLiteral("download"), trackers::PracticeFaultEffect::Forbidden);
    m_gate->open();
    QTRY_COMPARE(downloads(), 1);
    Answer answer = ask();
    while (isPreparing(answer))
        answer = ask();
    QVERIFY(!answer);
    answer = ask();
    while (isPreparing(answer))
        answer = ask();
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().sentence()));
    QCOMPARE(downloads(), 2);
}

void TestSpoolDownloads::stoppingEndsWhoWaits()
{
    m_pair->clock.longest = std::chrono::hours(1);
    std::optional<Answer> answer;
    [](TestSpoolDownloads *test, std::optional<Answer> *told) -> Task<> {
        *told = co_await test->m_pair->engine->answer(endA, test->m_question, {});
        test->m_gate->open(); // the reading itself ends later than the waiting
    }(this, &answer);
    QVERIFY(!answer);
    m_pair->stopEngine();
    QVERIFY(answer);
    QVERIFY(!*answer);
}

void TestSpoolDownloads::whatAKillLeftBehindIsThrownAway()
{
    m_pair->stopEngine();
    const QString left = m_pair->spoolFolder() + QStringLiteral("/0123.part");
    QFile file(left);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    m_pair->makeEngine();
    QVERIFY(!QFile::exists(left));
}

void TestSpoolDownloads::aFileThatIsShorterThanItsTrackerSaysHoldsUpNothing_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("files");
    QTest::newRow("a moment") << 2 << 2;
    QTest::newRow("for good") << 1000 << 0;
}

/// Law 4: such a file was waited for without end, as if the line were down, and all else with it.
void TestSpoolDownloads::aFileThatIsShorterThanItsTrackerSaysHoldsUpNothing()
{
    QFETCH(const int, times);
    QFETCH(const int, files);
    m_gate->open();
    renew();
    m_pair->a.instance.tracker = std::make_shared<CutFileTracker>(m_pair->a.instance.tracker, times);
    const auto done = m_pair->request(sync(endA, first));
    QVERIFY(done.stage == model::Stage::Synchronized);
    const trackers::PracticeIssue twin = issueOf(m_pair->b, done.remote.key);
    QCOMPARE(static_cast<int>(twin.files.size()), files);
    const bool isSaid = std::ranges::any_of(
        twin.comments, [](const auto &comment) { return comment.text.contains(QStringLiteral("as long as it says")); });
    QCOMPARE(isSaid, files == 0);
    QVERIFY(!m_pair->engine->waitsFor(endB));
}

QTEST_GUILESS_MAIN(TestSpoolDownloads)
#include "tst_spooldownloads.moc"
