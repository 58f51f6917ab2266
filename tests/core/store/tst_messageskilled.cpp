#include "tests/core/store/messagestest.h"
#include "tests/support/childprocess.h"

using namespace twinspan;
using namespace twinspan::store;
using namespace twinspan::tests;
using protocol::Message;

namespace
{
/// Takes in 1 to 5 one after the other, works off the even ones; dies at the given call of the probe.
int acceptAndDie(const QStringList &arguments)
{
    const auto store = tests::openStoreIn(arguments.value(0));
    int left = arguments.value(1).toInt();
    store->setCommitProbe([&left](const char *) {
        if (--left == 0)
            tests::dieNow();
    });
    for (const Message &message : messages(1, 5)) {
        if (!store->messages().accept(here, {message}))
            return 1;
        if (message.number % 2 == 0 && !store->messages().finished(here, message.id))
            return 1;
    }
    return 0;
}

/// Sends 3 messages; dies at the given call of the probe.
int sendAndDie(const QStringList &arguments)
{
    const auto store = tests::openStoreIn(arguments.value(0));
    int left = arguments.value(1).toInt();
    store->setCommitProbe([&left](const char *) {
        if (--left == 0)
            tests::dieNow();
    });
    for (const Message &message : messages(1, 3)) {
        if (!store->messages().send(here, message))
            return 1;
    }
    return 0;
}
} // namespace

/// A process that dies while it sends or accepts.
class TestMessagesKilled : public MessagesTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void killedWhileAcceptingLosesAndDoublesNothing_data();
    void killedWhileAcceptingLosesAndDoublesNothing();
    void killedWhileSendingUsesNoNumberTwice_data();
    void killedWhileSendingUsesNoNumberTwice();
};

void TestMessagesKilled::killedWhileAcceptingLosesAndDoublesNothing_data()
{
    QTest::addColumn<int>("point");
    for (int point = 1; point <= 14; ++point) // 5 times accept, 2 times finished, 2 points each
        QTest::addRow("at point %d", point) << point;
}

void TestMessagesKilled::killedWhileAcceptingLosesAndDoublesNothing()
{
    QFETCH(int, point);
    m_store.reset();
    QProcess process;
    tests::startChild(process, {m_dir->path(), QString::number(point), QStringLiteral("accept")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    reopen();
    // The peer sends all again, for it may have missed every answer.
    const auto before = numbersOf(box().incoming(here, 10).value());
    const auto fresh = numbersOf(box().accept(here, messages(1, 5)).value());
    QCOMPARE(numbersOf(box().incoming(here, 10).value()), before + fresh);
    QCOMPARE(box().accept(here, messages(1, 5)).value(), QList<Message>());
    // 2 and 4 may have been worked off; nothing else may be missing.
    for (const quint64 number : {1, 3, 5})
        QVERIFY((before + fresh).contains(number));
}

void TestMessagesKilled::killedWhileSendingUsesNoNumberTwice_data()
{
    QTest::addColumn<int>("point");
    QTest::addColumn<int>("kept");
    for (int point = 1; point <= 6; ++point)
        QTest::addRow("at point %d", point) << point << point / 2;
}

void TestMessagesKilled::killedWhileSendingUsesNoNumberTwice()
{
    QFETCH(int, point);
    QFETCH(int, kept);
    m_store.reset();
    QProcess process;
    tests::startChild(process, {m_dir->path(), QString::number(point), QStringLiteral("send")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    reopen();
    QCOMPARE(box().outgoing(here, 10).value().size(), kept);
    QCOMPARE(box().send(here, messageNumber(9)).value().number, static_cast<quint64>(kept + 1));
}

int main(int argc, char **argv)
{
    const auto child = [](const QStringList &arguments) {
        return arguments.value(2) == QLatin1String("send") ? sendAndDie(arguments) : acceptAndDie(arguments);
    };
    if (const auto code = tests::runAsChild(argc, argv, child))
        return *code;
    QCoreApplication application(argc, argv);
    TestMessagesKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_messageskilled.moc"
