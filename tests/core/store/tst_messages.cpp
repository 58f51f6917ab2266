#include "tests/core/store/messagestest.h"

#include <rapidcheck.h>

using namespace twinspan;
using namespace twinspan::store;
using namespace twinspan::tests;
using protocol::Message;
using protocol::MessageKind;

class TestMessages : public MessagesTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void numbersCountUpPerConnection();
    void numbersAreNeverUsedAgain();
    void aStoreThatWasSetBackUsesNoNumberTwice();
    void sendingTheSameIdAgainAddsNothing();
    void theOutboxIsInOrderAndBounded();
    void deliveredMessagesLeaveAndUnknownIdsAreIgnored();
    void whatIsAcknowledgedIsFoundBehindAllElse();
    void messagesGoThereAndBack();
    void theInboxIsInTheSendersOrder();
    void whatWaitsDoesNotHideWhatIsBehind();
    void whatSomebodyWaitsForIsFoundBehindAllElse();
    void whatWaitsInTheInboxIsCounted();
    void aReplayIsLeftOutAlsoAfterItWasWorkedOff();
    void anIdThatComesBackUnderANewNumberIsLeftOut();
    void aNumberThatComesBackUnderANewIdIsLeftOut();
    void connectionsDoNotMix();
    void impossibleNumbersAreRefusedAndKeepNothing_data();
    void impossibleNumbersAreRefusedAndKeepNothing();
    void memoryIsBounded();
    void anUnknownConnectionIsSaid();
    void anyOrderAndDuplicationAcceptsEachOnce();
    void anyRunOfSendingAndDeliveryKeepsOrder();

private:
    /// Properties try hundreds of runs: without waiting for the disk.
    void hurry() { QCOMPARE(rows("PRAGMA synchronous = OFF"), 0); }
    qint64 rows(Sql count) { return static_cast<SqlStore &>(*m_store).database().number(count, {}).value_or(-1); }
};

void TestMessages::numbersCountUpPerConnection()
{
    QCOMPARE(box().send(here, messageNumber(70)).value().number, 1U);
    QCOMPARE(box().send(here, messageNumber(71)).value().number, 2U);
    QCOMPARE(box().send(QStringLiteral("c2"), messageNumber(70)).value().number, 1U);
}

void TestMessages::numbersAreNeverUsedAgain()
{
    const auto first = box().send(here, messageNumber(1)).value();
    QVERIFY(box().delivered(here, {first.id}));
    reopen();
    QCOMPARE(box().send(here, messageNumber(2)).value().number, 2U);
}

void TestMessages::aStoreThatWasSetBackUsesNoNumberTwice()
{
    constexpr quint64 dayOne = 1'000'000;
    constexpr quint64 dayTwo = 2'000'000;
    box().setLeastNumber(dayOne);
    QCOMPARE(box().send(here, messageNumber(1)).value().number, dayOne);
    QCOMPARE(box().send(here, messageNumber(2)).value().number, dayOne + 1);
    reopen();
    box().setLeastNumber(dayTwo); // whatever was sent on day one and forgotten is below
    QCOMPARE(box().send(here, messageNumber(3)).value().number, dayTwo);
    reopen();
    box().setLeastNumber(1); // a clock that was set back
    QCOMPARE(box().send(here, messageNumber(4)).value().number, dayTwo + 1);
    // The receiver takes the gaps, and keeps to "once".
    QCOMPARE(box().accept(here, {messageNumber(5), messageNumber(dayOne), messageNumber(dayTwo)}).value().size(), 3);
    QCOMPARE(box().accept(here, {messageNumber(dayOne)}).value(), QList<Message>());
}

void TestMessages::sendingTheSameIdAgainAddsNothing()
{
    const auto first = box().send(here, messageNumber(1)).value();
    QCOMPARE(box().send(here, messageNumber(1)).value(), first);
    QCOMPARE(box().outgoing(here, 10).value().size(), 1);
    QCOMPARE(box().send(here, messageNumber(2)).value().number, 2U);
}

void TestMessages::theOutboxIsInOrderAndBounded()
{
    for (const Message &message : messages(1, 12))
        QVERIFY(box().send(here, message));
    QCOMPARE(numbersOf(box().outgoing(here, 3).value()), (QList<quint64>{1, 2, 3}));
    QCOMPARE(numbersOf(box().outgoing(here, 3, 9).value()), (QList<quint64>{10, 11, 12}));
    QCOMPARE(box().outgoing(here, 100).value().size(), 12);
}

void TestMessages::deliveredMessagesLeaveAndUnknownIdsAreIgnored()
{
    for (const Message &message : messages(1, 3))
        QVERIFY(box().send(here, message));
    QVERIFY(box().delivered(here, {QStringLiteral("m2"), QStringLiteral("never"), QStringLiteral("m2")}));
    QCOMPARE(numbersOf(box().outgoing(here, 10).value()), (QList<quint64>{1, 3}));
}

