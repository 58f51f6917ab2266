#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"

#include <QByteArray>

namespace twinspan::net
{

/// Where an API gets the token that it sends along. Whoever awaits a call keeps the object alive.
class AccessTokens
{
public:
    virtual ~AccessTokens() = default;
    /// The one that is thought to be good.
    virtual Task<Result<QByteArray>> token(CancelToken cancel) = 0;
    /// Another one, now that the server has refused this one; the same one when there is no way to another.
    /// Unauthorized: somebody must sign in again.
    virtual Task<Result<QByteArray>> tokenAfter(QByteArray refused, CancelToken cancel) = 0;
};

} // namespace twinspan::net
