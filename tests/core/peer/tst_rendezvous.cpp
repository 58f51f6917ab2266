#include "core/net/qthttpclient.h"
#include "core/peer/exchange.h"
#include "core/peer/handshakeclient.h"
#include "core/peer/rendezvousdesk.h"
#include "core/protocol/envelope.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultyhttpclient.h"
#include "tests/support/patience.h"
#include "tests/support/peernode.h"
#include "tests/support/testinvitation.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::peer;
using namespace twinspan::tests;
using namespace std::chrono_literals;
using Fault = FaultyHttpClient::Fault;
using State = RendezvousReply::State;

class TestRendezvous : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anInviterThatCannotBeReachedFetchesAndAnswers();
    void theOfferMayComeLater();
    void cutAnywhereItEndsWell_data();
    void cutAnywhereItEndsWell();
    void aRevokedInvitationEndsBothSides();
    void anExpiredInvitationEndsTheAsking();
    void theAccepterMayBeDownForAWhile();
    void unknownAndUnprovenLookLikeNotYet();
    void whoHoldsTheCodeWithoutBeingTheInviterEndsNothing();
    void anOfferMayBeCancelledAndRepeated();
    void aNewOfferReplacesTheOld();
    void closingEndsOffers();
    void callsAreBounded_data();
    void callsAreBounded();

private:
    void offer(CancelToken cancel = {});
    void poll(CancelToken cancel = {});
    RendezvousReply call(const protocol::Invitation &invitation, const QByteArray &content = {});

    FakeClock m_clock{FakeClock::Sleep::AtOnce};
    FakeClock m_still; ///< of the accepter
    std::unique_ptr<PeerNode> m_accepter;
    FakeInvitationHost m_inviterHost;
    protocol::IdentityKey m_inviterKey = protocol::IdentityKey::generate();
    std::shared_ptr<FaultyHttpClient> m_line;
    protocol::Invitation m_invitation;
    std::optional<Result<HandshakeOutcome>> m_offered;
    std::optional<Status> m_polled;
};

void TestRendezvous::init()
{
    m_clock.setNow(QDateTime(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC));
    m_accepter = std::make_unique<PeerNode>(m_still);
    QVERIFY(m_accepter->listen());
    m_line = std::make_shared<FaultyHttpClient>(std::make_shared<net::QtHttpClient>());
    m_invitation = testInvitation(m_inviterKey.publicKey, {});
    m_inviterHost = FakeInvitationHost();
    m_inviterHost.invitations.insert(m_invitation.id, m_invitation);
    m_offered.reset();
    m_polled.reset();
}

void TestRendezvous::cleanup()
{
    m_accepter.reset();
    m_line.reset();
}

void TestRendezvous::offer(CancelToken cancel)
{
    m_offered.reset();
    auto task = m_accepter->service->offerHandshake(m_invitation, testNodeInfo(QStringLiteral("Bob's node")), cancel)
                    .then([this](const Result<HandshakeOutcome> &outcome) { m_offered = outcome; });
}

void TestRendezvous::poll(CancelToken cancel)
{
    m_polled.reset();
    auto task = pollRendezvous(m_line, m_clock, m_accepter->url(), m_invitation, m_inviterHost, m_inviterKey, cancel)
                    .then([this](const Status &status) { m_polled = status; });
}

RendezvousReply TestRendezvous::call(const protocol::Invitation &invitation, const QByteArray &content)
{
    net::QtHttpClient http;
    auto request = postRequest(routeUrl(m_accepter->url(), route::rendezvous),
                               toBytes(makeRendezvousCall(invitation, content)), 1 << 20, 10s);
    const auto response = waitFor(http.send(request, {}));
    return *rendezvousReplyFromBytes(response->body);
}

