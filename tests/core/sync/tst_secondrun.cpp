#include "tests/core/sync/pairtest.h"
#include "tests/support/scale.h"

#include <algorithm>

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;

/// Laws 2 and 3: whatever is synced already costs no write, however often it is asked for.
class SecondRunTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pair.reset(); }
    void whatIsInStepIsNotWrittenAgain();

private:
    /// Requests all and waits for their ends; the keys on the other side, in the same order.
    QStringList syncAll(const QString &end, const QStringList &keys);
    qint64 reads(PracticePair::Side &side) { return side.api->faults().counts()->value(QStringLiteral("issue")); }

    QStringList m_keys;
};

void SecondRunTest::init()
{
    renew();
    m_keys.clear();
    const int count = sized(150, 10'000);
    const Status made = m_pair->a.api->database().inTransaction([&]() -> Status {
        for (int number = 0; number < count; ++number) {
            PracticeNewIssue fresh;
            fresh.projectKey = m_pair->a.projectKey;
            fresh.summary = QStringLiteral("Pump %1").arg(number);
            fresh.description = QStringLiteral("It *stops* at `%1`.").arg(number);
            TWINSPAN_TRY(issue, m_pair->a.api->issues().create(fresh, m_pair->a.admin));
            PracticeNewComment comment;
            comment.text = QStringLiteral("Seen again, @member.");
            TWINSPAN_CHECK(m_pair->a.api->issues().addComment(issue.key, comment, m_pair->a.admin));
            m_keys.append(issue.key);
        }
        return {};
    });
    QVERIFY(made);
}

QStringList SecondRunTest::syncAll(const QString &end, const QStringList &keys)
{
    QStringList others;
    // Some at a time, so that what is waited for is never more than a few seconds of work.
    constexpr int some = 50;
    for (qsizetype begin = 0; begin < keys.size(); begin += some) {
        QStringList ids;
        for (const QString &key : keys.mid(begin, some))
            ids.append(m_pair->engine->requestSync(end, key)->id);
        const auto areFinal = [&] {
            return std::ranges::all_of(ids, [this](const QString &id) { return model::isFinal(request(id).stage); });
        };
        [&] { QVERIFY(eventually(areFinal)); }();
        for (const QString &id : std::as_const(ids)) {
            if (request(id).stage == model::Stage::Synchronized)
                others.append(request(id).remote.key);
        }
    }
    return others;
}

void SecondRunTest::whatIsInStepIsNotWrittenAgain()
{
    const QStringList twins = syncAll(endA, m_keys);
    QCOMPARE(twins.size(), m_keys.size());
    QCOMPARE(made(), m_keys.size());
    comeToRest();
    forgetCounts(*m_pair);
    QCOMPARE(syncAll(endA, m_keys), twins);
    QCOMPARE(syncAll(endB, twins), m_keys);
    for (int round = 0; round < 5; ++round)
        poll();
    // They were looked at, all of them, from both sides.
    QVERIFY(reads(m_pair->a) >= m_keys.size());
    QVERIFY(reads(m_pair->b) >= twins.size());
    QCOMPARE(writes(m_pair->a) + writes(m_pair->b), 0);
    // And after a start of the node.
    m_pair->stopEngine();
    m_pair->makeEngine();
    QVERIFY(m_pair->engine->start());
    comeToRest();
    QCOMPARE(syncAll(endA, m_keys), twins);
    const int written = writes(m_pair->a) + writes(m_pair->b);
    qInfo("%d issues in step, asked for three times more, and a start: %d writes", static_cast<int>(m_keys.size()),
          written);
    QCOMPARE(written, 0);
    QCOMPARE(made(), m_keys.size());
}

QTEST_GUILESS_MAIN(SecondRunTest)
#include "tst_secondrun.moc"
