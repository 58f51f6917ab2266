#include "core/peer/peerservice.h"

#include "core/base/clock.h"
#include "core/protocol/envelope.h"
#include "tests/support/fakeclock.h"
#include "tests/support/peernode.h"
#include "tests/support/waitfor.h"

#include <QJsonDocument>
#include <QTest>

using namespace twinspan;
using namespace twinspan::peer;
using namespace twinspan::tests;
using namespace std::chrono_literals;
using protocol::Purpose;

namespace
{
/// The peer's end of connection "b", without a channel: seals and opens by hand.
struct Peer {
    explicit Peer(const FakePeerHost &own, const FakePeerHost &other)
        : sealer(*protocol::Sealer::create(own.key, other.key.publicKey, QStringLiteral("shared1")))
    {
    }

    static IncomingRequest post(const char *route, const QByteArray &body)
    {
        IncomingRequest request;
        request.method = "POST";
        request.path = QByteArray("/twinspan/v1/") + route;
        request.body = body;
        return request;
    }

    IncomingRequest sealed(const char *route, Purpose purpose, const QByteArray &plain)
    {
        const auto bytes = *sealer.seal(purpose, plain);
        nonce = protocol::Sealer::peek(bytes)->nonce;
        return post(route, bytes);
    }

    Result<QByteArray> open(const HttpAnswer &answer) const
    {
        auto opened = sealer.open(Purpose::Answer, answer.body, nonce);
        if (!opened)
            return fail(opened.error());
        return opened->plain;
    }

    protocol::Sealer sealer;
    QByteArray nonce;
};
} // namespace

class TestPeerService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void helloSaysWhoIsHereAndNothingElse();
    void pathsAndMethods_data();
    void pathsAndMethods();
    void strangersLearnNothing_data();
    void strangersLearnNothing();
    void aSealOfAnotherConnectionDoesNotOpen();
    void anInProcessConnectionHasNoDoor();
    void aNewerNodeIsToldWhichVersionWeSpeak();
    void acknowledgedIsOnlyWhatIsCommitted();
    void malformedMessagesFromAProvenPeerAreRefusedInWords();
    void reorderedRequestsKeepTheirNumbers();
    void anOversizedAnswerBecomesAProblem();
    void thePinnedKeyMayChange();
    void theRatePerConnectionIsLimited();
    void strangersCannotUseUpThePeersRate();
    void handshakesOfAllStrangersAreLimited();
    void aPollIsHeldBackUntilThereIsSomething();
    void aPollIsHeldBackNoLongerThanAsked();
    void aPollCommitsAcknowledgementsFirst();
    void aNewerPollEndsTheOlder();
    void whoHasGoneGetsNothingHandedOut();
    void aQuestionIsOfferedAgainWhenItsAnswerWasLost();
    void aPollOfManyLargeMessagesComesInPieces();
    void aConnectionDeletedMeanwhileIsGone();
    void closingAnswersHeldPollsAndRefusesNewOnes();
    void theHandlerMayOutliveTheService();

private:
    HttpAnswer ask(IncomingRequest request) { return waitFor(m_service->handle(std::move(request))); }
    Result<protocol::PollAnswer> polled(const HttpAnswer &answer) const;
    QByteArray pollPlain(int wait, const QStringList &received = {}) const;

    FakeClock m_clock;
    FakePeerHost m_host;
    FakePeerHost m_far;
    FakeInvitationHost m_invitations;
    std::shared_ptr<PeerService> m_service;
    std::unique_ptr<Peer> m_peer;
};

void TestPeerService::init()
{
    m_host = FakePeerHost();
    m_far = FakePeerHost();
    connectNodes(m_far, m_host, model::Route::Polled);
    m_service =
        PeerService::create(m_host, m_invitations, m_clock, {QStringLiteral("Node of Ann"), QStringLiteral("1.2")});
    m_peer = std::make_unique<Peer>(m_far, m_host);
}

void TestPeerService::cleanup()
{
    m_service->close();
    m_service.reset();
}

Result<protocol::PollAnswer> TestPeerService::polled(const HttpAnswer &answer) const
{
    const auto plain = m_peer->open(answer);
    if (!plain)
        return fail(plain.error());
    return protocol::decodePollAnswer(*plain);
}

QByteArray TestPeerService::pollPlain(int wait, const QStringList &received) const
{
    protocol::PollRequest request;
    request.waitSeconds = wait;
    request.received = received;
    return *protocol::encodePollRequest(request);
}

