#pragma once

#include "app/node/commandspec.h"

#include <QString>

namespace twinspan::app
{

/// All commands, a line each.
QString overview();
/// One command, complete.
QString helpOf(const CommandSpec &command);
/// The man page twinspan-node(1), as roff: of the same specifications.
QString manPage();

} // namespace twinspan::app
