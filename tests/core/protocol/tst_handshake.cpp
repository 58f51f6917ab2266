#include "core/protocol/handshake.h"

#include "core/base/ids.h"
#include "tests/core/protocol/samples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace twinspan;
using namespace twinspan::protocol;
using samples::codeOf;

namespace
{
QJsonObject objectOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}
} // namespace

class TestHandshake : public QObject
{
    Q_OBJECT

    const Invitation m_invitation = samples::invitation();
    const IdentityKey m_inviterKey = samples::key('i');
    const IdentityKey m_accepterKey = samples::key('a');

    HandshakeRequest request() const { return makeHandshakeRequest(m_invitation, m_accepterKey, samples::accepter()); }
    HandshakeAnswer answer(const HandshakeRequest &request) const
    {
        return makeHandshakeAnswer(request, m_invitation, m_inviterKey, samples::inviter());
    }

private Q_SLOTS:
    void bothSidesProveThemselves()
    {
        const auto arrived = handshakeRequestFromBytes(toBytes(request()));
        QVERIFY2(arrived, qPrintable(codeOf(arrived)));
        QCOMPARE(arrived->accepter, samples::accepter());
        QCOMPARE(arrived->publicKey, m_accepterKey.publicKey);
        QVERIFY(verifyHandshakeRequest(*arrived, m_invitation));

        const auto back = handshakeAnswerFromBytes(toBytes(answer(*arrived)));
        QVERIFY2(back, qPrintable(codeOf(back)));
        QCOMPARE(back->inviter, samples::inviter());
        QVERIFY(verifyHandshakeAnswer(*back, *arrived, m_invitation));
    }

    void theSecretNeverTravels()
    {
        const auto sent = request();
        const QByteArray all = toBytes(sent) + toBytes(answer(sent)) + sent.payload;
        QVERIFY(!all.contains(m_invitation.secret));
        QVERIFY(!all.contains(toBase64Url(m_invitation.secret).toLatin1()));
        QVERIFY(!all.contains(m_invitation.secret.toHex()));
    }

    void aRepeatedRequestGetsAnEquallyValidAnswer()
    {
        const auto first = request();
        const auto firstAnswer = answer(first);
        const auto secondAnswer = answer(*handshakeRequestFromBytes(toBytes(first)));
        QVERIFY(verifyHandshakeAnswer(secondAnswer, first, m_invitation));
        const auto again = request();
        QVERIFY(again.nonce != first.nonce);
        QVERIFY(verifyHandshakeRequest(again, m_invitation));
        QVERIFY(verifyHandshakeAnswer(answer(again), again, m_invitation));
        // But not the answer to another request.
        QCOMPARE(codeOf(verifyHandshakeAnswer(firstAnswer, again, m_invitation)),
                 QStringLiteral("handshake.wrong-secret"));
    }

    void whoDoesNotKnowTheSecretIsRefused()
    {
        Invitation guess = m_invitation;
        guess.secret = QByteArray(32, 'x');
        const auto sent = makeHandshakeRequest(guess, m_accepterKey, samples::accepter());
        QCOMPARE(codeOf(verifyHandshakeRequest(sent, m_invitation)), QStringLiteral("handshake.wrong-secret"));
        const auto good = request();
        QCOMPARE(codeOf(verifyHandshakeAnswer(makeHandshakeAnswer(good, guess, m_inviterKey, samples::inviter()), good,
                                              m_invitation)),
                 QStringLiteral("handshake.wrong-secret"));
    }

    void anInviterWithAnotherKeyIsRefused()
    {
        const auto sent = request();
        const auto forged = makeHandshakeAnswer(sent, m_invitation, samples::key('m'), samples::inviter());
        QCOMPARE(codeOf(verifyHandshakeAnswer(forged, sent, m_invitation)), QStringLiteral("handshake.forged"));
    }

    void aSubstitutedKeyIsFoundOnBothSides()
    {
        // Somebody between the two who has seen the whole code signs the invitation anew with a key of their own.
        Invitation substituted = m_invitation;
        substituted.publicKey = samples::key('m').publicKey;
        const auto sent = makeHandshakeRequest(substituted, m_accepterKey, samples::accepter());
        QCOMPARE(codeOf(verifyHandshakeRequest(sent, m_invitation)), QStringLiteral("handshake.wrong-secret"));
        QCOMPARE(codeOf(verifyHandshakeAnswer(answer(sent), sent, substituted)),
                 QStringLiteral("handshake.wrong-secret"));
        // Or puts their key in the accepter's place without the secret.
        auto taken = request();
        taken.publicKey = samples::key('m').publicKey;
        QCOMPARE(codeOf(verifyHandshakeRequest(taken, m_invitation)), QStringLiteral("handshake.wrong-secret"));
    }

