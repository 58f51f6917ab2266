#include "core/base/clock.h"
#include "core/net/qthttpclient.h"
#include "core/peer/handshakeclient.h"
#include "tests/support/faultyhttpclient.h"
#include "tests/support/patience.h"
#include "tests/support/peernode.h"
#include "tests/support/testinvitation.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::peer;
using namespace twinspan::tests;
using Fault = FaultyHttpClient::Fault;

class TestHandshakeNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void bothPinAndShowTheSamePhrase();
    void theSecretNeverTravels();
    void cutAnywhereAndRepeated_data();
    void cutAnywhereAndRepeated();
    void repeatedAfterSuccessItIsTheSame();
    void theInviterMayFailToStore();
    void refusalsComeWithTheInvitersSentence_data();
    void refusalsComeWithTheInvitersSentence();
    void somebodyElseWithTheCodeComesSecond();
    void whoDoesNotHoldTheSecretIsRefused();
    void anImpostorAtTheAddressIsFound();
    void anAnswerToAnotherRequestIsNotTaken();
    void whatElseMayAnswer_data();
    void whatElseMayAnswer();
    void nobodyAnswers();
    void anInvitationWithoutAddress();
    void cancelled();

private:
    Result<HandshakeOutcome> shake() { return shake(m_invitation, m_own); }
    Result<HandshakeOutcome> shake(const protocol::Invitation &invitation, const protocol::IdentityKey &own)
    {
        return waitFor(performHandshake(m_line, invitation, own, testNodeInfo(QStringLiteral("Bob's node")), {}));
    }
    QString id() const { return m_invitation.id; }

    SystemClock m_clock;
    std::unique_ptr<PeerNode> m_inviter;
    std::shared_ptr<FaultyHttpClient> m_line;
    protocol::IdentityKey m_own = protocol::IdentityKey::generate();
    protocol::Invitation m_invitation;
};

void TestHandshakeNetwork::init()
{
    m_inviter = std::make_unique<PeerNode>(m_clock);
    m_line = std::make_shared<FaultyHttpClient>(std::make_shared<net::QtHttpClient>());
    QVERIFY(m_inviter->listen());
    m_invitation = testInvitation(m_inviter->host.key.publicKey, m_inviter->url());
    m_inviter->invitations.invitations.insert(id(), m_invitation);
}

void TestHandshakeNetwork::cleanup()
{
    m_inviter.reset();
    m_line.reset();
}

void TestHandshakeNetwork::bothPinAndShowTheSamePhrase()
{
    m_inviter->invitations.invitations[id()].inviter.name = QStringLiteral("Renamed meanwhile");
    const auto outcome = shake();
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().sentence()));
    QCOMPARE(outcome->publicKey, m_inviter->host.key.publicKey);
    QCOMPARE(outcome->inviter.name, QStringLiteral("Renamed meanwhile"));
    const auto accepted = m_inviter->invitations.acceptances.value(id());
    QCOMPARE(accepted.key, m_own.publicKey);
    QCOMPARE(accepted.accepter.name, QStringLiteral("Bob's node"));
    QCOMPARE(accepted.safetyPhrase, outcome->safetyPhrase);
    QVERIFY(!outcome->safetyPhrase.isEmpty());
}

void TestHandshakeNetwork::theSecretNeverTravels()
{
    QVERIFY(shake());
    for (const QByteArray &form : {m_invitation.secret, m_invitation.secret.toBase64(), m_invitation.secret.toHex()}) {
        QVERIFY(!m_line->sent.first().body.contains(form.left(24)));
        QVERIFY(!m_line->answers.first().contains(form.left(24)));
        QVERIFY(!m_line->sent.first().url.toEncoded().contains(form.left(24)));
    }
}

