#pragma once

#include "core/net/httpclient.h"

#include <memory>
#include <utility>

namespace twinspan::contract
{

/// Counts the requests that pass through it. The count outlives it.
class CountingClient final : public net::HttpClient
{
public:
    CountingClient(std::shared_ptr<net::HttpClient> behind, int &count) : m_behind(std::move(behind)), m_count(count) {}

    Task<Result<net::HttpResponse>> send(net::HttpRequest request, CancelToken cancel) override
    {
        ++m_count;
        return m_behind->send(std::move(request), cancel);
    }

private:
    std::shared_ptr<net::HttpClient> m_behind;
    int &m_count;
};

} // namespace twinspan::contract
