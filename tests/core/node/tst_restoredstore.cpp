#include "core/trackers/practice/practiceapi.h"
#include "tests/core/node/company.h"
#include "tests/support/patience.h"

#include <QDirIterator>
#include <QTest>

using namespace twinspan;
using namespace twinspan::tests;

/// A store that was restored from a backup makes nothing twice, loses nothing and catches up (laws 1 and 2).
class TestRestoredStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatWasSyncedAfterTheBackupIsNotMadeTwice_data();
    void whatWasSyncedAfterTheBackupIsNotMadeTwice();
    void aForgottenPairIsRecognisedWhenTheOtherSideChanges_data();
    void aForgottenPairIsRecognisedWhenTheOtherSideChanges();
    void aForgottenPairIsTakenUpThoughOnlyTheRestoredSideChanges_data();
    void aForgottenPairIsTakenUpThoughOnlyTheRestoredSideChanges();
    void aSyncByHandOfAForgottenCopyLeavesTheOriginalAsItIs();
    void whatWasUnderWayIsSentAgain();
    void aBackupThatWasMadeWhileTheNodeRanIsNoticed();
    void aPeerCantClaimAnIssueThatWasNeverSynced();
    void aCopiedDataFolderDoesNotSyncUntilAPersonSaysSo();

private:
    enum Who { Acme, Globex };
    using Place = SharedCredentials::Place;

    Company &company(int who) { return who == Acme ? *m_acme : *m_globex; }
    trackers::PracticeApi &tracker(int who) { return *m_apis.at(static_cast<std::size_t>(who)); }
    trackers::PracticeIssue issue(int who, const QString &key)
    {
        return tracker(who).issues().issue(key, m_admins.at(who)).value_or(trackers::PracticeIssue());
    }
    void edit(int who, const QString &key, const QString &summary)
    {
        QVERIFY(tracker(who).issues().edit(key, {summary, {}, {}}, m_admins.at(who)));
    }
    int count(int who)
    {
        return tracker(who).issues().count(who == Acme ? QStringLiteral("SUP") : QStringLiteral("ENG")).value_or(-1);
    }
    /// The keys of the pair on both sides.
    QString sync(const QString &key)
    {
        const auto request = waitFor(m_acme->node->syncIssue(m_acme->connections().first().id, key));
        if (!request)
            return {};
        [&] { QTRY_COMPARE(m_acme->stage(request->id), QStringLiteral("Synchronized")); }();
        return waitFor(m_acme->node->request(request->id))->remote.key;
    }
    void backUp(int who);
    void restore(int who, bool keychainToo);
    static void copyFolder(const QString &from, const QString &to);

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_files;
    std::vector<std::unique_ptr<trackers::PracticeApi>> m_apis;
    QList<trackers::PracticeAccount> m_admins;
    std::unique_ptr<Company> m_acme;
    std::unique_ptr<Company> m_globex;
    QByteArray m_starts; ///< as the keychain counted them at the backup
};

void TestRestoredStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto files = trackers::PracticeSamples::create(m_folder->filePath(QStringLiteral("trackers")));
    QVERIFY(files.has_value());
    m_files = *files;
    for (const QString &file : *files) {
        m_apis.push_back(*trackers::PracticeApi::open(file));
        m_admins.append(*m_apis.back()->accounts().account(QStringLiteral("admin")));
    }
    m_acme = std::make_unique<Company>(QStringLiteral("Acme"), m_folder->filePath(QStringLiteral("acme")));
    m_globex = std::make_unique<Company>(QStringLiteral("Globex"), m_folder->filePath(QStringLiteral("globex")));
    for (Company *each : {m_acme.get(), m_globex.get()})
        each->pollInterval = std::chrono::milliseconds(100);
    QVERIFY(m_acme->start(true) && m_globex->start(true));
    QVERIFY(m_acme->signIn(files->at(0)) && m_globex->signIn(files->at(1)));
    const auto invitation = m_acme->invite();
    QVERIFY(invitation && m_globex->accept(invitation->code));
    QVERIFY(!sync(QStringLiteral("SUP-2")).isEmpty()); // both stores know the connection and a pair
}

