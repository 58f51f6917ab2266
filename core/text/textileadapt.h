#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// The inlines as Textile can say them: soft breaks are spaces, HTML is text, addresses are encoded, links that Textile
/// has no form for are text. The reader gives the same inlines back.
Nodes adaptedForTextile(const Nodes &inlines);

/// The inlines with what is in emphasis and other spans, without the spans.
Nodes withoutSpans(const Nodes &inlines);

} // namespace twinspan::text
