#include "core/connect/renewal.h"

namespace twinspan::connect
{

namespace
{
const QString accessSecret = QStringLiteral("token");
const QString refreshSecret = QStringLiteral("refreshToken");
} // namespace

credentials::Credential credentialOf(const net::OAuthTokens &tokens)
{
    credentials::Credential credential;
    credential.secrets.insert(accessSecret, QString::fromLatin1(tokens.accessToken));
    if (!tokens.refreshToken.isEmpty())
        credential.secrets.insert(refreshSecret, QString::fromLatin1(tokens.refreshToken));
    return credential;
}

std::optional<net::OAuthTokens> renewableTokens(const credentials::Credential &credential)
{
    if (credential.value(refreshSecret).isEmpty())
        return std::nullopt;
    net::OAuthTokens tokens;
    tokens.accessToken = credential.value(accessSecret).toLatin1();
    tokens.refreshToken = credential.value(refreshSecret).toLatin1();
    return tokens;
}

} // namespace twinspan::connect
