#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// Inlines as the source of one paragraph (lines apart by \n). Plain where plain text reads back as itself, else
/// escaped.
QString inlineMarkdown(const Nodes &inlines);

/// Inlines as the source of one table cell: one line, no bare pipe.
QString cellMarkdown(const Nodes &inlines);

} // namespace twinspan::text
