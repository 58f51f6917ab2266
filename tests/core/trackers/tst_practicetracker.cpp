#include "core/trackers/practice/practiceapi.h"
#include "core/trackers/practice/practicesamples.h"
#include "core/trackers/practice/practicetracker.h"
#include "tests/support/fakeclock.h"
#include "tests/support/patience.h"
#include "tests/support/waitfor.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;
using tests::waitFor;
using Effect = PracticeFaultEffect;
using Occasion = PracticeFaultOccasion;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Effect)

namespace
{
const QString project = QStringLiteral("SUP");

template<typename T>
void keepEnd(const std::shared_ptr<std::optional<Problem>> &end, Task<Result<T>> task)
{
    task.then([end](Result<T> result) { *end = result ? Problem() : result.error(); });
}
} // namespace

class PracticeTrackerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFaultEndsAsItIsWritten_data();
    void everyFaultEndsAsItIsWritten();
    void faultsMeetEditsAndChanges();
    void readsKnowNoUnknownOutcome();
    void faultComesAtItsOccasion_data();
    void faultComesAtItsOccasion();
    void faultOfAllCallsMeetsEach();
    void wrongFaultsAreRefused();
    void wordsOfFaultsReadBack();
    void hangEndsWhenCancelled_data();
    void hangEndsWhenCancelled();
    void latencyPassesBeforeTheCall();
    void cancelDuringLatencyDoesNothing();
    void cutDownloadIsNoShortFile();
    void callsAreCountedByName();
    void credentialIsProvenAtEachCall();
    void trackerThatIsDownComesBack();
    void capabilitiesFollowTheFile();

private:
    std::shared_ptr<tracker::Tracker> open(const QString &password = PracticeSamples::adminPassword());
    tracker::NewIssue newIssue() const;
    void order(const QString &call, Effect effect, Occasion occasion = Occasion::Once, int n = 1);
    int count() { return *m_api->issues().count(project); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<PracticeApi> m_api;
    std::unique_ptr<tests::FakeClock> m_clock;
    std::shared_ptr<tracker::Tracker> m_tracker;
};

void PracticeTrackerTest::init()
{
    m_tracker.reset();
    m_api.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = PracticeSamples::create(m_folder->path())->first();
    m_api = std::move(*PracticeApi::open(m_path));
    m_clock = std::make_unique<tests::FakeClock>();
    m_tracker = open();
}

std::shared_ptr<tracker::Tracker> PracticeTrackerTest::open(const QString &password)
{
    return std::make_shared<PracticeTracker>(PracticeAddress{m_path, {}, {}}, QStringLiteral("admin"), password,
                                             *m_clock);
}

tracker::NewIssue PracticeTrackerTest::newIssue() const
{
    tracker::NewIssue issue;
    issue.projectId = project;
    issue.summary = QStringLiteral("Made for a fault");
    return issue;
}

void PracticeTrackerTest::order(const QString &call, Effect effect, Occasion occasion, int n)
{
    PracticeFault fault;
    fault.call = call;
    fault.effect = effect;
    fault.occasion = occasion;
    fault.n = n;
    fault.retryAfter = 30s;
    QVERIFY(m_api->faults().add(fault));
}

void PracticeTrackerTest::everyFaultEndsAsItIsWritten_data()
{
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<bool>("isUnknown");
    const auto row = [](Effect effect, ProblemKind kind, bool isDone, bool isUnknown) {
        QTest::newRow(qPrintable(toString(effect))) << effect << toString(kind) << isDone << isUnknown;
    };
    row(Effect::DropBefore, ProblemKind::Network, false, true);
    row(Effect::DropAfter, ProblemKind::Network, true, true);
    row(Effect::ServerError, ProblemKind::Server, false, true);
    row(Effect::ServerErrorAfter, ProblemKind::Server, true, true);
    row(Effect::Unauthorized, ProblemKind::Unauthorized, false, false);
    row(Effect::Forbidden, ProblemKind::Forbidden, false, false);
    row(Effect::NotFound, ProblemKind::NotFound, false, false);
    row(Effect::TooLarge, ProblemKind::TooLarge, false, false);
    row(Effect::RateLimit, ProblemKind::RateLimited, false, false);
    row(Effect::Cut, ProblemKind::Network, false, true);
}

