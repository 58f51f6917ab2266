#include "core/net/networkproblem.h"

#include "core/net/proxychoice.h"

#include <QCoreApplication>
#include <QLocale>

namespace twinspan::net
{

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(NetworkProblem)
};

QString place(const QUrl &url)
{
    return url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

Problem connectionProblem(QNetworkReply::NetworkError error, const QUrl &url)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return makeProblem(ProblemKind::Network, QStringLiteral("network.host-not-found"),
                           Text::tr("The host %1 was not found.").arg(url.host()),
                           Text::tr("Check the address for typing errors, and that this computer is online."));
    case QNetworkReply::ConnectionRefusedError:
        return makeProblem(ProblemKind::Network, QStringLiteral("network.refused"),
                           Text::tr("%1 refuses the connection.").arg(place(url)),
                           Text::tr("Check that the server is running and that the port is right."));
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return makeProblem(ProblemKind::Network, QStringLiteral("network.broken"),
                           Text::tr("The connection to %1 broke before the answer was complete.").arg(place(url)),
                           Text::tr("It will be tried again. If it happens each time, check the port, or ask the "
                                    "administrator of the server."));
    default:
        return makeProblem(ProblemKind::Network, QStringLiteral("network.unreachable"),
                           Text::tr("%1 could not be reached.").arg(place(url)),
                           Text::tr("Check that this computer is online and that no firewall is in between."));
    }
}

bool isProxyError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}
} // namespace

Problem networkProblem(QNetworkReply::NetworkError error, const QUrl &url)
{
    if (error == QNetworkReply::ProxyAuthenticationRequiredError) {
        return makeProblem(ProblemKind::Network, QStringLiteral("network.proxy-sign-in"),
                           Text::tr("The proxy on the way to %1 asks for an account and a password, or does not accept "
                                    "those that it was told.")
                               .arg(place(url)),
                           Text::tr("Enter the right ones under Settings, Proxy, in the window of Twinspan; where the "
                                    "proxy is that of the system, in the settings of the system."))
            .withUrl(url);
    }
    // Some proxies refuse an account in words that Qt does not know.
    if (isProxyError(error) || (error == QNetworkReply::UnknownNetworkError && goesThroughProxy(url))) {
        return makeProblem(
                   ProblemKind::Network, QStringLiteral("network.proxy"),
                   Text::tr("The proxy did not let the connection to %1 through.").arg(place(url)),
                   Text::tr(
                       "Check whether it runs, and its name, port, account and password: under Settings, Proxy, in "
                       "the window of Twinspan, or in the settings of the system."))
            .withUrl(url);
    }
    if (error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError ||
        error == QNetworkReply::ProtocolInvalidOperationError) {
        return makeProblem(ProblemKind::Protocol, QStringLiteral("http.not-http"),
                           Text::tr("What %1 answers is not HTTP.").arg(place(url)),
                           Text::tr("Check the port, and whether the address begins with https://."))
            .withUrl(url);
    }
    if (error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError) {
        return makeProblem(ProblemKind::Protocol, QStringLiteral("http.unreadable"),
                           Text::tr("The answer of %1 is damaged and could not be read.").arg(place(url)),
                           Text::tr("Try again. If it happens each time, ask the administrator of the server."))
            .withUrl(url);
    }
    return connectionProblem(error, url).withUrl(url);
}

Problem timeoutProblem(const QUrl &url, std::chrono::milliseconds deadline)
{
    const double seconds = static_cast<double>(deadline.count()) / 1000;
    return makeProblem(ProblemKind::Timeout, QStringLiteral("network.timeout"),
                       Text::tr("%1 did not finish its answer within %2 seconds.")
                           .arg(place(url), QLocale().toString(seconds, 'g', 3)),
                       Text::tr("It may be overloaded, or a firewall may be in between. It will be tried again."))
        .withUrl(url);
}

Problem bodyTooLargeProblem(const QUrl &url, qint64 maxBody)
{
    return makeProblem(ProblemKind::Protocol, QStringLiteral("http.body-too-large"),
                       Text::tr("The answer of %1 is larger than %2, which is the most that is accepted here.")
                           .arg(place(url), QLocale().formattedDataSize(maxBody)),
                       Text::tr("Check that the address is the right one."))
        .withUrl(url);
}

bool isKnownUnsent(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::HostNotFoundError || error == QNetworkReply::ConnectionRefusedError ||
           error == QNetworkReply::SslHandshakeFailedError || error == QNetworkReply::ProxyConnectionRefusedError ||
           error == QNetworkReply::ProxyNotFoundError;
}

bool isBrokenConnection(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::RemoteHostClosedError ||
           error == QNetworkReply::TemporaryNetworkFailureError || error == QNetworkReply::UnknownNetworkError;
}

} // namespace twinspan::net
