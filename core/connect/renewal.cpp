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

Task<Status> revokeTokens(ConnectContext context, model::InstanceInfo instance, credentials::Credential credential,
                          CancelToken cancel)
{
    const auto tokens = renewableTokens(credential);
    const auto kind = context.registry->kind(instance.trackerKind);
    if (!tokens || !kind)
        co_return Status();
    TWINSPAN_CO_TRY(service, kind->browserService(instance));
    const auto client = std::make_shared<net::OAuthClient>(service, context.services.makeHttpClient());
    co_return co_await client->revoke(tokens->refreshToken, cancel);
}

} // namespace twinspan::connect
