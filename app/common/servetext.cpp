#include "app/common/servetext.h"

namespace twinspan::app
{

namespace
{
tl::unexpected<Problem> unusable(const QString &option, const QString &value, const QString &remedy)
{
    return fail(ProblemKind::Invalid, QStringLiteral("serve.option"),
                QStringLiteral("--%1 “%2” can't be used.").arg(option, value), remedy);
}

Status readAddress(node::ServeOptions &options, const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const int port = text.mid(colon + 1).toInt(&isNumber);
    QString address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    if (colon <= 0 || !isNumber || port < 0 || port > 65535)
        return unusable(QStringLiteral("listen"), text,
                        QStringLiteral("Give ADDRESS:PORT, for example 127.0.0.1:7118."));
    options.address = address;
    options.port = static_cast<quint16>(port);
    return {};
}

Status readPublicUrl(node::ServeOptions &options, const ServeText &serve)
{
    const QString text = serve.publicUrl;
    if (text.isEmpty()) {
        // An address that was asked for by name is told to peers; the default one is of no use to another computer.
        const bool anyAddress = options.address == QStringLiteral("0.0.0.0") || options.address == QStringLiteral("::");
        if (serve.listenTold && !anyAddress) {
            options.publicUrl =
                QUrl((options.tls ? QStringLiteral("https://") : QStringLiteral("http://")) + serve.listenAt);
        }
        return {};
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return unusable(QStringLiteral("public-url"), text, QStringLiteral("Give a URL that begins with https://."));
    options.publicUrl = url;
    return {};
}
} // namespace

Result<node::ServeOptions> readServeText(const ServeText &text)
{
    node::ServeOptions options;
    TWINSPAN_CHECK(readAddress(options, text.listenAt));
    // Nobody is told the address: two nodes of one computer need not agree on ports.
    options.anyPort = !text.listenTold && text.publicUrl.isEmpty();
    if (text.certificate.isEmpty() != text.key.isEmpty()) {
        return unusable(text.certificate.isEmpty() ? QStringLiteral("key") : QStringLiteral("certificate"),
                        text.certificate + text.key, QStringLiteral("Give both --certificate and --key."));
    }
    if (!text.certificate.isEmpty()) {
        TWINSPAN_TRY(tls, peer::EndpointTls::fromFiles(text.certificate, text.key));
        options.tls = tls;
    }
    options.limits.loopbackIsProxy = !text.publicUrl.isEmpty();
    TWINSPAN_CHECK(readPublicUrl(options, text));
    return options;
}

} // namespace twinspan::app
