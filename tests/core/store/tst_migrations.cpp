#include "core/store/migrations.h"
#include "tests/support/childprocess.h"
#include "tests/support/openstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace twinspan;
using namespace twinspan::store;

namespace
{
/// Opens a store that is not there yet; dies at the given call of the probe.
int migrateAndDie(const QStringList &arguments)
{
    auto database = SqlDatabase::open(arguments.value(0));
    if (!database)
        return 1;
    int left = arguments.value(1).toInt();
    (*database)->setCommitProbe([&left](const char *) {
        if (--left == 0)
            tests::dieNow();
    });
    const tests::FakeClock clock;
    return migrate(**database, migrations(), clock) ? 0 : 1;
}

Result<QString> readText(const SqlRow &row)
{
    return row.text(0);
}
} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void stepsCountUpFromOneWithoutGaps();
    void everyVersionReachesTheLastOne_data();
    void everyVersionReachesTheLastOne();
    void aSecondRunChangesNothing();
    void aStepThatFailsLeavesNothingAndCanBeRepeated();
    void aKilledRunIsRepeated_data();
    void aKilledRunIsRepeated();
    void aNewerDatabaseIsNotTouched();
    void eachStepIsWrittenDownWithItsProgram();

private:
    QString file() const { return m_dir->filePath(QStringLiteral("twinspan.db")); }
    QStringList schema();
    void open();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SqlDatabase> m_database;
    tests::FakeClock m_clock;
};

void TestMigrations::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    open();
}

void TestMigrations::cleanup()
{
    m_database.reset();
    m_dir.reset();
}

void TestMigrations::open()
{
    m_database.reset();
    auto opened = SqlDatabase::open(file());
    QVERIFY(opened);
    m_database = *std::move(opened);
}

QStringList TestMigrations::schema()
{
    return m_database->all("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name", {}, readText)
        .value_or(QStringList());
}

void TestMigrations::stepsCountUpFromOneWithoutGaps()
{
    int expected = 1;
    for (const Migration &step : migrations())
        QCOMPARE(step.version, expected++);
}

void TestMigrations::everyVersionReachesTheLastOne_data()
{
    QTest::addColumn<int>("from");
    for (int from = 0; from <= migrations().last().version; ++from)
        QTest::addRow("from %d", from) << from;
}

void TestMigrations::everyVersionReachesTheLastOne()
{
    QFETCH(int, from);
    QVERIFY(migrate(*m_database, migrations().first(from), m_clock));
    QVERIFY(migrate(*m_database, migrations(), m_clock));
    const QStringList reached = schema();
    cleanup();
    init();
    QVERIFY(migrate(*m_database, migrations(), m_clock));
    QCOMPARE(reached, schema());
    QVERIFY(reached.size() > 10);
}

void TestMigrations::aSecondRunChangesNothing()
{
    QVERIFY(migrate(*m_database, migrations(), m_clock));
    int commits = 0;
    m_database->setCommitProbe([&commits](const char *) { ++commits; });
    QVERIFY(migrate(*m_database, migrations(), m_clock));
    QCOMPARE(commits, 0);
}

void TestMigrations::aStepThatFailsLeavesNothingAndCanBeRepeated()
{
    QList<Migration> broken = migrations();
    broken.first().statements.append(QStringLiteral("CREATE TABLE broken ("));
    const auto outcome = migrate(*m_database, broken, m_clock);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().kind == ProblemKind::Store);
    QCOMPARE(schema().size(), 1); // schema_versions, empty
    QVERIFY(migrate(*m_database, migrations(), m_clock));
    QVERIFY(schema().size() > 10);
}

void TestMigrations::aKilledRunIsRepeated_data()
{
    QTest::addColumn<int>("point");
    for (int point = 1; point <= 2 * migrations().size(); ++point)
        QTest::addRow("at point %d", point) << point;
}

void TestMigrations::aKilledRunIsRepeated()
{
    QFETCH(int, point);
    m_database.reset();
    QProcess process;
    tests::startChild(process, {file(), QString::number(point)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    open();
    QVERIFY(migrate(*m_database, migrations(), m_clock));
    QCOMPARE(m_database->number("SELECT COUNT(*) FROM schema_versions", {}).value(), migrations().size());
    QVERIFY(m_database->number("SELECT COUNT(*) FROM twins", {}));
}

void TestMigrations::aNewerDatabaseIsNotTouched()
{
    QList<Migration> future = migrations();
    future.append({future.last().version + 1, {QStringLiteral("CREATE TABLE future (id TEXT)")}});
    QVERIFY(migrate(*m_database, future, m_clock));
    const QStringList before = schema();
    const auto refused = migrate(*m_database, migrations(), m_clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("store.newer"));
    QCOMPARE(schema(), before);
}

void TestMigrations::eachStepIsWrittenDownWithItsProgram()
{
    QVERIFY(migrate(*m_database, migrations(), m_clock));
    const auto programs = m_database->all("SELECT program FROM schema_versions", {}, readText);
    QCOMPARE(programs.value(), QStringList(migrations().size(), QStringLiteral(TWINSPAN_VERSION)));
    QCOMPARE(m_database->number("SELECT applied FROM schema_versions", {}).value(), m_clock.now().toMSecsSinceEpoch());
}

int main(int argc, char **argv)
{
    if (const auto code = tests::runAsChild(argc, argv, migrateAndDie))
        return *code;
    QCoreApplication application(argc, argv);
    TestMigrations test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_migrations.moc"
