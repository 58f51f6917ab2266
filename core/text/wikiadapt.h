#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// Adapted inlines (htmladapt.h) as wiki markup can say them: spans end with their line, links are on one, keys are
/// code, links and images that it has no form for are text.
Nodes adaptedForWiki(const Nodes &inlines);

} // namespace twinspan::text
