#include "core/protocol/handshake.h"
#include "tests/core/peer/peerservicetest.h"
#include "tests/support/testinvitation.h"

#include <QJsonDocument>

using namespace twinspan;
using namespace twinspan::peer;
using namespace twinspan::tests;
using namespace std::chrono_literals;
using protocol::Purpose;

class TestPeerService : public PeerServiceTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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
    void strangersKeepNoInvitedOneOut();

private:
    protocol::Invitation invite()
    {
        const auto invitation = testInvitation(m_host.key.publicKey, {});
        m_invitations.acceptances.clear(); // of earlier tests
        m_invitations.invitations.insert(invitation.id, invitation);
        return invitation;
    }
    QByteArray handshakeFor(const protocol::Invitation &invitation) const
    {
        return toBytes(protocol::makeHandshakeRequest(invitation, m_far.key, testNodeInfo(QStringLiteral("Bob's"))));
    }
};

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
        body = SealingPeer(stranger, m_host).sealed("messages", Purpose::Messages, plain).body;
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
        body = SealingPeer(m_host, m_far).sealed("messages", Purpose::Messages, plain).body;
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
    const auto answer = ask(SealingPeer::post("messages", body));
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
    QCOMPARE(ask(SealingPeer::post("messages", body)).status, 403);
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
        const auto answer = ask(SealingPeer::post("messages", newer));
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
    QCOMPARE(ask(SealingPeer(renewed, m_host).sealed("messages", Purpose::Messages, plain)).status, 200);
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
        QCOMPARE(ask(SealingPeer(stranger, m_host).sealed("messages", Purpose::Messages, plain)).status, 403);
    QCOMPARE(ask(m_peer->sealed("messages", Purpose::Messages, plain)).status, 200);
}

void TestPeerService::handshakesOfAllStrangersAreLimited()
{
    PeerService::Limits limits;
    limits.handshakesPerSecond = 1;
    limits.handshakeBurst = 2;
    m_service = PeerService::create(m_host, m_invitations, m_clock, {}, limits);
    const auto invitation = invite();
    for (int times = 0; times < 2; ++times)
        QCOMPARE(ask(SealingPeer::post("handshake", handshakeFor(invitation))).status, 200);
    QCOMPARE(ask(SealingPeer::post("handshake", handshakeFor(invitation))).status, 429);
    QCOMPARE(ask(m_peer->sealed("messages", Purpose::Messages, *protocol::encodeMessages({}))).status, 200);
}

/// Whoever has no invitation can send what they like, and as often.
void TestPeerService::strangersKeepNoInvitedOneOut()
{
    PeerService::Limits limits;
    limits.handshakesPerSecond = 0.001;
    limits.handshakeBurst = 1;
    m_service = PeerService::create(m_host, m_invitations, m_clock, {}, limits);
    const auto invitation = invite();
    auto other = invitation;
    other.id = QStringLiteral("made-up");
    for (int times = 0; times < 20; ++times) {
        QCOMPARE(ask(SealingPeer::post("handshake", "x")).status, 400);
        QCOMPARE(ask(SealingPeer::post("rendezvous", "x")).status, 400);
        QCOMPARE(ask(SealingPeer::post("handshake", handshakeFor(other))).status, 403);
        QCOMPARE(ask(SealingPeer::post("rendezvous", toBytes(makeRendezvousCall(other, "content")))).status, 200);
    }
    QCOMPARE(ask(SealingPeer::post("handshake", handshakeFor(invitation))).status, 200);
}

QTEST_GUILESS_MAIN(TestPeerService)
#include "tst_peerservice.moc"
