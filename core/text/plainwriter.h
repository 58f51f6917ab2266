#pragma once

#include "core/text/defuse.h"

namespace twinspan::text
{

/// How wide a table becomes: cells that stand below each other, or nothing but what it says.
enum class Tables {
    InColumns,
    Narrow,
};

/// Markdown (GFM) as plain text that reads well, references defused by the rules: headings of the first two levels
/// underlined, lists with "- " and "1. " and boxes, quotes with "> ", "text (address)" for links and images, code as it
/// is, tables in columns, footnotes at the end. For people; plainFromMarkdown() (textparts.h) is for search.
/// Pure, safe in any thread.
QString plainTextFromMarkdown(const QString &markdown, const DefuseRules &rules, Tables tables = Tables::InColumns);

} // namespace twinspan::text
