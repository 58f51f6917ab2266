#pragma once

#include "core/text/defuse.h"

namespace twinspan::text
{

/// Markdown (GFM) as wiki markup for Jira Data Center, references defused by the rules. Nothing in it acts that was not
/// markup in Markdown: no macro, no mention, no link to an issue by brackets, no icon in parentheses.
/// What wiki markup can't say is kept as text: boxes ("[x] "), footnotes ("[1]"), headings and tables in items, the
/// alignment of columns and the number of a list's first item get lost. Links and images to "attachment:NAME" are those
/// of the files; names that the markup can't hold are text. Languages that Jira doesn't know become the title
/// of the code. Writing what wikireader.h read from the result gives the same markup again: no drift. Pure, safe in any
/// thread.
QString wikiFromMarkdown(const QString &markdown, const DefuseRules &rules);

} // namespace twinspan::text
