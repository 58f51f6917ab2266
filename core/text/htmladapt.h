#pragma once

#include "core/text/node.h"

#include <vector>

namespace twinspan::text
{

/// The inlines as HTML and Markdown can both say them; what the HTML reader makes and the HTML writer writes. White
/// space is what people see of it, and never at the ends of a line or a span; HTML tags are text; spans are not empty,
/// not in one of their own kind, and not beside one; addresses are safe. Empty when there is nothing to see.
Nodes adaptedForHtml(const Nodes &inlines);

/// Adapted inlines as the paragraphs that empty lines in them make.
std::vector<Nodes> paragraphsOf(Nodes inlines);

/// Adapted inlines on one line.
Nodes onOneLine(const Nodes &inlines);

} // namespace twinspan::text
