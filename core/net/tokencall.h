#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/net/accesstokens.h"
#include "core/net/httpclient.h"

#include <memory>

namespace twinspan::net
{

/// Sends with the account's token ("Authorization: Bearer"), and once more with another one where the answer says that
/// the first is no good. `isRefused` reads that from an answer; what was refused must not have been carried out.
Task<Result<HttpResponse>> sendWithToken(std::shared_ptr<HttpClient> http, std::shared_ptr<AccessTokens> tokens,
                                         HttpRequest request, bool (*isRefused)(const HttpResponse &),
                                         CancelToken cancel);

} // namespace twinspan::net
