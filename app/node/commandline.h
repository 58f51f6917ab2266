#pragma once

#include "app/node/commandspec.h"
#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace twinspan::app
{

/// What was typed, checked against the command's specification.
struct CommandLine {
    const CommandSpec *command = nullptr; ///< nullptr: only global options
    QStringList arguments;
    QHash<QString, QStringList> options;

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const
    {
        return options.contains(option) ? options.value(option).last() : otherwise;
    }
    QStringList values(const QString &option) const { return options.value(option); }
};

/// Problem (kind Invalid, code usage) when it is wrong: unknown command or option, missing or superfluous argument.
Result<CommandLine> parseCommandLine(const QStringList &arguments);

} // namespace twinspan::app
