#include "core/protocol/sealing.h"

#include "core/protocol/crypto.h"
#include "core/protocol/jsonreader.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace twinspan::protocol
{

namespace
{
// Layout, all numbers big-endian: magic 4, version 1, purpose 1, direction 1, length of the id 1, time 8, nonce 24,
// replyTo 24 (zeros: none), id, then the ciphertext with its tag. Everything before the ciphertext is additional data.
constexpr std::array<char, 4> magic{'T', 'W', 'S', 'L'};
constexpr int version = 1;
constexpr qsizetype versionAt = 4;
constexpr qsizetype purposeAt = 5;
constexpr qsizetype directionAt = 6;
constexpr qsizetype idSizeAt = 7;
constexpr qsizetype timeAt = 8;
constexpr qsizetype nonceAt = 16;
constexpr qsizetype replyToAt = 40;
constexpr qsizetype idAt = 64;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(nonceSize == 24 && tagSize == 16 && crypto_aead_xchacha20poly1305_ietf_KEYBYTES == 32);

/// Named by the keys, not by who asks, so that both sides agree without a role.
constexpr quint8 fromSmallerKey = 1;
constexpr quint8 fromLargerKey = 2;

struct SealingTexts {
    Q_DECLARE_TR_FUNCTIONS(SealingTexts)
};

QString code(const char *name)
{
    return QStringLiteral("sealing.") + QLatin1String(name);
}

QString reportHint()
{
    return SealingTexts::tr(
        "If it happens again, a proxy between the nodes changes what passes through it, or somebody tampers.");
}

tl::unexpected<Problem> malformedSeal()
{
    return fail(ProblemKind::Protocol, code("malformed"),
                SealingTexts::tr("What arrived is no sealed message of Twinspan."), reportHint());
}

tl::unexpected<Problem> forged()
{
    return fail(
        ProblemKind::Protocol, code("forged"),
        SealingTexts::tr("What arrived was not sealed by the other node of this connection, or was changed on its way. "
                         "Nothing of it was used."),
        reportHint());
}

tl::unexpected<Problem> tooLargeSeal()
{
    return fail(
        ProblemKind::TooLarge, code("too-large"),
        SealingTexts::tr("A sealed message is larger than the %1 MiB that are allowed.").arg(maxSealedSize >> 20));
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray headerBytes(const SealedHeader &header, quint8 direction)
{
    const QByteArray id = header.sharedConnectionId.toLatin1();
    QByteArray bytes(idAt, '\0');
    std::copy(magic.begin(), magic.end(), bytes.begin());
    bytes[versionAt] = static_cast<char>(header.version);
    bytes[purposeAt] = static_cast<char>(header.purpose);
    bytes[directionAt] = static_cast<char>(direction);
    bytes[idSizeAt] = static_cast<char>(id.size());
    qToBigEndian(static_cast<quint64>(header.time.toMSecsSinceEpoch()), bytes.data() + timeAt);
    std::copy(header.nonce.cbegin(), header.nonce.cend(), bytes.begin() + nonceAt);
    std::copy(header.replyTo.cbegin(), header.replyTo.cend(), bytes.begin() + replyToAt);
    return bytes + id;
}

/// Which node must be updated, seen from here.
tl::unexpected<Problem> otherVersion(int theirs)
{
    if (theirs > version)
        return fail(
            ProblemKind::Protocol, code("version"),
            SealingTexts::tr("The other node seals its messages in a newer way (version %1) than this node knows.")
                .arg(theirs),
            SealingTexts::tr("Update Twinspan on this node."));
    return fail(ProblemKind::Protocol, code("version"),
                SealingTexts::tr("The other node seals its messages in an outdated way (version %1).").arg(theirs),
                SealingTexts::tr("Ask the other side to update its Twinspan."));
}

/// The shared secret of both identities; false for keys that are none.
bool agree(unsigned char *shared, const IdentityKey &own, const QByteArray &peer)
{
    if (own.secretKey.size() != crypto_sign_SECRETKEYBYTES || own.publicKey.size() != publicKeySize ||
        peer.size() != publicKeySize || peer == own.publicKey)
        return false;
    std::array<unsigned char, crypto_scalarmult_SCALARBYTES> secret{};
    std::array<unsigned char, crypto_scalarmult_BYTES> point{};
    const bool good = crypto_sign_ed25519_sk_to_curve25519(secret.data(), bytesOf(own.secretKey)) == 0 &&
                      crypto_sign_ed25519_pk_to_curve25519(point.data(), bytesOf(peer)) == 0 &&
                      crypto_scalarmult(shared, secret.data(), point.data()) == 0;
    sodium_memzero(secret.data(), secret.size());
    return good;
}
} // namespace

SealingInputs SealingInputs::system()
{
    return {[] { return randomBytes(nonceSize); }, [] { return QDateTime::currentDateTimeUtc(); }};
}

Sealer::Sealer(QString sharedConnectionId, SealingInputs inputs)
    : m_sharedConnectionId(std::move(sharedConnectionId)), m_inputs(std::move(inputs))
{
}

Sealer::~Sealer()
{
    sodium_memzero(m_sendKey.data(), m_sendKey.size());
    sodium_memzero(m_receiveKey.data(), m_receiveKey.size());
}

Result<Sealer> Sealer::create(const IdentityKey &own, const QByteArray &peerPublicKey,
                              const QString &sharedConnectionId, SealingInputs inputs)
{
    if (!isWireId(sharedConnectionId))
        return malformedSeal();
    QByteArray shared(crypto_scalarmult_BYTES, '\0');
    if (!agree(bytesOf(shared), own, peerPublicKey))
        return fail(
            ProblemKind::Secrets, code("bad-key"),
            SealingTexts::tr("The key of this or the other node is no usable identity key, so nothing can be sealed."),
            SealingTexts::tr("Make the connection again with a new invitation."));
    const bool ownIsSmaller = own.publicKey < peerPublicKey;
    const QByteArray &smaller = ownIsSmaller ? own.publicKey : peerPublicKey;
    const QByteArray &larger = ownIsSmaller ? peerPublicKey : own.publicKey;
    const auto derive = [&](Key &key, quint8 direction) {
        const QByteArray context = joined({"twinspan sealing 1", smaller, larger, sharedConnectionId.toLatin1(),
                                           QByteArray(1, static_cast<char>(direction))});
        crypto_generichash(key.data(), key.size(), bytesOf(context), static_cast<quint64>(context.size()),
                           bytesOf(shared), static_cast<std::size_t>(shared.size()));
    };
    Sealer sealer(sharedConnectionId, std::move(inputs));
    sealer.m_sendDirection = ownIsSmaller ? fromSmallerKey : fromLargerKey;
    derive(sealer.m_sendKey, sealer.m_sendDirection);
    derive(sealer.m_receiveKey, ownIsSmaller ? fromLargerKey : fromSmallerKey);
    sodium_memzero(shared.data(), static_cast<std::size_t>(shared.size()));
    return sealer;
}

Result<QByteArray> Sealer::seal(Purpose purpose, const QByteArray &plain, const QByteArray &replyTo) const
{
    Q_ASSERT((purpose == Purpose::Answer) == (replyTo.size() == nonceSize));
    const SealedHeader header{version, purpose, m_sharedConnectionId, m_inputs.now(), m_inputs.nonce(), replyTo};
    QByteArray sealed = headerBytes(header, m_sendDirection);
    const qsizetype headerSize = sealed.size();
    if (plain.size() > maxSealedSize - headerSize - tagSize)
        return tooLargeSeal();
    sealed.resize(headerSize + plain.size() + tagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed) + headerSize, nullptr, bytesOf(plain),
                                               static_cast<quint64>(plain.size()), bytesOf(std::as_const(sealed)),
                                               static_cast<quint64>(headerSize), nullptr, bytesOf(header.nonce),
                                               m_sendKey.data());
    return sealed;
}

Result<Opened> Sealer::open(Purpose purpose, const QByteArray &sealed, const QByteArray &replyTo) const
{
    TWINSPAN_TRY(header, peek(sealed));
    const quint8 direction = m_sendDirection == fromSmallerKey ? fromLargerKey : fromSmallerKey;
    if (header.sharedConnectionId != m_sharedConnectionId || sealed.at(directionAt) != static_cast<char>(direction))
        return forged();
    const qsizetype headerSize = idAt + sealed.at(idSizeAt);
    QByteArray plain(sealed.size() - headerSize - tagSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(plain), nullptr, nullptr, bytesOf(sealed) + headerSize,
                                                   static_cast<quint64>(sealed.size() - headerSize), bytesOf(sealed),
                                                   static_cast<quint64>(headerSize), bytesOf(header.nonce),
                                                   m_receiveKey.data()) != 0)
        return forged();
    // Only now is the header more than a claim, and the two texts below are true.
    if (header.purpose != purpose)
        return fail(
            ProblemKind::Protocol, code("wrong-purpose"),
            SealingTexts::tr(
                "The other node sent a message that does not belong where it was sent. Nothing of it was used."),
            reportHint());
    if (header.replyTo != replyTo)
        return fail(ProblemKind::Protocol, code("other-request"),
                    SealingTexts::tr("An answer of the other node belongs to another request. Nothing of it was used."),
                    reportHint());
    return Opened{header, plain};
}

