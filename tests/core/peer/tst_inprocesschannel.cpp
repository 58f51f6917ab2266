#include "core/peer/inprocesschannel.h"
#include "tests/core/peer/channeltest.h"

using namespace twinspan;
using namespace twinspan::peer;
using namespace twinspan::tests;

class TestInProcessChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_near = std::make_unique<FakePeerHost>(); }

    void inProcessDelivers();
    void inProcessHasTheLimitsOfTheNetwork();
    void inProcessGivesTheProblemsOfTheOtherSide();

private:
    std::unique_ptr<FakePeerHost> m_near;
};

void TestInProcessChannel::inProcessDelivers()
{
    InProcessChannel channel(*m_near, QStringLiteral("twin"));
    QVERIFY(waitFor(channel.deliver(messages(1, 100), {})));
    QCOMPARE(m_near->inboxIds(QStringLiteral("twin")), idsOf(messages(1, 100)));
    QVERIFY(waitFor(channel.deliver(messages(1, 100), {})));
    QCOMPARE(m_near->inboxIds(QStringLiteral("twin")).size(), 100);
    const auto answer = waitFor(channel.ask(question(QStringLiteral("chunk")), {}));
    QVERIFY(answer);
    QCOMPARE(answer->bytes, QByteArray("chunk"));
}

void TestInProcessChannel::inProcessHasTheLimitsOfTheNetwork()
{
    InProcessChannel channel(*m_near, QStringLiteral("twin"));
    const QList<protocol::Message> large{testMessage(1),
                                         testMessage(2, QString(protocol::maxBodySize, QLatin1Char('x')))};
    const auto status = waitFor(channel.deliver(large, {}));
    QVERIFY(!status);
    QCOMPARE(status.error().code, QStringLiteral("envelope.too-large"));
    QCOMPARE(m_near->inboxIds(QStringLiteral("twin")), QStringList{QStringLiteral("m1")});

    m_near->answerer = [](QString, protocol::Question, CancelToken) -> Task<Result<protocol::Answer>> {
        protocol::Answer answer;
        answer.bytes = QByteArray(protocol::chunkSize + 1, 'x');
        co_return answer;
    };
    const auto answer = waitFor(channel.ask(question(QStringLiteral("chunk")), {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("envelope.too-large"));
}

void TestInProcessChannel::inProcessGivesTheProblemsOfTheOtherSide()
{
    InProcessChannel channel(*m_near, QStringLiteral("twin"));
    m_near->storeProblem = makeProblem(ProblemKind::Store, QStringLiteral("store.full"), QStringLiteral("Full."));
    const auto status = waitFor(channel.deliver(messages(1, 1), {}));
    QVERIFY(!status);
    QCOMPARE(status.error(), *m_near->storeProblem);
}

QTEST_GUILESS_MAIN(TestInProcessChannel)
#include "tst_inprocesschannel.moc"
