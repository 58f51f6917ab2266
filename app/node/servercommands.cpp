#include "app/node/commands.h"

#include "core/base/completion.h"
#include "core/node/nodejson.h"
#include "core/node/nodeserver.h"

namespace twinspan::app
{

namespace
{
const QString defaultAddress = QStringLiteral("127.0.0.1:7118");

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

Status readPublicUrl(node::ServeOptions &options, const CommandLine &line, const QString &listen)
{
    const QString text = line.value(QStringLiteral("public-url"));
    if (text.isEmpty()) {
        // An address that was asked for by name is told to peers; the default one is of no use to another computer.
        const bool anyAddress = options.address == QStringLiteral("0.0.0.0") || options.address == QStringLiteral("::");
        if (line.has(QStringLiteral("listen")) && !anyAddress)
            options.publicUrl = QUrl((options.tls ? QStringLiteral("https://") : QStringLiteral("http://")) + listen);
        return {};
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return unusable(QStringLiteral("public-url"), text, QStringLiteral("Give a URL that begins with https://."));
    options.publicUrl = url;
    return {};
}

Result<node::ServeOptions> serveOptions(const CommandLine &line)
{
    node::ServeOptions options;
    const QString listen = line.value(QStringLiteral("listen"), defaultAddress);
    TWINSPAN_CHECK(readAddress(options, listen));
    // Nobody is told the address: two nodes of one computer need not agree on ports.
    options.anyPort = !line.has(QStringLiteral("listen")) && !line.has(QStringLiteral("public-url"));
    const QString certificate = line.value(QStringLiteral("certificate"));
    const QString key = line.value(QStringLiteral("key"));
    if (certificate.isEmpty() != key.isEmpty()) {
        return unusable(certificate.isEmpty() ? QStringLiteral("key") : QStringLiteral("certificate"),
                        certificate + key, QStringLiteral("Give both --certificate and --key."));
    }
    if (!certificate.isEmpty()) {
        TWINSPAN_TRY(tls, peer::EndpointTls::fromFiles(certificate, key));
        options.tls = tls;
    }
    options.limits.loopbackIsProxy = line.has(QStringLiteral("public-url"));
    TWINSPAN_CHECK(readPublicUrl(options, line, listen));
    return options;
}

Task<Status> serve(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(options, serveOptions(command->line()));
    TWINSPAN_CO_TRY(local, co_await command->localNode());
    TWINSPAN_CO_CHECK(co_await local->serve(options));
    node::NodeServer door(local);
    TWINSPAN_CO_CHECK(door.listen(command->composition().home()));
    TWINSPAN_CO_TRY(status, co_await local->status());
    command->output().json(node::toJson(status));
    command->output().line(
        QStringLiteral("Node “%1” serves at %2%3.")
            .arg(status.name, status.listening,
                 status.publicUrl.isEmpty()
                     ? QStringLiteral(", without an address for other nodes")
                     : QStringLiteral(", for other nodes at %1").arg(status.publicUrl.toDisplayString())));
    command->output().line(QStringLiteral("Stop it with SIGTERM or Ctrl+C."));
    auto interrupted = std::make_shared<Completion<bool>>();
    const auto subscription = command->token().onCancel([interrupted] { interrupted->finish(true); });
    co_await interrupted->wait();
    command->output().line(QStringLiteral("Stopped."));
    co_return Status();
}

Task<Status> rename(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_CHECK(co_await api->rename(command->argument(0)));
    TWINSPAN_CO_TRY(status, co_await api->status());
    command->output().json(node::toJson(status));
    command->output().line(QStringLiteral("Other sides read “%1” from now on.").arg(status.name));
    co_return Status();
}
} // namespace

QHash<QString, CommandRun> serverRuns()
{
    return {{QStringLiteral("serve"), serve}, {QStringLiteral("node rename"), rename}};
}

} // namespace twinspan::app
