#pragma once

#include "core/text/node.h"

#include <vector>

namespace twinspan::text
{

/// What becomes of a link or image to a file of the issue (fileaddress.h).
enum class FileAddresses {
    AreText, ///< the format knows nothing of files
    Stay     ///< the format has a form for them
};

/// The inlines as HTML and Markdown can both say them; what the HTML reader makes and the HTML writer writes. White
/// space is what people see of it, and never at the ends of a line or a span; HTML tags are text; spans are not empty,
/// not in one of their own kind, and not beside one; addresses are safe. Empty when there is nothing to see.
Nodes adaptedForHtml(const Nodes &inlines, FileAddresses files = FileAddresses::AreText);

/// Adapted inlines as the paragraphs that empty lines in them make.
std::vector<Nodes> paragraphsOf(Nodes inlines);

/// Adapted inlines on one line.
Nodes onOneLine(const Nodes &inlines, FileAddresses files = FileAddresses::AreText);

} // namespace twinspan::text
