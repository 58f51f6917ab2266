#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// HTML as a tree that Markdown can say: what readMarkdown() gives of writeMarkdown(). Scripts, styles, frames and
/// comments are left out, of elements without a counterpart the text is kept. Takes out what defusing put in.
/// Never fails; time and memory grow with the length.
Node readHtml(const QString &html);

} // namespace twinspan::text
