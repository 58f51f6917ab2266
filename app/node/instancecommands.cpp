#include "app/node/commands.h"

#include "app/common/interruptibleinput.h"
#include "core/base/redaction.h"
#include "core/connect/projectchoice.h"
#include "core/connect/urlprobe.h"
#include "core/node/nodejson.h"
#include "core/store/store.h"

#include <QTextStream>

#include <algorithm>
#include <unistd.h>

namespace twinspan::app
{

namespace
{
using node::toJson;

/// Needs no keychain: it works before anything is set up.
Task<Result<node::UrlReport>> look(std::shared_ptr<Command> command, QString url)
{
    auto setup = command->composition().setup();
    if (!setup && store::isStoreLocked(setup.error())) {
        TWINSPAN_CO_TRY(api, co_await command->node());
        co_return co_await api->probe(url);
    }
    if (!setup)
        co_return fail(setup.error());
    connect::ConnectContext context;
    context.registry = setup->registry.get();
    context.services = {setup->clock, setup->makeHttpClient};
    context.store = setup->store.get();
    context.makeHttpClient = setup->makeHttpClient;
    co_return co_await connect::probeUrl(context, url, command->token());
}

Task<Status> probe(std::shared_ptr<Command> command)
{
    command->output().progress(QStringLiteral("Looking at %1").arg(command->argument(0)));
    TWINSPAN_CO_TRY(report, co_await look(command, command->argument(0)));
    command->output().json(toJson(report));
    command->output().line(report.sentence);
    const QList<std::pair<const char *, QString>> rows{
        {"URL:     ", report.instanceUrl.toString()}, {"Project: ", report.projectKey}, {"Issue:   ", report.issueKey}};
    for (const auto &[label, value] : rows) {
        if (!value.isEmpty())
            command->output().line(QString::fromLatin1(label) + value);
    }
    co_return Status();
}

/// Typed on a terminal, without showing it.
QString ask(const QString &question)
{
    const InterruptibleInput waiting;
    QTextStream(stderr) << question << u": " << Qt::flush;
    waiting.hideTyping();
    const QString answer = QTextStream(stdin).readLine();
    QTextStream(stderr) << "\n";
    return answer;
}

/// What helps a person who is asked at the terminal.
void explain(const Command &command, const tracker::SignInField &field, const QUrl &instance)
{
    command.output().warning(field.help);
    if (const QUrl page = tracker::pageOf(field, instance); !page.isEmpty())
        command.output().warning(QString::fromLatin1(page.toEncoded()));
}

Result<tracker::SignInAnswers> answersOf(const Command &command, const QList<tracker::SignInField> &fields,
                                         const QUrl &instance)
{
    tracker::SignInAnswers answers;
    if (command.line().has(QStringLiteral("user")))
        answers.insert(QStringLiteral("user"), command.line().value(QStringLiteral("user")));
    for (const QString &option : command.line().values(QStringLiteral("option"))) {
        const QString name = option.section(u'=', 0, 0);
        const auto named = [&name](const tracker::SignInField &field) { return field.id == name; };
        const auto field = std::ranges::find_if(fields, named);
        const bool secret = field != fields.end() && field->kind == tracker::SignInField::Kind::Secret;
        if (field == fields.end() || secret || !option.contains(u'=')) {
            return fail(ProblemKind::Invalid, QStringLiteral("sign-in.option"),
                        secret ? QStringLiteral("“%1” is a secret: it must not be on the command line.").arg(name)
                               : QStringLiteral("The sign-in asks for no “%1”.").arg(name),
                        secret ? QStringLiteral("Use --token-file.") : QString());
        }
        answers.insert(name, option.section(u'=', 1));
    }
    for (const tracker::SignInField &field : fields) {
        if (field.kind != tracker::SignInField::Kind::Secret || answers.contains(field.id))
            continue;
        if (command.line().has(QStringLiteral("token-file"))) {
            TWINSPAN_TRY(secret, Command::readText(command.line().value(QStringLiteral("token-file"))));
            redaction::addSecret(secret);
            answers.insert(field.id, secret);
        } else if (isatty(STDIN_FILENO) != 0) {
            explain(command, field, instance);
            const QString secret = ask(field.label);
            redaction::addSecret(secret);
            answers.insert(field.id, secret);
        }
    }
    return answers;
}

/// How the command line says that a person signs in.
struct Given {
    tracker::SignInAnswers answers;
    QString browserSignIn;
};

/// Nobody waits for the browser any more.
Task<> dropAt(std::shared_ptr<node::NodeApi> api, QString id)
{
    co_await api->dropBrowserSignIn(id);
}

Task<Result<QString>> signInInBrowser(std::shared_ptr<Command> command, std::shared_ptr<node::NodeApi> api,
                                      node::BrowserSignInWish wish)
{
    TWINSPAN_CO_TRY(begun, co_await api->beginBrowserSignIn(wish));
    const Output &output = command->output();
    const bool hasCode = !begun.page.code.isEmpty();
    output.warning(hasCode ? QStringLiteral("Open this address in a browser, type the code, and allow the access:")
                           : QStringLiteral("Open this address in a browser on this computer, sign in, and allow the "
                                            "access:"));
    output.warning(QString::fromLatin1(begun.page.address.toEncoded()));
    if (hasCode)
        output.warning(QStringLiteral("Code: %1").arg(begun.page.code));
    output.progress(QStringLiteral("Waiting for the browser"));
    const auto subscription = command->token().onCancel([api, id = begun.id] { dropAt(api, id); });
    TWINSPAN_CO_CHECK(co_await api->browserSignedIn(begun.id));
    co_return begun.id;
}

/// Of the form, by option, file and terminal; or of the browser.
Task<Result<Given>> given(std::shared_ptr<Command> command, std::shared_ptr<node::NodeApi> api, QString trackerKind,
                          QUrl instance, node::BrowserSignInWish wish)
{
    TWINSPAN_CO_TRY(form, co_await api->signInForm(trackerKind));
    Given result;
    if (!command->line().has(QStringLiteral("browser"))) {
        TWINSPAN_CO_TRY(answers, answersOf(*command, form.fields, instance));
        result.answers = answers;
        co_return result;
    }
    if (command->line().has(QStringLiteral("token-file"))) {
        co_return fail(ProblemKind::Invalid, QStringLiteral("sign-in.both-ways"),
                       QStringLiteral("A sign-in in the browser takes no token."),
                       QStringLiteral("Leave out --browser or --token-file."));
    }
    // What a tracker does not offer, the node says.
    TWINSPAN_CO_TRY(answers, answersOf(*command, form.browser.value_or(tracker::BrowserForm()).fields, instance));
    wish.answers.insert(answers);
    TWINSPAN_CO_TRY(id, co_await signInInBrowser(command, api, wish));
    result.browserSignIn = id;
    co_return result;
}

void printSignedIn(const Command &command, const model::InstanceInfo &instance)
{
    command.output().json(toJson(instance));
    command.output().line(QStringLiteral("“%1” is connected, as %2%3.")
                              .arg(instance.name, instance.accountName,
                                   instance.isAdmin ? QStringLiteral(" (administrator)") : QString()));
    command.output().line(QStringLiteral("Id: %1").arg(instance.id));
}

Task<Status> addInstance(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    node::InstanceToAdd instance;
    instance.url = command->argument(0);
    instance.name = command->line().value(QStringLiteral("name"));
    command->output().progress(QStringLiteral("Looking at %1").arg(instance.url));
    TWINSPAN_CO_TRY(report, co_await api->probe(instance.url));
    command->output().endProgress();
    const node::BrowserSignInWish wish{instance.url, {}, {}};
    TWINSPAN_CO_TRY(proof, co_await given(command, api, report.trackerKind, report.instanceUrl, wish));
    instance.answers = proof.answers;
    instance.browserSignIn = proof.browserSignIn;
    command->output().progress(QStringLiteral("Signing in"));
    TWINSPAN_CO_TRY(added, co_await api->addInstance(instance));
    printSignedIn(*command, added);
    co_return Status();
}

Task<Status> signInAgain(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(known, co_await command->instance(api, command->argument(0)));
    node::BrowserSignInWish wish{{}, known.id, {}};
    for (auto option = known.options.cbegin(); option != known.options.cend(); ++option)
        wish.answers.insert(option.key(), option.value());
    TWINSPAN_CO_TRY(proof, co_await given(command, api, known.trackerKind, known.url, wish));
    command->output().progress(QStringLiteral("Signing in"));
    const node::NewSignIn signIn{known.id, proof.answers, proof.browserSignIn};
    TWINSPAN_CO_TRY(instance, co_await api->signInAgain(signIn));
    printSignedIn(*command, instance);
    co_return Status();
}

Task<Status> setPoll(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(known, co_await command->instance(api, command->argument(0)));
    bool isNumber = false;
    const std::chrono::seconds interval(command->argument(1).toUInt(&isNumber));
    if (!isNumber) {
        co_return fail(ProblemKind::Invalid, QStringLiteral("poll.interval"),
                       QStringLiteral("“%1” is no number of seconds.").arg(command->argument(1)),
                       QStringLiteral("Give a whole number, for example 60."));
    }
    const node::PollSetting setting{known.id, interval};
    TWINSPAN_CO_CHECK(co_await api->setPollInterval(setting));
    command->output().json(toJson(setting));
    command->output().line(
        interval.count() == 0
            ? QStringLiteral("“%1” is asked as often as usual.").arg(known.name)
            : QStringLiteral("“%1” is asked every %2 seconds.").arg(known.name).arg(interval.count()));
    co_return Status();
}

Task<Status> showWebhook(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(id, co_await command->instanceId(api, command->argument(0)));
    TWINSPAN_CO_TRY(webhook, co_await api->webhook(id));
    command->output().json(toJson(webhook));
    command->output().line(webhook.url.toString());
    command->output().line(webhook.steps);
    co_return Status();
}

Task<Status> listInstances(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(all, co_await api->instances());
    command->output().json(toJson(all));
    if (all.isEmpty())
        command->output().line(QStringLiteral("No instance yet. Add one: twinspan-node instance add URL"));
    QList<QStringList> rows{{QStringLiteral("ID"), QStringLiteral("NAME"), QStringLiteral("TRACKER"),
                             QStringLiteral("ACCOUNT"), QStringLiteral("URL")}};
    for (const model::InstanceInfo &instance : std::as_const(all)) {
        rows.append(
            {instance.id, instance.name, instance.trackerKind, instance.accountName, instance.url.toDisplayString()});
    }
    if (rows.size() > 1)
        command->output().table(rows);
    co_return Status();
}

Task<Status> removeInstance(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(id, co_await command->instanceId(api, command->argument(0)));
    TWINSPAN_CO_CHECK(co_await api->removeInstance(id));
    command->output().json(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("removed"), true}});
    command->output().line(QStringLiteral("Removed, with its sign-in."));
    co_return Status();
}

