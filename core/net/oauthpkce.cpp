#include "core/net/oauthpkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace twinspan::net
{

namespace
{
constexpr auto forAddresses = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
}

OAuthPkce OAuthPkce::make()
{
    return of(unguessableText());
}

OAuthPkce OAuthPkce::of(const QByteArray &verifier)
{
    return {verifier, QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(forAddresses)};
}

QByteArray unguessableText()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof(random)).toBase64(forAddresses);
}

} // namespace twinspan::net
