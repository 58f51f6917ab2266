#pragma once

#include "core/text/defuse.h"

#include <QJsonObject>

namespace twinspan::text
{

/// Markdown (GFM) as a document of the Atlassian Document Format, as Jira Cloud takes it, references defused by the
/// rules. It follows the format's schema, and mentions nobody: no node is made but those of text, lists, tables, code,
/// quotes, tasks, pictures and rules. What ADF can't say is kept as text: headings, tables, rules and quotes inside
/// quotes and items, boxes beside items without, footnotes ("[1]"), relative addresses, links and images to
/// "attachment:NAME" ("[NAME]"): who knows where the files are replaces those addresses before (filelinks.h). Images
/// inside text are links. The alignment of columns gets lost.
/// Writing what adfreader.h read from the result gives the same document again: no drift.
/// Pure, safe in any thread.
QJsonObject adfDocument(const QString &markdown, const DefuseRules &rules);

/// adfDocument() as JSON in one line.
QString adfFromMarkdown(const QString &markdown, const DefuseRules &rules);

} // namespace twinspan::text