void PracticeTrackerTest::everyFaultEndsAsItIsWritten()
{
    QFETCH(const Effect, effect);
    QFETCH(const QString, kind);
    QFETCH(const bool, isDone);
    QFETCH(const bool, isUnknown);
    const int before = count();
    order(QStringLiteral("createIssue"), effect);
    const auto result = waitFor(m_tracker->createIssue(newIssue(), {}));
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), kind);
    QCOMPARE(result.error().outcomeUnknown, isUnknown);
    QCOMPARE(result.error().retryAfter.has_value(), effect == Effect::RateLimit);
    QVERIFY(!result.error().cause.isEmpty());
    QCOMPARE(count(), before + (isDone ? 1 : 0));
    QVERIFY(waitFor(m_tracker->createIssue(newIssue(), {})));
}

void PracticeTrackerTest::faultsMeetEditsAndChanges()
{
    for (const char *name : {"updateIssue", "editComment", "changes", "existing"})
        order(QString::fromLatin1(name), Effect::DropAfter);
    const auto before = waitFor(m_tracker->issue(QStringLiteral("SUP-1"), {}));
    const model::Comment comment = before->comments.first();
    const auto updated =
        waitFor(m_tracker->updateIssue(before->ref, {QStringLiteral("Done all the same"), {}, {}, {}}, {}));
    const auto edited = waitFor(m_tracker->editComment(before->ref, comment.id, {QStringLiteral("Done, too"), {}}, {}));
    QVERIFY(!updated && updated.error().outcomeUnknown);
    QVERIFY(!edited && edited.error().outcomeUnknown);
    const auto changes = waitFor(m_tracker->changes(project, {}, {}, {}));
    const auto existing = waitFor(m_tracker->existing({QStringLiteral("SUP-1")}, {}));
    QVERIFY(!changes && !changes.error().outcomeUnknown);
    QVERIFY(!existing && !existing.error().outcomeUnknown);
    const auto after = waitFor(m_tracker->issue(QStringLiteral("SUP-1"), {}));
    QCOMPARE(after->summary, QStringLiteral("Done all the same"));
    QCOMPARE(after->comments.first().text, QStringLiteral("Done, too"));
    QCOMPARE(after->comments.first().author, comment.author);
}

void PracticeTrackerTest::readsKnowNoUnknownOutcome()
{
    order(QStringLiteral("issue"), Effect::DropAfter);
    const auto result = waitFor(m_tracker->issue(QStringLiteral("SUP-1"), {}));
    QVERIFY(!result);
    QVERIFY(!result.error().outcomeUnknown);
}

void PracticeTrackerTest::faultComesAtItsOccasion_data()
{
    QTest::addColumn<int>("occasion");
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("pattern"); // x: the call fails
    QTest::newRow("once") << static_cast<int>(Occasion::Once) << 1 << QStringLiteral("x.....");
    QTest::newRow("first") << static_cast<int>(Occasion::Nth) << 1 << QStringLiteral("x.....");
    QTest::newRow("third") << static_cast<int>(Occasion::Nth) << 3 << QStringLiteral("..x...");
    QTest::newRow("every") << static_cast<int>(Occasion::Every) << 1 << QStringLiteral("xxxxxx");
    QTest::newRow("every third") << static_cast<int>(Occasion::Every) << 3 << QStringLiteral("..x..x");
}

void PracticeTrackerTest::faultComesAtItsOccasion()
{
    QFETCH(const int, occasion);
    QFETCH(const int, n);
    QFETCH(const QString, pattern);
    order(QStringLiteral("whoAmI"), Effect::ServerError, static_cast<Occasion>(occasion), n);
    QString seen;
    for (qsizetype i = 0; i < pattern.size(); ++i)
        seen += waitFor(m_tracker->whoAmI({})) ? u'.' : u'x';
    QCOMPARE(seen, pattern);
    QVERIFY(waitFor(m_tracker->projects({}))); // other calls are left alone
}

