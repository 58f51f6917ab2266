#pragma once

#include "core/base/result.h"
#include "core/protocol/identity.h"
#include "core/protocol/message.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <array>
#include <functional>

namespace twinspan::protocol
{

/// What sealed bytes are for. Bytes sealed for one purpose do not open for another.
enum class Purpose : quint8 {
    Messages = 1, ///< POST /messages: a batch
    Poll = 2,     ///< POST /poll
    Ask = 3,      ///< POST /ask: a question
    Answer = 4,   ///< the answer to one of the above
};

/// The readable part of sealed bytes. A claim until Sealer::open() was good.
struct SealedHeader {
    int version = 0;
    Purpose purpose = Purpose::Messages;
    QString sharedConnectionId;
    QDateTime time;     ///< by the sender's clock, UTC, to the millisecond; for diagnosis, not for decisions
    QByteArray nonce;   ///< 24 bytes; names a request
    QByteArray replyTo; ///< the nonce of the request that is answered; empty for a request

    bool operator==(const SealedHeader &) const = default;
};

/// Opened and proven to come from the peer.
struct Opened {
    SealedHeader header;
    QByteArray plain;
};

/// Where nonces and the time come from; only tests give their own: a nonce that is used twice breaks the seal.
struct SealingInputs {
    std::function<QByteArray()> nonce; ///< 24 bytes each time
    std::function<QDateTime()> now;

    static SealingInputs system();
};

/// Seals and opens what two nodes say to each other on one connection, end to end between the pinned keys. A value of
/// two symmetric keys, which are wiped when it ends; cheap to use, made once a connection. Usable from several threads
/// at once. Does not remember what it opened: replays of requests are harmless because message ids are accepted once,
/// replays of answers don't open because an answer names the nonce of its request.
class Sealer
{
public:
    /// Problem: sealing.bad-key (a key is not one), sealing.malformed (the id).
    static Result<Sealer> create(const IdentityKey &own, const QByteArray &peerPublicKey,
                                 const QString &sharedConnectionId, SealingInputs inputs = SealingInputs::system());
    ~Sealer();
    Sealer(const Sealer &) = default;
    Sealer(Sealer &&) noexcept = default;
    Sealer &operator=(const Sealer &) = default;
    Sealer &operator=(Sealer &&) noexcept = default;

    /// Problem: sealing.too-large. `replyTo`: for Purpose::Answer the nonce of the request, else empty. Of a request,
    /// keep its nonce to open the answer with: peek(sealed)->nonce.
    Result<QByteArray> seal(Purpose purpose, const QByteArray &plain, const QByteArray &replyTo = {}) const;

    /// Problems: sealing.malformed, sealing.too-large, sealing.version (names who must update), sealing.forged (also:
    /// another key, another connection, our own words), sealing.wrong-purpose, sealing.other-request.
    Result<Opened> open(Purpose purpose, const QByteArray &sealed, const QByteArray &replyTo = {}) const;

    /// Reads the header without any cryptography, so that the endpoint finds the connection.
    /// Problems: sealing.malformed, sealing.too-large, sealing.version.
    static Result<SealedHeader> peek(const QByteArray &sealed);

private:
    using Key = std::array<unsigned char, 32>;
    Sealer(QString sharedConnectionId, SealingInputs inputs);

    QString m_sharedConnectionId;
    SealingInputs m_inputs;
    Key m_sendKey{};
    Key m_receiveKey{};
    quint8 m_sendDirection = 0;
};

} // namespace twinspan::protocol