void TestRendezvous::anInviterThatCannotBeReachedFetchesAndAnswers()
{
    offer();
    QVERIFY(!m_offered);
    poll();
    QTRY_VERIFY(m_polled && m_offered);
    QVERIFY(*m_polled);
    QVERIFY(*m_offered);
    const auto accepted = m_inviterHost.acceptances.value(m_invitation.id);
    QCOMPARE(accepted.key, m_accepter->host.key.publicKey);
    QCOMPARE(accepted.accepter.name, QStringLiteral("Bob's node"));
    QCOMPARE(accepted.safetyPhrase, (*m_offered)->safetyPhrase);
    QCOMPARE((*m_offered)->publicKey, m_inviterKey.publicKey);
    QCOMPARE((*m_offered)->inviter.name, QStringLiteral("Ann's node"));
    for (const auto &request : std::as_const(m_line->sent))
        QVERIFY(!request.body.contains(m_invitation.secret.toBase64().left(24)));
}

void TestRendezvous::theOfferMayComeLater()
{
    const auto before = m_clock.sleeps().size();
    poll();
    QTRY_VERIFY(m_clock.sleeps().size() >= before + 3);
    QVERIFY(!m_polled);
    QCOMPARE(m_clock.sleeps().mid(before, 3), (QList<std::chrono::milliseconds>{1s, 1s, 2s}));
    offer();
    QTRY_VERIFY(m_polled && m_offered);
    QVERIFY(*m_polled && *m_offered);
}

void TestRendezvous::cutAnywhereItEndsWell_data()
{
    QTest::addColumn<QList<int>>("faults");
    const int ok = int(Fault::None);
    for (const auto &[name, fault] : {std::pair("request lost", Fault::LoseRequest),
                                      {"answer lost", Fault::LoseAnswer},
                                      {"answer altered", Fault::AlterAnswer},
                                      {"request altered", Fault::AlterRequest},
                                      {"twice", Fault::SendTwice}}) {
        const int f = int(fault);
        QTest::addRow("fetching: %s", name) << QList<int>{f};
        QTest::addRow("bringing: %s", name) << QList<int>{ok, f};
        QTest::addRow("both: %s", name) << QList<int>{f, f, f};
        QTest::addRow("bringing twice: %s", name) << QList<int>{ok, f, f, f};
    }
}

void TestRendezvous::cutAnywhereItEndsWell()
{
    QFETCH(QList<int>, faults);
    for (const int fault : faults)
        m_line->faults.append(Fault(fault));
    offer();
    poll();
    QTRY_VERIFY(m_polled && m_offered);
    QVERIFY(*m_polled);
    QVERIFY(*m_offered);
    QCOMPARE(m_inviterHost.acceptances.value(m_invitation.id).safetyPhrase, (*m_offered)->safetyPhrase);
}

void TestRendezvous::aRevokedInvitationEndsBothSides()
{
    m_inviterHost.refusals.insert(m_invitation.id,
                                  makeProblem(ProblemKind::Rejected, QStringLiteral("invitation.revoked"),
                                              QStringLiteral("The invitation was revoked.")));
    offer();
    poll();
    QTRY_VERIFY(m_polled && m_offered);
    QCOMPARE(m_polled->error().code, QStringLiteral("invitation.revoked"));
    QCOMPARE(m_offered->error().code, QStringLiteral("invitation.revoked"));
    QCOMPARE(m_offered->error().cause, QStringLiteral("The invitation was revoked."));
}

void TestRendezvous::anExpiredInvitationEndsTheAsking()
{
    m_clock.setNow(m_invitation.expiresAt.addSecs(-20));
    poll();
    QTRY_VERIFY(m_polled);
    QCOMPARE(m_polled->error().code, QStringLiteral("invitation.expired"));
}

void TestRendezvous::theAccepterMayBeDownForAWhile()
{
    const auto port = m_accepter->endpoint.port();
    poll();
    m_accepter->endpoint.stop();
    QTRY_VERIFY(m_line->sent.size() >= 3);
    QVERIFY(!m_polled);
    QVERIFY(m_accepter->endpoint.listen(QHostAddress(QHostAddress::LocalHost), port));
    offer();
    QTRY_VERIFY(m_polled && m_offered);
    QVERIFY(*m_polled && *m_offered);
}

