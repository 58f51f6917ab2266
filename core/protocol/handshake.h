#pragma once

#include "core/base/result.h"
#include "core/protocol/identity.h"
#include "core/protocol/invitation.h"
#include "core/protocol/nodeinfo.h"

#include <QByteArray>
#include <QString>

namespace twinspan::protocol
{

/// Largest handshake request or answer, in bytes; the endpoint may refuse longer bodies before it reads them.
inline constexpr qint64 maxHandshakeSize = 64LL << 10;

/// Accepter to inviter, POST {base}/twinspan/v1/handshake. Proves that the accepter holds the invitation's secret
/// (without sending it) and its identity key. The fields are read from `payload`, whose exact bytes are what was
/// signed; they are claims until verifyHandshakeRequest() was good.
struct HandshakeRequest {
    QString invitationId;
    QByteArray publicKey; ///< the accepter's, 32 bytes
    NodeInfo accepter;
    QByteArray nonce;     ///< 32 random bytes
    QByteArray payload;   ///< JSON of the four fields above, as sent
    QByteArray mac;       ///< 32 bytes, keyed by the invitation's secret
    QByteArray signature; ///< 64 bytes, by the accepter's identity

    bool operator==(const HandshakeRequest &) const = default;
};

/// Inviter to accepter. Bound to the very request that it answers.
struct HandshakeAnswer {
    NodeInfo inviter;     ///< as it is now; may have changed since the invitation
    QByteArray payload;   ///< JSON of the field above, as sent
    QByteArray mac;       ///< 32 bytes
    QByteArray signature; ///< 64 bytes, by the inviter's identity

    bool operator==(const HandshakeAnswer &) const = default;
};

/// A new one has a new nonce. Sending the same again, or a new one, after a lost answer is equally good: the answer to
/// each is valid for the request that it belongs to.
HandshakeRequest makeHandshakeRequest(const Invitation &invitation, const IdentityKey &accepterKey,
                                      const NodeInfo &accepter);

/// On the inviter's side; `invitation` is the inviter's own, with its secret (InvitationHost::openInvitation).
/// Problems: handshake.other-invitation, handshake.wrong-secret (also when any bound value differs: keys, ids, mode),
/// handshake.forged, handshake.version (no common version: names who must update).
Status verifyHandshakeRequest(const HandshakeRequest &request, const Invitation &invitation);

/// Only for a request that verifyHandshakeRequest() found good.
HandshakeAnswer makeHandshakeAnswer(const HandshakeRequest &request, const Invitation &invitation,
                                    const IdentityKey &inviterKey, const NodeInfo &inviter);

/// On the accepter's side: it comes from the holder of the key in the invitation, who also holds the secret, and
/// answers this request. Problems as for verifyHandshakeRequest().
Status verifyHandshakeAnswer(const HandshakeAnswer &answer, const HandshakeRequest &request,
                             const Invitation &invitation);

/// The bytes of the HTTP body (JSON).
QByteArray toBytes(const HandshakeRequest &request);
QByteArray toBytes(const HandshakeAnswer &answer);
/// Bounded; problems: handshake.too-large, handshake.malformed (names the member).
Result<HandshakeRequest> handshakeRequestFromBytes(const QByteArray &bytes);
Result<HandshakeAnswer> handshakeAnswerFromBytes(const QByteArray &bytes);

} // namespace twinspan::protocol
