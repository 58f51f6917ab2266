#pragma once

#include "core/text/defuse.h"

namespace twinspan::text
{

/// Markdown (GFM) as a fragment of HTML that is well-formed XML, too, references defused by the rules. It can do
/// nothing: raw HTML of the Markdown is shown as text, addresses that run something are no links, images come from http
/// and https only. Elements: p h1-h6 ul ol li input(checkbox) table thead tbody tr th td pre code blockquote hr br a
/// img em strong del ins sup sub kbd section; attributes: href title src alt align start id class type checked
/// disabled. Writing what htmlreader.h read from the result gives the same HTML again: no drift. Comments, which
/// Markdown does not show, are not carried. Pure, safe in any thread.
QString htmlFromMarkdown(const QString &markdown, const DefuseRules &rules);

} // namespace twinspan::text
