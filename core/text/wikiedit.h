#pragma once

#include "core/text/defuse.h"

namespace twinspan::text
{

/// wikiFromMarkdown() for a text that Jira holds already: its passages (apart by empty lines) that say the same as
/// before stay as they are, with their mentions, panels, colours and images; what is new or was edited is written anew.
/// Pure, safe in any thread.
QString editedWiki(const QString &original, const QString &markdown, const DefuseRules &rules);

} // namespace twinspan::text
