#include "core/protocol/handshake.h"

#include "core/base/ids.h"
#include "core/protocol/boundedjson.h"
#include "core/protocol/crypto.h"
#include "core/protocol/jsonreader.h"

#include <QCoreApplication>

namespace twinspan::protocol
{

namespace
{
constexpr QLatin1String invitationIdName{"invitationId"};
constexpr QLatin1String publicKeyName{"publicKey"};
constexpr QLatin1String nodeInfoName{"nodeInfo"};
constexpr QLatin1String nonceName{"nonce"};
constexpr QLatin1String payloadName{"payload"};
constexpr QLatin1String macName{"mac"};
constexpr QLatin1String signatureName{"signature"};

constexpr qsizetype nonceSize = 32;
constexpr qsizetype maxPayload = 32LL << 10;

struct HandshakeTexts {
    Q_DECLARE_TR_FUNCTIONS(HandshakeTexts)
};

QString area()
{
    return QStringLiteral("handshake");
}

QString code(const char *name)
{
    return area() + u'.' + QLatin1String(name);
}

/// What both sides know of the invitation, in the order of docs/protocol.md.
QList<QByteArray> bound(const Invitation &invitation, const HandshakeRequest &request)
{
    return {invitation.id.toUtf8(), invitation.publicKey, request.publicKey, invitation.sharedConnectionId.toUtf8(),
            model::toString(invitation.mode).toUtf8()};
}

QByteArray requestTranscript(const HandshakeRequest &request, const Invitation &invitation)
{
    return joined(bound(invitation, request) << request.payload);
}

QByteArray answerTranscript(const HandshakeAnswer &answer, const HandshakeRequest &request,
                            const Invitation &invitation)
{
    return joined(bound(invitation, request) << request.payload << request.mac << request.signature << answer.payload);
}

/// The mac and the signature have labels of their own, so that none of the four can stand for another.
struct Labels {
    const char *mac;
    const char *signature;
};
constexpr Labels requestLabels{"twinspan handshake request mac 1", "twinspan handshake request signature 1"};
constexpr Labels answerLabels{"twinspan handshake answer mac 1", "twinspan handshake answer signature 1"};

template<typename Statement>
void prove(Statement &statement, const QByteArray &transcript, Labels labels, const QByteArray &secret,
           const IdentityKey &key)
{
    statement.mac = mac(joined({labels.mac, transcript}), secret);
    statement.signature = signature(joined({labels.signature, transcript, statement.mac}), key);
}

template<typename Statement>
Status checkProof(const Statement &statement, const QByteArray &transcript, Labels labels, const QByteArray &secret,
                  const QByteArray &publicKey)
{
    if (!isMac(statement.mac, joined({labels.mac, transcript}), secret))
        return fail(
            ProblemKind::Rejected, code("wrong-secret"),
            HandshakeTexts::tr(
                "The other side does not know the secret of this invitation, or somebody between the two nodes "
                "changed what they said to each other. No connection was made."),
            HandshakeTexts::tr("Check that both sides use the same, whole invitation code, or make a new invitation."));
    if (!isSignature(statement.signature, joined({labels.signature, transcript, statement.mac}), publicKey))
        return fail(ProblemKind::Rejected, code("forged"),
                    HandshakeTexts::tr("The other side could not prove its identity key. No connection was made."),
                    HandshakeTexts::tr(
                        "Make a new invitation and send it in a way that only the other administrator can read."));
    return {};
}

Status checkVersions(const NodeInfo &theirs)
{
    const Compatibility found = compatibility(theirs);
    if (found == Compatibility::Good)
        return {};
    return fail(ProblemKind::Protocol, code("version"),
                HandshakeTexts::tr("The two nodes have no version of the protocol in common (%1 runs Twinspan %2).")
                    .arg(theirs.name, theirs.nodeVersion),
                found == Compatibility::TheyAreOlder ? HandshakeTexts::tr("Ask the other side to update its Twinspan.")
                                                     : HandshakeTexts::tr("Update Twinspan on this node."));
}

QByteArray wrapped(const QByteArray &payload, const QByteArray &mac, const QByteArray &signature)
{
    return canonicalJson(
        {{payloadName, toBase64Url(payload)}, {macName, toBase64Url(mac)}, {signatureName, toBase64Url(signature)}});
}

/// Takes the three members; what the payload says is for the caller.
template<typename Statement>
Result<QJsonObject> unwrap(Statement &statement, const QByteArray &bytes)
{
    TWINSPAN_TRY(json, parseBounded(bytes, area(), maxHandshakeSize));
    JsonReader reader(json, area());
    statement.payload = reader.bytes(payloadName, 2, maxPayload);
    statement.mac = reader.bytes(macName, macSize, macSize);
    statement.signature = reader.bytes(signatureName, signatureSize, signatureSize);
    TWINSPAN_CHECK(reader.status());
    return parseBounded(statement.payload, area(), maxPayload);
}
} // namespace

HandshakeRequest makeHandshakeRequest(const Invitation &invitation, const IdentityKey &accepterKey,
                                      const NodeInfo &accepter)
{
    HandshakeRequest request;
    request.invitationId = invitation.id;
    request.publicKey = accepterKey.publicKey;
    request.accepter = accepter;
    request.nonce = randomBytes(nonceSize);
    request.payload = canonicalJson({{invitationIdName, request.invitationId},
                                     {publicKeyName, toBase64Url(request.publicKey)},
                                     {nodeInfoName, accepter.toJson()},
                                     {nonceName, toBase64Url(request.nonce)}});
    prove(request, requestTranscript(request, invitation), requestLabels, invitation.secret, accepterKey);
    return request;
}

Status verifyHandshakeRequest(const HandshakeRequest &request, const Invitation &invitation)
{
    if (request.invitationId != invitation.id)
        return fail(
            ProblemKind::Rejected, code("other-invitation"),
            HandshakeTexts::tr("The other side answers another invitation than this one. No connection was made."));
    TWINSPAN_CHECK(checkProof(request, requestTranscript(request, invitation), requestLabels, invitation.secret,
                              request.publicKey));
    return checkVersions(request.accepter);
}

HandshakeAnswer makeHandshakeAnswer(const HandshakeRequest &request, const Invitation &invitation,
                                    const IdentityKey &inviterKey, const NodeInfo &inviter)
{
    HandshakeAnswer answer;
    answer.inviter = inviter;
    answer.payload = canonicalJson({{nodeInfoName, inviter.toJson()}});
    prove(answer, answerTranscript(answer, request, invitation), answerLabels, invitation.secret, inviterKey);
    return answer;
}

Status verifyHandshakeAnswer(const HandshakeAnswer &answer, const HandshakeRequest &request,
                             const Invitation &invitation)
{
    if (request.invitationId != invitation.id)
        return fail(
            ProblemKind::Rejected, code("other-invitation"),
            HandshakeTexts::tr("The other side answers another invitation than this one. No connection was made."));
    TWINSPAN_CHECK(checkProof(answer, answerTranscript(answer, request, invitation), answerLabels, invitation.secret,
                              invitation.publicKey));
    return checkVersions(answer.inviter);
}

QByteArray toBytes(const HandshakeRequest &request)
{
    return wrapped(request.payload, request.mac, request.signature);
}

QByteArray toBytes(const HandshakeAnswer &answer)
{
    return wrapped(answer.payload, answer.mac, answer.signature);
}

Result<HandshakeRequest> handshakeRequestFromBytes(const QByteArray &bytes)
{
    HandshakeRequest request;
    TWINSPAN_TRY(payload, unwrap(request, bytes));
    JsonReader reader(payload, area(), payloadName);
    request.invitationId = reader.id(invitationIdName);
    request.publicKey = reader.bytes(publicKeyName, publicKeySize, publicKeySize);
    request.nonce = reader.bytes(nonceName, nonceSize, nonceSize);
    const QJsonObject info = reader.object(nodeInfoName);
    TWINSPAN_CHECK(reader.status());
    TWINSPAN_TRY(accepter, NodeInfo::fromJson(info));
    request.accepter = accepter;
    return request;
}

Result<HandshakeAnswer> handshakeAnswerFromBytes(const QByteArray &bytes)
{
    HandshakeAnswer answer;
    TWINSPAN_TRY(payload, unwrap(answer, bytes));
    JsonReader reader(payload, area(), payloadName);
    const QJsonObject info = reader.object(nodeInfoName);
    TWINSPAN_CHECK(reader.status());
    TWINSPAN_TRY(inviter, NodeInfo::fromJson(info));
    answer.inviter = inviter;
    return answer;
}

} // namespace twinspan::protocol
