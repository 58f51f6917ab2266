#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// Blocks as inlines, for places that hold no blocks (cells, headings): apart by breaks.
Nodes inlinesOf(const Nodes &blocks);

/// An item with its box where Markdown can have one: in front of text. Else the box becomes text, and a text that reads
/// as a box becomes one. The item's paragraphs are adapted (htmladapt.h).
void settleBox(Node &item);

} // namespace twinspan::text
