#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// Puts what lies between "<ins>" and "</ins>" (also <b>, <i>, <s>, <sup> ...) into one node; a tag without partner
/// stays HTML.
Nodes pairedTags(Nodes inlines);

} // namespace twinspan::text
