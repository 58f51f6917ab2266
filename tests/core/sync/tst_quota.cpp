#include "tests/core/sync/pairtest.h"
#include "tests/core/sync/quotatracker.h"
#include "tests/support/fakeclock.h"
#include "tests/support/scale.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;
using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;

Q_DECLARE_METATYPE(twinspan::tests::QuotaServer::Tells)

/// A tracker that answers so many calls an hour: when it says “later” nobody calls it before that, what is done stays
/// done, what waits says for what and how long, and it goes on by itself.
class QuotaTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyCallsBeforeTheStatedTime_data();
    void nobodyCallsBeforeTheStatedTime();

private:
    void init(const QString &end, int quota, QuotaServer::Tells tells);
    void makeIssues(int count);
    int synchronized();
    bool isDone() { return synchronized() == m_requests.size(); }
    /// Waits until the hour is over, and looks that nobody calls meanwhile.
    void waitForTheHour(const QString &end);
    /// What is under way without any time passing comes to its end.
    static void settleDown() { QTest::qWait(60); }

    std::unique_ptr<FakeClock> m_time;
    std::unique_ptr<QuotaServer> m_server;
    QStringList m_requests;
    int m_waits = 0;
};

void QuotaTest::init(const QString &end, int quota, QuotaServer::Tells tells)
{
    m_requests.clear();
    m_waits = 0;
    m_pair.reset();
    m_time = std::make_unique<FakeClock>();
    renew();
    m_pair->stopEngine();
    m_pair->engineClock = m_time.get();
    m_pair->makeEngine();
    // In the short form others have used up most of the hour's calls.
    m_server = std::make_unique<QuotaServer>(*m_time, quota, sized(quota - std::min(quota, 60), 0), tells);
    PracticePair::Side &side = end == endA ? m_pair->a : m_pair->b;
    side.instance.tracker = std::make_shared<QuotaTracker>(side.instance.tracker, m_server->url(), *m_time);
}

void QuotaTest::makeIssues(int count)
{
    PracticePair::Side &side = m_pair->a;
    const Status made = side.api->database().inTransaction([&]() -> Status {
        for (int number = 0; number < count; ++number) {
            PracticeNewIssue fresh;
            fresh.projectKey = side.projectKey;
            fresh.summary = QStringLiteral("Pump %1").arg(number);
            TWINSPAN_TRY(issue, side.api->issues().create(fresh, side.admin));
            PracticeNewComment comment;
            comment.text = QStringLiteral("Seen again.");
            TWINSPAN_CHECK(side.api->issues().addComment(issue.key, comment, side.admin));
            m_requests.append(m_pair->engine->requestSync(endA, issue.key)->id);
        }
        return {};
    });
    QVERIFY(made);
}

int QuotaTest::synchronized()
{
    return static_cast<int>(std::ranges::count_if(
        m_requests, [this](const QString &id) { return request(id).stage == model::Stage::Synchronized; }));
}

void QuotaTest::waitForTheHour(const QString &end)
{
    ++m_waits;
    QVERIFY(eventually([&] { return m_pair->engine->waitsFor(end).has_value(); }));
    int calls = 0;
    do { // those that were on their way when the first was refused
        calls = m_server->calls();
        settleDown();
    } while (m_server->calls() > calls);
    const int done = synchronized();
    const auto waits = m_pair->engine->waitsFor(end);
    QVERIFY(waits);
    QCOMPARE(waits->code, QStringLiteral("http.rate-limited"));
    QVERIFY(!waits->cause.isEmpty());
    const qint64 left = m_time->now().msecsTo(m_server->resetsAt());
    QVERIFY(waits->retryAfter && waits->retryAfter->count() * 1000 >= left);
    QVERIFY(waits->waitsUntil && *waits->waitsUntil >= m_server->resetsAt());
    QVERIFY(*waits->waitsUntil <= m_server->resetsAt().addSecs(1));
    // A question of somebody else at that tracker does not reach it either.
    m_pair->engine->poll(end);
    for (const qint64 wait : {left / 2, left - left / 2 - 1}) {
        m_time->advance(std::chrono::milliseconds(wait));
        settleDown();
        QCOMPARE(m_server->calls(), calls);
    }
    QVERIFY(synchronized() >= done);
    m_time->advance(1ms);
}

void QuotaTest::nobodyCallsBeforeTheStatedTime_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("quota");
    QTest::addColumn<QuotaServer::Tells>("tells");
    constexpr std::array ways{std::pair(QuotaServer::Tells::Seconds, "seconds"),
                              std::pair(QuotaServer::Tells::Date, "a date"),
                              std::pair(QuotaServer::Tells::Reset, "as 403 with a reset")};
    for (const QString &end : {endA, endB}) {
        for (const int quota : {60, 500, 5000}) {
            // In the short form one way to tell for each.
            const auto usual = end == endA   ? QuotaServer::Tells::Date
                               : quota == 60 ? QuotaServer::Tells::Reset
                                             : QuotaServer::Tells::Seconds;
            for (const auto &[tells, name] : ways) {
                if (sized(0, 1) == 0 && tells != usual)
                    continue;
                QTest::addRow("%s, %d an hour, told %s", end == endA ? "read from" : "written to", quota, name)
                    << end << quota << tells;
            }
        }
    }
}

void QuotaTest::nobodyCallsBeforeTheStatedTime()
{
    QFETCH(const QString, end);
    QFETCH(const int, quota);
    QFETCH(const QuotaServer::Tells, tells);
    init(end, quota, tells);
    // One call for each at the source, two and more at the target.
    const int count = sized(end == endA ? 70 : 40, end == endA ? quota * 3 / 2 : quota * 3 / 4);
    makeIssues(count);
    for (int refused = 0; !isDone(); refused = m_server->refused()) {
        QVERIFY(eventually([&] { return isDone() || m_server->refused() > refused; }));
        if (!isDone())
            waitForTheHour(end);
        QVERIFY(m_waits < 10);
    }
    const int written = writes(m_pair->b);
    qInfo("%d issues, %d calls an hour: %d calls answered, %d refused, %d waits, %d writes", count, quota,
          m_server->calls() - m_server->refused(), m_server->refused(), m_waits, written);
    QVERIFY(m_waits >= 1);
    QCOMPARE(made(), count);
    QCOMPARE(written, 2 * count); // nothing began anew
    QVERIFY(!m_pair->engine->waitsFor(end));
}

QTEST_GUILESS_MAIN(QuotaTest)
#include "tst_quota.moc"
