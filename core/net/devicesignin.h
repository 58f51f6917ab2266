#pragma once

#include "core/base/clock.h"
#include "core/net/browserflow.h"

#include <memory>

namespace twinspan::net
{

/// The device flow (RFC 8628): the person types a code into a page, in a browser of any computer, and the service is
/// asked from time to time, never more often than it wants.
class DeviceSignIn final : public BrowserFlow
{
public:
    /// The clock outlives it.
    DeviceSignIn(std::shared_ptr<OAuthClient> client, Clock *clock);

    Task<Result<BrowserPage>> begin(CancelToken cancel) override;
    /// Codes: oauth.not-allowed (by the person), oauth.no-return (the code has expired), oauth.refused. A question that
    /// fails on the way is asked again.
    Task<Result<OAuthTokens>> finished(CancelToken cancel) override;

private:
    std::shared_ptr<OAuthClient> m_client;
    Clock *m_clock;
    OAuthDevice m_device;
    QDateTime m_end;
};

} // namespace twinspan::net
