#include "core/sync/changepoller.h"
#include "tests/core/sync/forwardingtracker.h"
#include "tests/support/openstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace twinspan;
using namespace twinspan::tests;

namespace
{
/// Counts who asks what changed, and says that nothing has.
class AskedTracker final : public ForwardingTracker
{
public:
    AskedTracker() : ForwardingTracker(nullptr) {}

    tracker::Capabilities capabilities() const override { return {}; }
    Task<Result<tracker::ChangesPage>> changes(QString /*projectId*/, QDateTime /*since*/, QString /*after*/,
                                               CancelToken /*cancel*/) override
    {
        ++asked;
        const auto wait = held;
        if (wait)
            co_await wait->wait();
        if (refusal)
            co_return fail(*refusal);
        tracker::ChangesPage answer = page;
        co_return answer;
    }
    Task<Result<QList<tracker::ChangedIssue>>> existing(QStringList /*issueIds*/, CancelToken /*cancel*/) override
    {
        QList<tracker::ChangedIssue> answer = there;
        co_return answer;
    }

    int asked = 0;
    tracker::ChangesPage page;
    QList<tracker::ChangedIssue> there;
    std::shared_ptr<Completion<bool>> held;
    std::optional<Problem> refusal;
};

class AskedHost final : public sync::EngineHost
{
public:
    explicit AskedHost(std::shared_ptr<tracker::Tracker> tracker) : m_tracker(std::move(tracker)) {}

    Task<Result<sync::OpenInstance>> openInstance(QString /*instanceId*/, CancelToken /*cancel*/) override
    {
        sync::OpenInstance instance;
        instance.tracker = m_tracker;
        co_return instance;
    }
    const protocol::IdentityKey &identity() const override { return m_key; }
    Result<std::shared_ptr<peer::Channel>> channel(const model::Connection & /*connection*/) override
    {
        return fail(ProblemKind::Invalid, QStringLiteral("test"), QStringLiteral("Nobody asks for it."));
    }

private:
    std::shared_ptr<tracker::Tracker> m_tracker;
    protocol::IdentityKey m_key = protocol::IdentityKey::generate();
};
} // namespace

/// A tracker that says when something has changed is asked at once; it is never asked more often than is good for it,
/// nor before the time that it has named.
class ChangePollerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isAskedAgainWhenItsTimeHasCome();
    void isAskedAtOnceWhenItSaysSo();
    void isAskedOnceForManyCalls();
    void callsWithoutEndSlowDown();
    void aCallDuringAPollIsNotMissed();
    void aCallEndsNoPauseThatItAskedFor();
    void issueThatWasReadAsOlderIsLookedAtAgain();
    void issueThatWasReadAsOlderIsLookedAtAgainLaterThanOthers();

private:
    /// `polls`: until it is the turn of the issue.
    void lookAgain(bool isLatest, int polls);
    /// Whether a look was noted since the last time, which is taken for done.
    bool isNoted()
    {
        const auto noted = m_store->changes().due(QStringLiteral("a"), 1);
        return noted && !noted->isEmpty() && m_store->changes().done(noted->first());
    }
    /// What is under way without any time passing comes to its end; how often it was asked until then.
    int asked()
    {
        QTest::qWait(20);
        return m_tracker->asked;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<store::Store> m_store;
    std::shared_ptr<AskedTracker> m_tracker;
    std::unique_ptr<AskedHost> m_host;
    std::shared_ptr<sync::ChangePoller> m_poller;
};

void ChangePollerTest::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_store = openStoreIn(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
    model::Connection connection = connectionNamed(QStringLiteral("a"));
    connection.status = model::ConnectionStatus::Active;
    connection.local = {QStringLiteral("here"),
                        {QStringLiteral("1"), QStringLiteral("SUP"), QStringLiteral("Support"), {}}};
    QVERIFY(m_store->connections().save(connection));
    m_tracker = std::make_shared<AskedTracker>();
    m_host = std::make_unique<AskedHost>(m_tracker);
    sync::EngineOptions options;
    options.pollInterval = 15s;
    m_poller = std::make_shared<sync::ChangePoller>(QStringLiteral("here"), QStringLiteral("1"), *m_store, *m_host,
                                                    *m_clock, options);
    m_poller->wake();
    QCOMPARE(asked(), 1);
}

void ChangePollerTest::cleanup()
{
    if (m_poller)
        m_poller->cancel();
    asked();
    m_poller.reset();
}

