#pragma once

#include "core/net/httpclient.h"

#include <QUrl>

#include <memory>
#include <utility>

namespace twinspan::contract
{

/// Leads calls to https://api.github.com to a fake on loopback, and its addresses back. Calls to anywhere else end in a
/// problem: nothing of a test leaves this machine.
class HostedClient final : public net::HttpClient
{
public:
    HostedClient(std::shared_ptr<net::HttpClient> behind, QUrl fake)
        : m_behind(std::move(behind)), m_fake(std::move(fake))
    {
    }

    Task<Result<net::HttpResponse>> send(net::HttpRequest request, CancelToken cancel) override
    {
        if (request.url.host() != QLatin1String("api.github.com") || request.url.scheme() != QLatin1String("https"))
            co_return fail(ProblemKind::Internal, QStringLiteral("test.elsewhere"), request.url.toString());
        request.url.setScheme(m_fake.scheme());
        request.url.setHost(m_fake.host());
        request.url.setPort(m_fake.port());
        auto response = co_await m_behind->send(std::move(request), cancel);
        if (response) {
            for (auto &[name, value] : response->headers)
                value.replace(m_fake.toEncoded(), QByteArrayLiteral("https://api.github.com"));
        }
        co_return response;
    }

private:
    std::shared_ptr<net::HttpClient> m_behind;
    QUrl m_fake;
};

} // namespace twinspan::contract
