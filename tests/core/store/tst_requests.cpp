#include "tests/support/openstore.h"

#include <rapidcheck.h>

#include <QTemporaryDir>
#include <QTest>

using namespace twinspan;
using namespace twinspan::store;
using model::Stage;
using model::SyncRequest;

namespace
{
const QString here = QStringLiteral("c1");

QStringList idsOf(const QList<SyncRequest> &requests)
{
    QStringList ids;
    for (const SyncRequest &request : requests)
        ids.append(request.id);
    return ids;
}
} // namespace

class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allOfARequestGoesThereAndBack();
    void aBareRequestGoesThereAndBack();
    void savingAgainOverwrites();
    void openOnesAreOldestFirstAlsoWithinAMillisecond();
    void finalStagesEndARequest_data();
    void finalStagesEndARequest();
    void theOpenOneOfAnIssueIsFoundByKeyAndById();
    void latestOnesAreNewestFirstAndBounded();
    void aFailureCountsUntilALaterRequestOfTheIssue();
    void aFailureIsFollowedAlsoWhenTheKeyWasTypedDifferently();
    void aFailureOfAnotherConnectionIsNotFollowed();
    void oldOnesAreForgottenButTheLastOfEachIssue();
    void oneDamagedRequestDoesNotHideTheOthers();
    void anUnknownRequestIsSaid();
    void aRequestOfAnUnknownConnectionIsRefused();
    void everyFailureIsShownOrFollowed();
    void changesOfWhatIsUnderWayAreNotDue();

private:
    SyncRequest made(const char *id, const char *key, Stage stage = Stage::Preparing);
    Requests &requests() { return m_store->requests(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    QDateTime m_now;
};

void TestRequests::init()
{
    m_now = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = tests::openStoreIn(m_dir->path());
    QVERIFY(m_store->connections().save(tests::connectionNamed(here)));
    QVERIFY(m_store->connections().save(tests::connectionNamed(QStringLiteral("c2"))));
}

void TestRequests::cleanup()
{
    m_store.reset();
    m_dir.reset();
}

SyncRequest TestRequests::made(const char *id, const char *key, Stage stage)
{
    SyncRequest request;
    request.id = QLatin1String(id);
    request.connectionId = here;
    request.issueKey = QLatin1String(key);
    request.stage = stage;
    request.created = m_now;
    request.updated = m_now;
    if (!requests().save(request))
        qFatal("not saved");
    return request;
}

void TestRequests::allOfARequestGoesThereAndBack()
{
    SyncRequest request;
    request.id = QStringLiteral("r1");
    request.connectionId = here;
    request.issueKey = QStringLiteral("TEST-1");
    request.stage = Stage::Failed;
    request.failedAt = Stage::WaitingForRemote;
    request.problem = makeProblem(ProblemKind::RateLimited, QStringLiteral("x.slow"), QStringLiteral("Too fast."));
    request.problem->retryAfter = std::chrono::seconds(30);
    request.waitingFor = QStringLiteral("Waiting for Acme.");
    request.local = {QStringLiteral("1"), QStringLiteral("TEST-1"), QUrl(QStringLiteral("https://a.example/1"))};
    request.remote = {QStringLiteral("2"), QStringLiteral("#2"), QUrl(QStringLiteral("https://b.example/%20?x=%26"))};
    request.notices = {QStringLiteral("One file was too large."), QStringLiteral("\u00e4")};
    request.attempts = 3;
    request.created = m_now.addMSecs(1);
    request.updated = m_now.addMSecs(2);
    QVERIFY(requests().save(request));
    QCOMPARE(requests().byId(request.id).value(), request);
}

void TestRequests::aBareRequestGoesThereAndBack()
{
    SyncRequest request;
    request.id = QStringLiteral("r1");
    request.connectionId = here;
    QVERIFY(requests().save(request));
    QCOMPARE(requests().byId(request.id).value(), request);
}

void TestRequests::savingAgainOverwrites()
{
    SyncRequest request = made("r1", "TEST-1");
    request.stage = Stage::Sending;
    request.issueKey = QStringLiteral("TEST-01");
    QVERIFY(requests().save(request));
    QCOMPARE(requests().byId(request.id).value(), request);
    QCOMPARE(requests().latest(10).value().size(), 1);
}

void TestRequests::openOnesAreOldestFirstAlsoWithinAMillisecond()
{
    made("z", "TEST-1");
    SyncRequest middle = made("m", "TEST-2");
    made("a", "TEST-3");
    middle.attempts = 2; // saving again does not move it
    QVERIFY(requests().save(middle));
    m_now = m_now.addSecs(-1);
    made("old", "TEST-4");
    QCOMPARE(idsOf(requests().open().value()),
             (QStringList{QStringLiteral("old"), QStringLiteral("z"), QStringLiteral("m"), QStringLiteral("a")}));
}

void TestRequests::finalStagesEndARequest_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<bool>("isOpen");
    for (const auto stage : {Stage::Preparing, Stage::Sending, Stage::WaitingForRemote, Stage::Finalizing})
        QTest::newRow(qPrintable(toString(stage))) << static_cast<int>(stage) << true;
    for (const auto stage : {Stage::Synchronized, Stage::Failed, Stage::Skipped})
        QTest::newRow(qPrintable(toString(stage))) << static_cast<int>(stage) << false;
}

