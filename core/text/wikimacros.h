#pragma once

#include "core/text/nodeshelf.h"

namespace twinspan::text
{

/// Lines that stand for the macros that hold blocks; sources have no non-characters of their own.
inline constexpr char16_t wikiQuoteMark = 0xfde2;
inline constexpr char16_t wikiPanelStart = 0xfde3; ///< the panel's title follows
inline constexpr char16_t wikiPanelEnd = 0xfde4;

/// The source (normalised) without macros: {code} and {noformat} are tokens, {quote} and {panel} marks, each on a line
/// of its own; in rows of tables the tokens stay where they are, and the marks go. {color} and {anchor} go, what they
/// hold stays. Other macros are text, as is one that is never closed.
QString withoutWikiMacros(const QString &wiki, NodeShelf &shelf);

} // namespace twinspan::text
