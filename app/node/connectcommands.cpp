#include "app/node/commands.h"

#include "core/node/nodejson.h"

#include <QLocale>
#include <QRegularExpression>

namespace twinspan::app
{

namespace
{
using node::toJson;

QString when(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd hh:mm")) + QStringLiteral(" UTC");
}

Result<std::chrono::seconds> readDuration(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,6})([mhd])$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return fail(ProblemKind::Invalid, QStringLiteral("expires.malformed"),
                    QStringLiteral("“%1” is no time.").arg(text),
                    QStringLiteral("Give minutes, hours or days: 30m, 12h, 7d."));
    }
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    if (unit == QStringLiteral("m"))
        return std::chrono::minutes(number);
    return std::chrono::hours(unit == QStringLiteral("h") ? number : number * 24);
}

Result<model::Mode> readMode(const CommandLine &line)
{
    const QString text = line.value(QStringLiteral("mode"), QStringLiteral("basic"));
    if (const auto mode = model::modeFromString(text))
        return *mode;
    return fail(ProblemKind::Invalid, QStringLiteral("mode.unknown"),
                QStringLiteral("There is no mode “%1”.").arg(text), QStringLiteral("Give basic."));
}

Result<QString> readCode(const Command &command)
{
    return Command::readText(command.line().value(QStringLiteral("code-file"), QStringLiteral("-")));
}

Task<Status> invite(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(expires, readDuration(command->line().value(QStringLiteral("expires"), QStringLiteral("7d"))));
    TWINSPAN_CO_TRY(mode, readMode(command->line()));
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(instance, co_await command->instanceId(api, command->line().value(QStringLiteral("instance"))));
    node::InviteOptions options;
    options.instanceId = instance;
    options.project = command->line().value(QStringLiteral("project"));
    options.destination = command->line().value(QStringLiteral("destination"));
    options.mode = mode;
    options.expiresIn = expires;
    command->output().progress(QStringLiteral("Making the invitation"));
    TWINSPAN_CO_TRY(invitation, co_await api->invite(options));
    command->output().json(toJson(invitation));
    command->output().line(invitation.code);
    command->output().warning(QStringLiteral("Works once, until %1. Safety phrase: %2")
                                  .arg(when(invitation.expiresAt), invitation.safetyPhrase));
    TWINSPAN_CO_TRY(status, co_await api->status());
    if (status.publicUrl.isEmpty() && options.destination.isEmpty()) {
        command->output().warning(QStringLiteral(
            "Other nodes can't call this one yet. Either start it with “serve --public-url URL” before you "
            "invite, or give the other side's node as --destination."));
    }
    co_return Status();
}

Task<Status> listInvitations(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(all, co_await api->invitations());
    command->output().json(toJson(all));
    if (all.isEmpty())
        command->output().line(QStringLiteral("No invitation was made yet."));
    for (const node::OwnInvitation &invitation : std::as_const(all)) {
        command->output().line(
            QStringLiteral("%1  %2  until %3  safety phrase: %4")
                .arg(invitation.id, invitation.state, when(invitation.expiresAt), invitation.safetyPhrase));
        if (!invitation.code.isEmpty())
            command->output().line(QStringLiteral("  ") + invitation.code);
    }
    co_return Status();
}

Task<Status> revokeInvitation(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_CHECK(co_await api->revokeInvitation(command->argument(0)));
    command->output().json(
        QJsonObject{{QStringLiteral("id"), command->argument(0)}, {QStringLiteral("revoked"), true}});
    command->output().line(QStringLiteral("Revoked: the code no longer works."));
    co_return Status();
}

Task<Status> readInvitation(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(code, readCode(*command));
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(invitation, co_await api->readInvitation(code));
    command->output().json(toJson(invitation));
    command->output().line(QStringLiteral("From “%1”, to connect with %2%3, mode %4.")
                               .arg(invitation.inviterName, invitation.trackerUrl.toDisplayString(),
                                    invitation.projectName.isEmpty()
                                        ? QString()
                                        : QStringLiteral(" (project %1)").arg(invitation.projectName),
                                    model::toString(invitation.mode)));
    command->output().line(
        QStringLiteral("Works until %1. Safety phrase: %2").arg(when(invitation.expiresAt), invitation.safetyPhrase));
    co_return Status();
}

void printConnection(const Output &output, const model::Connection &connection)
{
    output.json(toJson(connection));
    const bool active = connection.status == model::ConnectionStatus::Active;
    output.line(active ? QStringLiteral("Connected: %1").arg(connection.name)
                       : QStringLiteral("Accepted: %1. The connection becomes active when the inviting node calls this "
                                        "one; let “serve” run here.")
                             .arg(connection.name));
    output.line(QStringLiteral("Id: %1").arg(connection.id));
    if (!connection.safetyPhrase.isEmpty())
        output.line(
            QStringLiteral("Safety phrase of the connection, the same on both sides: %1").arg(connection.safetyPhrase));
}

