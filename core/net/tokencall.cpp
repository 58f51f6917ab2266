#include "core/net/tokencall.h"

namespace twinspan::net
{

Task<Result<HttpResponse>> sendWithToken(std::shared_ptr<HttpClient> http, std::shared_ptr<AccessTokens> tokens,
                                         HttpRequest request, bool (*isRefused)(const HttpResponse &),
                                         CancelToken cancel)
{
    TWINSPAN_CO_TRY(token, co_await tokens->token(cancel));
    HttpRequest first = request;
    first.headers.append({QByteArrayLiteral("Authorization"), QByteArrayLiteral("Bearer ") + token});
    auto response = co_await http->send(std::move(first), cancel);
    if (!response || !isRefused(*response))
        co_return response;
    TWINSPAN_CO_TRY(other, co_await tokens->tokenAfter(token, cancel));
    if (other == token)
        co_return response;
    request.headers.append({QByteArrayLiteral("Authorization"), QByteArrayLiteral("Bearer ") + other});
    co_return co_await http->send(std::move(request), cancel);
}

} // namespace twinspan::net
