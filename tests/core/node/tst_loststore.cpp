#include "tests/core/node/twocompanies.h"

using namespace twinspan;
using namespace twinspan::tests;

/// Law 2: the data folder is gone with everything in it, and the keychain, too. Who connects the same projects again
/// and syncs the same issues makes nothing, and both sides are in step from then on.
class TestLostStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsConnectedAnewIsMadeByNobody_data();
    void whatIsConnectedAnewIsMadeByNobody();
    void aLostCopyIsSentWhenAPersonInsists();

private:
    static void lose(Company &company, const QString &tracker);
    void expectTalk(TwoCompanies &two, const QString &key, const QString &twin);
};

void TestLostStore::lose(Company &company, const QString &tracker)
{
    company.stop();
    QVERIFY(QDir(company.home()).removeRecursively());
    company.secrets = std::make_shared<SharedCredentials::Place>();
    QVERIFY(company.start(true) && company.connections().isEmpty());
    QVERIFY(company.signIn(tracker));
}

/// Edits and comments travel both ways, once.
void TestLostStore::expectTalk(TwoCompanies &two, const QString &key, const QString &twin)
{
    Company &acme = *two.acme;
    Company &globex = *two.globex;
    const int comments = static_cast<int>(two.issue(globex, twin).comments.size());
    QVERIFY(two.edit(acme, key, {QStringLiteral("Renamed at Acme"), {}, {}}));
    QVERIFY(two.say(acme, key, QStringLiteral("Said at Acme.")));
    QVERIFY(eventually([&] {
        return two.issue(globex, twin).summary == QStringLiteral("Renamed at Acme") &&
               two.hears(globex, twin, QStringLiteral("Said at Acme."));
    }));
    QVERIFY(two.edit(globex, twin, {QStringLiteral("Renamed at Globex"), {}, {}}));
    QVERIFY(two.say(globex, twin, QStringLiteral("Said at Globex.")));
    QVERIFY(eventually([&] {
        return two.issue(acme, key).summary == QStringLiteral("Renamed at Globex") &&
               two.hears(acme, key, QStringLiteral("Said at Globex."));
    }));
    QTest::qWait(500); // nothing else is to happen: there is nothing to wait for
    QCOMPARE(two.issue(globex, twin).comments.size(), comments + 2);
}

void TestLostStore::whatIsConnectedAnewIsMadeByNobody_data()
{
    QTest::addColumn<bool>("acmeLoses");
    QTest::addColumn<bool>("globexLoses");
    QTest::newRow("the side of the originals") << true << false;
    QTest::newRow("the side of the copies") << false << true;
    QTest::newRow("both sides") << true << true;
}

void TestLostStore::whatIsConnectedAnewIsMadeByNobody()
{
    QFETCH(const bool, acmeLoses);
    QFETCH(const bool, globexLoses);
    TwoCompanies two;
    Company &acme = *two.acme;
    Company &globex = *two.globex;
    for (Company *each : {&acme, &globex})
        each->pollInterval = std::chrono::milliseconds(100);
    QVERIFY(two.connectThem(true, true));
    const QStringList keys{QStringLiteral("SUP-1"), QStringLiteral("SUP-2")}; // of a type that Globex has, and not
    QStringList twins;
    for (const QString &key : keys)
        twins.append(two.sync(key));
    QVERIFY(!twins.contains(QString()));
    QVERIFY(two.say(globex, twins.first(), QStringLiteral("An answer.")));
    QVERIFY(eventually([&] { return two.hears(acme, keys.first(), QStringLiteral("An answer.")); }));
    const QStringList atAcme = two.contents(acme);
    const QStringList atGlobex = two.contents(globex);

    if (acmeLoses)
        lose(acme, two.files.first());
    else
        QVERIFY(waitFor(acme.node->deleteConnection(acme.connections().first().id)));
    if (globexLoses)
        lose(globex, two.files.last());
    else
        QVERIFY(waitFor(globex.node->deleteConnection(globex.connections().first().id)));
    QVERIFY(two.invite());
    // From the side of the copy nobody could find the original.
    const auto copy = waitFor(globex.node->syncIssue(globex.connections().first().id, twins.first()));
    QVERIFY(copy);
    QTRY_COMPARE(globex.stage(copy->id), QStringLiteral("Failed"));
    QCOMPARE(waitFor(globex.node->request(copy->id))->problem->code, QStringLiteral("issue.forgotten-copy"));
    QVERIFY(waitFor(globex.node->skip(copy->id)));
    for (qsizetype pair = 0; pair < keys.size(); ++pair)
        QCOMPARE(two.sync(keys.at(pair)), twins.at(pair));
    for (Company *each : {&acme, &globex})
        QCOMPARE(waitFor(each->node->pairs({{}, 10, {}}))->pairs.size(), keys.size());
    QTest::qWait(500); // nothing else is to happen: there is nothing to wait for
    QCOMPARE(two.contents(acme), atAcme);
    QCOMPARE(two.contents(globex), atGlobex);
    for (qsizetype pair = 0; pair < keys.size(); ++pair)
        expectTalk(two, keys.at(pair), twins.at(pair));
    QVERIFY(waitFor(acme.node->problems())->isEmpty() && waitFor(globex.node->problems())->isEmpty());
}

/// Only a person can know that it is an issue of its own by now.
void TestLostStore::aLostCopyIsSentWhenAPersonInsists()
{
    TwoCompanies two;
    Company &acme = *two.acme;
    Company &globex = *two.globex;
    for (Company *each : {&acme, &globex})
        each->pollInterval = std::chrono::milliseconds(100);
    QVERIFY(two.connectThem(true, true));
    const QString twin = two.sync(QStringLiteral("SUP-1"));
    QVERIFY(!twin.isEmpty());
    lose(acme, two.files.first());
    lose(globex, two.files.last());
    QVERIFY(two.invite());
    const int before = two.count(acme);
    const auto copy = waitFor(globex.node->syncIssue(globex.connections().first().id, twin));
    QVERIFY(copy);
    QTRY_COMPARE(globex.stage(copy->id), QStringLiteral("Failed"));
    QCOMPARE(two.count(acme), before);
    QVERIFY(waitFor(globex.node->retry(copy->id)));
    QTRY_COMPARE(globex.stage(copy->id), QStringLiteral("Synchronized"));
    QCOMPARE(two.count(acme), before + 1);
    QTest::qWait(500); // nothing else is to happen: there is nothing to wait for
    QCOMPARE(two.count(acme), before + 1);
}

QTEST_GUILESS_MAIN(TestLostStore)
#include "tst_loststore.moc"
