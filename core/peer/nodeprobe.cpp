#include "core/peer/nodeprobe.h"

#include "core/peer/exchange.h"
#include "core/peer/hello.h"

#include <utility>

namespace twinspan::peer
{

namespace
{
using namespace std::chrono_literals;

/// What the person typed, without the part that belongs to the protocol, and the root of its host.
QList<QUrl> candidates(QUrl url)
{
    url = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    const QString path = url.path(QUrl::FullyEncoded);
    const auto protocolPart = (path + u'/').indexOf(route::root);
    if (protocolPart >= 0)
        url.setPath(path.left(protocolPart));
    QUrl root = url;
    root.setPath({});
    if (root == url || url.path() == u'/')
        return {root};
    return {url, root};
}
} // namespace

Task<Result<std::optional<NodeFinding>>> probeNode(std::shared_ptr<net::HttpClient> http, QUrl url, CancelToken cancel)
{
    const auto bases = candidates(url);
    for (const QUrl &base : bases) {
        net::HttpRequest request;
        request.url = routeUrl(base, route::hello);
        request.maxBody = maxHelloSize;
        request.deadline = 15s;
        auto response = co_await http->send(std::move(request), cancel);
        if (!response && response.error().kind == ProblemKind::Protocol)
            continue; // too long for a hello
        if (!response)
            co_return fail(std::move(response).error());
        if (response->status != 200)
            continue;
        if (const auto hello = helloFromBytes(response->body))
            co_return std::optional(NodeFinding{base, hello->name, hello->nodeVersion, hello->protocol});
    }
    co_return std::optional<NodeFinding>();
}

} // namespace twinspan::peer
