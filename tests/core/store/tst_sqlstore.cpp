#include "tests/support/childprocess.h"
#include "tests/support/openstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace twinspan;
using namespace twinspan::store;

namespace
{
using Result_ = Result<std::unique_ptr<Store>>;

mode_t rightsOf(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return 0;
    return info.st_mode & 07777U;
}

/// Holds the store of a folder until its input ends.
int holdStore(const QStringList &arguments)
{
    const auto store = tests::openStoreIn(arguments.value(0));
    QFile out;
    QFile in;
    if (!out.open(stdout, QIODevice::WriteOnly) || !in.open(stdin, QIODevice::ReadOnly))
        return 1;
    out.write("held\n");
    out.flush();
    in.readAll();
    return 0;
}
} // namespace

class TestSqlStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAnEmptyFolderAndFindsItsThingsAgain();
    void folderAndFilesAreClosedToOthers();
    void rightsThatWereOpenedAreClosedAgain();
    void aFolderThatHoldsOtherThingsKeepsItsRights();
    void aSecondStoreOfTheProcessIsRefused();
    void aSecondProcessIsToldWhichOneHoldsTheFolder();
    void theLockEndsWithItsProcessHoweverItDies();
    void theLockIsNotInheritedByPrograms();
    void aNewerStoreIsRefusedInWords();
    void aDamagedStoreSaysWhatToDo_data();
    void aDamagedStoreSaysWhatToDo();
    void aDatabaseOfAnotherProgramIsLeftAlone();
    void aFolderThatCanNotBeWrittenIsNamed();
    void aFolderThatCanNotBeIsNamed();
    void aFileLeftByAKillRightAfterItWasMadeIsTakenOver();
    void factsAreEmptyUntilSet();
    void instancesGoThereAndBack();
    void oneDamagedInstanceDoesNotHideTheOthers();
    void invitationsGoThereAndBack();

private:
    QString folder() const { return m_dir->filePath(QStringLiteral("home")); }
    QString file() const { return folder() + QStringLiteral("/twinspan.db"); }
    Result_ open() { return openStore(folder(), m_clock); }

    std::unique_ptr<QTemporaryDir> m_dir;
    tests::FakeClock m_clock;
};

void TestSqlStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestSqlStore::cleanup()
{
    m_dir.reset();
}

void TestSqlStore::opensAnEmptyFolderAndFindsItsThingsAgain()
{
    {
        const auto store = tests::openStoreIn(folder());
        QVERIFY(store->setFact(QStringLiteral("node.name"), QStringLiteral("Acme")));
    }
    const auto store = tests::openStoreIn(folder());
    QCOMPARE(store->fact(QStringLiteral("node.name")).value(), QStringLiteral("Acme"));
}

void TestSqlStore::folderAndFilesAreClosedToOthers()
{
    const auto store = tests::openStoreIn(folder());
    QVERIFY(store->setFact(QStringLiteral("a"), QStringLiteral("b")));
    QCOMPARE(rightsOf(folder()), 0700U);
    const QStringList files = QDir(folder()).entryList(QDir::Files | QDir::Hidden);
    QVERIFY(files.contains(QStringLiteral("twinspan.db-wal")));
    for (const QString &name : files)
        QCOMPARE(rightsOf(folder() + u'/' + name), 0600U);
}

