#pragma once

#include "core/base/clock.h"
#include "core/net/hostgate.h"
#include "core/net/httpcall.h"
#include "core/net/httpclient.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QSslCertificate>

#include <memory>

namespace twinspan::net
{

struct HttpClientOptions {
    Clock *clock = nullptr; ///< outlives the client; none: the system's
    /// Trusted beside those of the system, for example of a company.
    QList<QSslCertificate> authorities;
    /// Certificates of servers that a person has confirmed: whoever shows one of them is trusted, whatever is wrong
    /// with it. Other certificates are checked as ever.
    QList<QSslCertificate> pinnedCertificates;
    bool retries = true; ///< false: each request is tried once, as a probe wants it
    /// No attempt takes longer, whatever its request allows.
    std::chrono::milliseconds longestDeadline = std::chrono::milliseconds::max();
};

/// HttpClient over a QNetworkAccessManager of its own. On one thread, that of its maker. It speaks HTTP/1.1; requests
/// to one host run six at a time, the rest wait in a queue, and their deadlines run.
///
/// A host that says that too much is asked of it (rateLimitOf()) gets no request of this client before the time that it
/// names, or for a minute and longer: requests wait for up to a minute, or end at once in a RateLimited problem.
/// Destroying the client ends all its running calls as cancelled.
class QtHttpClient final : public HttpClient
{
public:
    explicit QtHttpClient(const HttpClientOptions &options = {});
    ~QtHttpClient() override;
    QtHttpClient(const QtHttpClient &) = delete;
    QtHttpClient &operator=(const QtHttpClient &) = delete;

    Task<Result<HttpResponse>> send(HttpRequest request, CancelToken cancel) override;

private:
    struct Shared;
    static Task<Result<HttpResponse>> sendWithRetries(std::shared_ptr<Shared> shared, HttpRequest request,
                                                      CancelToken cancel);
    static Task<CallOutcome> attempt(std::shared_ptr<Shared> shared, HttpRequest request, CancelToken cancel);
    static Task<Status> waitForGate(std::shared_ptr<Shared> shared, QUrl url, std::chrono::milliseconds longest,
                                    CancelToken cancel);

    std::shared_ptr<Shared> m_shared;
};

} // namespace twinspan::net
