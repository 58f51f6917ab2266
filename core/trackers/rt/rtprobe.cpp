#include "core/trackers/rt/rtprobe.h"

#include "core/net/redirect.h"
#include "core/net/statusproblem.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace twinspan::trackers
{

namespace
{
constexpr int mostRedirects = 3;
constexpr qint64 largestPage = 2 << 20;
constexpr QLatin1String probedPath("/REST/2.0/rt");

QUrl below(const QUrl &base, const QString &path)
{
    QUrl url = base;
    url.setPath(base.path() + path);
    return url;
}

bool asksForToken(const net::HttpResponse &response)
{
    return response.status == 401 &&
           QJsonDocument::fromJson(response.body).object().value(QLatin1String("message")).isString();
}

std::optional<RtSight> sightOf(const QUrl &base, const net::HttpResponse &page)
{
    static const QRegularExpression number(QStringLiteral("\\bRT(?: Version)? ([0-9]+\\.[0-9]+(?:\\.[0-9]+)?)"));
    const QString html = QString::fromUtf8(page.body);
    if (page.status != 200 || !html.contains(QLatin1String("Best Practical")))
        return std::nullopt;
    return RtSight{base, number.match(html).captured(1)};
}

Task<Result<net::HttpResponse>> get(std::shared_ptr<net::HttpClient> http, QUrl url, CancelToken cancel)
{
    net::HttpRequest request;
    request.url = url;
    request.maxBody = largestPage;
    auto response = co_await http->send(std::move(request), cancel);
    if (!response && response.error().kind == ProblemKind::Protocol) {
        // Whatever sends such an answer, it is not RT.
        co_return net::HttpResponse{};
    }
    co_return response;
}
} // namespace

Task<Result<std::optional<RtSight>>> probeRt(QUrl base, std::shared_ptr<net::HttpClient> http, CancelToken cancel)
{
    std::optional<RtSight> found;
    for (int hop = 0; hop <= mostRedirects; ++hop) {
        const QUrl asked = below(base, probedPath);
        TWINSPAN_CO_TRY(response, co_await get(http, asked, cancel));
        if (asksForToken(response)) {
            TWINSPAN_CO_TRY(page, co_await get(http, below(base, QStringLiteral("/NoAuth/Login.html")), cancel));
            found = sightOf(base, page);
            co_return found;
        }
        if (response.status == 429 || (response.status >= 502 && response.status <= 504))
            co_return fail(net::problemFromStatus(response, asked, base.host()));
        const auto next = net::redirectedBase(response, asked, probedPath);
        if (!next)
            co_return found;
        base = *next;
    }
    co_return found;
}

} // namespace twinspan::trackers
