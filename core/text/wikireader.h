#pragma once

#include <QString>

namespace twinspan::text
{

/// Wiki markup, as Jira Data Center keeps its texts, as Markdown (GFM): headings, *bold*, _italic_, ??cited??,
/// -deleted-, +inserted+, ^raised^, ~lowered~, {{mono}}, also {*}in{*}words; bq., {quote}, {panel}, {code}, {noformat},
/// lists, tables, [links|url], [^file], !images!, rules, \\ and backslash escapes. Takes out what defusing put in.
/// Files of the issue are "attachment:NAME" (fileaddress.h); of a mention the name stays ("@jane"), of {color} and
/// {anchor} what they hold. What is not understood is kept as text, escaped so that Markdown shows the same characters.
/// Accepts \r\n. Any input is read in time that grows with its length. Pure, safe in any thread.
QString markdownFromWiki(const QString &wiki);

} // namespace twinspan::text
