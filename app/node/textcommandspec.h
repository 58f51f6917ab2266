#pragma once

#include "app/node/commandspec.h"

namespace twinspan::app
{

/// The command for scripts that write texts.
QList<CommandSpec> textCommands();

} // namespace twinspan::app
