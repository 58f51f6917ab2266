#pragma once

#include "core/protocol/identity.h"

#include <QByteArray>
#include <QList>

namespace twinspan::protocol
{

/// The few primitives of libsodium that the protocol uses, on Qt's bytes. No cryptography of our own.

inline constexpr qsizetype publicKeySize = 32;
inline constexpr qsizetype signatureSize = 64;
inline constexpr qsizetype macSize = 32;
inline constexpr qsizetype secretSize = 32;

QByteArray randomBytes(qsizetype size);

/// Each part behind its length (four bytes, big-endian), so that no two lists of parts give the same bytes.
QByteArray joined(const QList<QByteArray> &parts);

/// Ed25519, detached.
QByteArray signature(const QByteArray &message, const IdentityKey &key);
bool isSignature(const QByteArray &signature, const QByteArray &message, const QByteArray &publicKey);

/// crypto_auth: HMAC-SHA-512, cut to 256 bits.
QByteArray mac(const QByteArray &message, const QByteArray &secret);
bool isMac(const QByteArray &mac, const QByteArray &message, const QByteArray &secret);

} // namespace twinspan::protocol
