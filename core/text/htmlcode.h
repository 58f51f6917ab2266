#pragma once

#include "core/text/htmldom.h"
#include "core/text/node.h"

namespace twinspan::text
{

/// The block of code that a <pre> is, with the language that its class or that of its <code> names.
Node codeBlockOf(const GumboNode &pre);

} // namespace twinspan::text
