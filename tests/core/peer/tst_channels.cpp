#include "core/base/clock.h"
#include "core/net/qthttpclient.h"
#include "core/peer/directchannel.h"
#include "core/peer/inprocesschannel.h"
#include "core/peer/polledchannel.h"
#include "core/peer/poller.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultyhttpclient.h"
#include "tests/support/peernode.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::peer;
using namespace twinspan::tests;
using namespace std::chrono_literals;
using Fault = FaultyHttpClient::Fault;

namespace
{
QList<protocol::Message> messages(int from, int to)
{
    QList<protocol::Message> list;
    for (int i = from; i <= to; ++i)
        list.append(testMessage(i));
    return list;
}

protocol::Question question(const QString &name)
{
    return {name, {{QStringLiteral("n"), 1}}};
}
} // namespace

class TestChannels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void inProcessDelivers();
    void inProcessHasTheLimitsOfTheNetwork();
    void inProcessGivesTheProblemsOfTheOtherSide();

    void directDeliversInOrder();
    void directDeliversMoreThanOneRequestHolds();
    void directDeliversLargeMessagesInSeveralRequests();
    void aMessageOverTheLimitIsRefusedBeforeItIsSent();
    void deliveredTwiceArrivesOnce();
    void theLineMayFail_data();
    void theLineMayFail();
    void whatDidNotCommitIsNotAcknowledged();
    void aReplayedRequestChangesNothing();
    void anOldAnswerIsNotTakenForANewOne();
    void questionsAreAnswered();
    void aProblemOfThePeerComesSealedWithItsSentence();
    void aStrangerAtTheAddressIsSaidInWords();
    void otherKeysAreNotRecognised();
    void anUnknownConnectionIsSaidInWords();
    void nobodyAtTheAddressIsSaidInWords();
    void cancelledBeforeItBegan();

    void polledDeliveryEndsWhenThePollSaysSo();
    void polledDeliveryAcknowledgedBeforeItWasAwaited();
    void polledQuestionsAreAnsweredByThePoller();
    void polledQuestionsHaveADeadline();
    void polledAreCancellable();
    void manyPolledQuestionsAreBounded();
    void closingEndsWhatWaits();

private:
    std::unique_ptr<DirectChannel> direct(const QUrl &url, const protocol::IdentityKey &own);

    SystemClock m_clock;
    std::unique_ptr<FakePeerHost> m_near;
    std::unique_ptr<PeerNode> m_far;
    std::shared_ptr<FaultyHttpClient> m_line;
};

void TestChannels::init()
{
    m_near = std::make_unique<FakePeerHost>();
    m_far = std::make_unique<PeerNode>(m_clock);
    connectNodes(*m_near, m_far->host);
    m_line = std::make_shared<FaultyHttpClient>(std::make_shared<net::QtHttpClient>());
    QVERIFY(m_far->listen());
}

void TestChannels::cleanup()
{
    m_far.reset();
    m_near.reset();
    m_line.reset();
}

std::unique_ptr<DirectChannel> TestChannels::direct(const QUrl &url, const protocol::IdentityKey &own)
{
    auto sealer = protocol::Sealer::create(own, m_far->host.key.publicKey, QStringLiteral("shared1"));
    return std::make_unique<DirectChannel>(m_line, *sealer, url);
}

void TestChannels::inProcessDelivers()
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

void TestChannels::inProcessHasTheLimitsOfTheNetwork()
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

void TestChannels::inProcessGivesTheProblemsOfTheOtherSide()
{
    InProcessChannel channel(*m_near, QStringLiteral("twin"));
    m_near->storeProblem = makeProblem(ProblemKind::Store, QStringLiteral("store.full"), QStringLiteral("Full."));
    const auto status = waitFor(channel.deliver(messages(1, 1), {}));
    QVERIFY(!status);
    QCOMPARE(status.error(), *m_near->storeProblem);
}

