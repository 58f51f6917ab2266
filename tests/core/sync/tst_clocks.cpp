#include "tests/core/sync/pairtest.h"
#include "tests/core/sync/slowindextracker.h"
#include "tests/support/scale.h"

#include <QScopeGuard>

#include <algorithm>
#include <ctime>

using namespace std::chrono_literals;
using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;

/// Law 1 where times deceive: an index that lags, many changes in one second, clocks that are a day off or are set.
/// Every change is a comment of its own text: it must be on the other side, once.
class ClocksTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void cleanup();
    void nothingIsLostBehindASlowIndex();
    void nothingIsLostInABurst();
    void changeInTheSecondOfALookIsSeen();
    void nothingIsLostByWrongClocks_data();
    void nothingIsLostByWrongClocks();
    void changesWhileAClockWasWrongBetweenTwoPollsAreFound_data();
    void changesWhileAClockWasWrongBetweenTwoPollsAreFound();
    void nothingIsLostWhenLocalTimeIsSet_data();
    void nothingIsLostWhenLocalTimeIsSet();

private:
    struct Change {
        bool atA = true;
        int twin = 0;
        QString text;
    };
    struct Twin {
        QString a;
        QString b;
    };

    void slowDown(std::chrono::seconds lag);
    void makeTwins(int count);
    /// The n-th change: the sides take turns, and each issue comes once before any comes again.
    void change(int number);
    void expectNothingLost(const char *where);

    QList<Twin> m_twins;
    QList<Change> m_changes;
};

void ClocksTest::cleanup()
{
    m_pair.reset();
    m_twins.clear();
    m_changes.clear();
}

void ClocksTest::slowDown(std::chrono::seconds lag)
{
    for (PracticePair::Side *side : {&m_pair->a, &m_pair->b})
        side->instance.tracker = std::make_shared<SlowIndexTracker>(side->instance.tracker, *side->clock, lag);
}

void ClocksTest::makeTwins(int count)
{
    for (int number = 0; number < count; ++number) {
        PracticeNewIssue fresh;
        fresh.projectKey = m_pair->a.projectKey;
        fresh.summary = QStringLiteral("Pump %1").arg(number);
        const QString key = m_pair->a.api->issues().create(fresh, m_pair->a.admin)->key;
        m_twins.append({key, request(sync(endA, key)).remote.key});
        QVERIFY(!m_twins.last().b.isEmpty());
    }
}

void ClocksTest::change(int number)
{
    Change change;
    change.atA = number % 2 == 0;
    change.twin = number / 2 % static_cast<int>(m_twins.size());
    change.text = QStringLiteral("Change number %1.").arg(number);
    const Twin &twin = m_twins.at(change.twin);
    addComment(change.atA ? m_pair->a : m_pair->b, change.atA ? twin.a : twin.b, change.text);
    m_changes.append(change);
}

void ClocksTest::expectNothingLost(const char *where)
{
    int lost = 0;
    int doubled = 0;
    for (const Change &change : std::as_const(m_changes)) {
        const Twin &twin = m_twins.at(change.twin);
        const PracticeIssue other = issueOf(change.atA ? m_pair->b : m_pair->a, change.atA ? twin.b : twin.a);
        const auto copies = std::ranges::count_if(
            other.comments, [&change](const PracticeComment &comment) { return comment.text.endsWith(change.text); });
        lost += copies == 0 ? 1 : 0;
        doubled += copies > 1 ? 1 : 0;
    }
    qInfo("%s: %d changes, %d lost, %d doubled", where, static_cast<int>(m_changes.size()), lost, doubled);
    QCOMPARE(lost, 0);
    QCOMPARE(doubled, 0);
}

void ClocksTest::nothingIsLostBehindASlowIndex()
{
    constexpr auto lag = 10min;
    slowDown(lag);
    makeTwins(sized(20, 200));
    const int changes = sized(60, 1000);
    for (int number = 0; number < changes; ++number) {
        change(number);
        advance(number * 13 % 61);
        if (number % 3 == 0)
            poll();
    }
    // What was changed last is shown last, when the watermark has long been beyond it. Each write of ours hides the
    // issue once more.
    for (int round = 0; round < 16; ++round) {
        advance(150);
        poll();
    }
    expectNothingLost("an index that lags up to 10 minutes");
}