void TestRestoredStore::cleanup()
{
    m_globex.reset();
    m_acme.reset();
    m_apis.clear();
    m_admins.clear();
    m_folder.reset();
}

void TestRestoredStore::copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = QDir(to).filePath(QDir(from).relativeFilePath(file));
        QVERIFY(QFileInfo(target).dir().mkpath(QStringLiteral(".")));
        QVERIFY(QFile::copy(file, target));
    }
}

void TestRestoredStore::backUp(int who)
{
    Company &one = company(who);
    one.stop();
    copyFolder(one.home(), m_folder->filePath(QStringLiteral("backup")));
    m_starts = *waitFor(one.secrets->memory.read(QStringLiteral("node/generation"), CancelToken()));
    QVERIFY(one.start(true));
}

void TestRestoredStore::restore(int who, bool keychainToo)
{
    Company &one = company(who);
    one.stop();
    copyFolder(m_folder->filePath(QStringLiteral("backup")), one.home());
    if (keychainToo)
        QVERIFY(waitFor(one.secrets->memory.write(QStringLiteral("node/generation"), m_starts, CancelToken())));
    QTest::qWait(1000); // numbers of messages begin anew each second
    QVERIFY(one.start(true));
}

void TestRestoredStore::whatWasSyncedAfterTheBackupIsNotMadeTwice_data()
{
    QTest::addColumn<int>("who");
    QTest::addColumn<bool>("keychainToo");
    QTest::newRow("the side of the original") << int(Acme) << false;
    QTest::newRow("the side of the original, keychain and all") << int(Acme) << true;
    QTest::newRow("the side of the copy") << int(Globex) << false;
    QTest::newRow("the side of the copy, keychain and all") << int(Globex) << true;
}

void TestRestoredStore::whatWasSyncedAfterTheBackupIsNotMadeTwice()
{
    QFETCH(int, who);
    QFETCH(bool, keychainToo);
    backUp(who);
    const QString twin = sync(QStringLiteral("SUP-1"));
    const int there = count(Globex);
    restore(who, keychainToo);
    QCOMPARE(sync(QStringLiteral("SUP-1")), twin);
    edit(Acme, QStringLiteral("SUP-1"), QStringLiteral("After the restore"));
    QTRY_COMPARE(issue(Globex, twin).summary, QStringLiteral("After the restore"));
    edit(Globex, twin, QStringLiteral("And back"));
    QTRY_COMPARE(issue(Acme, QStringLiteral("SUP-1")).summary, QStringLiteral("And back"));
    QCOMPARE(count(Globex), there);
    QCOMPARE(issue(Globex, twin).comments.size(), 2); // each once
}

void TestRestoredStore::aForgottenPairIsRecognisedWhenTheOtherSideChanges_data()
{
    whatWasSyncedAfterTheBackupIsNotMadeTwice_data();
}

void TestRestoredStore::aForgottenPairIsRecognisedWhenTheOtherSideChanges()
{
    QFETCH(int, who);
    QFETCH(bool, keychainToo);
    backUp(who);
    const QString twin = sync(QStringLiteral("SUP-1"));
    const int here = count(Acme);
    const int there = count(Globex);
    const QString description = issue(Acme, QStringLiteral("SUP-1")).description;
    const QString copied = issue(Globex, twin).description;
    restore(who, keychainToo);
    // Nobody syncs by hand: the side that remembers sends its change.
    if (who == Acme) {
        edit(Globex, twin, QStringLiteral("Changed at the copy"));
        QTRY_COMPARE(issue(Acme, QStringLiteral("SUP-1")).summary, QStringLiteral("Changed at the copy"));
    } else {
        edit(Acme, QStringLiteral("SUP-1"), QStringLiteral("Changed at the original"));
        QTRY_COMPARE(issue(Globex, twin).summary, QStringLiteral("Changed at the original"));
    }
    QCOMPARE(count(Acme), here);
    QCOMPARE(count(Globex), there);
    QTRY_COMPARE(waitFor(company(who).node->pairs({{}, 10, {}}))->pairs.size(), 2);
    QTest::qWait(1000); // nothing else is to happen: there is nothing to wait for
    QCOMPARE(issue(Acme, QStringLiteral("SUP-1")).description, description);
    QCOMPARE(issue(Globex, twin).description, copied);
}

