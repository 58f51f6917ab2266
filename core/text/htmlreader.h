#pragma once

#include <QString>

namespace twinspan::text
{

/// HTML (a document or a part of one, read as browsers read it) as Markdown (GFM): headings, paragraphs, lists with
/// boxes, tables, code, quotes, links, images, emphasis, footnotes. Takes out what defusing put in. Nothing in it can
/// act afterwards: scripts, styles, frames and comments are left out with what they hold, addresses that run something
/// are no links; of forms and unknown elements the text is kept. Any input is read in time that grows with its length:
/// elements nested too deep, and tags behind the 100,000th, are left out, their text stays.
/// Pure, safe in any thread.
QString markdownFromHtml(const QString &html);

} // namespace twinspan::text