void TestSqlStore::rightsThatWereOpenedAreClosedAgain()
{
    tests::openStoreIn(folder());
    QVERIFY(QFile::setPermissions(file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    const auto store = tests::openStoreIn(folder());
    QCOMPARE(rightsOf(file()), 0600U);
}

void TestSqlStore::aFolderThatHoldsOtherThingsKeepsItsRights()
{
    QVERIFY(QDir().mkpath(folder() + QStringLiteral("/pictures")));
    QVERIFY(QFile::setPermissions(folder(), QFileDevice::Permissions::fromInt(0x7755)));
    const mode_t before = rightsOf(folder());
    const auto store = tests::openStoreIn(folder());
    QCOMPARE(rightsOf(folder()), before);
}

void TestSqlStore::aSecondStoreOfTheProcessIsRefused()
{
    const auto store = tests::openStoreIn(folder());
    const auto second = open();
    QVERIFY(!second);
    QVERIFY(isStoreLocked(second.error()));
}

void TestSqlStore::aSecondProcessIsToldWhichOneHoldsTheFolder()
{
    QProcess holder;
    tests::startChild(holder, {folder()});
    QVERIFY(holder.waitForReadyRead());
    const auto refused = open();
    QVERIFY(!refused);
    QVERIFY(isStoreLocked(refused.error()));
    QVERIFY(refused.error().kind == ProblemKind::Store);
    QVERIFY2(refused.error().cause.contains(QString::number(holder.processId())), qPrintable(refused.error().cause));
    QVERIFY(refused.error().cause.contains(QStringLiteral("tst_sqlstore")));
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    QVERIFY(open());
}

void TestSqlStore::theLockEndsWithItsProcessHoweverItDies()
{
    QProcess holder;
    tests::startChild(holder, {folder()});
    QVERIFY(holder.waitForReadyRead());
    QVERIFY(!open());
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(open());
}

void TestSqlStore::theLockIsNotInheritedByPrograms()
{
    auto store = tests::openStoreIn(folder());
    QProcess program;
    program.start(QStringLiteral("cat"), {});
    QVERIFY(program.waitForStarted());
    store.reset();
    const auto again = open();
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
    QVERIFY(again);
}

void TestSqlStore::aNewerStoreIsRefusedInWords()
{
    tests::openStoreIn(folder());
    {
        auto database = SqlDatabase::open(file());
        QVERIFY(database);
        QVERIFY((*database)->write("INSERT INTO schema_versions (version, program) VALUES (999, '7.8.9')"));
    }
    const auto refused = open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("store.newer"));
    for (const auto *part : {"7.8.9", "999", TWINSPAN_VERSION})
        QVERIFY2(refused.error().cause.contains(QLatin1String(part)), part);
    QVERIFY(refused.error().remedy.contains(QStringLiteral("7.8.9")));
}

void TestSqlStore::aDamagedStoreSaysWhatToDo_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("length");
    QTest::newRow("head") << qint64(0) << qint64(100);
    QTest::newRow("schema") << qint64(100) << qint64(3000);
    QTest::newRow("all but the head") << qint64(100) << qint64(-1);
}

void TestSqlStore::aDamagedStoreSaysWhatToDo()
{
    QFETCH(qint64, from);
    QFETCH(qint64, length);
    tests::openStoreIn(folder());
    QFile database(file());
    QVERIFY(database.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
    if (length < 0)
        length = database.size() - from;
    QVERIFY(database.seek(from));
    QCOMPARE(database.write(QByteArray(length, '\xa5')), length);
    database.close();
    const auto refused = open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("store.damaged"));
    QVERIFY(refused.error().cause.contains(file()));
    QVERIFY(refused.error().remedy.contains(QStringLiteral("backup")));
    // Left beside the file of a backup, what was not written back yet would be taken for that of the backup.
    QVERIFY(refused.error().remedy.contains(QStringLiteral("-wal")));
}

void TestSqlStore::aDatabaseOfAnotherProgramIsLeftAlone()
{
    QVERIFY(QDir().mkpath(folder()));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(file());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE letters (text TEXT)")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    const auto refused = open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("store.foreign"));
}

