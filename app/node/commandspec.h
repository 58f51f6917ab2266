#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace twinspan::app
{

struct OptionSpec {
    QString name;      ///< without dashes
    QString valueName; ///< "FILE"; empty: a flag
    QString help;
    bool required = false;
    bool repeatable = false;
    QStringList values; ///< the only ones; empty: any
};

/// One command as help, man page and parser see it: said once.
struct CommandSpec {
    QString name;      ///< "instance add"
    QString arguments; ///< "URL", "[KEY]"
    int minArguments = 0;
    int maxArguments = 0;
    QList<OptionSpec> options;
    QString summary;     ///< one line
    QString description; ///< paragraphs; the examples come after it
    QStringList examples;
};

const QList<CommandSpec> &commandSpecs();
/// Possible everywhere.
const QList<OptionSpec> &globalOptions();
/// nullptr when there is none.
const CommandSpec *commandSpec(const QString &name);

} // namespace twinspan::app