Task<Status> accept(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(code, readCode(*command));
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(instance, co_await command->instanceId(api, command->line().value(QStringLiteral("instance"))));
    node::AcceptOptions options;
    options.code = code;
    options.instanceId = instance;
    options.project = command->line().value(QStringLiteral("project"));
    command->output().progress(QStringLiteral("Setting up the connection on both sides"));
    TWINSPAN_CO_TRY(connection, co_await api->accept(options));
    printConnection(command->output(), connection);
    co_return Status();
}

Task<Status> connectInstances(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(mode, readMode(command->line()));
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(own, co_await command->instanceId(api, command->line().value(QStringLiteral("instance"))));
    TWINSPAN_CO_TRY(other, co_await command->instanceId(api, command->line().value(QStringLiteral("to-instance"))));
    node::ConnectOptions options;
    options.instanceId = own;
    options.project = command->line().value(QStringLiteral("project"));
    options.toInstanceId = other;
    options.toProject = command->line().value(QStringLiteral("to-project"));
    options.mode = mode;
    TWINSPAN_CO_TRY(connection, co_await api->connectInstances(options));
    printConnection(command->output(), connection);
    co_return Status();
}

QString statusOf(const model::Connection &connection)
{
    if (connection.remote.status == model::PeerStatus::Deleted)
        return QStringLiteral("Deleted there");
    if (connection.status == model::ConnectionStatus::Active && !connection.flows())
        return QStringLiteral("Deactivated there");
    return model::toString(connection.status);
}

Task<Status> listConnections(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(all, co_await api->connections());
    command->output().json(toJson(all));
    if (all.isEmpty())
        command->output().line(QStringLiteral("No connection yet. Make one with “invite”, “accept” or “connect”."));
    QList<QStringList> rows{{QStringLiteral("ID"), QStringLiteral("STATUS"), QStringLiteral("NAME")}};
    for (const model::Connection &connection : std::as_const(all))
        rows.append({connection.id, statusOf(connection), connection.name});
    if (rows.size() > 1)
        command->output().table(rows);
    co_return Status();
}

/// activate, deactivate and delete differ in one call and one word.
CommandRun change(Task<Status> (node::NodeApi::*call)(QString), const QString &done)
{
    return [call, done](std::shared_ptr<Command> command) {
        return [](std::shared_ptr<Command> self, Task<Status> (node::NodeApi::*run)(QString),
                  QString word) -> Task<Status> {
            TWINSPAN_CO_TRY(api, co_await self->node());
            TWINSPAN_CO_TRY(id, co_await self->connectionId(api, self->argument(0)));
            TWINSPAN_CO_CHECK(co_await (api.get()->*run)(id));
            self->output().json(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("status"), word}});
            self->output().line(word + u'.');
            co_return Status();
        }(command, call, done);
    };
}

Task<Status> setRule(std::shared_ptr<Command> command)
{
    const auto rule = model::conflictRuleFromString(command->argument(1));
    if (!rule) {
        co_return fail(ProblemKind::Invalid, QStringLiteral("connection.no-rule"),
                       QStringLiteral("“%1” is no rule for conflicts.").arg(command->argument(1)),
                       QStringLiteral("Give one of newest, this-side, that-side."));
    }
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(id, co_await command->connectionId(api, command->argument(0)));
    node::RuleSetting setting;
    setting.connectionId = id;
    setting.rule = *rule;
    TWINSPAN_CO_CHECK(co_await api->setConflictRule(setting));
    command->output().json(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("rule"), command->argument(1)}});
    command->output().line(QStringLiteral("From now on: %1. The other side is told.").arg(command->argument(1)));
    co_return Status();
}
} // namespace

QHash<QString, CommandRun> connectRuns()
{
    return {
        {QStringLiteral("invite"), invite},
        {QStringLiteral("invitation list"), listInvitations},
        {QStringLiteral("invitation revoke"), revokeInvitation},
        {QStringLiteral("invitation read"), readInvitation},
        {QStringLiteral("accept"), accept},
        {QStringLiteral("connect"), connectInstances},
        {QStringLiteral("connections"), listConnections},
        {QStringLiteral("connection activate"), change(&node::NodeApi::activateConnection, QStringLiteral("Active"))},
        {QStringLiteral("connection deactivate"),
         change(&node::NodeApi::deactivateConnection, QStringLiteral("Deactivated"))},
        {QStringLiteral("connection rule"), setRule},
        {QStringLiteral("connection delete"), change(&node::NodeApi::deleteConnection, QStringLiteral("Deleted"))}};
}

} // namespace twinspan::app