void TestSqlStore::aFolderThatCanNotBeWrittenIsNamed()
{
    QVERIFY(QDir().mkpath(m_dir->path()));
    // Root may write everywhere: be somebody else for the moment.
    constexpr uid_t nobody = 65534;
    const uid_t self = ::geteuid();
    QVERIFY(QFile::setPermissions(m_dir->path(), QFileDevice::Permissions::fromInt(0x5555)));
    if (self == 0)
        QCOMPARE(::seteuid(nobody), 0);
    const auto refused = open();
    if (self == 0)
        QCOMPARE(::seteuid(self), 0);
    QVERIFY(QFile::setPermissions(m_dir->path(), QFileDevice::Permissions::fromInt(0x7700)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("store.read-only"));
    QVERIFY(refused.error().cause.contains(folder()));
}

void TestSqlStore::aFolderThatCanNotBeIsNamed()
{
    QFile file(m_dir->filePath(QStringLiteral("home")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto refused = openStore(folder() + QStringLiteral("/inner"), m_clock);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ProblemKind::Store);
    QCOMPARE(refused.error().code, QStringLiteral("store.unreachable"));
}

void TestSqlStore::aFileLeftByAKillRightAfterItWasMadeIsTakenOver()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile empty(file());
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    const auto store = tests::openStoreIn(folder());
    QVERIFY(store->setFact(QStringLiteral("a"), QStringLiteral("b")));
}

void TestSqlStore::factsAreEmptyUntilSet()
{
    const auto store = tests::openStoreIn(folder());
    QCOMPARE(store->fact(QStringLiteral("none")).value(), QString());
    QVERIFY(store->setFact(QStringLiteral("one"), QStringLiteral("a")));
    QVERIFY(store->setFact(QStringLiteral("one"), QString()));
    QCOMPARE(store->fact(QStringLiteral("one")).value(), QString());
}

void TestSqlStore::instancesGoThereAndBack()
{
    const auto store = tests::openStoreIn(folder());
    model::InstanceInfo instance;
    instance.id = QStringLiteral("i1");
    instance.trackerKind = QStringLiteral("practice");
    instance.name = QStringLiteral("Zoë's \U0001F980");
    instance.url = QUrl(QStringLiteral("https://x.example/a%20b?c=%2F"));
    instance.isAdmin = true;
    instance.options = {{QStringLiteral("format"), QStringLiteral("textile")}};
    model::InstanceInfo bare;
    bare.id = QStringLiteral("i2");
    QVERIFY(store->instances().save(instance));
    QVERIFY(store->instances().save(bare));
    QCOMPARE(store->instances().byId(QStringLiteral("i1")).value(), instance);
    instance.name = QStringLiteral("A new name");
    QVERIFY(store->instances().save(instance));
    QCOMPARE(store->instances().all().value(), (QList<model::InstanceInfo>{bare, instance}));
    QVERIFY(store->instances().remove(QStringLiteral("i2")));
    const auto missing = store->instances().byId(QStringLiteral("i2"));
    QVERIFY(missing.error().kind == ProblemKind::NotFound);
    QCOMPARE(missing.error().code, QStringLiteral("instance.not-found"));
}

void TestSqlStore::oneDamagedInstanceDoesNotHideTheOthers()
{
    auto store = tests::openStoreIn(folder());
    for (const auto *id : {"i1", "i2", "i3"}) {
        model::InstanceInfo instance;
        instance.id = QLatin1String(id);
        QVERIFY(store->instances().save(instance));
    }
    QVERIFY(static_cast<SqlStore &>(*store).database().write("UPDATE instances SET options = '{' WHERE id = 'i2'"));
    const auto all = store->instances().all();
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(store->instances().byId(QStringLiteral("i2")).error().code, QStringLiteral("store.damaged-record"));
}

void TestSqlStore::invitationsGoThereAndBack()
{
    const auto store = tests::openStoreIn(folder());
    const InvitationRecord older{
        QStringLiteral("v1"), QStringLiteral("c1"),     InvitationState::Used,      "{\"a\":1}",
        m_clock.now(),        m_clock.now().addDays(7), QByteArray("\0\xff key", 6)};
    const InvitationRecord newer{QStringLiteral("v2"),
                                 QStringLiteral("c2"),
                                 InvitationState::Open,
                                 {},
                                 m_clock.now().addSecs(1),
                                 m_clock.now().addDays(1),
                                 {}};
    QVERIFY(store->invitations().save(older));
    QVERIFY(store->invitations().save(newer));
    QCOMPARE(store->invitations().all().value(), (QList<InvitationRecord>{newer, older}));
    InvitationRecord revoked = newer;
    revoked.state = InvitationState::Revoked;
    QVERIFY(store->invitations().save(revoked));
    QCOMPARE(store->invitations().byId(QStringLiteral("v2")).value(), revoked);
    QVERIFY(store->invitations().remove(QStringLiteral("v1")));
    QCOMPARE(store->invitations().byId(QStringLiteral("v1")).error().code, QStringLiteral("invitation.not-found"));
}

int main(int argc, char **argv)
{
    if (const auto code = tests::runAsChild(argc, argv, holdStore))
        return *code;
    QCoreApplication application(argc, argv);
    TestSqlStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sqlstore.moc"
