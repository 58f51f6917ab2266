#pragma once

#include "core/base/result.h"
#include "core/credentials/secretbytes.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace twinspan::credentials
{

/// How hard a guess at the passphrase is made (Argon2id).
struct KeyCost {
    std::uint64_t passes = crypto_pwhash_OPSLIMIT_INTERACTIVE;
    std::uint64_t memory = crypto_pwhash_MEMLIMIT_INTERACTIVE; ///< bytes

    bool operator==(const KeyCost &) const = default;
};

/// The bytes of a sealed file. Layout, numbers little-endian:
///   8  "TWSPSEAL"       4  format, 1        8  passes    8  memory      16  salt
///   24 nonce            n  XChaCha20-Poly1305 of the content, all of the above as associated data
///   32 BLAKE2b of all the above: tells damage from a wrong passphrase; it proves nothing
class SealedBox
{
public:
    struct Head {
        KeyCost cost;
        QByteArray salt;

        bool operator==(const Head &) const = default;
    };

    static Head newHead(KeyCost cost);
    /// nullopt when the bytes are damaged, or ask for more work than any of ours would.
    static std::optional<Head> headOf(const QByteArray &box);
    /// Slow on purpose. Fails when the memory can't be had.
    static std::optional<SecretBytes> deriveKey(const Head &head, const SecretBytes &passphrase);

    static QByteArray seal(const Head &head, const SecretBytes &key, const SecretBytes &content);
    /// nullopt when the key is wrong. The bytes have a good headOf().
    static std::optional<SecretBytes> open(const QByteArray &box, const SecretBytes &key);
};

} // namespace twinspan::credentials