void ChangePollerTest::isAskedAgainWhenItsTimeHasCome()
{
    m_clock->advance(14'999ms);
    QCOMPARE(asked(), 1);
    m_clock->advance(1ms);
    QCOMPARE(asked(), 2);
}

void ChangePollerTest::isAskedAtOnceWhenItSaysSo()
{
    m_clock->advance(5s);
    m_poller->changed();
    QCOMPARE(asked(), 2);
    m_clock->advance(14'999ms);
    QCOMPARE(asked(), 2);
    m_clock->advance(1ms);
    QCOMPARE(asked(), 3);
}

void ChangePollerTest::isAskedOnceForManyCalls()
{
    for (int calls = 0; calls < 100; ++calls)
        m_poller->changed();
    QCOMPARE(asked(), 1);
    m_clock->advance(1'999ms);
    QCOMPARE(asked(), 1);
    m_clock->advance(1ms);
    QCOMPARE(asked(), 2);
    m_clock->advance(14'999ms);
    QCOMPARE(asked(), 2);
}

/// They may be about our own writes, and a tracker's calls may be counted.
void ChangePollerTest::callsWithoutEndSlowDown()
{
    int polls = 1;
    for (const auto wait : {2s, 4s, 8s, 15s, 15s}) {
        m_poller->changed();
        m_clock->advance(wait - 1ms);
        QCOMPARE(asked(), polls);
        m_clock->advance(1ms);
        QCOMPARE(asked(), ++polls);
    }
    // After a while without a call it is as at first.
    m_clock->advance(15s);
    QCOMPARE(asked(), ++polls);
    m_poller->changed();
    m_clock->advance(2s);
    QCOMPARE(asked(), ++polls);
}

void ChangePollerTest::aCallDuringAPollIsNotMissed()
{
    m_tracker->held = std::make_shared<Completion<bool>>();
    m_clock->advance(15s);
    QCOMPARE(asked(), 2);
    m_poller->changed(); // after the tracker has made its list, perhaps
    std::exchange(m_tracker->held, nullptr)->finish(true);
    QCOMPARE(asked(), 2);
    m_clock->advance(2s);
    QCOMPARE(asked(), 3);
}

void ChangePollerTest::aCallEndsNoPauseThatItAskedFor()
{
    Problem later =
        makeProblem(ProblemKind::RateLimited, QStringLiteral("test.later"), QStringLiteral("Too many calls."));
    later.retryAfter = 60s;
    m_tracker->refusal = later;
    m_clock->advance(15s);
    QCOMPARE(asked(), 2);
    m_tracker->refusal.reset();
    m_poller->changed();
    m_clock->advance(59'999ms);
    QCOMPARE(asked(), 2);
    m_clock->advance(1ms);
    QCOMPARE(asked(), 3);
}

/// So a tracker asks for an issue to be read again, though nothing changes: with a time before the one of its lists.
void ChangePollerTest::issueThatWasReadAsOlderIsLookedAtAgain()
{
    lookAgain(true, 1);
}

void ChangePollerTest::issueThatWasReadAsOlderIsLookedAtAgainLaterThanOthers()
{
    constexpr int pollsOfARound = 64; // 15 minutes, and a sweep
    lookAgain(false, pollsOfARound);
}

void ChangePollerTest::lookAgain(bool isLatest, int polls)
{
    const QDateTime changed(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    const model::IssueRef issue{QStringLiteral("7"), QStringLiteral("SUP-7"), {}};
    model::Twin twin{QStringLiteral("a"), issue, {QStringLiteral("9"), QStringLiteral("DEV-9"), {}}, {}, changed};
    twin.checked = changed.addMSecs(-1);
    QVERIFY(m_store->twins().save(twin));
    const tracker::ChangedIssue listed{issue, QStringLiteral("1"), changed};
    tracker::ChangedIssue later = listed;
    later.ref.id = QStringLiteral("8");
    later.updated = changed.addSecs(3600);
    m_tracker->page = {{isLatest ? listed : later}, {}, later.updated.addSecs(60)};
    m_tracker->there = {listed};
    const auto notedByNextPoll = [this] {
        m_clock->advance(15s);
        asked();
        return isNoted();
    };
    (void)notedByNextPoll(); // the first poll notes all
    for (int look = 0; look < 2; ++look) {
        bool noted = false;
        for (int poll = 0; poll < polls && !noted; ++poll)
            noted = notedByNextPoll();
        QVERIFY(noted);
    }
    twin.checked = changed;
    QVERIFY(m_store->twins().save(twin));
    (void)notedByNextPoll(); // the list may tell it once more
    for (int poll = 0; poll < polls; ++poll)
        QVERIFY(!notedByNextPoll());
}

QTEST_GUILESS_MAIN(ChangePollerTest)
#include "tst_changepoller.moc"
