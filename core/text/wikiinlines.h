#pragma once

#include "core/text/nodeshelf.h"

namespace twinspan::text
{

/// Reads the inlines of one block of wiki markup, its macros on the shelf. A line feed is a break. Word joiners are
/// still in the texts.
Nodes readWikiInlines(const QString &source, NodeShelf &shelf);

/// readWikiInlines() of a source of its own, as a reader will give it in the end (adapted, joiners taken out).
Nodes readBackWiki(const QString &source);

} // namespace twinspan::text
