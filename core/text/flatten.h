#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// For formats without footnotes: their references as text "[1]", the footnotes as paragraphs that start so.
Nodes withoutFootnotes(Nodes blocks);

/// For formats whose items hold paragraphs, code and lists only: everything else in the item as such, paragraphs in a
/// row as lines of one; a box is text.
Nodes itemContent(const Node &item);

/// A link or image that the format has no form for, as text: what it shows, and where it leads.
Nodes readableTarget(Node linkOrImage);

/// A row of a table as a line of text.
Nodes rowAsLine(const Node &row);

} // namespace twinspan::text