void TestChannels::directDeliversInOrder()
{
    const auto channel = direct(m_far->url(), m_near->key);
    QVERIFY(waitFor(channel->deliver(messages(1, 3), {})));
    QCOMPARE(m_far->host.inbox.value(QStringLiteral("b")), messages(1, 3));
    QVERIFY(waitFor(channel->deliver({}, {})));
    QCOMPARE(m_line->sent.size(), 1);
    QCOMPARE(m_line->sent.first().url.path(), QStringLiteral("/some/prefix/twinspan/v1/messages"));
    QVERIFY(!m_line->sent.first().body.contains("text"));
}

void TestChannels::directDeliversMoreThanOneRequestHolds()
{
    const auto channel = direct(m_far->url(), m_near->key);
    QVERIFY(waitFor(channel->deliver(messages(1, 200), {})));
    QCOMPARE(m_far->host.inboxIds(QStringLiteral("b")), idsOf(messages(1, 200)));
    QCOMPARE(m_line->sent.size(), 4);
}

void TestChannels::directDeliversLargeMessagesInSeveralRequests()
{
    const auto channel = direct(m_far->url(), m_near->key);
    const QString large(7 << 20, QLatin1Char('x'));
    QList<protocol::Message> list{testMessage(1, large), testMessage(2, large), testMessage(3, large)};
    const auto status = waitFor(channel->deliver(list, {}));
    QVERIFY2(status, qPrintable(status ? QString() : status.error().sentence()));
    QCOMPARE(m_far->host.inboxIds(QStringLiteral("b")), idsOf(list));
    QVERIFY(m_line->sent.size() >= 2);
}

void TestChannels::aMessageOverTheLimitIsRefusedBeforeItIsSent()
{
    const auto channel = direct(m_far->url(), m_near->key);
    const auto status =
        waitFor(channel->deliver({testMessage(1, QString(protocol::maxBodySize, QLatin1Char('x')))}, {}));
    QVERIFY(!status);
    QCOMPARE(status.error().code, QStringLiteral("envelope.too-large"));
    QVERIFY(m_line->sent.isEmpty());
}

void TestChannels::deliveredTwiceArrivesOnce()
{
    const auto channel = direct(m_far->url(), m_near->key);
    m_line->faults = {Fault::SendTwice};
    QVERIFY(waitFor(channel->deliver(messages(1, 2), {})));
    QVERIFY(waitFor(channel->deliver(messages(1, 2), {})));
    QCOMPARE(m_far->host.receiveCalls, 3);
    QCOMPARE(m_far->host.inboxIds(QStringLiteral("b")), idsOf(messages(1, 2)));
}

void TestChannels::theLineMayFail_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("arrived");
    QTest::newRow("request lost") << int(Fault::LoseRequest) << QStringLiteral("peer.unreachable") << false;
    QTest::newRow("answer lost") << int(Fault::LoseAnswer) << QStringLiteral("peer.unreachable") << true;
    QTest::newRow("request altered") << int(Fault::AlterRequest) << QStringLiteral("peer.not-recognised") << false;
    QTest::newRow("answer altered") << int(Fault::AlterAnswer) << QStringLiteral("peer.wrong-answer") << true;
}

void TestChannels::theLineMayFail()
{
    QFETCH(int, fault);
    const auto channel = direct(m_far->url(), m_near->key);
    m_line->faults = {Fault(fault)};
    const auto failed = waitFor(channel->deliver(messages(1, 2), {}));
    QVERIFY(!failed);
    QTEST(failed.error().code, "code");
    QVERIFY(failed.error().severity == Severity::Pause);
    QVERIFY(!failed.error().outcomeUnknown);
    QTEST(!m_far->host.inboxIds(QStringLiteral("b")).isEmpty(), "arrived");

    QVERIFY(waitFor(channel->deliver(messages(1, 3), {})));
    QCOMPARE(m_far->host.inboxIds(QStringLiteral("b")), idsOf(messages(1, 3)));

    m_line->faults = {Fault(fault)};
    QVERIFY(!waitFor(channel->ask(question(QStringLiteral("chunk")), {})));
    QVERIFY(waitFor(channel->ask(question(QStringLiteral("chunk")), {})));
}