    void everyBoundValueCounts_data()
    {
        QTest::addColumn<Invitation>("other");
        Invitation other = m_invitation;
        other.sharedConnectionId = QStringLiteral("other");
        QTest::newRow("connection") << other;
        other = m_invitation;
        other.mode = model::Mode::Script;
        QTest::newRow("mode") << other;
        other = m_invitation;
        other.publicKey = samples::key('x').publicKey;
        QTest::newRow("inviter's key") << other;
        other = m_invitation;
        other.secret[0] = 'S';
        QTest::newRow("secret") << other;
        other = m_invitation;
        other.id = QStringLiteral("other");
        QTest::newRow("invitation") << other;
    }

    void everyBoundValueCounts()
    {
        QFETCH(Invitation, other);
        const auto sent = request();
        const QString expected = other.id == m_invitation.id ? QStringLiteral("handshake.wrong-secret")
                                                             : QStringLiteral("handshake.other-invitation");
        QCOMPARE(codeOf(verifyHandshakeRequest(sent, other)), expected);
        QCOMPARE(codeOf(verifyHandshakeAnswer(answer(sent), sent, other)), expected);
    }

    void everyChangedCharacterIsFound()
    {
        const auto sent = request();
        const QByteArray requestBytes = toBytes(sent);
        const QByteArray answerBytes = toBytes(answer(sent));
        for (qsizetype at = 0; at < requestBytes.size(); ++at) {
            QByteArray changed = requestBytes;
            changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
            const auto arrived = handshakeRequestFromBytes(changed);
            QVERIFY2(!arrived || !verifyHandshakeRequest(*arrived, m_invitation), qPrintable(QString::number(at)));
        }
        for (qsizetype at = 0; at < answerBytes.size(); ++at) {
            QByteArray changed = answerBytes;
            changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
            const auto arrived = handshakeAnswerFromBytes(changed);
            QVERIFY2(!arrived || !verifyHandshakeAnswer(*arrived, sent, m_invitation), qPrintable(QString::number(at)));
        }
    }

    void whatIsCutOffIsMalformed()
    {
        const QByteArray bytes = toBytes(request());
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QCOMPARE(codeOf(handshakeRequestFromBytes(bytes.left(size))), QStringLiteral("handshake.malformed"));
    }

    void oversizedIsRefusedBeforeItIsRead()
    {
        QCOMPARE(codeOf(handshakeRequestFromBytes(QByteArray(maxHandshakeSize + 1, ' '))),
                 QStringLiteral("handshake.too-large"));
        QCOMPARE(codeOf(handshakeAnswerFromBytes(QByteArray(maxHandshakeSize + 1, ' '))),
                 QStringLiteral("handshake.too-large"));
    }

    void aMissingMemberIsNamed()
    {
        for (const char *member : {"payload", "mac", "signature"}) {
            QJsonObject json = objectOf(toBytes(request()));
            json.remove(QLatin1String(member));
            const auto arrived = handshakeRequestFromBytes(QJsonDocument(json).toJson());
            QCOMPARE(codeOf(arrived), QStringLiteral("handshake.malformed"));
            QVERIFY2(arrived.error().cause.contains(QLatin1String(member)), qPrintable(arrived.error().cause));
        }
    }

    void unknownMembersOfANewerNodeAreIgnoredButSigned()
    {
        QJsonObject json = objectOf(toBytes(request()));
        json.insert(QStringLiteral("later"), 1);
        const auto arrived = handshakeRequestFromBytes(QJsonDocument(json).toJson());
        QVERIFY(arrived);
        QVERIFY(verifyHandshakeRequest(*arrived, m_invitation));

        QJsonObject payload = objectOf(arrived->payload);
        payload.insert(QStringLiteral("later"), 1);
        json.insert(QStringLiteral("payload"), toBase64Url(QJsonDocument(payload).toJson(QJsonDocument::Compact)));
        const auto changed = handshakeRequestFromBytes(QJsonDocument(json).toJson());
        QVERIFY(changed);
        QCOMPARE(codeOf(verifyHandshakeRequest(*changed, m_invitation)), QStringLiteral("handshake.wrong-secret"));
    }

    void noCommonVersionNamesWhoMustUpdate()
    {
        NodeInfo newer = samples::accepter();
        newer.protocol = {7, 9};
        const auto fromNewer =
            verifyHandshakeRequest(makeHandshakeRequest(m_invitation, m_accepterKey, newer), m_invitation);
        QCOMPARE(codeOf(fromNewer), QStringLiteral("handshake.version"));
        QVERIFY(fromNewer.error().remedy.contains(QStringLiteral("this node")));
        NodeInfo inviterNow = samples::inviter();
        inviterNow.replica = {2, 2};
        const auto sent = request();
        QCOMPARE(codeOf(verifyHandshakeAnswer(makeHandshakeAnswer(sent, m_invitation, m_inviterKey, inviterNow), sent,
                                              m_invitation)),
                 QStringLiteral("handshake.version"));
    }
};

QTEST_GUILESS_MAIN(TestHandshake)
#include "tst_handshake.moc"