void TestPeerService::helloSaysWhoIsHereAndNothingElse()
{
    IncomingRequest request;
    request.method = "GET";
    request.path = "/any/prefix/twinspan/v1/hello";
    const auto answer = ask(request);
    QCOMPARE(answer.status, 200);
    const auto json = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(json.value(QStringLiteral("name")).toString(), QStringLiteral("Node of Ann"));
    QCOMPARE(json.size(), 5);
}

void TestPeerService::pathsAndMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    const auto row = [](const char *method, const char *path, int status) {
        QTest::addRow("%s %s", method, path) << QByteArray(method) << QByteArray(path) << status;
    };
    row("HEAD", "/twinspan/v1/hello", 200);
    row("POST", "/twinspan/v1/hello", 405);
    row("GET", "/", 404);
    row("GET", "/hello", 404);
    row("GET", "/twinspan/v2/hello", 404);
    row("GET", "/twinspan/v1/hello/", 404);
    row("GET", "/twinspan/v1/", 404);
    row("POST", "/twinspan/v1/other", 404);
    for (const char *name : {"messages", "poll", "ask", "handshake", "rendezvous"}) {
        const QByteArray path = QByteArray("/twinspan/v1/") + name;
        row("GET", path.constData(), 405);
        row("HEAD", path.constData(), 405);
        row("POST", path.constData(), 400);
    }
}

void TestPeerService::pathsAndMethods()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    IncomingRequest request;
    request.method = method;
    request.path = path;
    QTEST(ask(request).status, "status");
}

void TestPeerService::strangersLearnNothing_data()
{
    QTest::addColumn<int>("who");
    QTest::addColumn<int>("status");
    QTest::newRow("another key") << 0 << 403;
    QTest::newRow("altered") << 1 << 403;
    QTest::newRow("another purpose") << 2 << 403;
    QTest::newRow("cut off") << 3 << 403;
    QTest::newRow("our own words") << 4 << 403;
    QTest::newRow("unknown connection") << 5 << 410;
    QTest::newRow("nonsense") << 6 << 400;
    QTest::newRow("empty") << 7 << 400;
}

void TestPeerService::strangersLearnNothing()
{
    QFETCH(int, who);
    const auto plain = *protocol::encodeMessages({testMessage(1)});
    QByteArray body = m_peer->sealed("messages", Purpose::Messages, plain).body;
    const FakePeerHost stranger;
    switch (who) {
    case 0:
        body = Peer(stranger, m_host).sealed("messages", Purpose::Messages, plain).body;
        break;
    case 1:
        body[body.size() - 1] = static_cast<char>(body.back() ^ 1);
        break;
    case 2:
        body = m_peer->sealed("messages", Purpose::Ask, plain).body;
        break;
    case 3:
        body.chop(1);
        break;
    case 4:
        body = Peer(m_host, m_far).sealed("messages", Purpose::Messages, plain).body;
        break;
    case 5:
        body = *protocol::Sealer::create(m_far.key, m_host.key.publicKey, QStringLiteral("other"))
                    ->seal(Purpose::Messages, plain);
        break;
    case 6:
        body = "nonsense";
        break;
    default:
        body.clear();
    }
    const auto answer = ask(Peer::post("messages", body));
    QTEST(answer.status, "status");
    if (answer.status == 403)
        QCOMPARE(answer.body, QByteArray("Forbidden\n"));
    QCOMPARE(m_host.receiveCalls, 0);
}

void TestPeerService::aSealOfAnotherConnectionDoesNotOpen()
{
    model::Connection other = m_host.connections.first();
    other.id = QStringLiteral("c");
    other.sharedId = QStringLiteral("shared2");
    m_host.connections.append(other);
    QByteArray body = m_peer->sealed("messages", Purpose::Messages, *protocol::encodeMessages({testMessage(1)})).body;
    QVERIFY(body.contains("shared1"));
    body.replace("shared1", "shared2");
    QCOMPARE(ask(Peer::post("messages", body)).status, 403);
    QCOMPARE(m_host.receiveCalls, 0);
}

void TestPeerService::anInProcessConnectionHasNoDoor()
{
    m_host.connections.first().route = model::Route::InProcess;
    QCOMPARE(ask(m_peer->sealed("messages", Purpose::Messages, *protocol::encodeMessages({}))).status, 410);
}

