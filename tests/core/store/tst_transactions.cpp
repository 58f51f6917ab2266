#include "tests/support/childprocess.h"
#include "tests/support/openstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace twinspan;
using namespace twinspan::store;

namespace
{
Status refusal()
{
    return fail(ProblemKind::Conflict, QStringLiteral("test.refused"), QStringLiteral("Refused."));
}

/// Two facts in one transaction, then one alone; dies at the given call of the probe.
int writeAndDie(const QStringList &arguments)
{
    const auto store = tests::openStoreIn(arguments.value(0));
    int left = arguments.value(1).toInt();
    store->setCommitProbe([&left](const char *) {
        if (--left == 0)
            tests::dieNow();
    });
    const auto pair = store->transaction([&]() -> Status {
        TWINSPAN_CHECK(store->setFact(QStringLiteral("a"), QStringLiteral("1")));
        return store->setFact(QStringLiteral("b"), QStringLiteral("1"));
    });
    return pair && store->setFact(QStringLiteral("c"), QStringLiteral("1")) ? 0 : 1;
}
} // namespace

class TestTransactions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatEndsWellIsKept();
    void whatFailsIsUndone();
    void nestingJoinsTheOuterOne();
    void anInnerFailureUndoesTheWhole();
    void aFailedWriteUndoesTheWholeEvenWhenTheBodyGoesOn();
    void somethingNotFoundDoesNotUndoTheOthers();
    void theProbeSeesEachOutermostCommitOnce();
    void aKillLeavesAllOrNothing_data();
    void aKillLeavesAllOrNothing();
    void aCommitThatFailsSaysWhy();
    void aFullDiskIsSaidAndUndone();
    void aFullDiskUndoesTheWholeEvenWhenTheBodyGoesOn();
    void aStoreThatMayNotBeWrittenIsSaid();
    void aBusyFileIsSaid();

private:
    QString fact(const char *name) { return m_store->fact(QLatin1String(name)).value_or(QStringLiteral("?")); }
    Status set(const char *name) { return m_store->setFact(QLatin1String(name), QStringLiteral("1")); }
    SqlDatabase &database() { return static_cast<SqlStore &>(*m_store).database(); }
    /// The file may not grow any more, as on a full disk.
    bool fillDisk();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
};

void TestTransactions::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = tests::openStoreIn(m_dir->path());
}

void TestTransactions::cleanup()
{
    m_store.reset();
    m_dir.reset();
}

bool TestTransactions::fillDisk()
{
    return database().number("PRAGMA max_page_count = 1", {}).has_value(); // SQLite takes the present size instead
}

void TestTransactions::whatEndsWellIsKept()
{
    QVERIFY(m_store->transaction([&]() -> Status {
        TWINSPAN_CHECK(set("a"));
        return set("b");
    }));
    QCOMPARE(fact("a") + fact("b"), QStringLiteral("11"));
}

void TestTransactions::whatFailsIsUndone()
{
    const auto outcome = m_store->transaction([&]() -> Status {
        TWINSPAN_CHECK(set("a"));
        return refusal();
    });
    QCOMPARE(outcome.error().code, QStringLiteral("test.refused"));
    QCOMPARE(fact("a"), QString());
    QVERIFY(set("b"));
    QCOMPARE(fact("b"), QStringLiteral("1"));
}

void TestTransactions::nestingJoinsTheOuterOne()
{
    const auto outcome = m_store->transaction([&]() -> Status {
        TWINSPAN_CHECK(m_store->transaction([&] { return set("inner"); }));
        return refusal();
    });
    QVERIFY(!outcome);
    QCOMPARE(fact("inner"), QString());
}

