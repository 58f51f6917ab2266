#include "core/protocol/identity.h"

#include "core/protocol/crypto.h"
#include "core/protocol/safetywords.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <sodium.h>

namespace twinspan::protocol
{

namespace
{
constexpr int phraseWords = 5;
constexpr qsizetype fingerprintGroup = 4;
constexpr int fingerprintGroups = 8;

QString phraseOf(const QByteArray &material)
{
    const QByteArray digest = QCryptographicHash::hash(material, QCryptographicHash::Sha256);
    QStringList words;
    for (int i = 0; i < phraseWords; ++i)
        words.append(QLatin1String(safetyWord(static_cast<quint8>(digest.at(i)))));
    return words.join(u' ');
}

Result<IdentityKey> unusable()
{
    return fail(ProblemKind::Secrets, QStringLiteral("identity.damaged"),
                QCoreApplication::translate("Protocol", "The stored identity key of this node is damaged."),
                QCoreApplication::translate(
                    "Protocol", "Restore the keychain entry from a backup, or remove it: the node then makes a new "
                                "identity and every connection to another node must be made again."));
}
} // namespace

IdentityKey IdentityKey::generate()
{
    IdentityKey key{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    const QByteArray seed = randomBytes(crypto_sign_SEEDBYTES);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(key.publicKey.data()),
                             reinterpret_cast<unsigned char *>(key.secretKey.data()),
                             reinterpret_cast<const unsigned char *>(seed.constData()));
    return key;
}

QByteArray IdentityKey::toBytes() const
{
    return secretKey;
}

Result<IdentityKey> IdentityKey::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != crypto_sign_SECRETKEYBYTES)
        return unusable();
    // The second half is the public key; made again from the seed, a damaged entry shows.
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(publicKey.data()),
                             reinterpret_cast<unsigned char *>(secretKey.data()),
                             reinterpret_cast<const unsigned char *>(bytes.constData()));
    if (secretKey != bytes)
        return unusable();
    return IdentityKey{publicKey, secretKey};
}

QString fingerprint(const QByteArray &publicKey)
{
    const QByteArray hex = QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex();
    QStringList groups;
    for (int i = 0; i < fingerprintGroups; ++i)
        groups.append(QString::fromLatin1(hex.mid(i * fingerprintGroup, fingerprintGroup)));
    return groups.join(u' ');
}

QString safetyPhrase(const QString &invitationId, const QByteArray &first, const QByteArray &second)
{
    return phraseOf(joined({"twinspan safety phrase 1", invitationId.toUtf8(), first, second}));
}

QString safetyPhrase(const QString &invitationId, const QByteArray &inviter)
{
    return safetyPhrase(invitationId, inviter, {});
}

} // namespace twinspan::protocol
