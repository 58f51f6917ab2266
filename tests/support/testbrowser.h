#pragma once

#include "core/net/qthttpclient.h"
#include "tests/support/waitfor.h"

#include <QTcpServer>
#include <QUrl>

namespace twinspan::tests
{

/// Plays the browser of a sign-in: opens the page, goes where it is sent.
class TestBrowser
{
public:
    /// Where the page sends the browser: the address of the return, with what it brings. Empty when it stays there.
    QUrl sentTo(const QUrl &page)
    {
        net::HttpRequest request;
        request.url = page;
        const auto response = waitFor(m_http.send(request, {}));
        return response ? QUrl::fromEncoded(response->header("Location")) : QUrl();
    }
    /// The status of what stands there; 0 when nobody answers.
    int visit(const QUrl &url)
    {
        net::HttpRequest request;
        request.url = url;
        const auto response = waitFor(m_http.send(request, {}));
        return response ? response->status : 0;
    }
    /// Signs in; the page that it ends at has this status.
    int signIn(const QUrl &page) { return visit(sentTo(page)); }

    /// An address to return to at a port that nobody has, so that several tests may run at once.
    static QString freeReturn()
    {
        QTcpServer free;
        if (!free.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no free port");
        return QStringLiteral("http://localhost:%1/OauthRedirect").arg(free.serverPort());
    }

private:
    static net::HttpClientOptions once()
    {
        net::HttpClientOptions options;
        options.retries = false;
        return options;
    }

    net::QtHttpClient m_http{once()};
};

} // namespace twinspan::tests
