#include "core/sync/retrypolicy.h"
#include "core/sync/syncmessages.h"
#include "tests/core/sync/forwardingtracker.h"
#include "tests/core/sync/pairtest.h"

#include <algorithm>

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;

namespace
{
/// A tracker that never gets to its answer for some issues, as for those that are too long for a proxy's patience, and
/// answers all else.
class SilentForSome final : public ForwardingTracker
{
public:
    using ForwardingTracker::ForwardingTracker;

    Task<Result<model::Issue>> issue(QString key, CancelToken cancel) override
    {
        auto issue = co_await inner()->issue(key, cancel);
        if (issue && isSilentFor(issue->summary))
            co_return silence();
        co_return issue;
    }
    Task<Result<tracker::Written>> createIssue(tracker::NewIssue issue, CancelToken cancel) override
    {
        if (isSilentFor(issue.summary))
            co_return silence();
        co_return co_await inner()->createIssue(issue, cancel);
    }

    bool isSilent = true;
    int tries = 0;

private:
    bool isSilentFor(const QString &summary)
    {
        const bool isOne = isSilent && summary.startsWith(QLatin1String("Endless"));
        tries += isOne ? 1 : 0;
        return isOne;
    }
    static tl::unexpected<Problem> silence()
    {
        return fail(ProblemKind::Timeout, QStringLiteral("net.timeout"), QStringLiteral("It does not answer in time."));
    }
};
} // namespace

/// Law 4: what stops one issue only stops no other, whatever it looks like from outside.
class OneWaitsTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { m_pair.reset(); }
    void issuesThatTimeOutStopNoOther_data();
    void issuesThatTimeOutStopNoOther();
    void answerThatContradictsAnotherStopsNoOther();

private:
    QString newIssue(const QString &summary)
    {
        PracticeNewIssue issue;
        issue.projectKey = m_pair->a.projectKey;
        issue.summary = summary;
        const auto made = m_pair->a.api->issues().create(issue, m_pair->a.admin);
        return made ? made->key : QString();
    }
    QString begin(const QString &key) { return m_pair->engine->requestSync(endA, key)->id; }
    bool areSynchronized(const QStringList &ids)
    {
        return std::ranges::all_of(
            ids, [this](const QString &id) { return request(id).stage == model::Stage::Synchronized; });
    }
};

void OneWaitsTest::issuesThatTimeOutStopNoOther_data()
{
    QTest::addColumn<bool>("atTarget");
    QTest::newRow("while they are read") << false;
    QTest::newRow("while they are written") << true;
}

void OneWaitsTest::issuesThatTimeOutStopNoOther()
{
    QFETCH(const bool, atTarget);
    PracticePair::Side &side = atTarget ? m_pair->b : m_pair->a;
    const auto tracker = std::make_shared<SilentForSome>(side.instance.tracker);
    side.instance.tracker = tracker;
    constexpr int several = 6; // more than are worked on at once
    QStringList endless;
    QStringList others;
    for (int number = 0; number < several; ++number)
        endless.append(begin(newIssue(QStringLiteral("Endless %1").arg(number))));
    for (const QString &key : {first, QStringLiteral("SUP-2"), QStringLiteral("SUP-3")})
        others.append(begin(key));
    QTRY_VERIFY(areSynchronized(others));
    // An outage has no limit: they are not given up, and it is said which issue waits.
    QTRY_VERIFY(tracker->tries > several * 2 * twinspan::sync::maxItemAttempts);
    QVERIFY(std::ranges::none_of(endless, [this](const QString &id) { return m_pair->isFinal(id); }));
    const auto said = m_pair->engine->waitsFor(atTarget ? endB : endA);
    QVERIFY(said);
    QCOMPARE(said->code, QStringLiteral("net.timeout"));
    QVERIFY2(said->effect.contains(QStringLiteral("alone")) && said->effect.contains(QStringLiteral("SUP-")),
             qPrintable(said->sentence()));
    QVERIFY(said->issueKey.startsWith(QStringLiteral("SUP-")));
    for (const QString &id : std::as_const(endless)) {
        const auto own = m_pair->engine->waitsFor(endA, request(id).issueKey);
        QCOMPARE(own.has_value(), !atTarget); // those that are written wait at the other side
        QVERIFY(!own || own->issueKey == request(id).issueKey);
    }
    tracker->isSilent = false;
    QTRY_VERIFY(areSynchronized(endless));
    QTRY_VERIFY(!m_pair->engine->waitsFor(endA) && !m_pair->engine->waitsFor(endB));
    QCOMPARE(made(), several + 3);
}

/// The other side was set back and forgot a pair, say: it answers for two issues with one twin.
void OneWaitsTest::answerThatContradictsAnotherStopsNoOther()
{
    const QString linked = sync(endA, first);
    const QString second = QStringLiteral("SUP-2");
    const QJsonObject twin = twinspan::sync::toJson(request(linked).remote);
    m_pair->post = [&](const QString &end, const QList<protocol::Message> &messages) {
        QList<protocol::Message> changed = messages;
        for (protocol::Message &message : changed) {
            const bool isAnswer = message.kind == protocol::MessageKind::Applied;
            if (isAnswer && message.body.value(QStringLiteral("source")) == second)
                message.body.insert(QStringLiteral("twin"), twin);
        }
        return m_pair->engine->receive(end, changed);
    };
    const QString contradicted = begin(second);
    const QString next = begin(QStringLiteral("SUP-3"));
    QTRY_VERIFY(m_pair->isFinal(contradicted) && m_pair->isFinal(next));
    QCOMPARE(stage(next), QStringLiteral("Synchronized"));
    QCOMPARE(stage(contradicted), QStringLiteral("Failed"));
    QCOMPARE(request(contradicted).problem->code, QStringLiteral("sync.twin-taken"));
    QVERIFY(request(contradicted).problem->cause.contains(first));
    QVERIFY(m_pair->store().messages().incoming(endA, 10)->isEmpty());
    QCOMPARE((*m_pair->store().twins().byRemote(endA, request(linked).remote.id))->local.key, first);

    // What the problem says to do helps.
    QVERIFY(m_pair->engine->unlink(endA, first));
    QVERIFY(m_pair->engine->retry(contradicted));
    QTRY_VERIFY(m_pair->isFinal(contradicted));
    QCOMPARE(stage(contradicted), QStringLiteral("Synchronized"));
    QCOMPARE((*m_pair->store().twins().byRemote(endA, request(linked).remote.id))->local.key, second);
}

QTEST_GUILESS_MAIN(OneWaitsTest)
#include "tst_onewaits.moc"
