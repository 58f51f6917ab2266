#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// Adapted blocks (blockadapt.h) as the Atlassian Document Format can hold them: quotes without headings, tables, rules
/// and quotes; items of paragraphs, code and lists, beginning with no list; boxes only where all items of a list are a
/// line of text and lists of boxes; pictures from the web alone in their paragraph, others as links; files of the issue
/// as text.
Nodes adaptedForAdf(const Nodes &blocks);

/// Is it a picture, perhaps a link, and nothing else?
bool isAdfPicture(const Node &paragraph);

/// A list of boxes and nothing else.
bool isAdfTaskList(const Node &list);

} // namespace twinspan::text
