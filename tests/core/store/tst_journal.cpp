#include "tests/support/childprocess.h"
#include "tests/support/openstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <ranges>

using namespace twinspan;
using namespace twinspan::store;

namespace
{
const QString here = QStringLiteral("c1");
const QString message = QStringLiteral("m1");

Operation operationAt(int position)
{
    Operation operation;
    operation.messageId = message;
    operation.position = position;
    return operation;
}

/// "Done" of one operation and "started" of the next in one transaction; dies at the given call of the probe.
int stepAndDie(const QStringList &arguments)
{
    const auto store = tests::openStoreIn(arguments.value(0));
    int left = arguments.value(1).toInt();
    store->setCommitProbe([&left](const char *) {
        if (--left == 0)
            tests::dieNow();
    });
    return store->transaction([&]() -> Status {
        Operation done = operationAt(0);
        done.state = OperationState::Done;
        Operation next = operationAt(1);
        next.state = OperationState::Started;
        TWINSPAN_CHECK(store->journal().save(here, done));
        return store->journal().save(here, next);
    })
               ? 0
               : 1;
}
} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void operationsGoThereAndBackInOrder();
    void savingAgainOverwrites();
    void messagesAndConnectionsDoNotMix();
    void removingWhatIsNotThereIsNoProblem();
    void aDamagedOperationIsNeverLeftOut();
    void doneAndStartedAreOneStepForAKill_data();
    void doneAndStartedAreOneStepForAKill();

private:
    Journal &journal() { return m_store->journal(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
};

void TestJournal::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = tests::openStoreIn(m_dir->path());
    QVERIFY(m_store->connections().save(tests::connectionNamed(here)));
    QVERIFY(m_store->connections().save(tests::connectionNamed(QStringLiteral("c2"))));
}

void TestJournal::cleanup()
{
    m_store.reset();
    m_dir.reset();
}

void TestJournal::operationsGoThereAndBackInOrder()
{
    QList<Operation> planned;
    for (const auto kind :
         {OperationKind::StageFile, OperationKind::CreateIssue, OperationKind::AddComment, OperationKind::AttachFile}) {
        for (const auto state : {OperationState::Planned, OperationState::Started, OperationState::Done}) {
            Operation operation = operationAt(static_cast<int>(planned.size()));
            operation.kind = kind;
            operation.state = state;
            operation.marker = model::deriveMarker({model::MarkerKind::Comment,
                                                    QStringLiteral("a"),
                                                    QString::number(planned.size()),
                                                    QStringLiteral("b"),
                                                    {}});
            operation.arguments = {{QStringLiteral("text"), QStringLiteral("\u00e4\n")}};
            operation.result = {{QStringLiteral("id"), 7}};
            planned.append(operation);
        }
    }
    planned.append(operationAt(static_cast<int>(planned.size()))); // without a marker
    for (const auto &operation : std::views::reverse(std::as_const(planned)))
        QVERIFY(journal().save(here, operation));
    QCOMPARE(journal().of(here, message).value(), planned);
}

void TestJournal::savingAgainOverwrites()
{
    Operation operation = operationAt(0);
    QVERIFY(journal().save(here, operation));
    operation.state = OperationState::Done;
    operation.result = {{QStringLiteral("id"), QStringLiteral("9")}};
    QVERIFY(journal().save(here, operation));
    QCOMPARE(journal().of(here, message).value(), QList<Operation>{operation});
}

void TestJournal::messagesAndConnectionsDoNotMix()
{
    Operation other = operationAt(0);
    other.messageId = QStringLiteral("m2");
    QVERIFY(journal().save(here, operationAt(0)));
    QVERIFY(journal().save(here, other));
    QVERIFY(journal().save(QStringLiteral("c2"), operationAt(0)));
    QVERIFY(journal().remove(here, message));
    QCOMPARE(journal().of(here, message).value(), QList<Operation>());
    QCOMPARE(journal().of(here, QStringLiteral("m2")).value().size(), 1);
    QCOMPARE(journal().of(QStringLiteral("c2"), message).value().size(), 1);
}

void TestJournal::removingWhatIsNotThereIsNoProblem()
{
    QVERIFY(journal().remove(here, message));
    QCOMPARE(journal().of(here, message).value(), QList<Operation>());
}

void TestJournal::aDamagedOperationIsNeverLeftOut()
{
    QVERIFY(journal().save(here, operationAt(0)));
    QVERIFY(journal().save(here, operationAt(1)));
    QVERIFY(static_cast<SqlStore &>(*m_store).database().write("UPDATE journal SET marker = 'x' WHERE position = 0"));
    const auto damaged = journal().of(here, message);
    QVERIFY2(!damaged, "it would be carried out a second time");
    QCOMPARE(damaged.error().code, QStringLiteral("store.damaged-record"));
}

void TestJournal::doneAndStartedAreOneStepForAKill_data()
{
    QTest::addColumn<int>("point");
    QTest::addColumn<bool>("kept");
    QTest::newRow("before the commit") << 1 << false;
    QTest::newRow("after the commit") << 2 << true;
}

void TestJournal::doneAndStartedAreOneStepForAKill()
{
    QFETCH(int, point);
    QFETCH(bool, kept);
    Operation first = operationAt(0);
    first.state = OperationState::Started;
    QVERIFY(journal().save(here, first));
    QVERIFY(journal().save(here, operationAt(1)));
    m_store.reset();
    QProcess process;
    tests::startChild(process, {m_dir->path(), QString::number(point)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    m_store = tests::openStoreIn(m_dir->path());
    const auto found = journal().of(here, message).value();
    QCOMPARE(found.size(), 2);
    QVERIFY(found.at(0).state == (kept ? OperationState::Done : OperationState::Started));
    QVERIFY(found.at(1).state == (kept ? OperationState::Started : OperationState::Planned));
}

int main(int argc, char **argv)
{
    if (const auto code = tests::runAsChild(argc, argv, stepAndDie))
        return *code;
    QCoreApplication application(argc, argv);
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
