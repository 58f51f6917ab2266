#include "tests/core/sync/latepost.h"
#include "tests/core/sync/randomwork.h"
#include "tests/support/scale.h"

using namespace twinspan;
using namespace twinspan::tests;

/// Laws 1 to 3 over a bad line: whatever becomes of the messages on their way, in the end each issue, comment, edit and
/// file is on both sides, once and whole, and from then on nothing is written.
class PeerMessagesTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pair.reset(); }
    void allArrivesOnceHoweverMessagesCome();

private:
    void work(RandomWork &people, int items);
    void restart();
    void letAllArrive();

    std::shared_ptr<LatePost> m_post;
    std::minstd_rand m_random;
    int m_starts = 0;
};

void PeerMessagesTest::init()
{
    // What happens follows from the seed, but for what the engine just does meanwhile.
    const int seed = qEnvironmentVariableIsSet("TWINSPAN_SEED") ? qEnvironmentVariableIntValue("TWINSPAN_SEED") : 1;
    qInfo("seed %d", seed);
    renew();
    m_starts = 0;
    m_random.seed(static_cast<unsigned>(seed));
    m_post = std::make_shared<LatePost>(*m_pair, m_random());
    m_pair->post = [post = m_post](const QString &end, const QList<protocol::Message> &messages) {
        return (*post)(end, messages);
    };
}

void PeerMessagesTest::restart()
{
    m_pair->stopEngine();
    m_pair->makeEngine();
    QVERIFY(m_pair->engine->start());
    ++m_starts;
}

void PeerMessagesTest::work(RandomWork &people, int items)
{
    constexpr int longestPause = 3 * 3600; // seconds
    for (int steps = 1; people.items() < items; ++steps) {
        people.step();
        advance(static_cast<qint64>(m_random() % longestPause));
        m_post->deliverLate();
        if (steps % 3 == 0) {
            m_pair->engine->poll(endA);
            m_pair->engine->poll(endB);
            QTest::qWait(static_cast<int>(m_random() % 8));
        }
        if (steps % 60 == 0)
            restart(); // what waits in the outbox is made anew, and the older message may be on its way
        if (steps % 200 == 0) {
            // So that not all waits until the end.
            m_post->isCalm = true;
            poll();
            m_post->isCalm = false;
        }
    }
}

void PeerMessagesTest::letAllArrive()
{
    m_post->isCalm = true;
    comeToRest();
    m_post->deliverLate(true);
    comeToRest();
}

void PeerMessagesTest::allArrivesOnceHoweverMessagesCome()
{
    const QDateTime begin = m_pair->clock.now();
    RandomWork people(*m_pair, m_random());
    work(people, sized(200, 10'000));
    letAllArrive();
    const RandomWork::Findings findings = people.check();
    const LatePost::Counts &counts = m_post->counts();
    qInfo("%d items within %d days and %d starts: %s", people.items(),
          static_cast<int>(begin.daysTo(m_pair->clock.now())), m_starts, qPrintable(people.counted(findings)));
    qInfo("%lld messages arrived %lld times, one up to %d times; %lld behind a later one; %lld a day or longer on "
          "their way, the latest %.1f days; %lld times the line failed",
          counts.messages, counts.deliveries, counts.most, counts.overtaken, counts.late,
          static_cast<double>(counts.longest) / LatePost::day, counts.refused);
    for (auto entry = findings.cbegin(); entry != findings.cend(); ++entry)
        QVERIFY2(*entry == 0, qPrintable(entry.key()));
    QVERIFY(m_pair->store().requests().failed(1)->isEmpty());
    for (const QString &end : {endA, endB})
        QVERIFY(!m_pair->engine->waitsFor(end));
    // The line was as bad as it is meant to be.
    QVERIFY(counts.late > 0 && counts.overtaken > 0);
    QCOMPARE(counts.most, LatePost::mostArrivals);
    expectRest();
}

QTEST_GUILESS_MAIN(PeerMessagesTest)
#include "tst_peermessages.moc"
