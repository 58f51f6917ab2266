#include "core/credentials/sealedbox.h"

#include <QtEndian>

#include <array>

namespace twinspan::credentials
{

namespace
{
constexpr QByteArrayView magic("TWSPSEAL");
constexpr std::uint32_t format = 1;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype checkSize = 32;
constexpr qsizetype headSize = magic.size() + 4 + 8 + 8 + saltSize;
constexpr qsizetype overhead = headSize + nonceSize + tagSize + checkSize;

// Nobody made a file with more: it would only serve to hold the program up.
constexpr std::uint64_t maxPasses = 16;
constexpr std::uint64_t maxMemory = 1ULL << 30U;

const unsigned char *bytesOf(const QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + from;
}

unsigned char *bytesOf(QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + from;
}

template<typename T>
void appendNumber(QByteArray &bytes, T number)
{
    std::array<char, sizeof(T)> little{};
    qToLittleEndian(number, little.data());
    bytes.append(little.data(), sizeof(T));
}

template<typename T>
T numberAt(const QByteArray &bytes, qsizetype from)
{
    return qFromLittleEndian<T>(bytes.constData() + from);
}

QByteArray checkOf(const QByteArray &bytes, qsizetype size)
{
    QByteArray check(checkSize, '\0');
    crypto_generichash(bytesOf(check), checkSize, bytesOf(bytes), static_cast<unsigned long long>(size), nullptr, 0);
    return check;
}

QByteArray bytesOf(const SealedBox::Head &head)
{
    QByteArray bytes = magic.toByteArray();
    appendNumber(bytes, format);
    appendNumber(bytes, head.cost.passes);
    appendNumber(bytes, head.cost.memory);
    return bytes + head.salt;
}
} // namespace

SealedBox::Head SealedBox::newHead(KeyCost cost)
{
    QByteArray salt(saltSize, '\0');
    randombytes_buf(salt.data(), static_cast<size_t>(saltSize));
    return {cost, salt};
}

std::optional<SealedBox::Head> SealedBox::headOf(const QByteArray &box)
{
    if (box.size() < overhead || !box.startsWith(magic) || numberAt<std::uint32_t>(box, magic.size()) != format)
        return std::nullopt;
    if (checkOf(box, box.size() - checkSize) != box.last(checkSize))
        return std::nullopt;
    const KeyCost cost{numberAt<std::uint64_t>(box, magic.size() + 4), numberAt<std::uint64_t>(box, magic.size() + 12)};
    if (cost.passes < crypto_pwhash_OPSLIMIT_MIN || cost.passes > maxPasses ||
        cost.memory < crypto_pwhash_MEMLIMIT_MIN || cost.memory > maxMemory)
        return std::nullopt;
    return Head{cost, box.sliced(headSize - saltSize, saltSize)};
}

std::optional<SecretBytes> SealedBox::deriveKey(const Head &head, const SecretBytes &passphrase)
{
    SecretBytes key(qsizetype(crypto_aead_xchacha20poly1305_ietf_KEYBYTES));
    if (crypto_pwhash(key.data(), static_cast<unsigned long long>(key.size()), passphrase.bytes().constData(),
                      static_cast<unsigned long long>(passphrase.size()), bytesOf(head.salt), head.cost.passes,
                      static_cast<size_t>(head.cost.memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    return key;
}

QByteArray SealedBox::seal(const Head &head, const SecretBytes &key, const SecretBytes &content)
{
    QByteArray box = bytesOf(head);
    QByteArray nonce(nonceSize, '\0');
    randombytes_buf(nonce.data(), static_cast<size_t>(nonceSize));
    box.append(nonce);
    QByteArray sealed(content.size() + tagSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed), nullptr, content.data(),
                                               static_cast<unsigned long long>(content.size()), bytesOf(box), headSize,
                                               nullptr, bytesOf(nonce), key.data());
    box.append(sealed);
    return box + checkOf(box, box.size());
}

std::optional<SecretBytes> SealedBox::open(const QByteArray &box, const SecretBytes &key)
{
    const qsizetype sealedSize = box.size() - headSize - nonceSize - checkSize;
    SecretBytes content(sealedSize - tagSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(content.data(), nullptr, nullptr, bytesOf(box, headSize + nonceSize),
                                                   static_cast<unsigned long long>(sealedSize), bytesOf(box), headSize,
                                                   bytesOf(box, headSize), key.data()) != 0)
        return std::nullopt;
    return content;
}

} // namespace twinspan::credentials
