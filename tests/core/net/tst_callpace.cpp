#include "core/net/callpace.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace twinspan::net;
using Time = CallPace::Time;
using namespace std::chrono_literals;

namespace
{

/// A server of a made-up time, and a client that always has calls to make.
class PacedServer
{
public:
    int workers = 1;    ///< that answer side by side
    Time distance{0};   ///< of the way there and back
    Time changing{0};   ///< lost when another line is served than before
    Time work = 40ms;   ///< for a call
    bool fails = false; ///< its answers say nothing

    explicit PacedServer(int most) : pace(most) {}

    /// Answers so many calls; gives how many were under way beside another one.
    int answer(int calls)
    {
        int beside = 0;
        for (int call = 0; call < calls; ++call) {
            while (static_cast<int>(m_underWay.size()) < pace.limit())
                sendOne();
            const auto next = std::ranges::min_element(m_underWay, {}, &Call::end);
            const Call ended = *next;
            m_underWay.erase(next);
            m_now = ended.end;
            beside += m_underWay.empty() ? 0 : 1;
            pace.ended(ended.begun, fails ? QByteArray() : QByteArrayLiteral("GET /issues/0.json"), m_now - ended.since,
                       m_now);
        }
        return beside;
    }

    CallPace pace;

private:
    struct Call {
        int begun = 0;
        Time since{0};
        Time end{0};
    };

    void sendOne()
    {
        m_free.resize(static_cast<size_t>(workers), Time(0));
        auto worker = std::ranges::min_element(m_free);
        const Time lost = m_underWay.empty() ? Time(0) : changing;
        *worker = std::max(*worker, m_now) + work + lost;
        m_underWay.push_back({pace.begun(m_now), m_now, *worker + distance});
    }

    Time m_now{0};
    std::vector<Time> m_free; ///< when each worker is free
    std::vector<Call> m_underWay;
};

} // namespace

/// So many calls at once as a server works on side by side.
class TestCallPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoAnswersOneAfterTheOtherIsAskedSo();
    void farServerIsAskedSeveralThingsAtOnce();
    void twoWorkersHaveTwoCalls();
    void serverMayChange();
    void slowFirstCallsDontDeceive();
    void failuresSayNothing();
};

void TestCallPace::whoAnswersOneAfterTheOtherIsAskedSo()
{
    for (const Time changing : {Time(0), Time(200ms)}) {
        PacedServer server(4);
        server.changing = changing;
        QVERIFY(server.answer(2'000) < 40); // it was tried a few times
        QCOMPARE(server.pace.limit(), 1);
    }
}

void TestCallPace::farServerIsAskedSeveralThingsAtOnce()
{
    PacedServer server(4);
    server.workers = 8;
    server.distance = 150ms;
    server.answer(60);
    QCOMPARE(server.pace.limit(), 4);
    QVERIFY(server.answer(1'000) > 900); // what one takes alone is looked at now and then
}

void TestCallPace::twoWorkersHaveTwoCalls()
{
    PacedServer server(4);
    server.workers = 2;
    server.answer(1'000);
    QCOMPARE(server.pace.limit(), 2);
}

void TestCallPace::serverMayChange()
{
    PacedServer server(4);
    server.workers = 4;
    server.answer(100);
    QCOMPARE(server.pace.limit(), 4);
    server.workers = 1;
    server.answer(30);
    QCOMPARE(server.pace.limit(), 1);
    server.workers = 4;
    server.answer(1'000);
    QCOMPARE(server.pace.limit(), 4);
}

void TestCallPace::slowFirstCallsDontDeceive()
{
    PacedServer server(4);
    server.work = 400ms;
    server.answer(6);
    server.work = 40ms;
    server.answer(1'000);
    QCOMPARE(server.pace.limit(), 1);
    QVERIFY(server.answer(1'000) < 40);
}

void TestCallPace::failuresSayNothing()
{
    PacedServer server(4);
    server.workers = 4;
    server.fails = true;
    server.answer(500);
    QCOMPARE(server.pace.limit(), 1);
}

QTEST_GUILESS_MAIN(TestCallPace)
#include "tst_callpace.moc"
