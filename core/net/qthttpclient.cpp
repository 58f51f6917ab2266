#include "core/net/qthttpclient.h"

#include "core/base/logging.h"
#include "core/net/retrytable.h"
#include "core/net/statusproblem.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::net
{

/// What a running call needs; the manager goes with the client, the rest when the last call has ended.
struct QtHttpClient::Shared {
    SystemClock systemClock;
    Clock *clock = nullptr;
    TlsTrust trust;
    bool retries = true;
    std::chrono::milliseconds longestDeadline{};
    HostGate gate;
    std::unique_ptr<QNetworkAccessManager> manager;
    CancelSource shutdown;
};

namespace
{
TlsTrust trustOf(const HttpClientOptions &options)
{
    TlsTrust trust{QSslConfiguration::defaultConfiguration(), options.pinnedCertificates};
    trust.configuration.addCaCertificates(options.authorities);
    return trust;
}

Status checkRequest(const HttpRequest &request)
{
    const QUrl &url = request.url;
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (url.isValid() && isWeb && !url.host().isEmpty())
        return {};
    return fail(makeProblem(ProblemKind::Invalid, QStringLiteral("http.bad-url"),
                            QCoreApplication::translate("HttpClient", "The address is not one of the web."),
                            QCoreApplication::translate("HttpClient", "It must begin with https:// or http:// and name "
                                                                      "a host."))
                    .withUrl(url));
}

Problem gateProblem(const QUrl &url, std::chrono::milliseconds remaining)
{
    Problem problem =
        makeProblem(ProblemKind::RateLimited, QStringLiteral("http.rate-limited"),
                    QCoreApplication::translate("HttpClient", "%1 asked for a pause that is not over.").arg(url.host()),
                    QCoreApplication::translate("HttpClient", "Nothing needs to be done: the work goes on by itself."))
            .withUrl(url);
    problem.retryAfter = std::chrono::ceil<std::chrono::seconds>(remaining);
    return problem;
}

void logOutcome(const HttpRequest &request, const CallOutcome &outcome)
{
    const QString place = request.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    if (outcome.result)
        qCDebug(logNet).noquote() << request.method << place << outcome.result->status;
    else
        qCDebug(logNet).noquote() << request.method << place << outcome.result.error().code;
}

/// `limit`: how long the host wants to be left alone, if it refused because too much was asked of it.
Attempt describe(int number, const HttpRequest &request, const CallOutcome &outcome,
                 std::optional<std::chrono::seconds> limit, const QDateTime &now)
{
    Attempt attempt;
    attempt.number = number;
    attempt.isRepeatable = isRepeatable(request.method) && !outcome.sinkTouched;
    if (outcome.result) {
        attempt.status = limit ? 429 : outcome.result->status;
        attempt.retryAfter = limit ? limit : retryAfter(*outcome.result, now);
    } else if (!outcome.connectionBroke) {
        attempt.isRepeatable = false;
    }
    return attempt;
}
} // namespace

QtHttpClient::QtHttpClient(const HttpClientOptions &options) : m_shared(std::make_shared<Shared>())
{
    m_shared->clock = options.clock != nullptr ? options.clock : &m_shared->systemClock;
    m_shared->trust = trustOf(options);
    m_shared->retries = options.retries;
    m_shared->longestDeadline = options.longestDeadline;
    m_shared->manager = std::make_unique<QNetworkAccessManager>();
    m_shared->manager->setAutoDeleteReplies(false);
}

QtHttpClient::~QtHttpClient()
{
    const auto shared = m_shared;
    shared->shutdown.cancel();
    shared->manager.reset();
}

Task<Result<HttpResponse>> QtHttpClient::send(HttpRequest request, CancelToken cancel)
{
    return sendWithRetries(m_shared, std::move(request), std::move(cancel));
}

Task<Result<HttpResponse>> QtHttpClient::sendWithRetries(std::shared_ptr<Shared> shared, HttpRequest request,
                                                         CancelToken cancel)
{
    TWINSPAN_CO_CHECK(checkRequest(request));
    request.url = request.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    request.deadline = std::min(request.deadline, shared->longestDeadline);

    CancelSource stop; // the caller's wish or the client's end
    const auto byCaller = cancel.onCancel([&stop] { stop.cancel(); });
    const auto byShutdown = shared->shutdown.token().onCancel([&stop] { stop.cancel(); });

    for (int number = 1;; ++number) {
        TWINSPAN_CO_CHECK(co_await waitForGate(shared, request.url, request.longestPause, stop.token()));
        CallOutcome outcome = co_await attempt(shared, request, stop.token());
        logOutcome(request, outcome);
        if (stop.token().isCancelled())
            co_return std::move(outcome.result);
        const QDateTime now = shared->clock->now();
        const auto limit = outcome.result ? shared->gate.heed(request.url, *outcome.result, now) : std::nullopt;
        const Attempt described = describe(number, request, outcome, limit, now);
        const auto delay = shared->retries ? retryDelay(described) : std::nullopt;
        if (!delay)
            co_return std::move(outcome.result);
        co_await shared->clock->sleep(*delay, stop.token());
    }
}

Task<CallOutcome> QtHttpClient::attempt(std::shared_ptr<Shared> shared, HttpRequest request, CancelToken cancel)
{
    HttpCall call(*shared->manager, std::move(request), shared->trust);
    const auto outcome = call.outcome();
    const auto subscription = cancel.onCancel([&call] { call.cancel(); });
    co_return co_await outcome->wait();
}

Task<Status> QtHttpClient::waitForGate(std::shared_ptr<Shared> shared, QUrl url, std::chrono::milliseconds longest,
                                       CancelToken cancel)
{
    while (!cancel.isCancelled()) {
        const auto remaining = shared->gate.remaining(url, shared->clock->now(), longest);
        if (remaining.count() == 0)
            co_return Status();
        if (!shared->retries || remaining > longestRetryAfter)
            co_return fail(gateProblem(url, remaining));
        co_await shared->clock->sleep(remaining, cancel);
    }
    co_return fail(cancelledProblem().withUrl(url));
}

} // namespace twinspan::net