/// Of a paused connection what is said of the connection itself goes first: it stands behind all that waits.
void TestMessages::whatIsAcknowledgedIsFoundBehindAllElse()
{
    QStringList ids;
    for (int number = 1; number <= 200; ++number)
        ids.append(box().send(here, messageNumber(number)).value().id);
    const auto found = box().outgoing(here, QStringList{ids.at(199), ids.at(150), QStringLiteral("unknown")}).value();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().id, ids.at(150));
    QCOMPARE(found.last().id, ids.at(199));
    QVERIFY(box().outgoing(QStringLiteral("c2"), QStringList{ids.at(199)})->isEmpty());
}

void TestMessages::messagesGoThereAndBack()
{
    QList<Message> sent;
    quint64 number = 0;
    for (const auto kind : {MessageKind::Sync, MessageKind::Applied, MessageKind::Refused, MessageKind::Connection}) {
        Message message = messageNumber(++number);
        message.kind = kind;
        QCOMPARE(box().send(here, message).value(), message);
        sent.append(message);
    }
    QCOMPARE(box().outgoing(here, 10).value(), sent);
    QCOMPARE(box().accept(here, sent).value(), sent);
    reopen();
    QCOMPARE(box().incoming(here, 10).value(), sent);
    QCOMPARE(box().outgoing(here, 10).value(), sent);
}

void TestMessages::theInboxIsInTheSendersOrder()
{
    for (const quint64 number : {3, 1, 4, 2})
        QVERIFY(box().accept(here, {messageNumber(number)}));
    QCOMPARE(numbersOf(box().incoming(here, 10).value()), (QList<quint64>{1, 2, 3, 4}));
}

void TestMessages::whatWaitsDoesNotHideWhatIsBehind()
{
    QVERIFY(box().accept(here, messages(1, 10)));
    QCOMPARE(numbersOf(box().incoming(here, 2).value()), (QList<quint64>{1, 2}));
    QCOMPARE(numbersOf(box().incoming(here, 2, 2).value()), (QList<quint64>{3, 4}));
    QCOMPARE(box().incoming(here, 2, std::numeric_limits<quint64>::max()).value(), QList<Message>());
}

void TestMessages::whatSomebodyWaitsForIsFoundBehindAllElse()
{
    QVERIFY(box().accept(here, messages(1, 10), {QStringLiteral("m7"), QStringLiteral("m9")}));
    QCOMPARE(numbersOf(box().urgent(here, 10).value()), (QList<quint64>{7, 9}));
    QCOMPARE(numbersOf(box().urgent(here, 1, 7).value()), QList<quint64>{9});
    QCOMPARE(box().incoming(here, 20).value().size(), 10);
    QVERIFY(box().finished(here, QStringLiteral("m7")));
    QCOMPARE(numbersOf(box().urgent(here, 10).value()), QList<quint64>{9});
}

void TestMessages::aReplayIsLeftOutAlsoAfterItWasWorkedOff()
{
    QCOMPARE(box().accept(here, messages(1, 3)).value().size(), 3);
    QVERIFY(box().finished(here, QStringLiteral("m2")));
    QVERIFY(box().finished(here, QStringLiteral("m2")));
    QCOMPARE(numbersOf(box().accept(here, messages(1, 4)).value()), QList<quint64>{4});
    reopen();
    QCOMPARE(box().accept(here, messages(1, 4)).value(), QList<Message>());
    QCOMPARE(numbersOf(box().incoming(here, 10).value()), (QList<quint64>{1, 3, 4}));
}

void TestMessages::anIdThatComesBackUnderANewNumberIsLeftOut()
{
    QVERIFY(box().accept(here, messages(1, 3)));
    for (const auto *id : {"m1", "m2", "m3"})
        QVERIFY(box().finished(here, QLatin1String(id)));
    Message again = messageNumber(2);
    again.number = 4;
    QCOMPARE(box().accept(here, {again}).value(), QList<Message>());
    QCOMPARE(box().accept(here, {messageNumber(4)}).value().size(), 1);
}

void TestMessages::aNumberThatComesBackUnderANewIdIsLeftOut()
{
    QVERIFY(box().accept(here, {messageNumber(1), messageNumber(5)}));
    for (const quint64 number : {1, 5}) {
        Message other = messageNumber(number);
        other.id = QStringLiteral("other");
        QCOMPARE(box().accept(here, {other}).value(), QList<Message>());
    }
}

void TestMessages::whatWaitsInTheInboxIsCounted()
{
    QCOMPARE(box().waitingBytes(here).value(), 0);
    const Message message = messageNumber(1);
    const qint64 size = QJsonDocument(message.body).toJson(QJsonDocument::Compact).size();
    QVERIFY(box().accept(here, {message, messageNumber(2)}));
    QVERIFY(box().accept(here, {message})); // a repetition waits once
    QVERIFY(box().accept(QStringLiteral("c2"), {message}));
    QCOMPARE(box().waitingBytes(here).value(), 2 * (size + 512));
    QVERIFY(box().finished(here, message.id));
    QCOMPARE(box().waitingBytes(here).value(), size + 512);
}