Result<SealedHeader> Sealer::peek(const QByteArray &sealed)
{
    if (sealed.size() > maxSealedSize)
        return tooLargeSeal();
    if (sealed.size() <= versionAt || !std::equal(magic.begin(), magic.end(), sealed.cbegin()))
        return malformedSeal();
    if (const int theirs = static_cast<quint8>(sealed.at(versionAt)); theirs != version)
        return otherVersion(theirs);
    if (sealed.size() < idAt + tagSize)
        return malformedSeal();
    const auto purpose = static_cast<quint8>(sealed.at(purposeAt));
    const auto idSize = static_cast<quint8>(sealed.at(idSizeAt));
    SealedHeader header;
    header.version = version;
    header.purpose = static_cast<Purpose>(purpose);
    header.sharedConnectionId = QString::fromLatin1(sealed.mid(idAt, idSize));
    header.nonce = sealed.mid(nonceAt, nonceSize);
    header.replyTo = sealed.mid(replyToAt, nonceSize);
    if (header.replyTo == QByteArray(nonceSize, '\0'))
        header.replyTo.clear();
    constexpr quint64 lastTime = 253402300799999; // 9999-12-31
    const auto time = qFromBigEndian<quint64>(sealed.constData() + timeAt);
    if (purpose < static_cast<quint8>(Purpose::Messages) || purpose > static_cast<quint8>(Purpose::Answer) ||
        sealed.size() < idAt + idSize + tagSize || !isWireId(header.sharedConnectionId) || time > lastTime ||
        (header.purpose == Purpose::Answer) == header.replyTo.isEmpty())
        return malformedSeal();
    header.time = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(time), Qt::UTC);
    return header;
}

} // namespace twinspan::protocol
