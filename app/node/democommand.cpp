#include "app/node/commands.h"
#include "app/node/stagefollower.h"

#include "core/node/nodejson.h"
#include "core/trackers/practice/practicesamples.h"

#include <QDir>
#include <QTemporaryDir>

namespace twinspan::app
{

namespace
{
const QString issueKey = QStringLiteral("SUP-1");

/// One of the two companies: its own node with its own data folder, endpoint and practice tracker.
struct Company {
    QString name;
    std::shared_ptr<node::LocalNode> node;
    model::InstanceInfo instance;
};

Task<Result<Company>> found(std::shared_ptr<Command> command, QString name, QString home, QString tracker)
{
    Company company;
    company.name = name;
    auto setup = command->composition().temporarySetup(home, name);
    if (!setup)
        co_return fail(setup.error());
    TWINSPAN_CO_TRY(opened, co_await node::LocalNode::open(std::move(*setup)));
    company.node = opened;
    node::ServeOptions serve;
    serve.publicUrl = QUrl(QStringLiteral("http://127.0.0.1:0"));
    TWINSPAN_CO_CHECK(co_await company.node->serve(serve));
    node::InstanceToAdd instance;
    instance.url = QStringLiteral("practice://") + tracker;
    instance.name = name;
    instance.answers = {{QStringLiteral("user"), QStringLiteral("admin")},
                        {QStringLiteral("token"), trackers::PracticeSamples::adminPassword()}};
    TWINSPAN_CO_TRY(added, co_await company.node->addInstance(instance));
    company.instance = added;
    co_return company;
}

Task<Result<model::Connection>> connectThem(std::shared_ptr<Command> command, Company acme, Company globex)
{
    const Output &output = command->output();
    node::InviteOptions invite;
    invite.instanceId = acme.instance.id;
    invite.project = QStringLiteral("SUP");
    TWINSPAN_CO_TRY(invitation, co_await acme.node->invite(invite));
    output.json(node::toJson(invitation));
    output.line(QStringLiteral("Acme invites, with a code of %1 characters:\n  %2…")
                    .arg(invitation.code.size())
                    .arg(invitation.code.left(64)));
    node::AcceptOptions accept;
    accept.code = invitation.code;
    accept.instanceId = globex.instance.id;
    accept.project = QStringLiteral("ENG");
    TWINSPAN_CO_TRY(accepted, co_await globex.node->accept(accept));
    output.line(QStringLiteral("Globex accepts it. Both sides read the same safety phrase:\n  %1\n")
                    .arg(accepted.safetyPhrase));
    TWINSPAN_CO_TRY(own, co_await acme.node->connections());
    output.json(node::toJson(own.first()));
    output.line(QStringLiteral("Connection established: %1\n").arg(own.first().name));
    co_return own.first();
}

Task<Status> syncOne(std::shared_ptr<Command> command, Company acme, Company globex)
{
    TWINSPAN_CO_TRY(connection, co_await connectThem(command, acme, globex));
    command->output().line(QStringLiteral("Acme puts %1 under sync:").arg(issueKey));
    TWINSPAN_CO_TRY(request, co_await acme.node->syncIssue(connection.id, issueKey));
    co_return co_await followStages(acme.node, request, &command->output(), command->token());
}

Task<Status> demo(std::shared_ptr<Command> command)
{
    QTemporaryDir folder(QDir::temp().filePath(QStringLiteral("twinspan-demo-XXXXXX")));
    if (!folder.isValid()) {
        co_return fail(ProblemKind::Store, QStringLiteral("demo.folder"),
                       QStringLiteral("No temporary folder could be made: %1.").arg(folder.errorString()));
    }
    TWINSPAN_CO_TRY(samples, trackers::PracticeSamples::create(folder.filePath(QStringLiteral("trackers"))));
    command->output().line(QStringLiteral("Two companies, each with a node and a practice tracker of its own:\n"
                                          "  Acme, a support desk     Globex, engineers\n"));
    TWINSPAN_CO_TRY(
        acme, co_await found(command, QStringLiteral("Acme"), folder.filePath(QStringLiteral("acme")), samples.at(0)));
    const auto globex =
        co_await found(command, QStringLiteral("Globex"), folder.filePath(QStringLiteral("globex")), samples.at(1));
    Status done;
    if (globex)
        done = co_await syncOne(command, acme, *globex);
    else
        done = fail(globex.error());
    co_await acme.node->stop();
    if (globex)
        co_await globex->node->stop();
    if (done) {
        command->output().line(QStringLiteral("\nFrom here on you would connect your own trackers: see “twinspan-node "
                                              "--help”. The folder of this demo is gone."));
    }
    co_return done;
}
} // namespace

QHash<QString, CommandRun> demoRuns()
{
    return {{QStringLiteral("demo"), demo}};
}

} // namespace twinspan::app
