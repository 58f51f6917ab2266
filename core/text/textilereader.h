#pragma once

#include <QString>

namespace twinspan::text
{

/// Textile, as people type it into Redmine, as Markdown (GFM): headings, *bold*, _italic_, -deleted-, @code@, pre and
/// code tags, bq. and > quotes, nested lists, "links":url, !images!, |tables|, footnotes, notextile. Takes out what
/// defusing put in. What is not understood is kept as text, escaped so that Markdown shows the same characters. Accepts
/// \r\n. Pure, safe in any thread.
QString markdownFromTextile(const QString &textile);

} // namespace twinspan::text