void PracticeTrackerTest::faultOfAllCallsMeetsEach()
{
    order(QStringLiteral("*"), Effect::Forbidden, Occasion::Every);
    QVERIFY(!waitFor(m_tracker->whoAmI({})));
    QVERIFY(!waitFor(m_tracker->projects({})));
    QVERIFY(!waitFor(m_tracker->findIssue(project, {}, {})));
    QVERIFY(m_api->faults().clear());
    QVERIFY(waitFor(m_tracker->whoAmI({})));
}

void PracticeTrackerTest::wrongFaultsAreRefused()
{
    PracticeFault fault;
    fault.call = QStringLiteral("makeCoffee");
    QCOMPARE(m_api->faults().add(fault).error().code, QStringLiteral("practice.call-unknown"));
    fault.call = QStringLiteral("issue");
    fault.n = 0;
    QCOMPARE(m_api->faults().add(fault).error().code, QStringLiteral("practice.fault-count"));
    QVERIFY(m_api->faults().list()->isEmpty());
    QCOMPARE(m_api->faults().setLatency(QStringLiteral("x"), 1ms).error().code,
             QStringLiteral("practice.call-unknown"));
}

void PracticeTrackerTest::wordsOfFaultsReadBack()
{
    for (int i = 0; i <= static_cast<int>(Effect::Cut); ++i) {
        const auto effect = static_cast<Effect>(i);
        QVERIFY(!toString(effect).isEmpty());
        QVERIFY(practiceFaultEffectFromString(toString(effect)) == effect);
    }
    for (const Occasion occasion : {Occasion::Once, Occasion::Nth, Occasion::Every})
        QVERIFY(practiceFaultOccasionFromString(toString(occasion)) == occasion);
    QVERIFY(!practiceFaultEffectFromString(QStringLiteral("explode")));
    QVERIFY(!practiceFaultOccasionFromString(QStringLiteral("never")));
}

void PracticeTrackerTest::hangEndsWhenCancelled_data()
{
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("hang") << Effect::Hang << false;
    QTest::newRow("hang-after") << Effect::HangAfter << true;
}

void PracticeTrackerTest::hangEndsWhenCancelled()
{
    QFETCH(const Effect, effect);
    QFETCH(const bool, isDone);
    const int before = count();
    order(QStringLiteral("createIssue"), effect);
    CancelSource source;
    const auto end = std::make_shared<std::optional<Problem>>();
    keepEnd(end, m_tracker->createIssue(newIssue(), source.token()));
    QVERIFY(!end->has_value());
    QCOMPARE(count(), before + (isDone ? 1 : 0));
    source.cancel();
    QTRY_VERIFY(end->has_value());
    QVERIFY((*end)->isCancelled());
    QVERIFY((*end)->outcomeUnknown);
}

void PracticeTrackerTest::latencyPassesBeforeTheCall()
{
    QVERIFY(m_api->faults().setLatency(QStringLiteral("*"), 200ms));
    QVERIFY(m_api->faults().setLatency(QStringLiteral("createIssue"), 700ms));
    const int before = count();
    const auto end = std::make_shared<std::optional<Problem>>();
    keepEnd(end, m_tracker->createIssue(newIssue(), {}));
    m_clock->advance(699ms);
    QCOMPARE(count(), before);
    m_clock->advance(1ms);
    QTRY_VERIFY(end->has_value());
    QCOMPARE(count(), before + 1);
    const auto quick = std::make_shared<std::optional<Problem>>();
    keepEnd(quick, m_tracker->whoAmI({}));
    QVERIFY(!quick->has_value());
    m_clock->advance(200ms);
    QTRY_VERIFY(quick->has_value());
}

void PracticeTrackerTest::cancelDuringLatencyDoesNothing()
{
    QVERIFY(m_api->faults().setLatency(QStringLiteral("*"), 200ms));
    const int before = count();
    CancelSource source;
    const auto end = std::make_shared<std::optional<Problem>>();
    keepEnd(end, m_tracker->createIssue(newIssue(), source.token()));
    source.cancel();
    QTRY_VERIFY(end->has_value());
    QVERIFY((*end)->isCancelled() && !(*end)->outcomeUnknown);
    QCOMPARE(count(), before);
}

