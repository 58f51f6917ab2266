#pragma once

#include "app/node/commandspec.h"

#include <QList>

namespace twinspan::app
{

/// The commands that sync issues, and tell and decide what becomes of them.
QList<CommandSpec> syncSpecs();

} // namespace twinspan::app
