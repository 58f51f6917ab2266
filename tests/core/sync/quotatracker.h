#pragma once

#include "core/net/qthttpclient.h"
#include "core/net/statusproblem.h"
#include "tests/core/sync/forwardingtracker.h"
#include "tests/support/testhttpserver.h"

#include <memory>

namespace twinspan::tests
{

/// A server that answers so many calls an hour; the others are told when the next hour begins.
class QuotaServer
{
public:
    enum class Tells {
        Seconds, ///< 429, Retry-After in seconds
        Date,    ///< 429, Retry-After as a date
        Reset,   ///< 403, X-RateLimit-Reset
    };

    /// The clock outlives it. Of the first hour's calls `used` are gone already.
    QuotaServer(const Clock &clock, int quota, int used, Tells tells)
        : m_clock(clock), m_quota(quota), m_used(used), m_tells(tells), m_hour(clock.now().addSecs(hour))
    {
        m_server.handle([this](const HttpRecord & /*request*/) { return answer(); });
    }

    QUrl url() const { return m_server.url(); }
    int calls() const { return static_cast<int>(m_server.requests().size()); }
    int refused() const { return m_refused; }
    /// When the next hour begins.
    QDateTime resetsAt() const { return m_hour; }

private:
    static constexpr qint64 hour = 3600;

    HttpAnswer answer()
    {
        for (; m_clock.now() >= m_hour; m_hour = m_hour.addSecs(hour))
            m_used = 0;
        if (m_used < m_quota) {
            ++m_used;
            return HttpAnswer::json(200, "{}");
        }
        ++m_refused;
        const HttpAnswer refusal =
            HttpAnswer::json(m_tells == Tells::Reset ? 403 : 429, "{}").with("Date", imfDate(m_clock.now()));
        switch (m_tells) {
        case Tells::Seconds:
            return refusal.with("Retry-After", QByteArray::number(m_clock.now().secsTo(m_hour)));
        case Tells::Date:
            return refusal.with("Retry-After", imfDate(m_hour));
        case Tells::Reset:
            break;
        }
        return refusal.with("X-RateLimit-Remaining", "0")
            .with("X-RateLimit-Reset", QByteArray::number(m_hour.toSecsSinceEpoch()));
    }
    static QByteArray imfDate(const QDateTime &time)
    {
        return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
    }

    const Clock &m_clock;
    const int m_quota;
    int m_used;
    const Tells m_tells;
    QDateTime m_hour;
    int m_refused = 0;
    TestHttpServer m_server;
};

/// A tracker whose every call is a call to such a server first, with the client that trackers use.
class QuotaTracker final : public ForwardingTracker
{
public:
    QuotaTracker(std::shared_ptr<tracker::Tracker> inner, QUrl url, Clock &clock)
        : ForwardingTracker(std::move(inner)), m_url(std::move(url)), m_http(client(clock))
    {
    }

    Task<Result<tracker::Account>> whoAmI(CancelToken cancel) override
    {
        TWINSPAN_CO_CHECK(co_await pass("GET", cancel));
        co_return co_await inner()->whoAmI(cancel);
    }
    Task<Result<QList<model::IssueType>>> issueTypes(QString projectId, CancelToken cancel) override
    {
        TWINSPAN_CO_CHECK(co_await pass("GET", cancel));
        co_return co_await inner()->issueTypes(projectId, cancel);
    }
    Task<Result<model::Issue>> issue(QString key, CancelToken cancel) override
    {
        TWINSPAN_CO_CHECK(co_await pass("GET", cancel));
        co_return co_await inner()->issue(key, cancel);
    }
    Task<Result<std::optional<model::IssueRef>>> findIssue(QString projectId, model::Marker marker,
                                                           CancelToken cancel) override
    {
        TWINSPAN_CO_CHECK(co_await pass("GET", cancel));
        co_return co_await inner()->findIssue(projectId, marker, cancel);
    }
    Task<Result<bool>> hasMarkedIssues(QString projectId, CancelToken cancel) override
    {
        TWINSPAN_CO_CHECK(co_await pass("GET", cancel));
        co_return co_await inner()->hasMarkedIssues(projectId, cancel);
    }
    Task<Result<tracker::Written>> createIssue(tracker::NewIssue issue, CancelToken cancel) override
    {
        TWINSPAN_CO_CHECK(co_await pass("POST", cancel));
        co_return co_await inner()->createIssue(issue, cancel);
    }
    Task<Result<tracker::Written>> addComment(model::IssueRef issue, tracker::NewComment comment,
                                              CancelToken cancel) override
    {
        TWINSPAN_CO_CHECK(co_await pass("PUT", cancel));
        co_return co_await inner()->addComment(issue, comment, cancel);
    }
    Task<Result<tracker::ChangesPage>> changes(QString projectId, QDateTime since, QString after,
                                               CancelToken cancel) override
    {
        TWINSPAN_CO_CHECK(co_await pass("GET", cancel));
        co_return co_await inner()->changes(projectId, since, after, cancel);
    }
    Task<Result<QList<tracker::ChangedIssue>>> existing(QStringList issueIds, CancelToken cancel) override
    {
        TWINSPAN_CO_CHECK(co_await pass("GET", cancel));
        co_return co_await inner()->existing(issueIds, cancel);
    }

private:
    static std::shared_ptr<net::HttpClient> client(Clock &clock)
    {
        net::HttpClientOptions options;
        options.clock = &clock;
        return std::make_shared<net::QtHttpClient>(options);
    }
    Task<Status> pass(const char *method, CancelToken cancel)
    {
        net::HttpRequest request;
        request.method = method;
        request.url = m_url;
        const auto http = m_http;
        const auto response = co_await http->send(request, cancel);
        if (!response)
            co_return fail(response.error());
        if (response->status == 200)
            co_return Status();
        co_return fail(net::problemFromStatus(*response, m_url, QStringLiteral("the tracker"), method));
    }

    const QUrl m_url;
    const std::shared_ptr<net::HttpClient> m_http;
};

} // namespace twinspan::tests
