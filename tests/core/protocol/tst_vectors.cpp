#include "core/base/ids.h"
#include "core/protocol/boundedjson.h"
#include "core/protocol/envelope.h"
#include "core/protocol/handshake.h"
#include "core/protocol/sealing.h"
#include "tests/core/protocol/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace twinspan;
using namespace twinspan::protocol;

/// The bytes on the wire stay what they are: tests/data/protocol holds them for this and every other implementation.
/// With TWINSPAN_WRITE_VECTORS=1 in the environment the files are written anew first; only for a new protocol version.
namespace
{
QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray unhex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QJsonObject keyVector(char letter)
{
    const IdentityKey key = samples::key(letter);
    return {{QStringLiteral("seed"), hex(QByteArray(32, letter))},
            {QStringLiteral("publicKey"), hex(key.publicKey)},
            {QStringLiteral("secretKey"), hex(key.secretKey)},
            {QStringLiteral("fingerprint"), fingerprint(key.publicKey)}};
}

QJsonObject identityVectors()
{
    const Invitation invitation = samples::invitation();
    return {{QStringLiteral("inviter"), keyVector('i')},
            {QStringLiteral("accepter"), keyVector('a')},
            {QStringLiteral("invitationId"), invitation.id},
            {QStringLiteral("phraseOfTheInvitation"), safetyPhrase(invitation.id, invitation.publicKey)},
            {QStringLiteral("phraseOfBoth"),
             safetyPhrase(invitation.id, invitation.publicKey, samples::key('a').publicKey)}};
}

QJsonObject invitationVectors()
{
    const QString code = encodeInvitation(samples::invitation(), samples::key('i'));
    return {{QStringLiteral("json"), QString::fromUtf8(*fromBase64Url(code))}, {QStringLiteral("code"), code}};
}

QJsonObject handshakeVectors(const HandshakeRequest &request)
{
    const HandshakeAnswer answer =
        makeHandshakeAnswer(request, samples::invitation(), samples::key('i'), samples::inviter());
    return {{QStringLiteral("request"), QString::fromUtf8(toBytes(request))},
            {QStringLiteral("requestPayload"), QString::fromUtf8(request.payload)},
            {QStringLiteral("answer"), QString::fromUtf8(toBytes(answer))},
            {QStringLiteral("answerPayload"), QString::fromUtf8(answer.payload)}};
}

QJsonObject sealVector(char from, char to, Purpose purpose, const QByteArray &plain, char nonce,
                       const QByteArray &replyTo)
{
    QDateTime time = samples::time("2026-03-01T10:00:00.123Z");
    const SealingInputs inputs{[nonce] { return QByteArray(24, nonce); }, [time] { return time; }};
    const auto sealer = Sealer::create(samples::key(from), samples::key(to).publicKey,
                                       samples::invitation().sharedConnectionId, inputs);
    return {{QStringLiteral("from"), from == 'i' ? QStringLiteral("inviter") : QStringLiteral("accepter")},
            {QStringLiteral("connectionId"), samples::invitation().sharedConnectionId},
            {QStringLiteral("purpose"), static_cast<int>(purpose)},
            {QStringLiteral("time"), time.toMSecsSinceEpoch()},
            {QStringLiteral("nonce"), hex(QByteArray(24, nonce))},
            {QStringLiteral("replyTo"), hex(replyTo)},
            {QStringLiteral("plain"), hex(plain)},
            {QStringLiteral("sealed"), hex(*sealer->seal(purpose, plain, replyTo))}};
}

QJsonObject sealingVectors()
{
    const Message message{QStringLiteral("01j0000000000000000000mmmm"),
                          7,
                          MessageKind::Applied,
                          {{QStringLiteral("key"), QStringLiteral("#42")}}};
    const QByteArray batch = *encodeMessages({message});
    const QByteArray acks = *encodeAcks({message.id});
    const QByteArray chunk = *encodeAnswer({{{QStringLiteral("total"), 3}}, QByteArray("\0\1\2", 3)});
    return {{QStringLiteral("cases"),
             QJsonArray{sealVector('i', 'a', Purpose::Messages, batch, '1', {}),
                        sealVector('a', 'i', Purpose::Answer, acks, '2', QByteArray(24, '1')),
                        sealVector('a', 'i', Purpose::Ask, *encodeQuestion({QStringLiteral("chunk"), {}}), '3', {}),
                        sealVector('i', 'a', Purpose::Answer, chunk, '4', QByteArray(24, '3')),
                        sealVector('a', 'i', Purpose::Poll, *encodePollRequest({{message.id}, {}, 20}), '5', {})}}};
}

QString pathOf(const char *name)
{
    return QStringLiteral(TWINSPAN_TEST_DATA "/protocol/%1.json").arg(QLatin1String(name));
}

void write(const char *name, const QJsonObject &json)
{
    QFile file(pathOf(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(json).toJson());
}

QJsonObject read(const char *name)
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}
} // namespace

class TestVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIntValue("TWINSPAN_WRITE_VECTORS") != 1)
            return;
        write("identity", identityVectors());
        write("invitation", invitationVectors());
        write("handshake",
              handshakeVectors(makeHandshakeRequest(samples::invitation(), samples::key('a'), samples::accepter())));
        write("sealing", sealingVectors());
    }

    void identitiesAndPhrasesStay() { QCOMPARE(identityVectors(), read("identity")); }

    void invitationsStay()
    {
        const QJsonObject known = read("invitation");
        QCOMPARE(invitationVectors(), known);
        QCOMPARE(*decodeInvitation(known.value(QStringLiteral("code")).toString()), samples::invitation());
    }

    void handshakesStay()
    {
        const QJsonObject known = read("handshake");
        const auto request = handshakeRequestFromBytes(known.value(QStringLiteral("request")).toString().toUtf8());
        QVERIFY(request);
        QVERIFY(verifyHandshakeRequest(*request, samples::invitation()));
        QCOMPARE(request->accepter, samples::accepter());
        QCOMPARE(handshakeVectors(*request), known);
    }

    void sealsStay()
    {
        const QJsonObject known = read("sealing");
        QCOMPARE(sealingVectors(), known);
        const QJsonArray cases = known.value(QStringLiteral("cases")).toArray();
        QCOMPARE(cases.size(), 5);
        for (const auto &entry : cases) {
            const QJsonObject one = entry.toObject();
            const bool fromInviter = one.value(QStringLiteral("from")).toString() == QLatin1String("inviter");
            const auto reader =
                Sealer::create(samples::key(fromInviter ? 'a' : 'i'), samples::key(fromInviter ? 'i' : 'a').publicKey,
                               one.value(QStringLiteral("connectionId")).toString());
            const auto opened =
                reader->open(static_cast<Purpose>(one.value(QStringLiteral("purpose")).toInt()),
                             unhex(one.value(QStringLiteral("sealed"))), unhex(one.value(QStringLiteral("replyTo"))));
            QVERIFY(opened);
            QCOMPARE(opened->plain, unhex(one.value(QStringLiteral("plain"))));
        }
    }

    void theCanonicalFormIsWhatTheDocumentSays()
    {
        const QByteArray wild =
            "{ \"b\" : 1.0, \"a\\u0000\" : \"\\u00e9\\ud83d\\ude00\\/\\\"\\\\\\n\\u001f\\u007f\", \"B\":[true,"
            "null,-0], \"\\ufb00\":9007199254740991, \"\\ud83d\\ude00\":{} }";
        const QByteArray canonical =
            "{\"B\":[true,null,0],\"a\\u0000\":\"\xc3\xa9\xf0\x9f\x98\x80/\\\"\\\\\\n\\u001f\x7f\","
            "\"b\":1,\"\xf0\x9f\x98\x80\":{},\"\xef\xac\x80\":9007199254740991}";
        QCOMPARE(canonicalJson(QJsonDocument::fromJson(wild).object()), canonical);
    }
};

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
