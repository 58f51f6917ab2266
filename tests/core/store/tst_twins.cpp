#include "tests/support/openstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace twinspan;
using namespace twinspan::store;

namespace
{
const QString here = QStringLiteral("c1");
const QString there = QStringLiteral("c2");

model::Twin twinOf(const QString &connection, const QString &local, const QString &remote)
{
    model::Twin twin;
    twin.connectionId = connection;
    twin.local = {local, u'#' + local, QUrl(QStringLiteral("https://a.example/%1").arg(local))};
    twin.remote = {remote, u'#' + remote, QUrl(QStringLiteral("https://b.example/%1?x=%2F").arg(remote))};
    twin.base = QByteArray("{\"bytes\":\"\0\xff\"}", 14);
    twin.updated = QDateTime(QDate(2026, 1, 1), QTime(1, 2, 3, 4), Qt::UTC);
    return twin;
}
} // namespace

class TestTwins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTwinIsFoundFromBothSides();
    void savingAgainOverwrites();
    void twoIssuesNeverShareARemoteOne();
    void aTwinWithoutRemoteIsFoundOnlyLocally();
    void pagesCoverAllOnce();
    void theLatestComeInPages();
    void countsAreOfEachConnection();
    void twinsOfALocalIssueAreThoseOfItsInstance();
    void aTwinOfAnUnknownConnectionIsRefused();

private:
    Twins &twins() { return m_store->twins(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
};

void TestTwins::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = tests::openStoreIn(m_dir->path());
    for (const QString &id : {here, there}) {
        model::Connection connection = tests::connectionNamed(id);
        connection.local.instanceId = QStringLiteral("instance-of-") + id;
        QVERIFY(m_store->connections().save(connection));
    }
}

void TestTwins::cleanup()
{
    m_store.reset();
    m_dir.reset();
}

void TestTwins::aTwinIsFoundFromBothSides()
{
    const auto twin = twinOf(here, QStringLiteral("1"), QStringLiteral("9"));
    QVERIFY(twins().save(twin));
    QCOMPARE(twins().byLocal(here, QStringLiteral("1")).value(), twin);
    QCOMPARE(twins().byRemote(here, QStringLiteral("9")).value(), twin);
    QCOMPARE(twins().byLocal(here, QStringLiteral("9")).value(), std::nullopt);
    QCOMPARE(twins().byRemote(here, QStringLiteral("1")).value(), std::nullopt);
    QCOMPARE(twins().byLocal(there, QStringLiteral("1")).value(), std::nullopt);
}

void TestTwins::savingAgainOverwrites()
{
    auto twin = twinOf(here, QStringLiteral("1"), QStringLiteral("9"));
    QVERIFY(twins().save(twin));
    twin.remote.id = QStringLiteral("10");
    twin.base = {};
    QVERIFY(twins().save(twin));
    QCOMPARE(twins().of(here, 0, 10).value(), QList<model::Twin>{twin});
    QCOMPARE(twins().byRemote(here, QStringLiteral("9")).value(), std::nullopt);
}

void TestTwins::twoIssuesNeverShareARemoteOne()
{
    QVERIFY(twins().save(twinOf(here, QStringLiteral("1"), QStringLiteral("9"))));
    const auto refused = twins().save(twinOf(here, QStringLiteral("2"), QStringLiteral("9")));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ProblemKind::Store);
    QCOMPARE(refused.error().code, QStringLiteral("store.conflict"));
    QVERIFY(twins().save(twinOf(there, QStringLiteral("2"), QStringLiteral("9"))));
}

void TestTwins::aTwinWithoutRemoteIsFoundOnlyLocally()
{
    QVERIFY(twins().save(twinOf(here, QStringLiteral("1"), {})));
    QVERIFY(twins().save(twinOf(here, QStringLiteral("2"), {})));
    QVERIFY(twins().byLocal(here, QStringLiteral("2")).value().has_value());
    QCOMPARE(twins().byRemote(here, {}).value(), std::nullopt);
}

void TestTwins::pagesCoverAllOnce()
{
    QSet<QString> expected;
    for (int issue = 0; issue < 10; ++issue) {
        QVERIFY(twins().save(twinOf(here, QString::number(issue), QString::number(issue))));
        expected.insert(QString::number(issue));
    }
    QStringList seen;
    for (int offset = 0; offset < 12; offset += 4) {
        const auto page = twins().of(here, offset, 4);
        QVERIFY(page);
        for (const model::Twin &twin : *page)
            seen.append(twin.local.id);
    }
    QCOMPARE(seen.size(), 10);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()), expected);
}

void TestTwins::theLatestComeInPages()
{
    // Many of the same time: the order is the same each time all the same.
    for (int at = 0; at < 30; ++at) {
        model::Twin twin = twinOf(at % 3 == 0 ? there : here, QString::number(at), QString::number(100 + at));
        twin.updated = twin.updated.addSecs(at / 10);
        QVERIFY(twins().save(twin));
    }
    QStringList seen;
    std::optional<TwinPosition> after;
    QDateTime last = QDateTime::currentDateTimeUtc();
    while (true) {
        const auto page = twins().latest(7, {}, after);
        QVERIFY(page.has_value());
        for (const model::Twin &twin : *page) {
            QVERIFY(twin.updated <= last);
            last = twin.updated;
            seen.append(twin.connectionId + twin.local.id);
            after = TwinPosition{twin.updated, twin.connectionId, twin.local.id};
        }
        if (page->size() < 7)
            break;
    }
    QCOMPARE(seen.size(), 30);
    seen.removeDuplicates();
    QCOMPARE(seen.size(), 30);
    QCOMPARE(twins().latest(7, QStringLiteral("#4"), {})->size(), 1);
    QVERIFY(twins().latest(7, QStringLiteral("#4"), after)->isEmpty());
}

void TestTwins::countsAreOfEachConnection()
{
    QVERIFY(twins().save(twinOf(here, QStringLiteral("on its way"), {})));
    QVERIFY(twins().counts()->isEmpty());
    for (int at = 0; at < 5; ++at) {
        model::Twin twin = twinOf(at == 0 ? there : here, QString::number(at), QString::number(100 + at));
        twin.updated = twin.updated.addSecs(at);
        QVERIFY(twins().save(twin));
    }
    const auto counts = twins().counts();
    QCOMPARE(counts->size(), 2);
    for (const TwinCount &count : *counts) {
        QCOMPARE(count.twins, count.connectionId == here ? qint64(4) : qint64(1));
        const int newest = count.connectionId == here ? 4 : 0;
        QCOMPARE(count.lastUpdated, twinOf(here, {}, {}).updated.addSecs(newest));
    }
}

void TestTwins::twinsOfALocalIssueAreThoseOfItsInstance()
{
    const auto ours = twinOf(here, QStringLiteral("1"), QStringLiteral("9"));
    QVERIFY(twins().save(ours));
    QVERIFY(twins().save(twinOf(there, QStringLiteral("1"), QStringLiteral("9"))));
    QVERIFY(twins().save(twinOf(here, QStringLiteral("2"), QStringLiteral("8"))));
    QCOMPARE(twins().ofLocalIssue(QStringLiteral("instance-of-c1"), QStringLiteral("1")).value(),
             QList<model::Twin>{ours});
}

void TestTwins::aTwinOfAnUnknownConnectionIsRefused()
{
    const auto refused = twins().save(twinOf(QStringLiteral("nowhere"), QStringLiteral("1"), QStringLiteral("9")));
    QCOMPARE(refused.error().code, QStringLiteral("connection.not-found"));
}

QTEST_GUILESS_MAIN(TestTwins)
#include "tst_twins.moc"
