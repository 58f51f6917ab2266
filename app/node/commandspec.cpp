#include "app/node/commandspec.h"

#include "app/node/specwords.h"
#include "app/node/syncspecs.h"
#include "app/node/textcommandspec.h"

#include <algorithm>

namespace twinspan::app
{

namespace
{
OptionSpec required(const char *name, const char *value, const char *help)
{
    return option(name, value, help, true);
}

QList<CommandSpec> instanceCommands()
{
    OptionSpec answer =
        option("option", "NAME=VALUE",
               "A further answer of the sign-in form, for example textFormat=textile. May be repeated.");
    answer.repeatable = true;
    const OptionSpec user = option("user", "USER", "The account's login, where the tracker asks for one.");
    const OptionSpec tokenFile =
        option("token-file", "FILE",
               "The file with the API key, token or password; - reads it from standard input. On a terminal it is "
               "asked for when this is left out.");
    const OptionSpec browser = option(
        "browser", "",
        "Sign in in the browser, where the tracker offers it: the address is printed, and the command waits until "
        "somebody has signed in there.");
    return {
        {q("probe"),
         q("URL"),
         1,
         1,
         {},
         q("Tell what a URL is"),
         q("Looks at the URL and prints what it is: a tracker with its version, project and issue if the URL names "
           "them, "
           "one of your own instances, or a Twinspan node. Nothing is signed in to and nothing is saved."),
         {q("twinspan-node probe https://redmine.example.com/issues/42")}},
        {q("instance add"),
         q("URL"),
         1,
         1,
         {user, tokenFile, browser,
          option("name", "NAME",
                 "What the instance is called in lists; made of the tracker and its address otherwise."),
          answer},
         q("Sign in to a tracker"),
         q("Finds out which tracker the URL belongs to (any page of it will do), signs in, and keeps the instance. The "
           "secret goes to the keychain or the sealed file, nowhere else."),
         {q("twinspan-node instance add https://redmine.example.com --token-file key.txt --option textFormat=textile"),
          q("pass show redmine | twinspan-node instance add https://redmine.example.com --token-file -"),
          q("twinspan-node instance add https://acme.my.salesforce.com --browser --option clientId=3MVG9...")}},
        {q("instance sign-in"),
         q("INSTANCE"),
         1,
         1,
         {user, tokenFile, browser, answer},
         q("Sign in anew to a tracker that is connected already"),
         q("Takes the place of the present sign-in, for example when the API key has changed. Connections and issues "
           "stay. What is not given stays as it was; the account may be another one. INSTANCE is an id or a name."),
         {q("twinspan-node instance sign-in \"Acme\" --token-file key.txt")}},
        {q("instance poll"),
         q("INSTANCE SECONDS"),
         2,
         2,
         {},
         q("Set how often a tracker is asked what changed"),
         q("5 to 900 seconds; 0 is the usual time, 15 seconds. After quiet hours it is asked less often. INSTANCE is "
           "an "
           "id or a name."),
         {q("twinspan-node instance poll \"Acme\" 60")}},
        {q("instance webhook"),
         q("INSTANCE"),
         1,
         1,
         {},
         q("Show the address that a tracker may call when something changes"),
         q("A tracker that calls it, and the page or command that makes it do so, is asked at once and not only at the "
           "next poll. Needs a node that others can call, see twinspan-node serve. INSTANCE is an id or a name."),
         {q("twinspan-node instance webhook \"Acme\"")}},
        {q("instance list"), {}, 0, 0, {}, q("List the instances of this node"), {}, {}},
        {q("instance remove"),
         q("INSTANCE"),
         1,
         1,
         {},
         q("Forget an instance and its sign-in"),
         q("Only while no connection uses it. INSTANCE is an id or a name."),
         {}},
    };
}

QList<CommandSpec> projectCommands()
{
    return {
        {q("projects"),
         q("INSTANCE"),
         1,
         1,
         {},
         q("List the projects that the account can see"),
         q("INSTANCE is an id or a name."),
         {}},
        {q("rights"),
         q("INSTANCE [PROJECT]"),
         1,
         2,
         {},
         q("Check what the account may do in a project"),
         q("Asks the tracker, and writes nothing: read, create, change, comment, attach; granted, missing with what it "
           "takes, or untold by the tracker before it is tried. INSTANCE is an id or a name, "
           "PROJECT an id, key or name; it is left out where the tracker has no projects, or just one."),
         {q("twinspan-node rights \"Acme\" SUP")}},
    };
}

QList<CommandSpec> connectCommands()
{
    const OptionSpec instance = required("instance", "INSTANCE", "Your own side: id or name of an instance.");
    const OptionSpec project = option("project", "PROJECT",
                                      "Where issues from the other side are made, and from where issues are sent: id, "
                                      "key or name. May be left out where there is just one.");
    const OptionSpec mode = option("mode", "MODE", "basic; the only one so far.");
    return {
        {q("invite"),
         {},
         0,
         0,
         {instance, project,
          option("destination", "URL",
                 "The other side: URL of its tracker, or of its Twinspan node. The invitation is "
                 "then for that one only."),
          mode, option("expires", "TIME", "How long the code works: 30m, 12h, 7d (default 7d, at most 90d).")},
         q("Make an invitation code for the other side"),
         q("Prints the code that the administrator of the other side accepts. It works once. The connection is listed "
           "as "
           "Pending until then. Compare the safety phrase with the other side before they confirm.\n\n"
           "At least one of the two nodes must be reachable by the other: start this one with “serve --public-url”, or "
           "name the other side's node as destination."),
         {q("twinspan-node invite --instance \"Acme\" --project support > code.txt")}},
        {q("invitation list"),
         {},
         0,
         0,
         {},
         q("List the invitations of this node, with the codes that still work"),
         {},
         {}},
        {q("invitation revoke"),
         q("ID"),
         1,
         1,
         {},
         q("Make a code useless"),
         q("Its pending connection is removed, too."),
         {}},
        {q("invitation read"),
         {},
         0,
         0,
         {option("code-file", "FILE", "The file with the code; - is standard input, the default.")},
         q("Tell what a code says, without accepting it"),
         q("Prints who invites, to which tracker, until when, and the safety phrase; or what is wrong with the code."),
         {}},
        {q("accept"),
         {},
         0,
         0,
         {instance, project, option("code-file", "FILE", "The file with the code; - is standard input, the default.")},
         q("Accept an invitation code"),
         q("Checks the code, shakes hands with the inviting node and sets up the connection on both sides. It may be "
           "repeated if it was interrupted. White space and line breaks in the code don't matter."),
         {q("twinspan-node accept --instance \"Globex\" --project engine --code-file code.txt")}},
        {q("connect"),
         {},
         0,
         0,
         {instance, project,
          required("to-instance", "INSTANCE",
                   "The other side: id or name of an instance of this node. "
                   "The same one makes a local connection between two projects."),
          option("to-project", "PROJECT", "Its project."), mode},
         q("Connect two instances that this node holds"),
         {},
         {}},
    };
}

QList<CommandSpec> connectionCommands()
{
    return {
        {q("connections"), {}, 0, 0, {}, q("List the connections and their status"), {}, {}},
        {q("connection activate"), q("CONNECTION"), 1, 1, {}, q("Go on after a deactivation"), {}, {}},
        {q("connection deactivate"),
         q("CONNECTION"),
         1,
         1,
         {},
         q("Pause a connection"),
         q("Nothing is sent or written until it is activated again; what changes and what arrives meanwhile is kept. "
           "The "
           "other side is told."),
         {}},
        {q("connection rule"),
         q("CONNECTION newest|this-side|that-side"),
         2,
         2,
         {},
         q("Choose which edit counts in a conflict"),
         q("When both sides have edited the same field before they heard of each other, one of the two edits counts: "
           "the "
           "newest (the usual rule), always that of this side, or always that of the other one. The other edit is kept "
           "in the history; “undo” takes it back. The rule holds for both sides; the other side is told."),
         {q("twinspan-node connection rule \"Support ↔ Engine\" this-side")}},
        {q("connection delete"),
         q("CONNECTION"),
         1,
         1,
         {},
         q("Delete a connection"),
         q("The issues stay as they are on both sides; what belongs together is forgotten here. The other side is "
           "told."),
         {}},
    };
}

QList<CommandSpec> serverCommands()
{
    return {
        {q("serve"),
         {},
         0,
         0,
         {option("listen", "ADDRESS:PORT",
                 "Where the endpoint listens (default 127.0.0.1:7118; port 0 takes a free one)."),
          option("public-url", "URL",
                 "How other nodes reach it, if not by the address of --listen: for example the URL "
                 "of a reverse proxy. Without --public-url and --listen peers are told no address, "
                 "this node polls theirs, and any free port will do."),
          option("certificate", "FILE", "PEM certificate chain: the endpoint speaks https."),
          option("key", "FILE", "PEM private key of the certificate.")},
         q("Run the node: endpoint and engine, until SIGTERM"),
         q("Syncs go on by themselves while this runs. Other commands with the same --home work through it. SIGTERM "
           "and "
           "SIGINT stop it cleanly; nothing is lost, not even when it is killed."),
         {q("twinspan-node serve --listen 127.0.0.1:7118 --public-url https://sync.example.com")}},
        {q("node rename"), q("NAME"), 1, 1, {}, q("Give the node the name that other sides read"), {}, {}},
        {q("node keep-history"),
         q("DAYS"),
         1,
         1,
         {},
         q("Choose for how many days the history is kept"),
         q("1 to 3650; 90 if nothing was chosen. What is older is forgotten, also what was listed before."),
         {q("twinspan-node node keep-history 365")}},
        {q("node adopt"),
         {},
         0,
         0,
         {},
         q("Go on with a data folder that was moved or copied"),
         q("A data folder that was last used on another computer or at another place does not sync until this is said: "
           "two "
           "copies would each write every change. Say it for one copy only, and never start another again."),
         {}},
        {q("demo"),
         {},
         0,
         0,
         {},
         q("See the whole job in a few seconds"),
         q("Two nodes with a practice tracker each, in a temporary folder: an invitation is made and accepted, and an "
           "issue with comments and a file is synced through its five stages. Nothing of yours is touched."),
         {}},
    };
}

QList<CommandSpec> practiceCommands()
{
    const OptionSpec as = option("as", "LOGIN", "The account that acts (default admin).");
    return {
        {q("practice create"),
         q("FOLDER"),
         1,
         1,
         {},
         q("Make two practice trackers with sample issues"),
         q("FOLDER/acme.practice is a support desk, FOLDER/globex.practice a company of engineers. Accounts of both: "
           "admin "
           "(password practice-admin) and member (practice-member). Add one with “instance add practice:///FOLDER/"
           "acme.practice”."),
         {q("twinspan-node practice create ~/practice")}},
        {q("practice issues"), q("FILE"), 1, 1, {}, q("List the issues of a practice tracker"), {}, {}},
        {q("practice show"), q("FILE KEY"), 2, 2, {}, q("Show an issue with its comments and files"), {}, {}},
        {q("practice issue"),
         q("FILE PROJECT SUMMARY"),
         3,
         3,
         {option("type", "TYPE", "Bug, Task ... (default: that of the project)."),
          option("text", "MARKDOWN", "The description."), as},
         q("Make an issue"),
         {},
         {}},
        {q("practice comment"),
         q("FILE KEY TEXT"),
         3,
         3,
         {option("internal", "", "Not for the customer's eyes."), as},
         q("Add a comment"),
         {},
         {}},
        {q("practice edit"),
         q("FILE KEY"),
         2,
         2,
         {option("summary", "SUMMARY", "The new summary."), option("text", "MARKDOWN", "The new description."), as},
         q("Edit an issue"),
         {},
         {}},
        {q("practice edit-comment"), q("FILE ID TEXT"), 3, 3, {as}, q("Edit a comment"), {}, {}},
        {q("practice attach"), q("FILE KEY PATH"), 3, 3, {as}, q("Attach a file"), {}, {}},
        {q("practice fault"),
         q("FILE CALL EFFECT"),
         3,
         3,
         {option("nth", "N", "At the n-th call from now (default: the next)."),
          option("every", "N", "At each n-th call.")},
         q("Let a call of the tracker fail"),
         q("CALL is a call of the tracker, for example createIssue, addComment, or *. EFFECT is one of drop-before, "
           "drop-after, server-error, server-error-after, unauthorized, forbidden, not-found, too-large, rate-limit, "
           "hang, hang-after, cut. CALL latency and EFFECT a number of milliseconds make every call slow; "
           "CALL none and EFFECT none take all faults away."),
         {q("twinspan-node practice fault globex.practice createIssue drop-after")}},
        {q("practice counts"),
         q("FILE"),
         1,
         1,
         {option("reset", "", "Start counting anew.")},
         q("How often each call of the tracker was made"),
         {},
         {}},
    };
}

QList<CommandSpec> allCommands()
{
    return instanceCommands() + projectCommands() + connectCommands() + connectionCommands() + syncSpecs() +
           serverCommands() + practiceCommands() + textCommands();
}
} // namespace

const QList<CommandSpec> &commandSpecs()
{
    static const QList<CommandSpec> all = allCommands();
    return all;
}

const QList<OptionSpec> &globalOptions()
{
    static const QList<OptionSpec> all{
        option("home", "FOLDER", "The data folder of the node (default: the platform's folder for application data)."),
        option("json", "", "Print JSON: one value, or a line per event where the command streams."),
        option(
            "passphrase-file", "FILE",
            "Keep secrets in a sealed file in the data folder instead of the keychain; FILE holds its passphrase. The "
            "environment variable TWINSPAN_PASSPHRASE_FILE, or a systemd credential named twinspan-passphrase, does "
            "the same."),
        option("ca-file", "FILE", "Trust the certificates in this PEM file, beside those of the system."),
        option("log-file", "FILE", "Append a log without secrets to this file."),
        option("verbose", "", "Log to standard error, too."),
        option("help", "", "Print the help of the command."),
        option("version", "", "Print the version."),
    };
    return all;
}

const CommandSpec *commandSpec(const QString &name)
{
    const auto found = std::ranges::find(commandSpecs(), name, &CommandSpec::name);
    return found == commandSpecs().end() ? nullptr : &*found;
}

} // namespace twinspan::app