void TestHandshakeNetwork::cutAnywhereAndRepeated_data()
{
    QTest::addColumn<QList<int>>("faults");
    QTest::addColumn<int>("accepted");
    using F = Fault;
    QTest::newRow("request lost") << QList<int>{int(F::LoseRequest)} << 1;
    QTest::newRow("answer lost") << QList<int>{int(F::LoseAnswer)} << 2;
    QTest::newRow("answer altered") << QList<int>{int(F::AlterAnswer)} << 2;
    QTest::newRow("request altered") << QList<int>{int(F::AlterRequest)} << 1;
    QTest::newRow("each in turn") << QList<int>{int(F::LoseRequest), int(F::LoseAnswer), int(F::AlterAnswer),
                                                int(F::LoseAnswer), int(F::LoseRequest)}
                                  << 4;
}

void TestHandshakeNetwork::cutAnywhereAndRepeated()
{
    QFETCH(QList<int>, faults);
    for (const int fault : faults) {
        m_line->faults = {Fault(fault)};
        const auto failed = shake();
        QVERIFY(!failed);
        QVERIFY(!failed.error().outcomeUnknown);
        QVERIFY(!failed.error().remedy.isEmpty());
    }
    const auto outcome = shake();
    QVERIFY(outcome);
    const auto accepted = m_inviter->invitations.acceptances.value(id());
    QTEST(accepted.times, "accepted");
    QCOMPARE(accepted.key, m_own.publicKey);
    QCOMPARE(accepted.safetyPhrase, outcome->safetyPhrase);
    QCOMPARE(m_inviter->invitations.acceptances.size(), 1);
}

void TestHandshakeNetwork::repeatedAfterSuccessItIsTheSame()
{
    const auto first = shake();
    m_line->faults = {Fault::SendTwice};
    const auto second = shake();
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
}

void TestHandshakeNetwork::theInviterMayFailToStore()
{
    m_inviter->invitations.storeProblem =
        makeProblem(ProblemKind::Store, QStringLiteral("store.full"), QStringLiteral("The disk is full."));
    const auto failed = shake();
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, QStringLiteral("store.full"));
    m_inviter->invitations.storeProblem.reset();
    QVERIFY(shake());
}

void TestHandshakeNetwork::refusalsComeWithTheInvitersSentence_data()
{
    QTest::addColumn<QString>("code");
    for (const char *name : {"invitation.used", "invitation.revoked", "invitation.expired"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestHandshakeNetwork::refusalsComeWithTheInvitersSentence()
{
    QFETCH(QString, code);
    const QString sentence = QStringLiteral("Why: %1.").arg(code);
    m_inviter->invitations.refusals.insert(
        id(), makeProblem(ProblemKind::Rejected, code, sentence, QStringLiteral("Ask for a new one.")));
    const auto refused = shake();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(refused.error().cause, sentence);
    QCOMPARE(refused.error().remedy, QStringLiteral("Ask for a new one."));
    QVERIFY(!refused.error().effect.isEmpty());
    QVERIFY(m_inviter->invitations.acceptances.isEmpty());

    m_inviter->invitations.refusals.clear();
    m_inviter->invitations.invitations.clear();
    QCOMPARE(shake().error().code, QStringLiteral("invitation.unknown"));
}

void TestHandshakeNetwork::somebodyElseWithTheCodeComesSecond()
{
    QVERIFY(shake());
    const auto refused = shake(m_invitation, protocol::IdentityKey::generate());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("invitation.used"));
    QCOMPARE(m_inviter->invitations.acceptances.value(id()).key, m_own.publicKey);
}

void TestHandshakeNetwork::whoDoesNotHoldTheSecretIsRefused()
{
    auto guessed = m_invitation;
    guessed.secret = QByteArray(32, 'x');
    const auto refused = shake(guessed, m_own);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("handshake.wrong-secret"));
    QVERIFY(m_inviter->invitations.acceptances.isEmpty());
}

void TestHandshakeNetwork::anImpostorAtTheAddressIsFound()
{
    // It knows the invitation, even its secret, but has another key.
    PeerNode impostor(m_clock);
    QVERIFY(impostor.listen());
    impostor.invitations.invitations.insert(id(), m_invitation);
    auto lured = m_invitation;
    lured.inviter.baseUrl = impostor.url();
    const auto outcome = shake(lured, m_own);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, QStringLiteral("handshake.other-node"));
    QVERIFY(outcome.error().cause.contains(QString::number(impostor.endpoint.port())));
}

