#include "app/common/unixsignals.h"
#include "app/desktop/desktopprogram.h"
#include "app/desktop/singleinstance.h"
#include "core/base/logging.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLoggingCategory>

namespace
{
using namespace twinspan;

/// What a first program in another folder can find again.
QStringList absolute(QStringList arguments)
{
    for (QString &argument : arguments) {
        if (!argument.startsWith(QStringLiteral("twinspan:")))
            argument = QDir::current().absoluteFilePath(argument);
    }
    return arguments;
}
} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("twinspan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TWINSPAN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("twinspan"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Connects two issue trackers and keeps chosen issues in step."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("home"), QStringLiteral("The data folder."), QStringLiteral("FOLDER")});
    parser.addOption({QStringLiteral("ca-file"), QStringLiteral("Certificates to trust besides the system's (PEM)."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("passphrase-file"),
                      QStringLiteral("Passphrase of the sealed file that holds the "
                                     "secrets instead of the keychain."),
                      QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("log-file"), QStringLiteral("Appends what goes on to this file."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("background"), QStringLiteral("Starts without a window.")});
    parser.addPositionalArgument(QStringLiteral("invitation"),
                                 QStringLiteral("A twinspan: link or a file with an invitation."),
                                 QStringLiteral("[invitation]"));
    parser.process(application);

    const app::NodePlace place{parser.value(QStringLiteral("home")),
                               parser.value(QStringLiteral("passphrase-file")),
                               parser.value(QStringLiteral("ca-file")),
                               std::chrono::minutes(2),
                               {}};
    const QStringList arguments = absolute(parser.positionalArguments());
    app::SingleInstance single(app::Composition(place).home());
    if (single.handOver(arguments))
        return 0;
    single.take();

    QLoggingCategory::setFilterRules(QStringLiteral("twinspan.*.debug=false"));
    installLogging(parser.value(QStringLiteral("log-file")));
    app::DesktopProgram program(place);
    app::UnixSignals signals;
    QObject::connect(&signals, &app::UnixSignals::interrupted, &program, &app::DesktopProgram::quit);
    QObject::connect(&single, &app::SingleInstance::started, &program, &app::DesktopProgram::open);
    program.start(parser.isSet(QStringLiteral("background")));
    if (!arguments.isEmpty())
        program.open(arguments);
    return QApplication::exec();
}
