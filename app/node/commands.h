#pragma once

#include "app/node/command.h"

#include <QHash>
#include <QString>

namespace twinspan::app
{

/// What carries out each command of commandSpecs(), by name; a group a file.
QHash<QString, CommandRun> instanceRuns();
QHash<QString, CommandRun> connectRuns();
QHash<QString, CommandRun> syncRuns();
QHash<QString, CommandRun> serverRuns();
QHash<QString, CommandRun> practiceRuns();
QHash<QString, CommandRun> demoRuns();
QHash<QString, CommandRun> textRuns();

/// One of syncRuns().
Task<Status> history(std::shared_ptr<Command> command);
Task<Status> undo(std::shared_ptr<Command> command);

/// Runs a parsed command in the event loop and gives the exit code: 0 done, 1 a problem, which was printed.
int runCommand(CommandLine line);
/// The whole program: parses, helps, runs; 2 on wrong usage.
int runProgram(const QStringList &arguments);

} // namespace twinspan::app