void TestChannels::whatDidNotCommitIsNotAcknowledged()
{
    const auto channel = direct(m_far->url(), m_near->key);
    m_far->host.storeProblem =
        makeProblem(ProblemKind::Store, QStringLiteral("store.full"), QStringLiteral("The disk is full."));
    const auto status = waitFor(channel->deliver(messages(1, 2), {}));
    QVERIFY(!status);
    QCOMPARE(status.error().code, QStringLiteral("store.full"));
    QVERIFY(status.error().cause.contains(QStringLiteral("disk is full")));
    m_far->host.storeProblem.reset();
    QVERIFY(waitFor(channel->deliver(messages(1, 2), {})));
    QCOMPARE(m_far->host.inboxIds(QStringLiteral("b")), idsOf(messages(1, 2)));
}

void TestChannels::aReplayedRequestChangesNothing()
{
    const auto channel = direct(m_far->url(), m_near->key);
    QVERIFY(waitFor(channel->deliver(messages(1, 2), {})));
    QVERIFY(waitFor(channel->deliver(messages(3, 3), {})));
    net::QtHttpClient stranger;
    const auto replayed = waitFor(stranger.send(m_line->sent.first(), {}));
    QVERIFY(replayed);
    QCOMPARE(m_far->host.inboxIds(QStringLiteral("b")), idsOf(messages(1, 3)));

    // The same bytes are not good for another path.
    net::HttpRequest elsewhere = m_line->sent.first();
    elsewhere.url.setPath(QStringLiteral("/twinspan/v1/ask"));
    const auto refused = waitFor(stranger.send(elsewhere, {}));
    QVERIFY(refused);
    QCOMPARE(refused->status, 403);
    QCOMPARE(m_far->host.questions, 0);
}

void TestChannels::anOldAnswerIsNotTakenForANewOne()
{
    /// Answers every request with what an earlier one was answered.
    class Replayer final : public net::HttpClient
    {
    public:
        explicit Replayer(QByteArray old) : m_old(std::move(old)) {}
        Task<Result<net::HttpResponse>> send(net::HttpRequest /*request*/, CancelToken /*cancel*/) override
        {
            net::HttpResponse response;
            response.status = 200;
            response.body = m_old;
            co_return response;
        }

    private:
        QByteArray m_old;
    };
    const auto channel = direct(m_far->url(), m_near->key);
    QVERIFY(waitFor(channel->deliver(messages(1, 2), {})));
    auto sealer = protocol::Sealer::create(m_near->key, m_far->host.key.publicKey, QStringLiteral("shared1"));
    DirectChannel fooled(std::make_shared<Replayer>(m_line->answers.first()), *sealer, m_far->url());
    const auto status = waitFor(fooled.deliver(messages(1, 2), {}));
    QVERIFY(!status);
    QCOMPARE(status.error().code, QStringLiteral("peer.wrong-answer"));
}

void TestChannels::questionsAreAnswered()
{
    const auto channel = direct(m_far->url(), m_near->key);
    m_far->host.answerer = [](QString connectionId, protocol::Question asked,
                              CancelToken) -> Task<Result<protocol::Answer>> {
        protocol::Answer answer;
        answer.values = {{QStringLiteral("connection"), connectionId}, {QStringLiteral("name"), asked.name}};
        answer.bytes = QByteArray(protocol::chunkSize, 'x');
        co_return answer;
    };
    const auto answer = waitFor(channel->ask(question(QStringLiteral("chunk")), {}));
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().sentence()));
    QCOMPARE(answer->values.value(QStringLiteral("connection")).toString(), QStringLiteral("b"));
    QCOMPARE(answer->values.value(QStringLiteral("name")).toString(), QStringLiteral("chunk"));
    QCOMPARE(answer->bytes.size(), protocol::chunkSize);
}

