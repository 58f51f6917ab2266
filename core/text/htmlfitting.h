#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// The document as the Markdown reader would give it: containers nested deeper than maxDepth are taken out, their
/// content stays; footnotes are numbered in the order of their first references, and those that nothing refers to are
/// blocks like others.
Node fittedForMarkdown(Node document);

} // namespace twinspan::text
