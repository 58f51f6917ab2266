#include "core/trackers/redmine/redmineprobe.h"

#include "core/net/redirect.h"
#include "core/net/statusproblem.h"
#include "core/trackers/redmine/redmineproblems.h"

#include <QRegularExpression>

namespace twinspan::trackers
{

namespace
{
constexpr int mostRedirects = 3;
constexpr qint64 largestPage = 2 << 20;
constexpr QLatin1String probedPath("/users/current.json");

QUrl below(const QUrl &base, const QString &path)
{
    QUrl url = base;
    url.setPath(base.path() + path);
    return url;
}

bool asksForRedmineKey(const net::HttpResponse &response)
{
    return response.status == 401 && response.header("WWW-Authenticate").contains("realm=\"Redmine API\"");
}

bool isRedminePage(const QByteArray &html)
{
    static const QRegularExpression meta(QStringLiteral("<meta\\s+name=\"description\"\\s+content=\"Redmine\""));
    return meta.match(QString::fromUtf8(html)).hasMatch();
}

Task<Result<net::HttpResponse>> get(std::shared_ptr<net::HttpClient> http, QUrl url, CancelToken cancel)
{
    net::HttpRequest request;
    request.url = url;
    request.maxBody = largestPage;
    auto response = co_await http->send(std::move(request), cancel);
    if (!response && response.error().kind == ProblemKind::Protocol) {
        // Whatever sends such an answer, it is not Redmine.
        co_return net::HttpResponse{};
    }
    co_return response;
}
} // namespace

Task<Result<std::optional<QUrl>>> probeRedmine(QUrl base, std::shared_ptr<net::HttpClient> http, CancelToken cancel)
{
    std::optional<QUrl> found;
    for (int hop = 0; hop <= mostRedirects; ++hop) {
        const QUrl asked = below(base, probedPath);
        TWINSPAN_CO_TRY(response, co_await get(http, asked, cancel));
        if (asksForRedmineKey(response)) {
            found = base;
            co_return found;
        }
        if (response.status == 403) {
            TWINSPAN_CO_TRY(page, co_await get(http, below(base, QStringLiteral("/login")), cancel));
            if (page.status == 200 && isRedminePage(page.body))
                co_return fail(redmineRestOff(base));
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
