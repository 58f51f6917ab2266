#include "app/node/helptext.h"

namespace twinspan::app
{

namespace
{
constexpr int width = 80;

QString wrapped(const QString &text, int indent)
{
    QString result;
    const QString margin(indent, u' ');
    for (const QString &paragraph : text.split(u'\n')) {
        QString line = margin;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (line.size() > indent && line.size() + 1 + word.size() > width) {
                result += line + u'\n';
                line = margin;
            }
            line += (line.size() > indent ? QStringLiteral(" ") : QString()) + word;
        }
        result += line.trimmed().isEmpty() ? QStringLiteral("\n") : line + u'\n';
    }
    return result;
}

QString optionName(const OptionSpec &option)
{
    return option.valueName.isEmpty() ? QStringLiteral("--") + option.name
                                      : QStringLiteral("--%1 %2").arg(option.name, option.valueName);
}

QString usageOf(const CommandSpec &command)
{
    QString usage = QStringLiteral("twinspan-node ") + command.name;
    for (const OptionSpec &option : command.options)
        usage += option.required ? u' ' + optionName(option) : QStringLiteral(" [%1]").arg(optionName(option));
    return command.arguments.isEmpty() ? usage : usage + u' ' + command.arguments;
}

QString optionsText(const QList<OptionSpec> &options)
{
    QString text;
    for (const OptionSpec &option : options)
        text += QStringLiteral("  %1\n").arg(optionName(option)) + wrapped(option.help, 6);
    return text;
}

const QString exitCodes = QStringLiteral(
    "0: done. 1: it ended in a problem, whose sentence is on standard error. 2: the command line is wrong.");
const QString secrets = QStringLiteral(
    "Secrets are read from standard input or files, never from the command line. They are kept in the keychain of the "
    "desktop or, with a passphrase file, in a sealed file in the data folder.");

QString roff(QString text)
{
    text.replace(u'\\', QLatin1String("\\e")).replace(u'-', QLatin1String("\\-"));
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'.') || line.startsWith(u'\''))
            line.prepend(QLatin1String("\\&"));
    }
    return lines.join(u'\n').replace(QLatin1String("\n\n"), QLatin1String("\n.PP\n"));
}

QString roffOptions(const QList<OptionSpec> &options)
{
    QString text;
    for (const OptionSpec &option : options)
        text += QStringLiteral(".TP\n\\fB%1\\fR\n%2\n").arg(roff(optionName(option)), roff(option.help));
    return text;
}
} // namespace

QString overview()
{
    QString text = wrapped(QStringLiteral("Twinspan connects two issue trackers and keeps chosen issues in step. "
                                          "twinspan-node is its node for servers, scripts and tests."),
                           0);
    text += QStringLiteral("\nUsage: twinspan-node [OPTIONS] COMMAND ...\n\nCommands:\n");
    for (const CommandSpec &command : commandSpecs())
        text += QStringLiteral("  %1  %2\n").arg(command.name.leftJustified(21), command.summary);
    text += QStringLiteral("\nOptions of every command:\n") + optionsText(globalOptions());
    text += QStringLiteral("\nExit code:\n") + wrapped(exitCodes, 2);
    text += QStringLiteral("\nTry it: twinspan-node demo\n");
    return text;
}

QString helpOf(const CommandSpec &command)
{
    QString text = QStringLiteral("Usage: ") + usageOf(command) + u"\n\n"_qs + command.summary + u".\n"_qs;
    if (!command.description.isEmpty())
        text += u'\n' + wrapped(command.description, 0);
    if (!command.options.isEmpty())
        text += QStringLiteral("\nOptions:\n") + optionsText(command.options);
    if (!command.examples.isEmpty())
        text += QStringLiteral("\nExamples:\n  ") + command.examples.join(QStringLiteral("\n  ")) + u'\n';
    text += QStringLiteral("\nOptions of every command:\n") + optionsText(globalOptions());
    return text + QStringLiteral("\nExit code:\n") + wrapped(exitCodes, 2);
}

QString manPage()
{
    QString text = QStringLiteral(".TH TWINSPAN\\-NODE 1 \"\" \"Twinspan %1\" \"User Commands\"\n"
                                  ".SH NAME\ntwinspan\\-node \\- connect two issue trackers and keep issues in step\n"
                                  ".SH SYNOPSIS\n.B twinspan\\-node\n[OPTIONS] COMMAND ...\n"
                                  ".SH DESCRIPTION\n%2\n.SH OPTIONS OF EVERY COMMAND\n")
                       .arg(QStringLiteral(TWINSPAN_VERSION), roff(secrets));
    text += roffOptions(globalOptions()) + QStringLiteral(".SH COMMANDS\n");
    for (const CommandSpec &command : commandSpecs()) {
        text += QStringLiteral(".SS %1\n\\fB%2\\fR\n.PP\n%3.\n")
                    .arg(roff(command.name), roff(usageOf(command)), roff(command.summary));
        if (!command.description.isEmpty())
            text += QStringLiteral(".PP\n") + roff(command.description) + u'\n';
        text += roffOptions(command.options);
        for (const QString &example : command.examples)
            text += QStringLiteral(".PP\n.EX\n%1\n.EE\n").arg(roff(example));
    }
    text += QStringLiteral(".SH EXIT STATUS\n%1\n").arg(roff(exitCodes));
    text +=
        QStringLiteral(".SH ENVIRONMENT\n.TP\n\\fBTWINSPAN_PASSPHRASE_FILE\\fR\nAs \\-\\-passphrase\\-file.\n"
                       ".TP\n\\fBCREDENTIALS_DIRECTORY\\fR\nSet by systemd: its file twinspan\\-passphrase is read.\n");
    return text;
}

} // namespace twinspan::app
