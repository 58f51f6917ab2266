#include "core/peer/polledchannel.h"
#include "core/peer/poller.h"
#include "tests/core/peer/channeltest.h"
#include "tests/support/fakeclock.h"
#include "tests/support/patience.h"

using namespace twinspan;
using namespace twinspan::peer;
using namespace twinspan::tests;
using namespace std::chrono_literals;

class TestPolledChannel : public ChannelTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void polledDeliveryEndsWhenThePollSaysSo();
    void polledDeliveryAcknowledgedBeforeItWasAwaited();
    void peerThatDoesNotComeIsNamed();
    void polledQuestionsAreAnsweredByThePoller();
    void polledQuestionsHaveADeadline();
    void polledAreCancellable();
    void manyPolledQuestionsAreBounded();
    void closingEndsWhatWaits();
};

void TestPolledChannel::polledDeliveryEndsWhenThePollSaysSo()
{
    PolledChannel channel(m_far->service->desk(), QStringLiteral("b"));
    m_far->host.outbox[QStringLiteral("b")] = messages(1, 3);
    bool ended = false;
    auto task =
        channel.deliver(messages(1, 3), {}).then([&ended](const Status &status) { ended = status.has_value(); });
    QVERIFY(!ended);

    auto sealer = protocol::Sealer::create(m_near->key, m_far->host.key.publicKey, QStringLiteral("shared1"));
    Poller poller(*m_near, m_clock, m_line, *sealer, {QStringLiteral("a"), m_far->url()});
    poller.start();
    QTRY_VERIFY(ended);
    QCOMPARE(m_near->inboxIds(QStringLiteral("a")), idsOf(messages(1, 3)));
    QVERIFY(m_far->host.outbox.value(QStringLiteral("b")).isEmpty());

    // While the poll is held back, a new message wakes it.
    ended = false;
    m_far->host.outbox[QStringLiteral("b")] = messages(4, 4);
    auto next =
        channel.deliver(messages(4, 4), {}).then([&ended](const Status &status) { ended = status.has_value(); });
    QTRY_VERIFY(ended);
    QCOMPARE(m_near->inboxIds(QStringLiteral("a")), idsOf(messages(1, 4)));
}

void TestPolledChannel::polledDeliveryAcknowledgedBeforeItWasAwaited()
{
    PolledChannel channel(m_far->service->desk(), QStringLiteral("b"));
    m_far->service->desk()->acknowledge(QStringLiteral("b"), idsOf(messages(1, 3)));
    QVERIFY(waitFor(channel.deliver(messages(1, 3), {})));
}

void TestPolledChannel::peerThatDoesNotComeIsNamed()
{
    FakeClock clock;
    auto desk = std::make_shared<PollDesk>(clock);
    PolledChannel channel(desk, QStringLiteral("b"));
    QString code;
    auto task = channel.deliver(messages(1, 1), {}).then([&code](const Status &status) {
        code = status ? QStringLiteral("delivered") : status.error().code;
    });
    clock.advance(4min);
    desk->polled(QStringLiteral("b")); // it comes, and has not said yet that it has the message
    clock.advance(4min);
    QVERIFY(code.isEmpty());
    clock.advance(6min);
    QCOMPARE(code, QStringLiteral("peer.silent"));
}

void TestPolledChannel::polledQuestionsAreAnsweredByThePoller()
{
    PolledChannel channel(m_far->service->desk(), QStringLiteral("b"));
    auto sealer = protocol::Sealer::create(m_near->key, m_far->host.key.publicKey, QStringLiteral("shared1"));
    Poller poller(*m_near, m_clock, m_line, *sealer, {QStringLiteral("a"), m_far->url()});
    poller.start();
    const auto answer = waitFor(channel.ask(question(QStringLiteral("chunk")), {}));
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().sentence()));
    QCOMPARE(answer->bytes, QByteArray("chunk"));
    QCOMPARE(m_near->questions, 1);

    m_near->answerer = [](QString, protocol::Question, CancelToken) -> Task<Result<protocol::Answer>> {
        co_return fail(ProblemKind::NotFound, QStringLiteral("file.gone"), QStringLiteral("The file is gone."));
    };
    const auto refused = waitFor(channel.ask(question(QStringLiteral("chunk")), {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("file.gone"));
}

void TestPolledChannel::polledQuestionsHaveADeadline()
{
    FakeClock clock;
    auto desk = std::make_shared<PollDesk>(clock);
    PolledChannel channel(desk, QStringLiteral("b"), 60s);
    QString code;
    auto task =
        channel.ask(question(QStringLiteral("chunk")), {}).then([&code](const Result<protocol::Answer> &answer) {
            code = answer ? QStringLiteral("answered") : answer.error().code;
        });
    QCOMPARE(desk->takeQuestions(QStringLiteral("b")).size(), 1);
    clock.advance(59s);
    QVERIFY(code.isEmpty());
    clock.advance(1s);
    QCOMPARE(code, QStringLiteral("peer.no-answer"));
    QVERIFY(desk->takeQuestions(QStringLiteral("b")).isEmpty());
}

void TestPolledChannel::polledAreCancellable()
{
    FakeClock clock;
    auto desk = std::make_shared<PollDesk>(clock);
    PolledChannel channel(desk, QStringLiteral("b"));
    int cancelled = 0;
    CancelSource source;
    auto first = channel.deliver(messages(1, 1), source.token()).then([&cancelled](const Status &status) {
        cancelled += !status && status.error().isCancelled() ? 1 : 0;
    });
    auto second = channel.ask(question(QStringLiteral("chunk")), source.token())
                      .then([&cancelled](const Result<protocol::Answer> &a) {
                          cancelled += !a && a.error().isCancelled() ? 1 : 0;
                      });
    source.cancel();
    QCOMPARE(cancelled, 2);
    QVERIFY(!desk->hasQuestions(QStringLiteral("b")));
}

void TestPolledChannel::manyPolledQuestionsAreBounded()
{
    FakeClock clock;
    auto desk = std::make_shared<PollDesk>(clock);
    PolledChannel channel(desk, QStringLiteral("b"));
    int busy = 0;
    CancelSource source;
    for (int i = 0; i < 1000; ++i) {
        auto task = channel.ask(question(QStringLiteral("chunk")), source.token())
                        .then([&busy](const Result<protocol::Answer> &answer) {
                            busy += !answer && answer.error().code == QLatin1String("peer.busy") ? 1 : 0;
                        });
    }
    QVERIFY(busy > 500);
    QCOMPARE(desk->takeQuestions(QStringLiteral("b")).size(), protocol::maxQuestions);
}

void TestPolledChannel::closingEndsWhatWaits()
{
    PolledChannel channel(m_far->service->desk(), QStringLiteral("b"));
    int ended = 0;
    auto first = channel.deliver(messages(1, 1), {}).then([&ended](const Status &status) { ended += status ? 0 : 1; });
    auto second = channel.ask(question(QStringLiteral("chunk")), {}).then([&ended](const Result<protocol::Answer> &a) {
        ended += a ? 0 : 1;
    });
    m_far->service->close();
    QCOMPARE(ended, 2);
}

QTEST_GUILESS_MAIN(TestPolledChannel)
#include "tst_polledchannel.moc"