void TestRequests::finalStagesEndARequest()
{
    QFETCH(int, stage);
    QFETCH(bool, isOpen);
    made("r1", "TEST-1", static_cast<Stage>(stage));
    QCOMPARE(requests().open().value().size(), isOpen ? 1 : 0);
    QCOMPARE(requests().openFor(here, QStringLiteral("TEST-1")).value().has_value(), isOpen);
}

void TestRequests::theOpenOneOfAnIssueIsFoundByKeyAndById()
{
    SyncRequest request = made("r1", "TEST-1");
    request.local.id = QStringLiteral("10001");
    QVERIFY(requests().save(request));
    made("r2", "TEST-2");
    QCOMPARE(requests().openFor(here, QStringLiteral("TEST-1")).value(), request);
    QCOMPARE(requests().openFor(here, QStringLiteral("10001")).value(), request);
    QCOMPARE(requests().openFor(here, QStringLiteral("TEST-3")).value(), std::nullopt);
    QCOMPARE(requests().openFor(QStringLiteral("c2"), QStringLiteral("TEST-1")).value(), std::nullopt);
}

void TestRequests::latestOnesAreNewestFirstAndBounded()
{
    for (const auto *id : {"r1", "r2", "r3", "r4"}) {
        made(id, QByteArray(id) == "r2" ? "TEST-2" : "TEST-1", Stage::Synchronized);
        if (QByteArray(id) != "r3")
            m_now = m_now.addSecs(1);
    }
    QCOMPARE(idsOf(requests().latest(3).value()),
             (QStringList{QStringLiteral("r4"), QStringLiteral("r3"), QStringLiteral("r2")}));
    QCOMPARE(idsOf(requests().latest(2, QStringLiteral("TEST-1")).value()),
             (QStringList{QStringLiteral("r4"), QStringLiteral("r3")}));
}

void TestRequests::aFailureCountsUntilALaterRequestOfTheIssue()
{
    made("r1", "TEST-1", Stage::Failed);
    made("r2", "TEST-2", Stage::Failed);
    QCOMPARE(idsOf(requests().failed(10).value()), (QStringList{QStringLiteral("r2"), QStringLiteral("r1")}));
    QCOMPARE(idsOf(requests().failed(1).value()), QStringList{QStringLiteral("r2")});
    made("r3", "TEST-1");
    QCOMPARE(idsOf(requests().failed(10).value()), QStringList{QStringLiteral("r2")});
}

void TestRequests::aFailureIsFollowedAlsoWhenTheKeyWasTypedDifferently()
{
    SyncRequest failed = made("r1", "42", Stage::Failed);
    failed.local.id = QStringLiteral("42");
    QVERIFY(requests().save(failed));
    SyncRequest later = made("r2", "#42");
    QCOMPARE(idsOf(requests().failed(10).value()), QStringList{QStringLiteral("r1")});
    later.local.id = QStringLiteral("42");
    QVERIFY(requests().save(later));
    QCOMPARE(requests().failed(10).value(), QList<SyncRequest>());
}

void TestRequests::aFailureOfAnotherConnectionIsNotFollowed()
{
    made("r1", "TEST-1", Stage::Failed);
    SyncRequest other = made("r2", "TEST-1", Stage::Synchronized);
    other.connectionId = QStringLiteral("c2");
    QVERIFY(requests().save(other));
    QCOMPARE(idsOf(requests().failed(10).value()), QStringList{QStringLiteral("r1")});
}

