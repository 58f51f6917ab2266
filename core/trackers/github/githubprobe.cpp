#include "core/trackers/github/githubprobe.h"

#include "core/net/redirect.h"
#include "core/net/statusproblem.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace twinspan::trackers
{

namespace
{
constexpr int mostRedirects = 2;
constexpr qint64 largestAnswer = 1 << 20;
constexpr QLatin1String probedPath("/api/v3/meta");

std::optional<GithubServer> serverIn(const net::HttpResponse &response, const QUrl &instance)
{
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    QString version = answer.value(QLatin1String("installed_version")).toString();
    if (version.isEmpty())
        version = QString::fromLatin1(response.header("X-GitHub-Enterprise-Version")).left(40);
    const bool tells = response.status == 200 && !version.isEmpty();
    const bool asksForSignIn = response.status == 401 && answer.contains(QLatin1String("documentation_url")) &&
                               !response.header("X-GitHub-Request-Id").isEmpty();
    return tells || asksForSignIn ? std::optional(GithubServer{instance, version}) : std::nullopt;
}
} // namespace

Task<Result<std::optional<GithubServer>>> probeGithub(QUrl instance, std::shared_ptr<net::HttpClient> http,
                                                      CancelToken cancel)
{
    std::optional<GithubServer> found;
    for (int hop = 0; hop <= mostRedirects; ++hop) {
        QUrl asked = instance;
        asked.setPath(probedPath);
        net::HttpRequest request;
        request.url = asked;
        request.maxBody = largestAnswer;
        request.headers.append({QByteArrayLiteral("Accept"), QByteArrayLiteral("application/vnd.github+json")});
        const auto response = co_await http->send(std::move(request), cancel);
        if (!response && response.error().kind == ProblemKind::Protocol)
            co_return found; // whatever sends such an answer, it is not GitHub
        if (!response)
            co_return fail(response.error());
        if (response->status == 429 || (response->status >= 502 && response->status <= 504))
            co_return fail(net::problemFromStatus(*response, asked, instance.host()));
        const auto next = net::redirectedBase(*response, asked, probedPath);
        if (!next || !next->path().isEmpty()) {
            found = serverIn(*response, instance);
            co_return found;
        }
        instance = *next;
    }
    co_return found;
}

} // namespace twinspan::trackers