void TestPeerService::aNewerNodeIsToldWhichVersionWeSpeak()
{
    QByteArray body = m_peer->sealed("messages", Purpose::Messages, *protocol::encodeMessages({})).body;
    int told = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        QByteArray newer = body;
        newer[i] = static_cast<char>(newer.at(i) + 1);
        const auto peeked = protocol::Sealer::peek(newer);
        if (peeked || peeked.error().code != QLatin1String("sealing.version"))
            continue;
        ++told;
        const auto answer = ask(Peer::post("messages", newer));
        QCOMPARE(answer.status, 400);
        QCOMPARE(protocol::decodeAcks(answer.body).error().code, QStringLiteral("sealing.version"));
    }
    QVERIFY(told > 0);
}

void TestPeerService::acknowledgedIsOnlyWhatIsCommitted()
{
    const auto plain = *protocol::encodeMessages({testMessage(1), testMessage(2)});
    m_host.storeProblem = makeProblem(ProblemKind::Store, QStringLiteral("store.full"), QStringLiteral("Full."));
    const auto refused = ask(m_peer->sealed("messages", Purpose::Messages, plain));
    QCOMPARE(refused.status, 200);
    QVERIFY(!refused.body.contains("Full"));
    QCOMPARE(protocol::decodeAcks(*m_peer->open(refused)).error().code, QStringLiteral("store.full"));
    m_host.storeProblem.reset();
    const auto answer = ask(m_peer->sealed("messages", Purpose::Messages, plain));
    QCOMPARE(*protocol::decodeAcks(*m_peer->open(answer)), (QStringList{QStringLiteral("m1"), QStringLiteral("m2")}));
    QCOMPARE(m_host.inboxIds(QStringLiteral("b")).size(), 2);
}

void TestPeerService::malformedMessagesFromAProvenPeerAreRefusedInWords()
{
    const auto answer = ask(m_peer->sealed("messages", Purpose::Messages, "nonsense"));
    QCOMPARE(answer.status, 200);
    const auto plain = m_peer->open(answer);
    QVERIFY(plain);
    QCOMPARE(protocol::decodeAcks(*plain).error().code, QStringLiteral("envelope.malformed"));
    QCOMPARE(m_host.receiveCalls, 0);
    QCOMPARE(ask(m_peer->sealed("poll", Purpose::Poll, "nonsense")).status, 200);
    QCOMPARE(ask(m_peer->sealed("ask", Purpose::Ask, "nonsense")).status, 200);
    QCOMPARE(m_host.questions, 0);
}

void TestPeerService::reorderedRequestsKeepTheirNumbers()
{
    const auto first = m_peer->sealed("messages", Purpose::Messages, *protocol::encodeMessages({testMessage(1)}));
    const auto second = m_peer->sealed("messages", Purpose::Messages, *protocol::encodeMessages({testMessage(2)}));
    ask(second);
    ask(first);
    ask(second);
    const auto inbox = m_host.inbox.value(QStringLiteral("b"));
    QCOMPARE(inbox.size(), 2);
    QCOMPARE(inbox.at(0).number, 2U);
    QCOMPARE(inbox.at(1).number, 1U);
}

void TestPeerService::anOversizedAnswerBecomesAProblem()
{
    m_host.answerer = [](QString, protocol::Question, CancelToken) -> Task<Result<protocol::Answer>> {
        protocol::Answer answer;
        answer.bytes = QByteArray(protocol::chunkSize + 1, 'x');
        co_return answer;
    };
    const auto answer =
        ask(m_peer->sealed("ask", Purpose::Ask, *protocol::encodeQuestion({QStringLiteral("chunk"), {}})));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.size() < 10'000);
    QCOMPARE(protocol::decodeAnswer(*m_peer->open(answer)).error().code, QStringLiteral("envelope.too-large"));
}

void TestPeerService::thePinnedKeyMayChange()
{
    const auto plain = *protocol::encodeMessages({testMessage(1)});
    QCOMPARE(ask(m_peer->sealed("messages", Purpose::Messages, plain)).status, 200);
    const FakePeerHost renewed;
    m_host.connections.first().remote.publicKey = renewed.key.publicKey;
    QCOMPARE(ask(m_peer->sealed("messages", Purpose::Messages, plain)).status, 403);
    QCOMPARE(ask(Peer(renewed, m_host).sealed("messages", Purpose::Messages, plain)).status, 200);
    m_host.connections.first().remote.publicKey = "not a key";
    QCOMPARE(ask(m_peer->sealed("messages", Purpose::Messages, plain)).status, 403);
}

