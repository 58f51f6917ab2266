#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// The table as Markdown has them: rows of equal length, a head row only as the first. What is more than 100 columns,
/// or would only fill up a huge table, is joined to the last cell: a table can't multiply what it was made of.
Node evenTable(Node table);

} // namespace twinspan::text