void TestRequests::oldOnesAreForgottenButTheLastOfEachIssue()
{
    const auto ofIssue = [this](const char *id, const char *issue, Stage stage) {
        SyncRequest request = made(id, issue, stage);
        request.local.id = request.local.key = QLatin1String(issue);
        QVERIFY(requests().save(request));
    };
    ofIssue("failed", "A-1", Stage::Failed);
    ofIssue("again", "A-1", Stage::Synchronized);
    ofIssue("last", "A-1", Stage::Synchronized);
    ofIssue("stuck", "A-2", Stage::Failed);
    ofIssue("open", "A-3", Stage::Sending);
    m_now = m_now.addDays(1);
    ofIssue("new", "A-4", Stage::Synchronized);
    ofIssue("newer", "A-4", Stage::Synchronized);
    QCOMPARE(requests().forget(m_now).value(), qint64(2));
    QCOMPARE(idsOf(requests().latest(10).value()),
             (QStringList{QStringLiteral("newer"), QStringLiteral("new"), QStringLiteral("open"),
                          QStringLiteral("stuck"), QStringLiteral("last")}));
    QCOMPARE(idsOf(requests().failed(10).value()), QStringList{QStringLiteral("stuck")});
}

void TestRequests::oneDamagedRequestDoesNotHideTheOthers()
{
    made("r1", "TEST-1");
    made("r2", "TEST-2");
    QVERIFY(
        static_cast<SqlStore &>(*m_store).database().write("UPDATE sync_requests SET details = '' WHERE id = 'r1'"));
    QCOMPARE(idsOf(requests().open().value()), QStringList{QStringLiteral("r2")});
    QCOMPARE(requests().byId(QStringLiteral("r1")).error().code, QStringLiteral("store.damaged-record"));
}

void TestRequests::anUnknownRequestIsSaid()
{
    const auto missing = requests().byId(QStringLiteral("none"));
    QVERIFY(!missing);
    QVERIFY(missing.error().kind == ProblemKind::NotFound);
    QCOMPARE(missing.error().code, QStringLiteral("request.not-found"));
}

void TestRequests::aRequestOfAnUnknownConnectionIsRefused()
{
    SyncRequest request;
    request.id = QStringLiteral("r1");
    request.connectionId = QStringLiteral("nowhere");
    QCOMPARE(requests().save(request).error().code, QStringLiteral("connection.not-found"));
}

void TestRequests::everyFailureIsShownOrFollowed()
{
    // Hundreds of runs: without waiting for the disk.
    QVERIFY(static_cast<SqlStore &>(*m_store).database().number("PRAGMA synchronous = OFF", {}));
    int run = 0;
    QVERIFY(rc::check("law 1: the last request of an issue decides", [&] {
        const QString connection = QStringLiteral("run%1").arg(++run);
        RC_ASSERT(m_store->connections().save(tests::connectionNamed(connection)).has_value());
        const auto steps = *rc::gen::container<std::vector<std::pair<int, bool>>>(
            rc::gen::pair(rc::gen::inRange(0, 4), rc::gen::arbitrary<bool>()));
        QMap<QString, QString> failing;
        int count = 0;
        for (const auto &[issue, fails] : steps) {
            SyncRequest request;
            request.id = QStringLiteral("%1-%2").arg(connection).arg(++count);
            request.connectionId = connection;
            request.issueKey = QStringLiteral("KEY-%1").arg(issue);
            request.stage = fails ? Stage::Failed : Stage::Synchronized;
            request.created = m_now;
            RC_ASSERT(requests().save(request).has_value());
            if (fails)
                failing.insert(request.issueKey, request.id);
            else
                failing.remove(request.issueKey);
        }
        const auto failed = requests().failed(1000);
        RC_ASSERT(failed.has_value());
        QStringList shown = idsOf(*failed);
        QStringList expected = failing.values();
        shown.sort();
        expected.sort();
        RC_ASSERT(shown == expected);
        RC_ASSERT(m_store->connections().remove(connection).has_value());
    }));
}

/// Law 4: of very many changes that wait for an answer none needs a look, however often another one is due.
void TestRequests::changesOfWhatIsUnderWayAreNotDue()
{
    const QString issue = QStringLiteral("1");
    const auto dueIn = [this, issue](const QString &connection, Stage stage) {
        SyncRequest request = made("r", "SUP-1", stage);
        request.local = {issue, QStringLiteral("SUP-1"), {}};
        if (!requests().save(request))
            return qsizetype(-1);
        return m_store->changes().due(connection, 10)->size();
    };
    const QString other = QStringLiteral("c2");
    QVERIFY(m_store->changes().note(here, issue) && m_store->changes().note(other, issue));
    QCOMPARE(dueIn(here, Stage::Preparing), 0);
    QCOMPARE(dueIn(here, Stage::Sending), 1); // it may be taken back
    QCOMPARE(dueIn(here, Stage::WaitingForRemote), 0);
    QCOMPARE(dueIn(other, Stage::WaitingForRemote), 1);
    QCOMPARE(dueIn(here, Stage::Synchronized), 1);
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
