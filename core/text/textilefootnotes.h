#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// Markdown hides footnotes that nothing refers to, and second ones of a number: these become text.
void keepReferredFootnotes(Node &document);

} // namespace twinspan::text
