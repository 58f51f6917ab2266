#include "core/peer/exchange.h"

#include "core/protocol/envelope.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace twinspan::peer
{

namespace
{
constexpr qint64 slowLine = 64 << 10; ///< bytes a second that we wait for; what the endpoint grants too
/// What stands before a peer may ask for a day without knowing better.
constexpr std::chrono::minutes longestPause{15};

struct PeerTexts {
    Q_DECLARE_TR_FUNCTIONS(PeerTexts)
};

QString waitsEffect()
{
    return PeerTexts::tr("What is to be sent waits, and nothing is lost.");
}

QString shown(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::StripTrailingSlash);
}

QLatin1String routeOf(protocol::Purpose purpose)
{
    switch (purpose) {
    case protocol::Purpose::Messages:
        return route::messages;
    case protocol::Purpose::Poll:
        return route::poll;
    case protocol::Purpose::Ask:
    case protocol::Purpose::Answer:
        break;
    }
    return route::ask;
}

/// The transport failed; everything that peers say may be said again, so that nothing is left unknown.
Problem unreachable(Problem problem, const QUrl &peerUrl)
{
    if (problem.isCancelled())
        return problem;
    if (problem.kind == ProblemKind::Network || problem.kind == ProblemKind::Timeout ||
        problem.kind == ProblemKind::Tls || problem.kind == ProblemKind::Server) {
        problem.code = QStringLiteral("peer.unreachable");
        problem.cause = PeerTexts::tr("The other node can't be reached at %1. %2").arg(shown(peerUrl), problem.cause);
        problem.remedy =
            PeerTexts::tr("See that it runs and that this address leads to it. This node tries again by itself.");
    }
    problem.effect = waitsEffect();
    problem.severity = Severity::Pause;
    problem.outcomeUnknown = false;
    return problem;
}

Problem peerProblem(ProblemKind kind, const char *code, const QString &cause, const QString &remedy)
{
    return makeProblem(kind, QLatin1String(code), cause, remedy)
        .withEffect(waitsEffect())
        .withSeverity(Severity::Pause);
}

Problem busy(const net::HttpResponse &response, const QUrl &peerUrl)
{
    auto problem = peerProblem(ProblemKind::Server, "peer.busy",
                               PeerTexts::tr("The other node at %1 can't answer now.").arg(shown(peerUrl)),
                               PeerTexts::tr("This node tries again by itself."));
    bool isNumber = false;
    const int seconds = response.header("Retry-After").toInt(&isNumber);
    if (isNumber && seconds >= 0)
        problem.retryAfter = std::min<std::chrono::seconds>(std::chrono::seconds(seconds), longestPause);
    return problem;
}

Problem refusal(const net::HttpResponse &response, const QUrl &peerUrl)
{
    const QString where = shown(peerUrl);
    switch (response.status) {
    case 403:
        return peerProblem(
            ProblemKind::Forbidden, "peer.not-recognised",
            PeerTexts::tr("The node at %1 doesn't recognise this node.").arg(where),
            PeerTexts::tr("If one of the two was set up anew, delete the connection on both sides and connect "
                          "again with a new invitation."));
    case 410:
        return peerProblem(ProblemKind::NotFound, "peer.unknown-connection",
                           PeerTexts::tr("The node at %1 doesn't know this connection any more.").arg(where),
                           PeerTexts::tr("Ask the people there. If they deleted it, delete it here too."));
    case 413:
        return peerProblem(
            ProblemKind::TooLarge, "peer.too-large",
            PeerTexts::tr("The node at %1, or a proxy before it, takes no message of this size.").arg(where),
            PeerTexts::tr("Let the proxy pass requests of 16 MiB."));
    case 404:
        return peerProblem(ProblemKind::Protocol, "peer.not-a-node",
                           PeerTexts::tr("There is no Twinspan node at %1.").arg(where),
                           PeerTexts::tr("See that its public address leads to it."));
    default:
        break;
    }
    if (response.status == 429 || response.status >= 500)
        return busy(response, peerUrl);
    if (const auto told = plainProblem(response.body); told && response.status == 400) {
        // Anybody on the way can say it: it is shown, and no message is given up for it.
        Problem problem = told->withSeverity(Severity::Pause).withEffect(waitsEffect());
        problem.kind = ProblemKind::Protocol;
        return problem;
    }
    return peerProblem(
        ProblemKind::Protocol, "peer.not-a-node",
        PeerTexts::tr("What answers at %1 is not a Twinspan node (HTTP %2).").arg(where).arg(response.status),
        PeerTexts::tr("See that its public address leads to it."));
}
} // namespace

QUrl routeUrl(const QUrl &base, QLatin1String name)
{
    QUrl url = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    QString path = url.path(QUrl::FullyEncoded);
    if (path == u'/')
        path.clear();
    url.setPath(path + route::root + name, QUrl::TolerantMode);
    return url;
}

net::HttpRequest postRequest(const QUrl &url, const QByteArray &body, qint64 maxAnswer,
                             std::chrono::milliseconds patience)
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers.append(net::Header("Content-Type", "application/octet-stream"));
    request.body = body;
    request.maxBody = maxAnswer;
    request.longestPause = longestPause;
    request.deadline = patience + std::chrono::milliseconds(body.size() * 1000 / slowLine);
    return request;
}

Task<Result<QByteArray>> exchange(std::shared_ptr<net::HttpClient> http, protocol::Sealer sealer, QUrl peerUrl,
                                  protocol::Purpose purpose, QByteArray plain, std::chrono::milliseconds patience,
                                  CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    TWINSPAN_CO_TRY(sealed, sealer.seal(purpose, plain));
    TWINSPAN_CO_TRY(header, protocol::Sealer::peek(sealed));
    auto request = postRequest(routeUrl(peerUrl, routeOf(purpose)), sealed, protocol::maxSealedSize, patience);
    auto response = co_await http->send(std::move(request), cancel);
    if (!response)
        co_return fail(unreachable(std::move(response).error(), peerUrl));
    if (response->status != 200)
        co_return fail(refusal(*response, peerUrl));
    auto opened = sealer.open(protocol::Purpose::Answer, response->body, header.nonce);
    if (!opened) {
        co_return fail(
            peerProblem(ProblemKind::Protocol, "peer.wrong-answer",
                        PeerTexts::tr("Something other than the other node answers at %1.").arg(shown(peerUrl)),
                        PeerTexts::tr("See that this address leads to the node that you connected to.")));
    }
    co_return std::move(opened->plain);
}

std::optional<Problem> plainProblem(const QByteArray &body)
{
    const auto decoded = protocol::decodeAcks(body);
    if (decoded || decoded.error().code.startsWith(QLatin1String("envelope.")))
        return std::nullopt;
    return decoded.error();
}

} // namespace twinspan::peer