void ClocksTest::nothingIsLostInABurst()
{
    slowDown(0s);
    makeTwins(sized(10, 50));
    comeToRest();
    advance(60);
    // The end of one second, in which all happens: also what is found and written meanwhile.
    const QDateTime second = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    m_pair->a.clock->stopped = m_pair->b.clock->stopped = second.addMSecs(900);
    const int changes = sized(60, 500);
    for (int number = 0; number < changes; ++number) {
        change(number);
        if (number % 7 == 0)
            poll();
    }
    // When all has been looked at, each issue is changed once more, and then never again.
    comeToRest();
    for (int twin = 0; twin < m_twins.size(); ++twin)
        change(2 * (1000 * static_cast<int>(m_twins.size()) + twin));
    m_pair->a.clock->stopped = m_pair->b.clock->stopped = second.addSecs(2);
    poll();
    m_pair->a.clock->stopped = m_pair->b.clock->stopped = QDateTime();
    poll();
    expectNothingLost("a burst in one second");
}

void ClocksTest::changeInTheSecondOfALookIsSeen()
{
    slowDown(0s);
    makeTwins(1);
    comeToRest();
    const QDateTime second = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() + 60, Qt::UTC);
    m_pair->a.clock->stopped = m_pair->b.clock->stopped = second;
    // A change of Globex' issue was found long after it was made; before it is looked at the issue is written once
    // more.
    change(0);
    m_pair->engine->poll(endA);
    QVERIFY(eventually([this] { return issueOf(m_pair->b, m_twins.first().b).comments.size() == 1 && isIdle(); }));
    QVERIFY(m_pair->store().changes().note(endB, m_twins.first().b));
    m_pair->engine->hurry(endB);
    QVERIFY(eventually([this] { return isIdle(); }));
    // The look has seen that write, and the time of what comes now.
    change(1);
    m_pair->a.clock->stopped = m_pair->b.clock->stopped = second.addSecs(5);
    comeToRest();
    expectNothingLost("a change in the second of a look");
}

void ClocksTest::nothingIsLostByWrongClocks_data()
{
    QTest::addColumn<QByteArray>("whose");
    QTest::addColumn<int>("before"); // hours
    QTest::addColumn<int>("after");
    for (const char *whose : {"node", "a", "b", "all"}) {
        for (const auto &[before, after] : {std::pair(0, -24), {-24, 24}, {24, 24}, {-24, -24}, {0, 24}, {24, -24}}) {
            // In the short form each alone is set back, and all together do the rest.
            if (sized(0, 1) == 0 && QByteArray("all") != whose && after != -24)
                continue;
            QTest::addRow("%s, %+d h, then %+d h", whose, before, after) << QByteArray(whose) << before << after;
        }
    }
}

void ClocksTest::nothingIsLostByWrongClocks()
{
    QFETCH(const QByteArray, whose);
    QFETCH(const int, before);
    QFETCH(const int, after);
    const auto set = [&](int hours) {
        const qint64 wrong = qint64{hours} * 3600;
        if (whose == "node" || whose == "all")
            m_pair->clock.secondsWrong = wrong;
        if (whose == "a" || whose == "all")
            m_pair->a.clock->secondsWrong = wrong;
        if (whose == "b" || whose == "all")
            m_pair->b.clock->secondsWrong = wrong;
    };
    set(before);
    makeTwins(sized(2, 20));
    int number = 0;
    for (; number < m_twins.size(); ++number)
        change(number); // of the first half of the twins, on both sides
    poll();
    set(after);
    for (; number < 2 * m_twins.size(); ++number)
        change(number);
    comeToRest();
    expectNothingLost(QTest::currentDataTag());
}

void ClocksTest::changesWhileAClockWasWrongBetweenTwoPollsAreFound_data()
{
    QTest::addColumn<bool>("atA");
    QTest::addColumn<int>("hours");
    for (const bool atA : {true, false}) {
        for (const int hours : {-24, -1, 24})
            QTest::addRow("%s, %+d h", atA ? "a" : "b", hours) << atA << hours;
    }
}

