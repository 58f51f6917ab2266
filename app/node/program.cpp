#include "app/common/unixsignals.h"
#include "app/node/commands.h"
#include "app/node/helptext.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTextStream>
#include <QTimer>

namespace twinspan::app
{

namespace
{
constexpr int exitDone = 0;
constexpr int exitProblem = 1;
constexpr int exitUsage = 2;

QHash<QString, CommandRun> allRuns()
{
    QHash<QString, CommandRun> all;
    for (const auto &group :
         {instanceRuns(), connectRuns(), syncRuns(), serverRuns(), practiceRuns(), demoRuns(), textRuns()})
        all.insert(group);
    return all;
}

void installLog(const CommandLine &line)
{
    // Without --verbose only the log file hears of what goes on; the user reads results and problems.
    if (!line.has(QStringLiteral("verbose")))
        QLoggingCategory::setFilterRules(line.has(QStringLiteral("log-file")) ? QStringLiteral("twinspan.*.debug=false")
                                                                              : QStringLiteral("*=false"));
    installLogging(line.value(QStringLiteral("log-file")));
}

Task<> run(CommandRun work, std::shared_ptr<Command> command)
{
    const Status done = co_await work(command);
    co_await command->close();
    if (!done)
        command->output().problem(done.error());
    QCoreApplication::exit(done ? exitDone : exitProblem);
}
} // namespace

int runCommand(CommandLine line)
{
    installLog(line);
    const CommandRun work = allRuns().value(line.command->name);
    auto command = std::make_shared<Command>(std::move(line));
    UnixSignals signals;
    QObject::connect(&signals, &UnixSignals::interrupted, &signals, [command] { command->interrupt(); });
    QTimer::singleShot(0, QCoreApplication::instance(), [work, command] { run(work, command); });
    return QCoreApplication::exec();
}

int runProgram(const QStringList &arguments)
{
    if (arguments.value(0) == QStringLiteral("--man")) {
        QTextStream(stdout) << manPage();
        return exitDone;
    }
    auto line = parseCommandLine(arguments);
    if (!line) {
        QTextStream(stderr) << line.error().sentence() << Qt::endl;
        return exitUsage;
    }
    if (line->has(QStringLiteral("version"))) {
        QTextStream(stdout) << "twinspan-node " TWINSPAN_VERSION "\n";
        return exitDone;
    }
    if (line->has(QStringLiteral("help"))) {
        QTextStream(stdout) << (line->command ? helpOf(*line->command) : overview());
        return exitDone;
    }
    return runCommand(std::move(*line));
}

} // namespace twinspan::app
