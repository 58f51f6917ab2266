#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// Textile as a tree. The source must be normalised.
Node readTextile(const QString &textile);

} // namespace twinspan::text
