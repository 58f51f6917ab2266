#include "tests/core/sync/pairtest.h"
#include "tests/core/sync/practicering.h"
#include "tests/support/scale.h"

#include <algorithm>

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;

/// Law 3 where it is hardest: three trackers, each connected with each. An edit anywhere is written once at each of the
/// two others, never comes round, and then all is quiet.
class RingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_ring.reset(); }
    void anEditIsWrittenOnceAtEachOther();
    void editsAtTheSameTimeEndAlikeAndRest();

private:
    static constexpr int count = PracticeRing::count;

    /// An issue and its two copies, by tracker.
    struct Issue {
        int origin = 0;
        std::array<QString, count> keys;
    };

    PracticeIssue shown(const Issue &issue, int at)
    {
        return issueOf(m_ring->side(at), issue.keys.at(static_cast<std::size_t>(at)));
    }
    QString syncTo(int from, const QString &key, int to);
    Issue makeIssue(int origin, const QString &summary);
    void edit(const Issue &issue, int at, int number);
    bool isIdle();
    void poll();
    void comeToRest();
    int written();
    void forgetWrites();
    void expectQuiet();
    void expectAlike(const Issue &issue);

    std::unique_ptr<PracticeRing> m_ring;
    QList<Issue> m_issues;
};

void RingTest::init()
{
    m_ring = std::make_unique<PracticeRing>();
    m_issues.clear();
    for (int origin = 0; origin < count; ++origin)
        m_issues.append(makeIssue(origin, QStringLiteral("Pump %1").arg(origin)));
    comeToRest();
    forgetWrites();
}

QString RingTest::syncTo(int from, const QString &key, int to)
{
    const auto request = m_ring->engine->requestSync(PracticeRing::end(from, to), key);
    if (!request)
        return {};
    const auto now = [this, id = request->id] { return *m_ring->store().requests().byId(id); };
    [&] { QVERIFY(eventually([&] { return model::isFinal(now().stage); })); }();
    return now().remote.key;
}

RingTest::Issue RingTest::makeIssue(int origin, const QString &summary)
{
    PracticeNewIssue fresh;
    fresh.projectKey = m_ring->side(origin).projectKey;
    fresh.summary = summary;
    fresh.description = QStringLiteral("It stops.");
    Issue issue;
    issue.origin = origin;
    const QString key = m_ring->side(origin).api->issues().create(fresh, m_ring->side(origin).admin)->key;
    for (int at = 0; at < count; ++at)
        issue.keys.at(static_cast<std::size_t>(at)) = at == origin ? key : syncTo(origin, key, at);
    return issue;
}

void RingTest::edit(const Issue &issue, int at, int number)
{
    PracticeSide &side = m_ring->side(at);
    PracticeEdit edit;
    if (number % 2 == 0)
        edit.summary = QStringLiteral("Summary %1").arg(number);
    else
        edit.description = shown(issue, at).description + QStringLiteral("\n\nPassage %1.").arg(number);
    QVERIFY(side.api->issues().edit(issue.keys.at(static_cast<std::size_t>(at)), edit, side.admin));
}

bool RingTest::isIdle()
{
    store::Store &store = m_ring->store();
    const QStringList ends = m_ring->ends();
    return store.requests().open()->isEmpty() && std::ranges::all_of(ends, [&store](const QString &end) {
               return *store.changes().count(end) == 0 && store.messages().outgoing(end, 1)->isEmpty() &&
                      store.messages().incoming(end, 1)->isEmpty();
           });
}

void RingTest::poll()
{
    QSet<QString> polled;
    const auto connection = QObject::connect(m_ring->engine.get(), &sync::SyncEngine::polled, m_ring->engine.get(),
                                             [&polled](const QString &end) { polled.insert(end); });
    for (int at = 0; at < count; ++at)
        m_ring->engine->poll(PracticeRing::end(at, (at + 1) % count));
    QVERIFY(eventually([&] { return polled.size() == m_ring->ends().size(); }));
    QObject::disconnect(connection);
    QVERIFY(eventually([this] { return isIdle(); }));
}

void RingTest::comeToRest()
{
    for (int round = 0; round < 4; ++round)
        poll();
}

int RingTest::written()
{
    int sum = 0;
    for (PracticeSide &side : m_ring->sides)
        sum += writes(side);
    return sum;
}

void RingTest::forgetWrites()
{
    for (PracticeSide &side : m_ring->sides)
        QVERIFY(side.api->faults().resetCounts());
}

void RingTest::expectQuiet()
{
    forgetWrites();
    const int polls = sized(20, 100);
    for (int round = 0; round < polls; ++round)
        poll();
    const int writes = written();
    qInfo("%d polls of three trackers afterwards: %d writes", polls, writes);
    QCOMPARE(writes, 0);
}

void RingTest::expectAlike(const Issue &issue)
{
    const auto origin = shown(issue, issue.origin);
    for (int at = 0; at < count; ++at) {
        QVERIFY(!issue.keys.at(static_cast<std::size_t>(at)).isEmpty());
        QCOMPARE(shown(issue, at).summary, origin.summary);
        QVERIFY(shown(issue, at).description.endsWith(origin.description));
    }
}

void RingTest::anEditIsWrittenOnceAtEachOther()
{
    const int rounds = sized(60, 1000) / count;
    int edits = 0;
    for (int round = 0; round < rounds; ++round) {
        // Another side edits each issue, in each round another one: the origin as well as the copies.
        for (int index = 0; index < count; ++index, ++edits)
            edit(m_issues.at(index), (index + round) % count, edits);
        comeToRest();
    }
    const int done = written();
    qInfo("%d edits of %d issues: %d writes", edits, count, done);
    QCOMPARE(done, edits * (count - 1));
    for (const Issue &issue : std::as_const(m_issues))
        expectAlike(issue);
    for (int at = 0; at < count; ++at)
        QCOMPARE(*m_ring->side(at).api->issues().count(m_ring->side(at).projectKey), m_ring->side(at).before + count);
    expectQuiet();
}

void RingTest::editsAtTheSameTimeEndAlikeAndRest()
{
    const int rounds = sized(8, 150);
    int edits = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const Issue &issue : std::as_const(m_issues)) {
            for (int at = 0; at < count; ++at, ++edits)
                edit(issue, at, 2 * edits);
        }
        // Who hears of whom first differs from round to round.
        m_ring->engine->poll(m_ring->ends().at(round % static_cast<int>(m_ring->ends().size())));
        poll();
    }
    comeToRest();
    comeToRest();
    for (const Issue &issue : std::as_const(m_issues))
        expectAlike(issue);
    const int done = written();
    qInfo("%d edits of the same %d issues at all sides at once: %d writes", edits, count, done);
    expectQuiet();
}

QTEST_GUILESS_MAIN(RingTest)
#include "tst_ring.moc"
