#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/net/httpclient.h"
#include "core/net/oauthpkce.h"

#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <memory>
#include <optional>

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
    QUrl redirectUrl; ///< exactly as it is registered; empty where the browser does not come back
    QString scope;
    QUrl deviceUrl = {}; ///< gives codes to type (device flow); authorizeUrl is not used then
    QUrl revokeUrl = {}; ///< ends a sign-in (RFC 7009); empty where the service offers none
};

/// What begins a device flow (RFC 8628).
struct OAuthDevice {
    QByteArray deviceCode; ///< secret
    QString userCode;      ///< what the person types
    QUrl page;
    std::chrono::seconds lifetime{0};
    std::chrono::seconds interval{0}; ///< between two questions
};

/// The answer to a question whether the person has typed the code.
struct OAuthDeviceAnswer {
    std::optional<OAuthTokens> tokens; ///< empty: not yet
    bool slowDown = false;             ///< asked too often
    bool isExpired = false;            ///< the code is worth nothing any more
    std::chrono::seconds interval{0};  ///< the server names a new one; 0: it names none
};

/// The calls of the authorization code flow (RFC 6749) with PKCE and of the device flow (RFC 8628), of an application
/// without a secret of its own. Whoever awaits a call keeps the object alive.
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

    /// A code for the person. Codes: oauth.refused (no such application, or it has no device flow), oauth.no-code.
    Task<Result<OAuthDevice>> askDevice(CancelToken cancel);
    /// Has the person typed it? Codes: oauth.not-allowed (by the person), those of redeem().
    Task<Result<OAuthDeviceAnswer>> redeemDevice(QByteArray deviceCode, CancelToken cancel);

    /// The service takes the token back, and with a refresh token what was made with it. Waits a few seconds at most;
    /// at once done where the service offers no such thing.
    Task<Status> revoke(QByteArray token, CancelToken cancel);

private:
    Task<Result<QJsonObject>> post(QUrl url, QUrlQuery form, std::chrono::milliseconds deadline, CancelToken cancel);
    Task<Result<OAuthTokens>> ask(QUrlQuery form, CancelToken cancel);
    Result<OAuthTokens> tokensOf(const QJsonObject &answer) const;

    OAuthService m_service;
    std::shared_ptr<HttpClient> m_http;
};

} // namespace twinspan::net