void TestPeerService::theRatePerConnectionIsLimited()
{
    PeerService::Limits limits;
    limits.requestsPerSecond = 1;
    limits.burst = 3;
    m_service = PeerService::create(m_host, m_invitations, m_clock, {}, limits);
    const auto plain = *protocol::encodeMessages({});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask(m_peer->sealed("messages", Purpose::Messages, plain)).status, 200);
    QCOMPARE(ask(m_peer->sealed("messages", Purpose::Messages, plain)).status, 429);
    m_clock.advance(1s);
    QCOMPARE(ask(m_peer->sealed("messages", Purpose::Messages, plain)).status, 200);
}

void TestPeerService::strangersCannotUseUpThePeersRate()
{
    PeerService::Limits limits;
    limits.requestsPerSecond = 1;
    limits.burst = 1;
    m_service = PeerService::create(m_host, m_invitations, m_clock, {}, limits);
    const FakePeerHost stranger;
    const auto plain = *protocol::encodeMessages({});
    for (int i = 0; i < 10; ++i)
        QCOMPARE(ask(Peer(stranger, m_host).sealed("messages", Purpose::Messages, plain)).status, 403);
    QCOMPARE(ask(m_peer->sealed("messages", Purpose::Messages, plain)).status, 200);
}

void TestPeerService::handshakesOfAllStrangersAreLimited()
{
    PeerService::Limits limits;
    limits.handshakesPerSecond = 1;
    limits.handshakeBurst = 2;
    m_service = PeerService::create(m_host, m_invitations, m_clock, {}, limits);
    QCOMPARE(ask(Peer::post("handshake", "x")).status, 400);
    QCOMPARE(ask(Peer::post("rendezvous", "x")).status, 400);
    QCOMPARE(ask(Peer::post("handshake", "x")).status, 429);
    QCOMPARE(ask(m_peer->sealed("messages", Purpose::Messages, *protocol::encodeMessages({}))).status, 200);
}

void TestPeerService::aPollIsHeldBackUntilThereIsSomething()
{
    std::optional<HttpAnswer> answer;
    auto task = m_service->handle(m_peer->sealed("poll", Purpose::Poll, pollPlain(15)))
                    .then([&answer](const HttpAnswer &given) { answer = given; });
    QVERIFY(!answer);
    m_host.outbox[QStringLiteral("b")] = {testMessage(1)};
    m_service->wake(QStringLiteral("other"));
    QVERIFY(!answer);
    m_service->wake(QStringLiteral("b"));
    QVERIFY(answer);
    QCOMPARE(polled(*answer)->messages, QList<protocol::Message>{testMessage(1)});
    QCOMPARE(m_clock.sleepers(), 0);
}

void TestPeerService::aPollIsHeldBackNoLongerThanAsked()
{
    for (const auto &[asked, held] : {std::pair(5, 5s), std::pair(30, 15s)}) {
        std::optional<HttpAnswer> answer;
        auto task = m_service->handle(m_peer->sealed("poll", Purpose::Poll, pollPlain(asked)))
                        .then([&answer](const HttpAnswer &given) { answer = given; });
        m_clock.advance(held - 1ms);
        QVERIFY(!answer);
        m_clock.advance(1ms);
        QVERIFY(answer);
        QVERIFY(polled(*answer)->messages.isEmpty());
    }
    QVERIFY(polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(0)))));
}

void TestPeerService::aPollCommitsAcknowledgementsFirst()
{
    m_host.outbox[QStringLiteral("b")] = {testMessage(1), testMessage(2)};
    const auto first = polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(15))));
    QCOMPARE(first->messages.size(), 2);
    // Not acknowledged: they come again.
    QCOMPARE(polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(15))))->messages.size(), 2);
    const auto rest = polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(15, {QStringLiteral("m1")}))));
    QCOMPARE(rest->messages, QList<protocol::Message>{testMessage(2)});
    m_host.storeProblem = makeProblem(ProblemKind::Store, QStringLiteral("store.full"), QStringLiteral("Full."));
    const auto refused = polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(15, {QStringLiteral("m2")}))));
    QCOMPARE(refused.error().code, QStringLiteral("store.full"));
    QCOMPARE(m_host.outbox.value(QStringLiteral("b")).size(), 1);
}

