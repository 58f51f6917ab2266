#pragma once

#include "core/net/browserflow.h"
#include "core/net/loopbacklistener.h"

#include <chrono>
#include <memory>

namespace twinspan::net
{

/// The authorization code flow with PKCE: the browser comes back to an address of this computer.
class BrowserSignIn final : public BrowserFlow
{
public:
    /// Waits no longer than `patience` for the person.
    explicit BrowserSignIn(std::shared_ptr<OAuthClient> client,
                           std::chrono::milliseconds patience = std::chrono::minutes(5));

    /// Conflict (oauth.port-taken) when another program has the port of the address.
    Task<Result<BrowserPage>> begin(CancelToken cancel) override;
    /// Codes: oauth.not-allowed (by the person), oauth.denied (by the service), oauth.no-return, those of
    /// OAuthClient::redeem().
    Task<Result<OAuthTokens>> finished(CancelToken cancel) override;

private:
    std::shared_ptr<OAuthClient> m_client;
    OAuthPkce m_pkce;
    QByteArray m_state;
    LoopbackListener m_listener;
};

} // namespace twinspan::net
