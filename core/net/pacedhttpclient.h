#pragma once

#include "core/net/httpclient.h"

#include <memory>

namespace twinspan::net
{

/// Calls of one server through another client: as many under way at once as the server works on side by side
/// (CallPace), the others wait in the order in which they came. A call that takes long, such as a big file, does not
/// hold up the others.
class PacedHttpClient final : public HttpClient
{
public:
    /// So long a call keeps others waiting.
    static constexpr std::chrono::milliseconds longestTurn{2'000};

    explicit PacedHttpClient(std::shared_ptr<HttpClient> http, std::chrono::milliseconds turn = longestTurn);
    ~PacedHttpClient() override;
    PacedHttpClient(const PacedHttpClient &) = delete;
    PacedHttpClient &operator=(const PacedHttpClient &) = delete;

    /// Cancelled also while it waits. The deadline counts from when it is sent.
    Task<Result<HttpResponse>> send(HttpRequest request, CancelToken cancel) override;

private:
    class Queue;
    static Task<Result<HttpResponse>> sendInTurn(std::shared_ptr<HttpClient> http, std::shared_ptr<Queue> queue,
                                                 HttpRequest request, CancelToken cancel);

    std::shared_ptr<HttpClient> m_http;
    std::shared_ptr<Queue> m_queue;
};

} // namespace twinspan::net
