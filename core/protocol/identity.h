#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace twinspan::protocol
{

/// A node's identity: an Ed25519 key pair (libsodium). The secret half lives in the CredentialStore ("node/identity").
struct IdentityKey {
    QByteArray publicKey; ///< 32 bytes
    QByteArray secretKey; ///< 64 bytes

    static IdentityKey generate();
    QByteArray toBytes() const;
    static Result<IdentityKey> fromBytes(const QByteArray &bytes);
};

/// For Settings: groups of characters that two people compare, of the SHA-256 of the public key.
QString fingerprint(const QByteArray &publicKey);

/// Five words that both screens show; equal only if both nodes saw the same two keys and the same invitation.
/// `first` is the inviter's public key, `second` the accepter's.
QString safetyPhrase(const QString &invitationId, const QByteArray &first, const QByteArray &second);

/// Before there is an accepter: of the invitation alone, so that inviter and reader compare the code itself.
QString safetyPhrase(const QString &invitationId, const QByteArray &inviter);

} // namespace twinspan::protocol
