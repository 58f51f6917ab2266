#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// The marks on a text of the Atlassian Document Format.
struct AdfMarks {
    QString href; ///< of a link, else empty
    QString title;
    bool strong = false;
    bool em = false;
    bool strike = false;
    bool underline = false;
    QString subsup; ///< "sub", "sup" or empty

    bool operator==(const AdfMarks &) const = default;
};

/// An inline node with its marks: Text, Code, HardBreak or Image. Code has no marks but a link, a break none.
struct AdfRun {
    Node node;
    AdfMarks marks;
};

/// Inlines as ADF has them, one after the other with marks, and back as spans in each other, always in the same order.
std::vector<AdfRun> runsOf(const Nodes &inlines);
Nodes inlinesOf(const std::vector<AdfRun> &runs);

} // namespace twinspan::text