Task<Status> listProjects(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(id, co_await command->instanceId(api, command->argument(0)));
    command->output().progress(QStringLiteral("Reading the projects"));
    TWINSPAN_CO_TRY(all, co_await api->projects(id));
    command->output().json(toJson(all));
    QList<QStringList> rows{{QStringLiteral("ID"), QStringLiteral("KEY"), QStringLiteral("NAME")}};
    for (const model::Project &project : std::as_const(all))
        rows.append({project.id, project.key, project.name});
    command->output().table(rows);
    co_return Status();
}

Task<Result<QString>> projectIdOf(std::shared_ptr<node::NodeApi> api, QString instanceId, QString wanted)
{
    TWINSPAN_CO_TRY(projects, co_await api->projects(instanceId));
    if (projects.isEmpty())
        co_return QString();
    if (wanted.isEmpty() && projects.size() == 1)
        co_return projects.first().id;
    const model::Project *project = connect::findProject(projects, wanted);
    if (project)
        co_return project->id;
    co_return fail(ProblemKind::Invalid, QStringLiteral("project.unknown"),
                   wanted.isEmpty() ? QStringLiteral("The tracker has several projects.")
                                    : QStringLiteral("There is no project “%1” that the account can see.").arg(wanted),
                   QStringLiteral("Name one of those that “twinspan-node projects” lists."));
}

