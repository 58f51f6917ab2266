#include "tests/core/sync/pairtest.h"
#include "tests/core/sync/poisonedtracker.h"
#include "tests/support/scale.h"

#include <QBuffer>

#include <algorithm>
#include <functional>

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;

/// Law 4: what can never be synced is tried a few times at most, is listed with its reason, and stops nothing else.
class PoisonTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pair.reset(); }
    void issuesThatCanNeverBeSyncedStopNoOther();
    void changesThatCanNeverBeWrittenStopNoOther();

private:
    static constexpr int most = 3; // tries of each

    void poison(std::initializer_list<std::pair<const char *, int>> kinds);
    /// An issue with a comment and a file; the summary and the file's name end with the word.
    QString makeIssue(int number, const QString &word);
    void makeIssues();
    void syncAll();
    bool isPoisoned(int index) const { return index < m_poisons->size(); }
    /// Whether people are told of this issue: why it failed, or what did not come along.
    bool isListed(const QString &key);
    void restart();
    int triesOfTheWorst() const;
    void expectAllButThePoisoned(const std::function<bool(int)> &isDone);
    void edit(const QString &key);
    bool isInStep(int index);

    std::shared_ptr<QList<Poison>> m_poisons;
    QStringList m_keys; ///< the poisoned ones first
    QStringList m_requests;
    QStringList m_twins; ///< empty where there is none
};

void PoisonTest::init()
{
    renew();
    m_keys.clear();
    m_requests.clear();
    m_twins.clear();
    m_poisons = std::make_shared<QList<Poison>>();
    for (PracticePair::Side *side : {&m_pair->a, &m_pair->b})
        side->instance.tracker = std::make_shared<PoisonedTracker>(side->instance.tracker, m_poisons);
}

void PoisonTest::poison(std::initializer_list<std::pair<const char *, int>> kinds)
{
    for (const auto &[call, status] : kinds)
        m_poisons->append({QLatin1String(call), status});
}

QString PoisonTest::makeIssue(int number, const QString &word)
{
    PracticeIssues &issues = m_pair->a.api->issues();
    PracticeNewIssue fresh;
    fresh.projectKey = m_pair->a.projectKey;
    fresh.summary = QStringLiteral("Pump %1 %2").arg(number).arg(word);
    fresh.description = QStringLiteral("It stops.");
    const QString key = issues.create(fresh, m_pair->a.admin)->key;
    addComment(m_pair->a, key, QStringLiteral("Seen again."));
    QByteArray bytes("What it looked like.");
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    [&] { QVERIFY(issues.addFile(key, {word + QStringLiteral(".txt"), {}, true, {}}, file, m_pair->a.admin)); }();
    return key;
}

void PoisonTest::makeIssues()
{
    poll(); // as a connection does when it begins
    // All at one time: so each list of changes names them once more, as it does with what was changed last.
    m_pair->a.clock->stopped = m_pair->a.clock->now();
    const int count = sized(80, 800);
    const Status made = m_pair->a.api->database().inTransaction([&]() -> Status {
        for (int number = 0; number < count; ++number)
            m_keys.append(makeIssue(number, isPoisoned(number) ? m_poisons->at(number).word() : QString()));
        return {};
    });
    QVERIFY(made);
}

void PoisonTest::syncAll()
{
    for (const QString &key : std::as_const(m_keys))
        m_requests.append(m_pair->engine->requestSync(endA, key)->id);
    QVERIFY(eventually(
        [this] { return std::ranges::all_of(m_requests, [this](const QString &id) { return m_pair->isFinal(id); }); }));
    for (const QString &id : std::as_const(m_requests))
        m_twins.append(request(id).remote.key);
}

bool PoisonTest::isListed(const QString &key)
{
    const auto all = *m_pair->store().requests().latest(50, key);
    return std::ranges::any_of(all, [](const model::SyncRequest &request) {
        const bool isFailed = request.stage == model::Stage::Failed && request.problem;
        return (isFailed && !request.problem->cause.isEmpty()) || !request.notices.isEmpty();
    });
}

void PoisonTest::restart()
{
    m_pair->stopEngine();
    m_pair->makeEngine();
    QVERIFY(m_pair->engine->start());
    comeToRest();
}

