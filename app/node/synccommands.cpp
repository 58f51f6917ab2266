#include "app/node/commands.h"
#include "app/node/stagefollower.h"

#include "core/base/waitwords.h"
#include "core/node/nodejson.h"
#include "core/node/retryall.h"

namespace twinspan::app
{

namespace
{
using node::toJson;

constexpr int shownRequests = 20;

void printPreview(const Output &output, const node::SyncPreview &preview)
{
    output.json(toJson(preview));
    if (!preview.existing.isEmpty())
        output.line(QStringLiteral("%1 has its twin %2 already. This would be written there:")
                        .arg(preview.source, preview.existing));
    else
        output.line(preview.project.isEmpty()
                        ? QStringLiteral("Of %1 would be made:").arg(preview.source)
                        : QStringLiteral("Of %1 would be made in %2:").arg(preview.source, preview.project));
    if (!preview.type.isEmpty())
        output.line(QStringLiteral("\nType:    ") + preview.type);
    if (!preview.summary.isEmpty())
        output.line(QStringLiteral("Summary: ") + preview.summary);
    if (!preview.description.isEmpty())
        output.line(QStringLiteral("\n") + preview.description);
    for (const QString &comment : preview.comments)
        output.line(QStringLiteral("\nComment:\n") + comment);
    if (!preview.attachments.isEmpty())
        output.line(QStringLiteral("\nFiles: ") + preview.attachments.join(QStringLiteral(", ")));
    for (const QString &notice : preview.notices)
        output.line(QStringLiteral("Note: ") + notice);
    if (preview.isInStep())
        output.line(QStringLiteral("Nothing: both are in step."));
}

/// Without a running node the work is done here, for as long as the command waits.
Task<Status> workHere(std::shared_ptr<Command> command)
{
    if (!command->local())
        co_return Status();
    TWINSPAN_CO_TRY(status, co_await command->local()->status());
    if (!status.publicUrl.isEmpty()) {
        command->output().warning(QStringLiteral("“serve” does not run: nodes that call this one at %1 can't answer.")
                                      .arg(status.publicUrl.toDisplayString()));
    }
    co_return co_await command->local()->start();
}

Task<Status> sync(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(connection, co_await command->connectionId(api, command->argument(0)));
    if (command->line().has(QStringLiteral("preview"))) {
        command->output().progress(QStringLiteral("Reading the issue"));
        TWINSPAN_CO_TRY(preview, co_await api->previewSync(connection, command->argument(1)));
        printPreview(command->output(), preview);
        co_return Status();
    }
    const bool wait = command->line().has(QStringLiteral("wait"));
    if (wait)
        TWINSPAN_CO_CHECK(co_await workHere(command));
    TWINSPAN_CO_TRY(request, co_await api->syncIssue(connection, command->argument(1)));
    if (wait)
        co_return co_await followStages(api, request, &command->output(), command->token());
    command->output().json(toJson(request));
    command->output().line(
        QStringLiteral("Stored as request %1%2")
            .arg(request.id, command->local() ? QStringLiteral(". “serve” works it off when it runs; or use --wait.")
                                              : QStringLiteral("; follow it with “status %1”.").arg(request.issueKey)));
    co_return Status();
}

void printPairs(const Output &output, const QList<node::IssuePair> &pairs)
{
    QList<QStringList> rows{
        {QStringLiteral("ISSUE HERE"), QStringLiteral("ISSUE THERE"), QStringLiteral("CONNECTION")}};
    for (const node::IssuePair &pair : pairs) {
        const QString connection =
            pair.linked ? pair.connectionName : QStringLiteral("%1 (not linked any more)").arg(pair.connectionName);
        rows.append({pair.local.key, pair.remote.key, connection});
    }
    output.line(QStringLiteral("Issues under sync:"));
    if (rows.size() > 1)
        output.table(rows);
    else
        output.line(QStringLiteral("  none yet"));
}

void printRequests(const Output &output, const QList<model::SyncRequest> &requests)
{
    QList<QStringList> rows{{QStringLiteral("ISSUE"), QStringLiteral("TWIN"), QStringLiteral("STAGE"),
                             QStringLiteral("CHANGED (UTC)"), QStringLiteral("REQUEST")}};
    for (const model::SyncRequest &request : requests) {
        rows.append({request.issueKey, request.remote.key, model::toString(request.stage),
                     request.updated.toUTC().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")), request.id});
    }
    output.line(QStringLiteral("\nLatest syncs of issues of this node:"));
    if (rows.size() > 1)
        output.table(rows);
    else
        output.line(QStringLiteral("  none yet"));
    for (const model::SyncRequest &request : requests) {
        if (!request.waitingFor.isEmpty())
            output.line(QStringLiteral("%1 waits: %2").arg(request.issueKey, request.waitingFor));
        if (request.stage == model::Stage::Failed && request.problem)
            output.line(QStringLiteral("%1 failed: %2").arg(request.issueKey, request.problem->sentence()));
        for (const QString &notice : request.notices)
            output.line(QStringLiteral("%1: %2").arg(request.issueKey, notice));
    }
}

Task<Status> status(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(node, co_await api->status());
    TWINSPAN_CO_TRY(requests, co_await api->requests(command->argument(0), shownRequests));
    QJsonObject json = toJson(node);
    json.insert(QStringLiteral("requests"), toJson(requests));
    const node::PairsQuery query{command->argument(0), shownRequests, {}};
    TWINSPAN_CO_TRY(page, co_await api->pairs(query));
    const QList<node::IssuePair> pairs = page.pairs;
    json.insert(QStringLiteral("pairs"), toJson(pairs));
    command->output().json(json);
    if (command->argument(0).isEmpty()) {
        command->output().line(QStringLiteral("Node “%1”, Twinspan %2, %3")
                                   .arg(node.name, node.version,
                                        node.serving ? QStringLiteral("serving at %1").arg(node.listening)
                                                     : QStringLiteral("not serving")));
        command->output().line(QStringLiteral("Address for other nodes: %1")
                                   .arg(node.publicUrl.isEmpty() ? QStringLiteral("none; this node polls")
                                                                 : node.publicUrl.toDisplayString()));
        command->output().line(QStringLiteral("Fingerprint: %1").arg(node.fingerprint));
        command->output().line(QStringLiteral("Secrets: %1").arg(node.credentials));
        command->output().line(QStringLiteral("Data folder: %1\n").arg(node.home));
    }
    printPairs(command->output(), pairs);
    printRequests(command->output(), requests);
    co_return Status();
}

QString placeOf(const node::OpenProblem &problem)
{
    switch (problem.level) {
    case node::ProblemLevel::Issue:
        return QStringLiteral("Issue %1 (%2)").arg(problem.issueKey, problem.connectionName);
    case node::ProblemLevel::Connection:
        return QStringLiteral("Connection %1").arg(problem.connectionName);
    case node::ProblemLevel::Instance:
        return QStringLiteral("Instance %1").arg(problem.instanceName);
    case node::ProblemLevel::Node:
        break;
    }
    return QStringLiteral("This node");
}

Task<Status> problems(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(all, co_await api->problems());
    command->output().json(toJson(all));
    if (all.isEmpty())
        command->output().line(QStringLiteral("No problems."));
    for (const node::OpenProblem &problem : std::as_const(all)) {
        command->output().line(placeOf(problem));
        const QString wait = waitSentence(problem.problem, QDateTime::currentDateTimeUtc());
        for (const QString &sentence : {problem.problem.cause, problem.problem.effect, problem.problem.remedy, wait}) {
            if (!sentence.isEmpty())
                command->output().line(QStringLiteral("  ") + sentence);
        }
        if (problem.goesOn)
            command->output().line(QStringLiteral("  It goes on by itself."));
        if (!problem.requestId.isEmpty())
            command->output().line(
                QStringLiteral("  Try again: twinspan-node retry %1; leave it: twinspan-node skip %1")
                    .arg(problem.requestId));
    }
    co_return Status();
}

Task<Status> retryEverything(std::shared_ptr<node::NodeApi> api, const Output *output)
{
    TWINSPAN_CO_TRY(count, co_await node::retryAll(api));
    output->json(QJsonObject{{QStringLiteral("retried"), count}});
    output->line(QStringLiteral("%1 tried again; see “problems” and “status”.").arg(count));
    co_return Status();
}

Task<Status> retry(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    const bool wait = command->line().has(QStringLiteral("wait"));
    if (wait)
        TWINSPAN_CO_CHECK(co_await workHere(command));
    if (command->argument(0) == QStringLiteral("all"))
        co_return co_await retryEverything(api, &command->output());
    TWINSPAN_CO_TRY(request, co_await api->retry(command->argument(0)));
    const bool isTheirs = request.id.isEmpty();
    if (wait && !isTheirs)
        co_return co_await followStages(api, request, &command->output(), command->token());
    command->output().json(toJson(request));
    command->output().line(
        (isTheirs ? QStringLiteral("The other side is asked to send %1 again.") : QStringLiteral("%1 is tried again."))
            .arg(request.issueKey));
    co_return Status();
}

Task<Status> skip(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(request, co_await api->skip(command->argument(0)));
    command->output().json(toJson(request));
    command->output().line(QStringLiteral("Skipped. %1 is looked at again when it changes.").arg(request.issueKey));
    co_return Status();
}

Task<Status> unlink(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(connection, co_await command->connectionId(api, command->argument(0)));
    TWINSPAN_CO_CHECK(co_await api->unlinkIssue(connection, command->argument(1)));
    command->output().json(QJsonObject{{QStringLiteral("connection"), connection},
                                       {QStringLiteral("issue"), command->argument(1)},
                                       {QStringLiteral("linked"), false}});
    command->output().line(QStringLiteral("%1 is not kept in step any more. Both issues stay; “sync” links them again.")
                               .arg(command->argument(1)));
    co_return Status();
}
} // namespace

QHash<QString, CommandRun> syncRuns()
{
    return {{QStringLiteral("sync"), sync},       {QStringLiteral("status"), status},
            {QStringLiteral("history"), history}, {QStringLiteral("problems"), problems},
            {QStringLiteral("retry"), retry},     {QStringLiteral("skip"), skip},
            {QStringLiteral("unlink"), unlink},   {QStringLiteral("undo"), undo}};
}

} // namespace twinspan::app
