#include "core/peer/directchannel.h"
#include "tests/core/peer/channeltest.h"

using namespace twinspan;
using namespace twinspan::peer;
using namespace twinspan::tests;
using Fault = FaultyHttpClient::Fault;

class TestDirectChannel : public ChannelTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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
    void whatComesUnsealedRefusesNoMessage();
    void otherKeysAreNotRecognised();
    void anUnknownConnectionIsSaidInWords();
    void nobodyAtTheAddressIsSaidInWords();
    void cancelledBeforeItBegan();

private:
    std::unique_ptr<DirectChannel> direct(const QUrl &url, const protocol::IdentityKey &own)
    {
        auto sealer = protocol::Sealer::create(own, m_far->host.key.publicKey, QStringLiteral("shared1"));
        return std::make_unique<DirectChannel>(m_line, *sealer, url);
    }
};

void TestDirectChannel::directDeliversInOrder()
{
    const auto channel = direct(m_far->url(), m_near->key);
    QVERIFY(waitFor(channel->deliver(messages(1, 3), {})));
    QCOMPARE(m_far->host.inbox.value(QStringLiteral("b")), messages(1, 3));
    QVERIFY(waitFor(channel->deliver({}, {})));
    QCOMPARE(m_line->sent.size(), 1);
    QCOMPARE(m_line->sent.first().url.path(), QStringLiteral("/some/prefix/twinspan/v1/messages"));
    QVERIFY(!m_line->sent.first().body.contains("text"));
}

void TestDirectChannel::directDeliversMoreThanOneRequestHolds()
{
    const auto channel = direct(m_far->url(), m_near->key);
    QVERIFY(waitFor(channel->deliver(messages(1, 200), {})));
    QCOMPARE(m_far->host.inboxIds(QStringLiteral("b")), idsOf(messages(1, 200)));
    QCOMPARE(m_line->sent.size(), 4);
}

void TestDirectChannel::directDeliversLargeMessagesInSeveralRequests()
{
    const auto channel = direct(m_far->url(), m_near->key);
    const QString large(7 << 20, QLatin1Char('x'));
    QList<protocol::Message> list{testMessage(1, large), testMessage(2, large), testMessage(3, large)};
    const auto status = waitFor(channel->deliver(list, {}));
    QVERIFY2(status, qPrintable(status ? QString() : status.error().sentence()));
    QCOMPARE(m_far->host.inboxIds(QStringLiteral("b")), idsOf(list));
    QVERIFY(m_line->sent.size() >= 2);
}

void TestDirectChannel::aMessageOverTheLimitIsRefusedBeforeItIsSent()
{
    const auto channel = direct(m_far->url(), m_near->key);
    const auto status =
        waitFor(channel->deliver({testMessage(1, QString(protocol::maxBodySize, QLatin1Char('x')))}, {}));
    QVERIFY(!status);
    QCOMPARE(status.error().code, QStringLiteral("envelope.too-large"));
    QVERIFY(m_line->sent.isEmpty());
}

void TestDirectChannel::deliveredTwiceArrivesOnce()
{
    const auto channel = direct(m_far->url(), m_near->key);
    m_line->faults = {Fault::SendTwice};
    QVERIFY(waitFor(channel->deliver(messages(1, 2), {})));
    QVERIFY(waitFor(channel->deliver(messages(1, 2), {})));
    QCOMPARE(m_far->host.receiveCalls, 3);
    QCOMPARE(m_far->host.inboxIds(QStringLiteral("b")), idsOf(messages(1, 2)));
}

void TestDirectChannel::theLineMayFail_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("arrived");
    QTest::newRow("request lost") << int(Fault::LoseRequest) << QStringLiteral("peer.unreachable") << false;
    QTest::newRow("answer lost") << int(Fault::LoseAnswer) << QStringLiteral("peer.unreachable") << true;
    QTest::newRow("request altered") << int(Fault::AlterRequest) << QStringLiteral("peer.not-recognised") << false;
    QTest::newRow("answer altered") << int(Fault::AlterAnswer) << QStringLiteral("peer.wrong-answer") << true;
}