void TestMessages::connectionsDoNotMix()
{
    const QString there = QStringLiteral("c2");
    QCOMPARE(box().accept(here, messages(1, 2)).value().size(), 2);
    QCOMPARE(box().accept(there, messages(1, 2)).value().size(), 2);
    QVERIFY(box().finished(there, QStringLiteral("m1")));
    QCOMPARE(box().incoming(here, 10).value().size(), 2);
    QVERIFY(box().send(there, messageNumber(1)));
    QCOMPARE(box().outgoing(here, 10).value().size(), 0);
}

void TestMessages::impossibleNumbersAreRefusedAndKeepNothing_data()
{
    QTest::addColumn<quint64>("number");
    QTest::newRow("zero") << quint64(0);
    QTest::newRow("beyond what JSON carries") << Messages::maxNumber + 1;
    QTest::newRow("beyond what SQL holds") << (quint64(1) << 63U);
    QTest::newRow("the last one") << std::numeric_limits<quint64>::max();
}

void TestMessages::impossibleNumbersAreRefusedAndKeepNothing()
{
    QFETCH(quint64, number);
    const auto refused = box().accept(here, {messageNumber(1), messageNumber(number)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("messages.bad-number"));
    QVERIFY(refused.error().kind == ProblemKind::Protocol);
    QCOMPARE(box().incoming(here, 10).value(), QList<Message>());
    QCOMPARE(box().accept(here, {messageNumber(1)}).value().size(), 1);
}

void TestMessages::memoryIsBounded()
{
    hurry();
    constexpr quint64 many = 6000;
    for (quint64 from = 1; from < many; from += 100)
        QVERIFY(box().accept(here, messages(from, from + 99)));
    QCOMPARE(rows("SELECT COUNT(*) FROM accepted"), qint64(Messages::remembered));
    QCOMPARE(box().accept(here, messages(1, many)).value(), QList<Message>());
}

void TestMessages::anUnknownConnectionIsSaid()
{
    const QString nowhere = QStringLiteral("nowhere");
    QCOMPARE(box().send(nowhere, messageNumber(1)).error().code, QStringLiteral("connection.not-found"));
    QCOMPARE(box().accept(nowhere, {messageNumber(1)}).error().code, QStringLiteral("connection.not-found"));
    QCOMPARE(box().outgoing(nowhere, 10).value(), QList<Message>());
}

void TestMessages::anyOrderAndDuplicationAcceptsEachOnce()
{
    hurry();
    int run = 0;
    QVERIFY(rc::check("each message is accepted exactly once", [&] {
        const QString connection = QStringLiteral("run%1").arg(++run);
        RC_ASSERT(m_store->connections().save(tests::connectionNamed(connection)).has_value());
        const auto batches = *rc::gen::container<std::vector<std::vector<int>>>(
            rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 20)));
        QSet<quint64> expected;
        QList<quint64> accepted;
        for (const auto &batch : batches) {
            QList<Message> delivery;
            for (const int number : batch) {
                delivery.append(messageNumber(static_cast<quint64>(number)));
                expected.insert(static_cast<quint64>(number));
            }
            const auto fresh = box().accept(connection, delivery);
            RC_ASSERT(fresh.has_value());
            for (const Message &message : *fresh) {
                accepted.append(message.number);
                if (message.number % 3 == 0)
                    RC_ASSERT(box().finished(connection, message.id).has_value());
            }
        }
        RC_ASSERT(QSet<quint64>(accepted.begin(), accepted.end()) == expected);
        RC_ASSERT(accepted.size() == expected.size());
        expected.removeIf([](quint64 number) { return number % 3 == 0; });
        auto waiting = QList<quint64>(expected.begin(), expected.end());
        std::sort(waiting.begin(), waiting.end());
        RC_ASSERT(numbersOf(box().incoming(connection, 100).value()) == waiting);
    }));
}

void TestMessages::anyRunOfSendingAndDeliveryKeepsOrder()
{
    hurry();
    int run = 0;
    QVERIFY(rc::check("a lossy, repeating line delivers all, once, in order", [&] {
        const QString connection = QStringLiteral("line%1").arg(++run);
        RC_ASSERT(m_store->connections().save(tests::connectionNamed(connection)).has_value());
        const int count = *rc::gen::inRange(0, 15);
        for (int number = 1; number <= count; ++number)
            RC_ASSERT(box().send(connection, messageNumber(static_cast<quint64>(number))).has_value());
        // How much is asked for each time, and how many of the answer's ids arrive; at the end the line is good.
        auto rounds = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(1, 6), rc::gen::inRange(0, 6)));
        rounds.emplace_back(100, 100);
        QList<quint64> arrived;
        for (const auto &[asked, told] : rounds) {
            const auto batch = box().outgoing(connection, asked);
            RC_ASSERT(batch.has_value());
            const auto fresh = box().accept(connection, *batch);
            RC_ASSERT(fresh.has_value());
            arrived.append(numbersOf(*fresh));
            QStringList ids;
            for (const Message &message : batch->first(std::min<qsizetype>(told, batch->size())))
                ids.append(message.id);
            RC_ASSERT(box().delivered(connection, ids).has_value());
        }
        RC_ASSERT(box().outgoing(connection, 100).value().isEmpty());
        RC_ASSERT(arrived == numbersOf(messages(1, static_cast<quint64>(count))));
    }));
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