void TestTransactions::anInnerFailureUndoesTheWhole()
{
    const auto outcome = m_store->transaction([&]() -> Status {
        TWINSPAN_CHECK(set("outer"));
        const auto inner = m_store->transaction([&]() -> Status {
            TWINSPAN_CHECK(set("inner"));
            return refusal();
        });
        return inner ? refusal() : Status();
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, QStringLiteral("test.refused"));
    QCOMPARE(fact("outer") + fact("inner"), QString());
}

void TestTransactions::aFailedWriteUndoesTheWholeEvenWhenTheBodyGoesOn()
{
    const auto outcome = m_store->transaction([&]() -> Status {
        TWINSPAN_CHECK(set("before"));
        model::Twin orphan;
        orphan.connectionId = QStringLiteral("nowhere");
        const auto ignored = m_store->twins().save(orphan);
        const auto after = set("after");
        return ignored || after ? refusal() : Status();
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, QStringLiteral("connection.not-found"));
    QVERIFY(outcome.error().kind == ProblemKind::NotFound);
    QCOMPARE(fact("before") + fact("after"), QString());
}

void TestTransactions::somethingNotFoundDoesNotUndoTheOthers()
{
    QVERIFY(m_store->transaction([&]() -> Status {
        TWINSPAN_CHECK(set("a"));
        return m_store->instances().byId(QStringLiteral("none")) ? refusal() : Status();
    }));
    QCOMPARE(fact("a"), QStringLiteral("1"));
}

void TestTransactions::theProbeSeesEachOutermostCommitOnce()
{
    QStringList points;
    m_store->setCommitProbe([&points](const char *point) { points.append(QLatin1String(point)); });
    QVERIFY(m_store->transaction([&]() -> Status {
        TWINSPAN_CHECK(m_store->transaction([&] { return set("a"); }));
        return set("b");
    }));
    QVERIFY(!m_store->transaction([] { return refusal(); }));
    QVERIFY(set("c"));
    const QStringList once{QStringLiteral("before-commit"), QStringLiteral("after-commit")};
    QCOMPARE(points, once + once);
}

void TestTransactions::aKillLeavesAllOrNothing_data()
{
    QTest::addColumn<int>("point");
    QTest::addColumn<QString>("kept");
    QTest::newRow("before the first commit") << 1 << "";
    QTest::newRow("after the first commit") << 2 << "11";
    QTest::newRow("before the second commit") << 3 << "11";
    QTest::newRow("after the second commit") << 4 << "111";
}

void TestTransactions::aKillLeavesAllOrNothing()
{
    QFETCH(int, point);
    QFETCH(QString, kept);
    m_store.reset();
    QProcess process;
    tests::startChild(process, {m_dir->path(), QString::number(point)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    m_store = tests::openStoreIn(m_dir->path());
    QCOMPARE(fact("a") + fact("b") + fact("c"), kept);
}

void TestTransactions::aCommitThatFailsSaysWhy()
{
    const auto outcome = m_store->transaction([&]() -> Status {
        TWINSPAN_CHECK(set("a"));
        TWINSPAN_CHECK(database().execute(QStringLiteral("PRAGMA defer_foreign_keys = ON")));
        return database().execute(
            QStringLiteral("INSERT INTO message_numbers (connection_id, sent, accepted) VALUES ('nobody', 0, 0)"));
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, QStringLiteral("connection.not-found"));
    QCOMPARE(fact("a"), QString());
}

void TestTransactions::aFullDiskIsSaidAndUndone()
{
    QVERIFY(set("a"));
    QVERIFY(fillDisk());
    const auto outcome = m_store->setFact(QStringLiteral("a"), QString(200'000, u'x'));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, QStringLiteral("store.full"));
    QVERIFY(outcome.error().kind == ProblemKind::Store);
    QVERIFY(outcome.error().severity == Severity::Pause);
    QCOMPARE(fact("a"), QStringLiteral("1"));
    QVERIFY(database().number("PRAGMA max_page_count = 1000000", {}));
    QVERIFY(m_store->setFact(QStringLiteral("a"), QString(200'000, u'x')));
}

void TestTransactions::aFullDiskUndoesTheWholeEvenWhenTheBodyGoesOn()
{
    QVERIFY(fillDisk());
    const auto outcome = m_store->transaction([&]() -> Status {
        TWINSPAN_CHECK(set("before"));
        const auto ignored = m_store->setFact(QStringLiteral("big"), QString(200'000, u'x'));
        const auto after = set("after"); // SQLite has ended the transaction by now
        return ignored || after ? refusal() : Status();
    });
    QCOMPARE(outcome.error().code, QStringLiteral("store.full"));
    QCOMPARE(fact("before") + fact("after"), QString());
}

void TestTransactions::aStoreThatMayNotBeWrittenIsSaid()
{
    QVERIFY(database().number("PRAGMA query_only = 1", {}));
    QCOMPARE(set("a").error().code, QStringLiteral("store.read-only"));
}

void TestTransactions::aBusyFileIsSaid()
{
    QVERIFY(database().number("PRAGMA busy_timeout = 1", {}));
    auto other = SqlDatabase::open(m_dir->filePath(QStringLiteral("twinspan.db")));
    QVERIFY(other);
    const auto outcome = (*other)->transaction([&]() -> Status {
        TWINSPAN_CHECK((*other)->write("INSERT INTO facts (name, value) VALUES ('theirs', '')"));
        return set("ours");
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, QStringLiteral("store.busy"));
    QVERIFY(set("ours"));
}

int main(int argc, char **argv)
{
    if (const auto code = tests::runAsChild(argc, argv, writeAndDie))
        return *code;
    QCoreApplication application(argc, argv);
    TestTransactions test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_transactions.moc"