void TestHandshakeNetwork::anAnswerToAnotherRequestIsNotTaken()
{
    QVERIFY(shake());
    const QByteArray old = m_line->answers.first();
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-capturing-lambda-coroutines): the endpoint keeps the lambda
    HttpEndpoint replayer([old](IncomingRequest) -> Task<HttpAnswer> {
        HttpAnswer answer;
        answer.body = old;
        co_return answer;
    });
    QVERIFY(replayer.listen(QHostAddress(QHostAddress::LocalHost), 0));
    auto lured = m_invitation;
    lured.inviter.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(replayer.port()));
    QCOMPARE(shake(lured, m_own).error().code, QStringLiteral("handshake.other-node"));
}

void TestHandshakeNetwork::whatElseMayAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("a web page") << 200 << QByteArray("<html>") << QStringLiteral("handshake.not-a-node");
    QTest::newRow("empty") << 200 << QByteArray() << QStringLiteral("handshake.not-a-node");
    QTest::newRow("not found") << 404 << QByteArray("no") << QStringLiteral("handshake.not-a-node");
    QTest::newRow("forbidden page") << 403 << QByteArray("<html>") << QStringLiteral("handshake.not-a-node");
    QTest::newRow("redirect") << 302 << QByteArray() << QStringLiteral("handshake.not-a-node");
    QTest::newRow("too busy") << 429 << QByteArray() << QStringLiteral("handshake.busy");
    QTest::newRow("broken gateway") << 502 << QByteArray("<html>") << QStringLiteral("handshake.busy");
    QTest::newRow("endless") << 200 << QByteArray(1 << 20, '{') << QStringLiteral("handshake.unreachable");
}

void TestHandshakeNetwork::whatElseMayAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-capturing-lambda-coroutines): the endpoint keeps the lambda
    HttpEndpoint other([status, body](IncomingRequest) -> Task<HttpAnswer> {
        HttpAnswer answer;
        answer.status = status;
        answer.contentType = "text/html";
        answer.body = body;
        co_return answer;
    });
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
    auto lured = m_invitation;
    lured.inviter.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(other.port()));
    const auto outcome = shake(lured, m_own);
    QVERIFY(!outcome);
    QTEST(outcome.error().code, "code");
    QVERIFY(!outcome.error().remedy.isEmpty());
}

void TestHandshakeNetwork::nobodyAnswers()
{
    auto lured = m_invitation;
    lured.inviter.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:9/node"));
    const auto outcome = shake(lured, m_own);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, QStringLiteral("handshake.unreachable"));
    QVERIFY(outcome.error().cause.contains(QStringLiteral("http://127.0.0.1:9/node")));
    QVERIFY(!outcome.error().remedy.isEmpty());
}

void TestHandshakeNetwork::anInvitationWithoutAddress()
{
    const auto outcome = shake(testInvitation(m_inviter->host.key.publicKey, {}), m_own);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, QStringLiteral("handshake.no-address"));
    QVERIFY(m_line->sent.isEmpty());
}

void TestHandshakeNetwork::cancelled()
{
    CancelSource source;
    Result<HandshakeOutcome> outcome;
    bool ended = false;
    auto task = performHandshake(m_line, m_invitation, m_own, testNodeInfo(QStringLiteral("Bob")), source.token())
                    .then([&](const Result<HandshakeOutcome> &result) {
                        outcome = result;
                        ended = true;
                    });
    source.cancel();
    QTRY_VERIFY(ended);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().isCancelled());
}

QTEST_GUILESS_MAIN(TestHandshakeNetwork)
#include "tst_handshake_network.moc"
