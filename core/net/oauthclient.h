#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/net/httpclient.h"
#include "core/net/oauthpkce.h"

#include <QUrl>
#include <QUrlQuery>

#include <memory>

namespace twinspan::net
{

/// What a sign-in gives. Secrets: never in a log, an address or a store other than the CredentialStore.
struct OAuthTokens {
    QByteArray accessToken;
    QByteArray refreshToken; ///< empty where the server gives none
    QUrl instanceUrl;        ///< where the API of the signed-in account is, if the server says so
    QString identity;        ///< "id" of the answer, if the server gives one
    bool operator==(const OAuthTokens &) const = default;
};

/// Where one signs in to a service, and as which application.
struct OAuthService {
    QString name; ///< for people: "Salesforce"
    QUrl authorizeUrl;
    QUrl tokenUrl;
    QString clientId;
    QUrl redirectUrl; ///< exactly as it is registered
    QString scope;
};

/// The calls of the authorization code flow (RFC 6749) with PKCE, of an application without a secret of its own.
/// Whoever awaits a call keeps the object alive.
class OAuthClient
{
public:
    OAuthClient(OAuthService service, std::shared_ptr<HttpClient> http)
        : m_service(std::move(service)), m_http(std::move(http))
    {
    }

    const OAuthService &service() const { return m_service; }
    /// The page to open in the browser.
    QUrl signInUrl(const OAuthPkce &pkce, const QByteArray &state) const;
    /// Codes: oauth.sign-in-over (the code or token is no good: sign in again), oauth.refused, those of the network.
    Task<Result<OAuthTokens>> redeem(QString code, QByteArray verifier, CancelToken cancel);
    Task<Result<OAuthTokens>> refresh(QByteArray refreshToken, CancelToken cancel);

private:
    Task<Result<OAuthTokens>> ask(QUrlQuery form, CancelToken cancel);

    OAuthService m_service;
    std::shared_ptr<HttpClient> m_http;
};

} // namespace twinspan::net
