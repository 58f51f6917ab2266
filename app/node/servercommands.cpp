#include "app/common/servetext.h"
#include "app/node/commands.h"

#include "core/base/completion.h"
#include "core/node/nodejson.h"
#include "core/node/nodeserver.h"

namespace twinspan::app
{

namespace
{
const QString defaultAddress = QStringLiteral("127.0.0.1:7118");

Result<node::ServeOptions> serveOptions(const CommandLine &line)
{
    return readServeText({line.value(QStringLiteral("listen"), defaultAddress), line.has(QStringLiteral("listen")),
                          line.value(QStringLiteral("public-url")), line.value(QStringLiteral("certificate")),
                          line.value(QStringLiteral("key"))});
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

Task<Status> adopt(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(local, co_await command->localNode());
    TWINSPAN_CO_CHECK(local->adopt());
    const QString home = command->composition().home();
    command->output().json(QJsonObject{{QStringLiteral("home"), home}, {QStringLiteral("adopted"), true}});
    command->output().line(
        QStringLiteral("The data folder %1 lives on here. Never start another copy of it again.").arg(home));
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

Task<Status> keepHistory(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_CHECK(co_await api->keepHistory(command->argument(0).toLongLong()));
    TWINSPAN_CO_TRY(status, co_await api->status());
    command->output().json(node::toJson(status));
    command->output().line(QStringLiteral("The history is kept for %1 day(s).").arg(status.historyDays));
    co_return Status();
}
} // namespace

QHash<QString, CommandRun> serverRuns()
{
    return {{QStringLiteral("serve"), serve},
            {QStringLiteral("node rename"), rename},
            {QStringLiteral("node keep-history"), keepHistory},
            {QStringLiteral("node adopt"), adopt}};
}

} // namespace twinspan::app