void TestPeerService::aNewerPollEndsTheOlder()
{
    int answered = 0;
    std::vector<Task<>> tasks;
    for (int i = 0; i < 10; ++i)
        tasks.push_back(m_service->handle(m_peer->sealed("poll", Purpose::Poll, pollPlain(15)))
                            .then([&answered](const HttpAnswer &) { ++answered; }));
    QCOMPARE(answered, 9);
    m_clock.advance(15s);
    QCOMPARE(answered, 10);
}

void TestPeerService::whoHasGoneGetsNothingHandedOut()
{
    CancelSource gone;
    auto request = m_peer->sealed("poll", Purpose::Poll, pollPlain(15));
    request.cancel = gone.token();
    bool ended = false;
    auto task = m_service->handle(request).then([&ended](const HttpAnswer &) { ended = true; });
    gone.cancel();
    QVERIFY(ended);
    auto asked = m_service->desk()->ask(QStringLiteral("b"), {QStringLiteral("chunk"), {}}, 60s, {});
    QCOMPARE(polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(15))))->questions.size(), 1);
}

void TestPeerService::aQuestionIsOfferedAgainWhenItsAnswerWasLost()
{
    Result<protocol::Answer> got = fail(cancelledProblem());
    auto task = m_service->desk()
                    ->ask(QStringLiteral("b"), {QStringLiteral("chunk"), {}}, 120s, {})
                    .then([&got](const Result<protocol::Answer> &answer) { got = answer; });
    const auto first = polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(0))));
    QCOMPARE(first->questions.size(), 1);
    QVERIFY(polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(0))))->questions.isEmpty());
    m_clock.advance(30s);
    const auto again = polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(0))));
    QCOMPARE(again->questions, first->questions);

    protocol::PollRequest request;
    protocol::Answer answer;
    answer.bytes = "bytes";
    request.answers.append({first->questions.first().id, answer});
    request.answers.append({QStringLiteral("unknown"), answer});
    const auto plain = *protocol::encodePollRequest(request);
    QVERIFY(polled(ask(m_peer->sealed("poll", Purpose::Poll, plain))));
    QVERIFY(got);
    QCOMPARE(got->bytes, QByteArray("bytes"));
    QVERIFY(polled(ask(m_peer->sealed("poll", Purpose::Poll, plain))));
}

void TestPeerService::aPollOfManyLargeMessagesComesInPieces()
{
    const QString large(7 << 20, QLatin1Char('x'));
    m_host.outbox[QStringLiteral("b")] = {testMessage(1, large), testMessage(2, large), testMessage(3, large)};
    const auto first = polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(0))));
    QVERIFY(first);
    QVERIFY(first->more);
    QVERIFY(!first->messages.isEmpty());
    const auto second = polled(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(0, idsOf(first->messages)))));
    QCOMPARE(idsOf(first->messages) + idsOf(second->messages),
             (QStringList{QStringLiteral("m1"), QStringLiteral("m2"), QStringLiteral("m3")}));
    QVERIFY(!second->more);
}

void TestPeerService::aConnectionDeletedMeanwhileIsGone()
{
    std::optional<HttpAnswer> answer;
    auto task = m_service->handle(m_peer->sealed("poll", Purpose::Poll, pollPlain(15)))
                    .then([&answer](const HttpAnswer &given) { answer = given; });
    m_host.connections.clear();
    m_service->forget(QStringLiteral("shared1"));
    m_service->wake(QStringLiteral("b"));
    QVERIFY(answer);
    QCOMPARE(answer->status, 410);
}

void TestPeerService::closingAnswersHeldPollsAndRefusesNewOnes()
{
    bool answered = false;
    auto task =
        m_service->handle(m_peer->sealed("poll", Purpose::Poll, pollPlain(15))).then([&answered](const HttpAnswer &) {
            answered = true;
        });
    m_service->close();
    QVERIFY(answered);
    QCOMPARE(ask(m_peer->sealed("poll", Purpose::Poll, pollPlain(15))).status, 503);
}

void TestPeerService::theHandlerMayOutliveTheService()
{
    const auto handler = m_service->handler();
    bool answered = false;
    auto task = handler(m_peer->sealed("poll", Purpose::Poll, pollPlain(15))).then([&answered](const HttpAnswer &) {
        answered = true;
    });
    const std::weak_ptr<PeerService> weak = m_service;
    m_service->close();
    m_service.reset();
    QVERIFY(answered);
    QVERIFY(weak.expired());
    QCOMPARE(waitFor(handler(IncomingRequest())).status, 503);
    init();
}

QTEST_GUILESS_MAIN(TestPeerService)
#include "tst_peerservice.moc"
