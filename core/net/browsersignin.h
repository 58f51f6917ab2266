#pragma once

#include "core/net/loopbacklistener.h"
#include "core/net/oauthclient.h"

#include <memory>

namespace twinspan::net
{

/// One sign-in in the browser. The caller opens url() there; nothing of our window sees a password.
/// Whoever awaits a call keeps the object alive.
class BrowserSignIn
{
public:
    explicit BrowserSignIn(std::shared_ptr<OAuthClient> client);

    /// Begins to wait for the browser; the page to open. Conflict when the port is taken.
    Result<QUrl> begin();
    /// The tokens. Codes: oauth.denied, oauth.no-return, those of OAuthClient::redeem().
    Task<Result<OAuthTokens>> finished(CancelToken cancel);

private:
    std::shared_ptr<OAuthClient> m_client;
    OAuthPkce m_pkce;
    QByteArray m_state;
    LoopbackListener m_listener;
};

} // namespace twinspan::net