void TestRendezvous::unknownAndUnprovenLookLikeNotYet()
{
    const QByteArray unknown = toBytes(call(m_invitation));
    offer();
    auto guessed = m_invitation;
    guessed.secret = QByteArray(32, 'x');
    QCOMPARE(toBytes(call(guessed)), unknown);
    auto otherKey = m_invitation;
    otherKey.publicKey = protocol::IdentityKey::generate().publicKey;
    QCOMPARE(toBytes(call(otherKey)), unknown);
    QVERIFY(call(m_invitation).state == State::Request);
    QVERIFY(!m_offered);

    poll();
    QTRY_VERIFY(m_polled && m_offered);
    QVERIFY(call(m_invitation).state == State::Done);
    QCOMPARE(toBytes(call(guessed)), unknown);
}

void TestRendezvous::whoHoldsTheCodeWithoutBeingTheInviterEndsNothing()
{
    offer();
    const auto request = *protocol::handshakeRequestFromBytes(call(m_invitation).request);
    const auto forged =
        protocol::makeHandshakeAnswer(request, m_invitation, protocol::IdentityKey::generate(), m_invitation.inviter);
    QVERIFY(call(m_invitation, protocol::toBytes(forged)).state == State::Request);
    QVERIFY(call(m_invitation, "nonsense").state == State::Request);
    QVERIFY(!m_offered);
    poll();
    QTRY_VERIFY(m_polled && m_offered);
    QVERIFY(*m_offered);
}

void TestRendezvous::anOfferMayBeCancelledAndRepeated()
{
    CancelSource source;
    offer(source.token());
    source.cancel();
    QVERIFY(m_offered);
    QVERIFY(m_offered->error().isCancelled());
    QVERIFY(call(m_invitation).state == State::Waiting);
    offer();
    poll();
    QTRY_VERIFY(m_polled && m_offered);
    QVERIFY(*m_polled && *m_offered);

    // The accepter lost the outcome (a crash before it was stored): it offers again, and the inviter asks again.
    const QString phrase = (*m_offered)->safetyPhrase;
    offer();
    QVERIFY(!m_offered);
    poll();
    QTRY_VERIFY(m_polled && m_offered);
    QCOMPARE((*m_offered)->safetyPhrase, phrase);
}

void TestRendezvous::aNewOfferReplacesTheOld()
{
    std::optional<Result<HandshakeOutcome>> old;
    auto task = m_accepter->service->offerHandshake(m_invitation, testNodeInfo(QStringLiteral("Old")), {})
                    .then([&old](const Result<HandshakeOutcome> &outcome) { old = outcome; });
    offer();
    QVERIFY(old);
    QVERIFY(old->error().isCancelled());
    QVERIFY(!m_offered);
    poll();
    QTRY_VERIFY(m_polled && m_offered);
    QVERIFY(*m_offered);
    QCOMPARE(m_inviterHost.acceptances.value(m_invitation.id).accepter.name, QStringLiteral("Bob's node"));
}

void TestRendezvous::closingEndsOffers()
{
    offer();
    m_accepter->service->close();
    QVERIFY(m_offered);
    QVERIFY(m_offered->error().isCancelled());
}

void TestRendezvous::callsAreBounded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = toBytes(makeRendezvousCall(testInvitation(QByteArray(32, 'k'), {}), "content"));
    QVERIFY(rendezvousCallFromBytes(good));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not json") << QByteArray("<html>");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("nothing in it") << QByteArray("{}");
    QTest::newRow("cut off") << good.chopped(3);
    QTest::newRow("without mac") << QByteArray(good).replace("\"mac\"", "\"mad\"");
    QTest::newRow("without key") << QByteArray(good).replace("\"publicKey\"", "\"publicKez\"");
    QTest::newRow("strange id") << QByteArray(good).replace("invitation1", "in vit/..");
    QTest::newRow("endless") << QByteArray(good).replace("{", "{\"x\":\"" + QByteArray(1 << 20, 'x') + "\",");
}

void TestRendezvous::callsAreBounded()
{
    QFETCH(QByteArray, bytes);
    const auto call = rendezvousCallFromBytes(bytes);
    QVERIFY(!call);
    QVERIFY(call.error().code.startsWith(QStringLiteral("rendezvous.")));
}

QTEST_GUILESS_MAIN(TestRendezvous)
#include "tst_rendezvous.moc"
