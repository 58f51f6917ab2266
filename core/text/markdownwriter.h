#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// The tree as Markdown, plain where plain text reads back as itself, escaped only where it would not.
/// readMarkdown(writeMarkdown(tree)) is the same tree for what the other readers make.
QString writeMarkdown(const Node &document);

} // namespace twinspan::text
