#pragma once

#include "core/text/node.h"

#include <QList>

namespace twinspan::text
{

/// Parses GFM (tables, strikethrough, autolinks, task lists, footnotes) with cmark-gfm. Never fails: everything is
/// Markdown. What Markdown itself never shows (link definitions, footnotes that nothing refers to) is not in the tree.
/// E-mail autolinks are plain text, <br> is a HardBreak, pairs of simple HTML tags are the inlines they mean.
/// Safe in any thread.
Node readMarkdown(const QString &markdown);

/// A block of the top level in the source; lines count from 0.
struct SourceBlock {
    int firstLine = 0;
    QString fence; ///< what closes it, of a fenced code block
};

/// Where the blocks of the top level start.
QList<SourceBlock> markdownBlocks(const QString &markdown);

} // namespace twinspan::text