void TestDirectChannel::theLineMayFail()
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

void TestDirectChannel::whatDidNotCommitIsNotAcknowledged()
{
    const auto channel = direct(m_far->url(), m_near->key);
    m_far->host.storeProblem =
        makeProblem(ProblemKind::Store, QStringLiteral("store.full"), QStringLiteral("The disk is full."));
    const auto status = waitFor(channel->deliver(messages(1, 2), {}));
    QVERIFY(!status);
    QCOMPARE(status.error().code, QStringLiteral("store.full"));
    QVERIFY(status.error().cause.contains(QStringLiteral("is full")));
    m_far->host.storeProblem.reset();
    QVERIFY(waitFor(channel->deliver(messages(1, 2), {})));
    QCOMPARE(m_far->host.inboxIds(QStringLiteral("b")), idsOf(messages(1, 2)));
}

void TestDirectChannel::aReplayedRequestChangesNothing()
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

void TestDirectChannel::anOldAnswerIsNotTakenForANewOne()
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

void TestDirectChannel::questionsAreAnswered()
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

void TestDirectChannel::aProblemOfThePeerComesSealedWithItsSentence()
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

void TestDirectChannel::aStrangerAtTheAddressIsSaidInWords()
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

void TestDirectChannel::whatComesUnsealedRefusesNoMessage()
{
    HttpEndpoint middleBox([](IncomingRequest) -> Task<HttpAnswer> {
        HttpAnswer refusal;
        refusal.status = 400;
        refusal.body = protocol::encodeProblem(
            makeProblem(ProblemKind::Rejected, QStringLiteral("anything"), QStringLiteral("No."), {}));
        co_return refusal;
    });
    QVERIFY(middleBox.listen(QHostAddress(QHostAddress::LocalHost), 0));
    const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(middleBox.port()));
    const auto status = waitFor(direct(url, m_near->key)->deliver(messages(1, 1), {}));
    QVERIFY(!status);
    QCOMPARE(status.error().code, QStringLiteral("anything"));
    QVERIFY(status.error().kind == ProblemKind::Protocol); // a Rejected one would be given up
}

void TestDirectChannel::otherKeysAreNotRecognised()
{
    const auto channel = direct(m_far->url(), protocol::IdentityKey::generate());
    const auto status = waitFor(channel->deliver(messages(1, 1), {}));
    QVERIFY(!status);
    QCOMPARE(status.error().code, QStringLiteral("peer.not-recognised"));
    QVERIFY(m_far->host.inboxIds(QStringLiteral("b")).isEmpty());
}

void TestDirectChannel::anUnknownConnectionIsSaidInWords()
{
    const auto channel = direct(m_far->url(), m_near->key);
    QVERIFY(waitFor(channel->deliver(messages(1, 1), {})));
    m_far->host.connections.clear();
    const auto status = waitFor(channel->deliver(messages(2, 2), {}));
    QVERIFY(!status);
    QCOMPARE(status.error().code, QStringLiteral("peer.unknown-connection"));
    QVERIFY(status.error().severity == Severity::Pause);
}

void TestDirectChannel::nobodyAtTheAddressIsSaidInWords()
{
    m_far->endpoint.stop();
    const auto status =
        waitFor(direct(QUrl(QStringLiteral("http://127.0.0.1:9/x")), m_near->key)->deliver(messages(1, 1), {}));
    QVERIFY(!status);
    QCOMPARE(status.error().code, QStringLiteral("peer.unreachable"));
    QVERIFY(status.error().isTransient());
    QVERIFY(status.error().cause.contains(QStringLiteral("127.0.0.1:9")));
}

void TestDirectChannel::cancelledBeforeItBegan()
{
    CancelSource source;
    source.cancel();
    const auto channel = direct(m_far->url(), m_near->key);
    const auto status = waitFor(channel->deliver(messages(1, 1), source.token()));
    QVERIFY(!status);
    QVERIFY(status.error().isCancelled());
    QVERIFY(m_line->sent.isEmpty());
}

QTEST_GUILESS_MAIN(TestDirectChannel)
#include "tst_directchannel.moc"
