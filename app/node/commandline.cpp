#include "app/node/commandline.h"

#include <QCommandLineParser>

#include <algorithm>

namespace twinspan::app
{

namespace
{
tl::unexpected<Problem> usage(const QString &sentence, const QString &command)
{
    const QString hint = command.isEmpty() ? QStringLiteral("See “twinspan-node --help”.")
                                           : QStringLiteral("See “twinspan-node %1 --help”.").arg(command);
    return fail(ProblemKind::Invalid, QStringLiteral("usage"), sentence, hint);
}

/// The command is the longest name that the first words spell; global options may stand before it.
struct Split {
    QString command;
    QStringList rest;
};

Split splitCommand(const QStringList &arguments)
{
    QStringList leading;
    qsizetype at = 0;
    while (at < arguments.size() && arguments.at(at).startsWith(u'-')) {
        const QString name = arguments.at(at).section(u'=', 0, 0).mid(2);
        leading.append(arguments.at(at));
        const auto spec = std::ranges::find(globalOptions(), name, &OptionSpec::name);
        const bool takesNext =
            spec != globalOptions().end() && !spec->valueName.isEmpty() && !arguments.at(at).contains(u'=');
        if (takesNext && at + 1 < arguments.size())
            leading.append(arguments.at(++at));
        ++at;
    }
    for (int words = 2; words >= 1; --words) {
        const QString name = arguments.mid(at, words).join(u' ');
        if (arguments.size() - at >= words && commandSpec(name))
            return {name, leading + arguments.mid(at + words)};
    }
    return {QString(), arguments};
}

void declare(QCommandLineParser &parser, const QList<OptionSpec> &options)
{
    for (const OptionSpec &option : options)
        parser.addOption(QCommandLineOption(option.name, option.help, option.valueName));
}

QString missing(const OptionSpec &option)
{
    const QString sentence = QStringLiteral("--%1 %2 is missing.").arg(option.name, option.valueName);
    return option.values.isEmpty() ? sentence
                                   : sentence + QStringLiteral(" %1 is one of %2.")
                                                    .arg(option.valueName, option.values.join(QStringLiteral(", ")));
}

Status collect(CommandLine &line, const QCommandLineParser &parser, const QList<OptionSpec> &options,
               const QString &command)
{
    for (const OptionSpec &option : options) {
        if (!parser.isSet(option.name)) {
            if (option.required)
                return usage(missing(option), command);
            continue;
        }
        const QStringList values = option.valueName.isEmpty() ? QStringList() : parser.values(option.name);
        if (values.size() > 1 && !option.repeatable)
            return usage(QStringLiteral("--%1 may be given once.").arg(option.name), command);
        for (const QString &value : values) {
            if (!option.values.isEmpty() && !option.values.contains(value))
                return usage(QStringLiteral("--%1 is one of %2; “%3” is none of them.")
                                 .arg(option.name, option.values.join(QStringLiteral(", ")), value),
                             command);
        }
        line.options.insert(option.name, values);
    }
    return {};
}
} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    const Split split = splitCommand(arguments);
    CommandLine line;
    line.command = commandSpec(split.command);
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
    declare(parser, globalOptions());
    if (line.command)
        declare(parser, line.command->options);
    const bool understood = parser.parse(QStringList{QStringLiteral("twinspan-node")} + split.rest);
    TWINSPAN_CHECK(collect(line, parser, globalOptions(), split.command));
    if (line.has(QStringLiteral("help")) || line.has(QStringLiteral("version")))
        return line;
    if (!line.command) {
        const QString word = parser.positionalArguments().value(0);
        if (word.isEmpty() && understood)
            return usage(QStringLiteral("A command is needed."), {});
        return usage(word.isEmpty() ? parser.errorText() + u'.' : QStringLiteral("There is no command “%1”.").arg(word),
                     {});
    }
    if (!understood)
        return usage(parser.errorText().remove(u'\n') + u'.', split.command);
    TWINSPAN_CHECK(collect(line, parser, line.command->options, split.command));
    line.arguments = parser.positionalArguments();
    if (line.arguments.size() < line.command->minArguments)
        return usage(QStringLiteral("%1 is missing.").arg(line.command->arguments.section(u' ', line.arguments.size())),
                     split.command);
    if (line.arguments.size() > line.command->maxArguments)
        return usage(
            QStringLiteral("“%1” is one argument too many.").arg(line.arguments.at(line.command->maxArguments)),
            split.command);
    return line;
}

} // namespace twinspan::app