void PracticeTrackerTest::cutDownloadIsNoShortFile()
{
    const auto issue = waitFor(m_tracker->issue(QStringLiteral("SUP-1"), {}));
    const model::Attachment &log = issue->attachments.first();
    order(QStringLiteral("download"), Effect::Cut);
    auto sink = std::make_shared<QBuffer>();
    sink->open(QIODevice::ReadWrite);
    const auto cut = waitFor(m_tracker->download(log, sink, {}));
    QVERIFY(!cut);
    QVERIFY(cut.error().kind == ProblemKind::Network);
    QCOMPARE(sink->size(), log.size / 2);
    QVERIFY(waitFor(m_tracker->download(log, sink, {})));
    QCOMPARE(sink->size(), log.size);
}

void PracticeTrackerTest::callsAreCountedByName()
{
    QVERIFY(m_api->faults().counts()->isEmpty());
    (void)waitFor(m_tracker->whoAmI({}));
    (void)waitFor(m_tracker->issue(QStringLiteral("SUP-1"), {}));
    (void)waitFor(m_tracker->issue(QStringLiteral("SUP-999"), {})); // a refused call is a call
    (void)waitFor(m_tracker->updateIssue({}, {}, {}));
    (void)waitFor(m_tracker->editComment({}, {}, {}, {}));
    (void)waitFor(m_tracker->changes(project, {}, {}, {}));
    (void)waitFor(m_tracker->existing({}, {}));
    (void)m_tracker->asRead(QStringLiteral("makes no call"));
    const QMap<QString, qint64> expected{{QStringLiteral("whoAmI"), 1},      {QStringLiteral("issue"), 2},
                                         {QStringLiteral("updateIssue"), 1}, {QStringLiteral("editComment"), 1},
                                         {QStringLiteral("changes"), 1},     {QStringLiteral("existing"), 1}};
    QCOMPARE(*m_api->faults().counts(), expected);
    QVERIFY(m_api->faults().resetCounts());
    QVERIFY(m_api->faults().counts()->isEmpty());
}

void PracticeTrackerTest::credentialIsProvenAtEachCall()
{
    const auto stranger = open(QStringLiteral("wrong"));
    QVERIFY(waitFor(stranger->whoAmI({})).error().needsSignIn());
    QVERIFY(waitFor(stranger->projects({})).error().needsSignIn());
    QVERIFY(waitFor(stranger->createIssue(newIssue(), {})).error().needsSignIn());
    QVERIFY(waitFor(m_tracker->whoAmI({})));
    QVERIFY(m_api->accounts().setPassword(QStringLiteral("admin"), QStringLiteral("changed")));
    QVERIFY(waitFor(m_tracker->whoAmI({})).error().needsSignIn());
}

void PracticeTrackerTest::trackerThatIsDownComesBack()
{
    QVERIFY(waitFor(m_tracker->whoAmI({})));
    QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".away")));
    const auto down = waitFor(m_tracker->whoAmI({}));
    QVERIFY(!down);
    QCOMPARE(down.error().code, QStringLiteral("practice.unreachable"));
    QVERIFY(down.error().isTransient());
    QVERIFY(QFile::rename(m_path + QStringLiteral(".away"), m_path));
    QVERIFY(waitFor(m_tracker->whoAmI({})));
}

void PracticeTrackerTest::capabilitiesFollowTheFile()
{
    QCOMPARE(*m_tracker->capabilities().maxFileSize, qint64{20} * 1024 * 1024);
    QCOMPARE(m_tracker->capabilities().maxTextLength, 0);
    QVERIFY(m_api->database().setSetting(QStringLiteral("max-file-size"), QStringLiteral("1000")));
    QVERIFY(m_api->database().setSetting(QStringLiteral("max-text-length"), QStringLiteral("500")));
    QCOMPARE(*m_tracker->capabilities().maxFileSize, 1000);
    QCOMPARE(m_tracker->capabilities().maxTextLength, 500);
}

QTEST_GUILESS_MAIN(PracticeTrackerTest)
#include "tst_practicetracker.moc"