/// Law 1: nobody syncs by hand, and the side that remembers does not change anything.
void TestRestoredStore::aForgottenPairIsTakenUpThoughOnlyTheRestoredSideChanges_data()
{
    QTest::addColumn<int>("who");
    QTest::newRow("the side of the original") << int(Acme);
    QTest::newRow("the side of the copy") << int(Globex);
}

void TestRestoredStore::aForgottenPairIsTakenUpThoughOnlyTheRestoredSideChanges()
{
    QFETCH(const int, who);
    const QString original = QStringLiteral("SUP-1");
    backUp(who);
    const QString twin = sync(original);
    const int here = count(Acme);
    const int there = count(Globex);
    const auto before = issue(Acme, original);
    const auto copyBefore = issue(Globex, twin);
    company(who).stop();
    edit(who, who == Acme ? original : twin, QStringLiteral("While it was away"));
    restore(who, false);
    QTRY_COMPARE(issue(Globex, twin).summary, QStringLiteral("While it was away"));
    QTRY_COMPARE(issue(Acme, original).summary, QStringLiteral("While it was away"));
    QTRY_COMPARE(waitFor(company(who).node->pairs({{}, 10, {}}))->pairs.size(), 2);
    QTest::qWait(1000); // nothing else is to happen: there is nothing to wait for
    QCOMPARE(count(Acme), here);
    QCOMPARE(count(Globex), there);
    // What nobody has edited stands as it stood.
    QCOMPARE(issue(Acme, original).description, before.description);
    QCOMPARE(issue(Globex, twin).description, copyBefore.description);
    QCOMPARE(issue(Acme, original).comments.size(), before.comments.size());
    QCOMPARE(issue(Globex, twin).comments.size(), copyBefore.comments.size());
}

/// The copy begins with the author's name; nobody has edited the original.
void TestRestoredStore::aSyncByHandOfAForgottenCopyLeavesTheOriginalAsItIs()
{
    backUp(Globex);
    const QString twin = sync(QStringLiteral("SUP-1"));
    const QString description = issue(Acme, QStringLiteral("SUP-1")).description;
    restore(Globex, true);
    const auto request = waitFor(m_globex->node->syncIssue(m_globex->connections().first().id, twin));
    QVERIFY(request);
    QTRY_COMPARE(m_globex->stage(request->id), QStringLiteral("Synchronized"));
    QTest::qWait(1000); // nothing else is to happen: there is nothing to wait for
    QCOMPARE(issue(Acme, QStringLiteral("SUP-1")).description, description);
}

void TestRestoredStore::whatWasUnderWayIsSentAgain()
{
    // The request is in the backup, its message and the answer come after it.
    m_globex->stop();
    const auto request = waitFor(m_acme->node->syncIssue(m_acme->connections().first().id, QStringLiteral("SUP-1")));
    QVERIFY(request);
    QTRY_COMPARE(m_acme->stage(request->id), QStringLiteral("Sending"));
    backUp(Acme);
    QVERIFY(m_globex->start(true));
    QTRY_COMPARE(m_acme->stage(request->id), QStringLiteral("Synchronized"));
    const int there = count(Globex);
    restore(Acme, false);
    QTRY_COMPARE(m_acme->stage(request->id), QStringLiteral("Synchronized"));
    QCOMPARE(count(Globex), there);
}