int PoisonTest::triesOfTheWorst() const
{
    return std::ranges::max(*m_poisons, {}, &Poison::tries).tries;
}

void PoisonTest::expectAllButThePoisoned(const std::function<bool(int)> &isDone)
{
    int done = 0;
    int listed = 0;
    for (int index = 0; index < m_keys.size(); ++index) {
        if (isPoisoned(index))
            listed += isListed(m_keys.at(index)) ? 1 : 0;
        else
            done += isDone(index) ? 1 : 0;
    }
    qInfo("%d issues: %d done, %d of %d poisoned ones listed, at most %d tries", static_cast<int>(m_keys.size()), done,
          listed, static_cast<int>(m_poisons->size()), triesOfTheWorst());
    QCOMPARE(done, m_keys.size() - m_poisons->size());
    QCOMPARE(listed, m_poisons->size());
    for (const Poison &poison : std::as_const(*m_poisons))
        qInfo("%s: %d tries", qPrintable(poison.word()), poison.tries);
    for (const Poison &poison : std::as_const(*m_poisons)) {
        QVERIFY2(poison.tries >= 1, qPrintable(poison.word()));
        QVERIFY2(poison.tries <= most, qPrintable(poison.word()));
    }
}

void PoisonTest::issuesThatCanNeverBeSyncedStopNoOther()
{
    poison({{"createIssue", 400},
            {"createIssue", 403},
            {"createIssue", 413},
            {"createIssue", 422},
            {"createIssue", 500},
            {"addComment", 404},
            {"addComment", 422},
            {"addComment", 502},
            {"stageFile", 422},
            {"stageFile", 503},
            {"issue", 403},
            {"issue", 500}});
    makeIssues();
    syncAll();
    m_pair->a.clock->stopped = m_pair->a.clock->stopped.addSecs(1);
    comeToRest();
    restart();
    expectAllButThePoisoned(
        [this](int index) { return request(m_requests.at(index)).stage == model::Stage::Synchronized; });
    // What is poisoned in one part comes with all others.
    for (const char *word : {"addComment-422", "stageFile-422"}) {
        const auto at = std::ranges::find(*m_poisons, QLatin1String(word), &Poison::word) - m_poisons->begin();
        QCOMPARE(stage(m_requests.at(at)), QStringLiteral("Synchronized"));
        QCOMPARE(issueOf(m_pair->b, m_twins.at(at)).files.size(), m_poisons->at(at).call == u"addComment" ? 1 : 0);
    }
}

void PoisonTest::edit(const QString &key)
{
    PracticeIssues &issues = m_pair->a.api->issues();
    PracticeEdit edit;
    edit.description = QStringLiteral("It stops daily.");
    QVERIFY(issues.edit(key, edit, m_pair->a.admin));
    QVERIFY(issues.editComment(issueOf(m_pair->a, key).comments.first().id, QStringLiteral("Seen at noon."),
                               m_pair->a.admin));
    addComment(m_pair->a, key, QStringLiteral("And again."));
}

bool PoisonTest::isInStep(int index)
{
    const PracticeIssue twin = issueOf(m_pair->b, m_twins.at(index));
    return twin.description.endsWith(QStringLiteral("It stops daily.")) && twin.comments.size() == 2 &&
           twin.comments.first().text.endsWith(QStringLiteral("Seen at noon.")) &&
           twin.comments.last().text.endsWith(QStringLiteral("And again."));
}

void PoisonTest::changesThatCanNeverBeWrittenStopNoOther()
{
    poison({{"updateIssue", 403},
            {"updateIssue", 409},
            {"updateIssue", 413},
            {"updateIssue", 422},
            {"updateIssue", 500},
            {"editComment", 403},
            {"editComment", 404},
            {"editComment", 422},
            {"editComment", 504},
            {"updateIssue", 404}});
    makeIssues();
    syncAll();
    comeToRest();
    m_pair->a.clock->stopped = m_pair->a.clock->stopped.addSecs(60);
    for (const QString &key : std::as_const(m_keys))
        edit(key);
    m_pair->a.clock->stopped = m_pair->a.clock->stopped.addSecs(1);
    comeToRest();
    restart();
    expectAllButThePoisoned([this](int index) { return isInStep(index); });
}

QTEST_GUILESS_MAIN(PoisonTest)
#include "tst_poison.moc"