void ClocksTest::changesWhileAClockWasWrongBetweenTwoPollsAreFound()
{
    QFETCH(const bool, atA);
    QFETCH(const int, hours);
    makeTwins(2);
    advance(60);
    for (int number = 0; number < 4; ++number)
        change(number); // so that each has been compared once
    comeToRest();
    advance(60);
    auto &clock = *(atA ? m_pair->a : m_pair->b).clock;
    const qint64 right = clock.secondsWrong;
    clock.secondsWrong += qint64{hours} * 3600;
    change(atA ? 4 : 5); // of the first twin
    clock.secondsWrong = right;
    advance(60);
    change(atA ? 6 : 7); // of the second, when it is right again
    comeToRest();
    // All issues are asked for every quarter of an hour.
    advance(qint64{16} * 60);
    comeToRest();
    expectNothingLost(QTest::currentDataTag());
}

void ClocksTest::nothingIsLostWhenLocalTimeIsSet_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("later"); // from the moment on: the computer may travel
    QTest::addColumn<int>("step");         // that local time makes then, in hours
    const QDateTime spring(QDate(2026, 3, 29), QTime(1, 0), Qt::UTC);
    const QDateTime autumn(QDate(2026, 10, 25), QTime(1, 0), Qt::UTC);
    QTest::newRow("Berlin, spring") << spring << QByteArray("Europe/Berlin") << QByteArray("Europe/Berlin") << 1;
    QTest::newRow("Berlin, autumn") << autumn << QByteArray("Europe/Berlin") << QByteArray("Europe/Berlin") << -1;
    // The names say how far UTC is ahead of the zone.
    QTest::newRow("UTC-12") << spring << QByteArray("Etc/GMT+12") << QByteArray("Etc/GMT+12") << 0;
    QTest::newRow("UTC+14") << autumn << QByteArray("Etc/GMT-14") << QByteArray("Etc/GMT-14") << 0;
    QTest::newRow("UTC-12 to UTC+14") << autumn << QByteArray("Etc/GMT+12") << QByteArray("Etc/GMT-14") << 26;
    QTest::newRow("UTC+14 to UTC-12") << autumn << QByteArray("Etc/GMT-14") << QByteArray("Etc/GMT+12") << -26;
}

void ClocksTest::nothingIsLostWhenLocalTimeIsSet()
{
    QFETCH(const QDateTime, moment);
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, later);
    QFETCH(const int, step);
    const auto atTheEnd = qScopeGuard([before = qgetenv("TZ"), isSet = qEnvironmentVariableIsSet("TZ")] {
        isSet ? qputenv("TZ", before) : qunsetenv("TZ");
        tzset();
    });
    const auto live = [](const QByteArray &where) {
        qputenv("TZ", where);
        tzset();
    };
    constexpr qint64 hour = 3600; // seconds
    live(zone);
    const int offset = moment.addSecs(-hour).toLocalTime().offsetFromUtc();
    // What is there already was not made in the future.
    for (const PracticePair::Side *side : {&m_pair->a, &m_pair->b})
        QVERIFY(side->api->database().run(QStringLiteral("UPDATE issues SET created=0,updated=0"), {}));
    slowDown(0s);
    advance(m_pair->clock.now().secsTo(moment.addSecs(-3 * hour)));
    makeTwins(3);
    comeToRest();
    const int minutes = sized(15, 1);
    bool isLater = false;
    for (int number = 0; m_pair->clock.now() < moment.addSecs(3 * hour); ++number) {
        change(number);
        if (number % 3 == 0)
            poll();
        if (!isLater && m_pair->clock.now() >= moment) {
            isLater = true;
            live(later);
            QCOMPARE(m_pair->clock.now().toLocalTime().offsetFromUtc() - offset, step * hour);
            m_pair->stopEngine();
            m_pair->makeEngine();
            QVERIFY(m_pair->engine->start());
        }
        advance(qint64{minutes} * 60);
    }
    comeToRest();
    expectNothingLost(QTest::currentDataTag());
    expectRest();
}

QTEST_GUILESS_MAIN(ClocksTest)
#include "tst_clocks.moc"