/// A node runs for months, and a backup does not stop it. Within one node there is no other side that remembers.
void TestRestoredStore::aBackupThatWasMadeWhileTheNodeRanIsNoticed()
{
    m_acme->stop();
    m_acme->clock.longest = std::chrono::milliseconds(20); // what is counted by the minute need not be waited for
    QVERIFY(m_acme->start(true));
    const QString own = m_acme->instanceId;
    QVERIFY(m_acme->signIn(m_files.last()));
    const auto made = waitFor(
        m_acme->node->connectInstances({own, {}, std::exchange(m_acme->instanceId, own), {}, model::Mode::Basic}));
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().sentence()));
    const auto syncWithin = [&](const QString &key) {
        const auto request = waitFor(m_acme->node->syncIssue(made->id, key));
        QVERIFY(request);
        QTRY_COMPARE(m_acme->stage(request->id), QStringLiteral("Synchronized"));
    };
    syncWithin(QStringLiteral("SUP-3"));
    QTest::qWait(300); // files that are copied one after the other fit together only while nothing is written
    copyFolder(m_acme->home(), m_folder->filePath(QStringLiteral("backup")));
    const auto counted = [this] {
        return waitFor(m_acme->secrets->memory.read(QStringLiteral("node/generation"), CancelToken())).value_or("");
    };
    const QByteArray before = counted();
    syncWithin(QStringLiteral("SUP-1"));
    QTRY_VERIFY(counted() != before);
    const int copies = count(Globex);
    restore(Acme, false);
    syncWithin(QStringLiteral("SUP-1"));
    QCOMPARE(count(Globex), copies);
}

void TestRestoredStore::aPeerCantClaimAnIssueThatWasNeverSynced()
{
    const QString claimed = QStringLiteral("SUP-3");
    const QString before = issue(Acme, claimed).summary;
    QVERIFY(!before.isEmpty());
    // Globex' store is made to believe that an issue of its own is the twin of SUP-3, with the ticket of another pair.
    m_globex->stop();
    {
        SystemClock clock;
        auto store = store::openStore(m_globex->home(), clock);
        QVERIFY(store);
        model::Twin twin = (*store)->twins().latest(1)->first();
        QVERIFY(twin.base.contains("ticket"));
        twin.local.id = twin.local.key = QStringLiteral("ENG-1");
        twin.remote.id = twin.remote.key = claimed;
        QVERIFY((*store)->twins().save(twin));
    }
    edit(Globex, QStringLiteral("ENG-1"), QStringLiteral("Taken over"));
    const int here = count(Acme);
    QVERIFY(m_globex->start(true));
    QTRY_VERIFY(count(Acme) > here || issue(Acme, claimed).summary != before);
    QCOMPARE(issue(Acme, claimed).summary, before);
}

void TestRestoredStore::aCopiedDataFolderDoesNotSyncUntilAPersonSaysSo()
{
    m_acme->stop();
    Company clone(QStringLiteral("Acme"), m_folder->filePath(QStringLiteral("clone")));
    clone.secrets = m_acme->secrets; // as a sealed file is copied with the folder
    copyFolder(m_acme->home(), clone.home());
    const auto opened = clone.open();
    QVERIFY(opened);
    for (const Status &refused : {waitFor((*opened)->start()), waitFor((*opened)->serve({}))}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("node.copied"));
    }
    edit(Acme, QStringLiteral("SUP-2"), QStringLiteral("By whom?"));
    QTest::qWait(300);
    QVERIFY(issue(Globex, waitFor(m_globex->node->pairs({{}, 1, {}}))->pairs.first().local.key).summary !=
            QStringLiteral("By whom?"));
    QVERIFY((*opened)->adopt());
    QVERIFY(waitFor((*opened)->start()));
    clone.node = *opened;
    QTRY_COMPARE(issue(Globex, waitFor(m_globex->node->pairs({{}, 1, {}}))->pairs.first().local.key).summary,
                 QStringLiteral("By whom?"));
}

QTEST_GUILESS_MAIN(TestRestoredStore)
#include "tst_restoredstore.moc"