void TestChannels::aProblemOfThePeerComesSealedWithItsSentence()
{
    const auto channel = direct(m_far->url(), m_near->key);
    m_far->host.answerer = [](QString, protocol::Question, CancelToken) -> Task<Result<protocol::Answer>> {
        co_return fail(ProblemKind::NotFound, QStringLiteral("file.gone"), QStringLiteral("The file is gone."),
                       QStringLiteral("Attach it again."));
    };
    const auto answer = waitFor(channel->ask(question(QStringLiteral("chunk")), {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("file.gone"));
    QCOMPARE(answer.error().remedy, QStringLiteral("Attach it again."));
    QVERIFY(!m_line->answers.first().contains("gone"));
}

void TestChannels::aStrangerAtTheAddressIsSaidInWords()
{
    HttpEndpoint web([](IncomingRequest) -> Task<HttpAnswer> {
        HttpAnswer page;
        page.contentType = "text/html";
        page.body = "<html>Welcome</html>";
        co_return page;
    });
    QVERIFY(web.listen(QHostAddress(QHostAddress::LocalHost), 0));
    const auto status = waitFor(
        direct(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(web.port())), m_near->key)->deliver(messages(1, 1), {}));
    QVERIFY(!status);
    QCOMPARE(status.error().code, QStringLiteral("peer.wrong-answer"));
    QVERIFY(status.error().cause.contains(QString::number(web.port())));
}

void TestChannels::otherKeysAreNotRecognised()
{
    const auto channel = direct(m_far->url(), protocol::IdentityKey::generate());
    const auto status = waitFor(channel->deliver(messages(1, 1), {}));
    QVERIFY(!status);
    QCOMPARE(status.error().code, QStringLiteral("peer.not-recognised"));
    QVERIFY(m_far->host.inboxIds(QStringLiteral("b")).isEmpty());
}

void TestChannels::anUnknownConnectionIsSaidInWords()
{
    const auto channel = direct(m_far->url(), m_near->key);
    QVERIFY(waitFor(channel->deliver(messages(1, 1), {})));
    m_far->host.connections.clear();
    const auto status = waitFor(channel->deliver(messages(2, 2), {}));
    QVERIFY(!status);
    QCOMPARE(status.error().code, QStringLiteral("peer.unknown-connection"));
    QVERIFY(status.error().severity == Severity::Pause);
}

void TestChannels::nobodyAtTheAddressIsSaidInWords()
{
    m_far->endpoint.stop();
    const auto status =
        waitFor(direct(QUrl(QStringLiteral("http://127.0.0.1:9/x")), m_near->key)->deliver(messages(1, 1), {}));
    QVERIFY(!status);
    QCOMPARE(status.error().code, QStringLiteral("peer.unreachable"));
    QVERIFY(status.error().isTransient());
    QVERIFY(status.error().cause.contains(QStringLiteral("127.0.0.1:9")));
}

void TestChannels::cancelledBeforeItBegan()
{
    CancelSource source;
    source.cancel();
    const auto channel = direct(m_far->url(), m_near->key);
    const auto status = waitFor(channel->deliver(messages(1, 1), source.token()));
    QVERIFY(!status);
    QVERIFY(status.error().isCancelled());
    QVERIFY(m_line->sent.isEmpty());
}

void TestChannels::polledDeliveryEndsWhenThePollSaysSo()
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

void TestChannels::polledDeliveryAcknowledgedBeforeItWasAwaited()
{
    PolledChannel channel(m_far->service->desk(), QStringLiteral("b"));
    m_far->service->desk()->acknowledge(QStringLiteral("b"), idsOf(messages(1, 3)));
    QVERIFY(waitFor(channel.deliver(messages(1, 3), {})));
}

void TestChannels::polledQuestionsAreAnsweredByThePoller()
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

void TestChannels::polledQuestionsHaveADeadline()
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

void TestChannels::polledAreCancellable()
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

void TestChannels::manyPolledQuestionsAreBounded()
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

void TestChannels::closingEndsWhatWaits()
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

QTEST_GUILESS_MAIN(TestChannels)
#include "tst_channels.moc"
