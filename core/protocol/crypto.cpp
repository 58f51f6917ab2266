#include "core/protocol/crypto.h"

#include <QtEndian>

#include <sodium.h>

namespace twinspan::protocol
{

static_assert(publicKeySize == crypto_sign_PUBLICKEYBYTES && signatureSize == crypto_sign_BYTES);
static_assert(macSize == crypto_auth_BYTES && secretSize == crypto_auth_KEYBYTES);

namespace
{
const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

quint64 sizeOf(const QByteArray &bytes)
{
    return static_cast<quint64>(bytes.size());
}

/// Once per process, before the first use, whichever that is.
const bool ready = sodium_init() >= 0;
} // namespace

QByteArray randomBytes(qsizetype size)
{
    Q_ASSERT(ready);
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

QByteArray joined(const QList<QByteArray> &parts)
{
    QByteArray all;
    for (const QByteArray &part : parts) {
        QByteArray length(sizeof(quint32), '\0');
        qToBigEndian(static_cast<quint32>(part.size()), length.data());
        all += length + part;
    }
    return all;
}

QByteArray signature(const QByteArray &message, const IdentityKey &key)
{
    Q_ASSERT(key.secretKey.size() == crypto_sign_SECRETKEYBYTES);
    QByteArray signature(signatureSize, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), sizeOf(message), bytesOf(key.secretKey));
    return signature;
}

bool isSignature(const QByteArray &signature, const QByteArray &message, const QByteArray &publicKey)
{
    return signature.size() == signatureSize && publicKey.size() == publicKeySize &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), sizeOf(message), bytesOf(publicKey)) == 0;
}

QByteArray mac(const QByteArray &message, const QByteArray &secret)
{
    Q_ASSERT(secret.size() == secretSize);
    QByteArray mac(macSize, '\0');
    crypto_auth(bytesOf(mac), bytesOf(message), sizeOf(message), bytesOf(secret));
    return mac;
}

bool isMac(const QByteArray &mac, const QByteArray &message, const QByteArray &secret)
{
    return mac.size() == macSize && secret.size() == secretSize &&
           crypto_auth_verify(bytesOf(mac), bytesOf(message), sizeOf(message), bytesOf(secret)) == 0;
}

} // namespace twinspan::protocol
