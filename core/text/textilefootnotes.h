#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// Footnotes as Markdown has them: at the end, in the order of their first references. Markdown hides footnotes that
/// nothing refers to, and second ones of a number: these become text.
void keepReferredFootnotes(Node &document);

} // namespace twinspan::text
