#pragma once

#include "core/text/defuse.h"

namespace twinspan::text
{

/// Markdown (GFM) as Textile in the dialect of RedCloth 3 that Redmine renders, references defused by the rules.
/// What Textile can't say is kept as text; line ends are \n. Task boxes stay "[x] ", footnotes become "fnN. " blocks.
/// Writing what textilereader.h read from the result gives the same Textile again: no drift.
/// An image's text has brackets for parentheses that don't match; what follows a nested list belongs to its last item.
/// Comments inside a paragraph, which neither side shows, are not carried.
/// Pure, safe in any thread.
QString textileFromMarkdown(const QString &markdown, const DefuseRules &rules);

} // namespace twinspan::text
