#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/net/browserpage.h"
#include "core/net/oauthclient.h"

namespace twinspan::net
{

/// One sign-in on a page of the service, in any browser: nothing of ours sees a password. begin() once, then finished()
/// once. Whoever awaits a call keeps the object alive.
class BrowserFlow
{
public:
    virtual ~BrowserFlow() = default;
    /// From now on the browser may come back.
    virtual Task<Result<BrowserPage>> begin(CancelToken cancel) = 0;
    /// The tokens, when the person has allowed the access. Ends by itself when nobody does (oauth.no-return).
    virtual Task<Result<OAuthTokens>> finished(CancelToken cancel) = 0;
};

} // namespace twinspan::net
