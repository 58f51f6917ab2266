#pragma once

#include "core/text/defuse.h"

namespace twinspan::text
{

/// The same Markdown for a tracker that renders Markdown (CommonMark, GFM), references defused by the rules.
/// Nothing else changes: a text without live references and word joiners comes back character by character,
/// except for what normalised() does (textparts.h).
/// Pure, safe in any thread.
QString markdownForCommonMark(const QString &markdown, const DefuseRules &rules);

/// Markdown as read from such a tracker, without what defusing put in, normalised.
/// markdownFromCommonMark(markdownForCommonMark(m, any rules)) == normalised(m).
QString markdownFromCommonMark(const QString &markdown);

} // namespace twinspan::text
