#include "core/trackers/practice/practiceapi.h"
#include "tests/core/node/company.h"
#include "tests/support/copyfolder.h"

#include <QTest>

#include <algorithm>

using namespace twinspan;
using namespace twinspan::tests;

/// Law 2: both ends of a connection are on one computer, which is set back to its last backup. Nobody remembers the
/// pairs that were made since; they are taken up again without anybody's doing as soon as the original changes.
class TestRestoredBoth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPairThatWasMadeSinceTheBackupIsTakenUp();
    void whatWasNeverSyncedStaysWhereItIs();

private:
    void backUp();
    void restore();
    QString sync(const QString &key);
    void edit(int side, const QString &key, const QString &summary)
    {
        QVERIFY(m_apis.at(std::size_t(side))->issues().edit(key, {summary, {}, {}}, m_admins.at(side)));
    }
    trackers::PracticeIssue issue(int side, const QString &key)
    {
        const auto found = m_apis.at(std::size_t(side))->issues().issue(key, m_admins.at(side));
        return found.value_or(trackers::PracticeIssue());
    }
    /// How many the side of the originals knows.
    int pairs()
    {
        const auto page = waitFor(m_acme->node->pairs({{}, 10, {}}));
        return page ? int(std::ranges::count(page->pairs, m_connection, &node::IssuePair::connectionId)) : -1;
    }
    int copies() { return m_apis.at(1)->issues().count(QStringLiteral("ENG")).value_or(-1); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<std::unique_ptr<trackers::PracticeApi>> m_apis;
    QList<trackers::PracticeAccount> m_admins;
    std::unique_ptr<Company> m_acme;
    QString m_connection;
};

void TestRestoredBoth::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto files = trackers::PracticeSamples::create(m_folder->filePath(QStringLiteral("trackers")));
    QVERIFY(files.has_value());
    for (const QString &file : *files) {
        m_apis.push_back(*trackers::PracticeApi::open(file));
        m_admins.append(*m_apis.back()->accounts().account(QStringLiteral("admin")));
    }
    m_acme = std::make_unique<Company>(QStringLiteral("Acme"), m_folder->filePath(QStringLiteral("acme")));
    m_acme->pollInterval = std::chrono::milliseconds(100);
    QVERIFY(m_acme->start(false));
    QVERIFY(m_acme->signIn(files->first()));
    const QString own = m_acme->instanceId;
    QVERIFY(m_acme->signIn(files->last()));
    const auto made = waitFor(m_acme->node->connectInstances({own, {}, m_acme->instanceId, {}, model::Mode::Basic}));
    QVERIFY(made);
    m_connection = made->id;
}

void TestRestoredBoth::cleanup()
{
    m_acme.reset();
    m_apis.clear();
    m_admins.clear();
    m_folder.reset();
}

void TestRestoredBoth::backUp()
{
    m_acme->stop();
    QVERIFY(copyFolder(m_acme->home(), m_folder->filePath(QStringLiteral("backup"))));
    QVERIFY(m_acme->start(false));
}

void TestRestoredBoth::restore()
{
    m_acme->stop();
    QVERIFY(copyFolder(m_folder->filePath(QStringLiteral("backup")), m_acme->home()));
    QTest::qWait(1000); // numbers of messages begin anew each second
    QVERIFY(m_acme->start(false));
}

QString TestRestoredBoth::sync(const QString &key)
{
    const auto request = waitFor(m_acme->node->syncIssue(m_connection, key));
    if (!request)
        return {};
    [&] { QTRY_COMPARE(m_acme->stage(request->id), QStringLiteral("Synchronized")); }();
    return waitFor(m_acme->node->request(request->id))->remote.key;
}

void TestRestoredBoth::aPairThatWasMadeSinceTheBackupIsTakenUp()
{
    QVERIFY(!sync(QStringLiteral("SUP-3")).isEmpty());
    backUp();
    const QString changedSince = sync(QStringLiteral("SUP-1"));
    const QString untouched = sync(QStringLiteral("SUP-2"));
    edit(0, QStringLiteral("SUP-1"), QStringLiteral("Before the restore"));
    QTRY_COMPARE(issue(1, changedSince).summary, QStringLiteral("Before the restore"));
    const int before = copies();
    const qsizetype comments = issue(1, untouched).comments.size();
    restore();
    QTRY_COMPARE(pairs(), 2);
    edit(1, changedSince, QStringLiteral("After it, at the copy"));
    QTRY_COMPARE(issue(0, QStringLiteral("SUP-1")).summary, QStringLiteral("After it, at the copy"));
    // One that nobody has touched since the backup: with its next change.
    edit(0, QStringLiteral("SUP-2"), QStringLiteral("After it, at the original"));
    QTRY_COMPARE(issue(1, untouched).summary, QStringLiteral("After it, at the original"));
    QCOMPARE(copies(), before);
    QCOMPARE(issue(1, untouched).comments.size(), comments);
}

void TestRestoredBoth::whatWasNeverSyncedStaysWhereItIs()
{
    backUp();
    const QString twin = sync(QStringLiteral("SUP-1"));
    restore();
    const int before = copies();
    edit(0, QStringLiteral("SUP-2"), QStringLiteral("Nobody asked for this one"));
    edit(0, QStringLiteral("SUP-1"), QStringLiteral("But for this one"));
    QTRY_COMPARE(issue(1, twin).summary, QStringLiteral("But for this one"));
    QTest::qWait(500); // nothing else is to happen: there is nothing to wait for
    QCOMPARE(copies(), before);
    QCOMPARE(pairs(), 1);
}

QTEST_GUILESS_MAIN(TestRestoredBoth)
#include "tst_restoredboth.moc"
