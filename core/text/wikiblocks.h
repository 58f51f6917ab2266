#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// Reads wiki markup as Jira does; the text must be normalised. Without what defusing put in.
Node readWiki(const QString &wiki);

} // namespace twinspan::text