Task<Status> checkRights(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_TRY(id, co_await command->instanceId(api, command->argument(0)));
    command->output().progress(QStringLiteral("Asking the tracker"));
    TWINSPAN_CO_TRY(project, co_await projectIdOf(api, id, command->argument(1)));
    const node::RightsQuery query{id, project};
    TWINSPAN_CO_TRY(checks, co_await api->rights(query));
    command->output().json(toJson(checks));
    QList<QStringList> rows{{QStringLiteral("RIGHT"), QStringLiteral("STATE"), QStringLiteral("WHY")}};
    for (const tracker::RightCheck &check : std::as_const(checks))
        rows.append({toString(check.right), toString(check.state), check.why});
    command->output().table(rows);
    co_return Status();
}
} // namespace

QHash<QString, CommandRun> instanceRuns()
{
    return {{QStringLiteral("probe"), probe},
            {QStringLiteral("instance add"), addInstance},
            {QStringLiteral("instance sign-in"), signInAgain},
            {QStringLiteral("instance poll"), setPoll},
            {QStringLiteral("instance webhook"), showWebhook},
            {QStringLiteral("instance list"), listInstances},
            {QStringLiteral("instance remove"), removeInstance},
            {QStringLiteral("projects"), listProjects},
            {QStringLiteral("rights"), checkRights}};
}

} // namespace twinspan::app
