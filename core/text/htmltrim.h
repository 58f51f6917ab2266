#pragma once

#include <QByteArray>
#include <QString>

namespace twinspan::text
{

/// The HTML as the parser gets it (UTF-8): only the elements and attributes that mean something to us, under one name
/// each ("strong" is "b", "section" is "div", "code" is "samp"), other tags left out and their text kept.
/// The parser has no limits: its time grows with the square of the depth and of the attributes of a tag. Here elements
/// nested deeper than 60 and tags behind the 100,000th are left out; their text stays. Time grows with the length.
QByteArray trimmedHtml(const QString &html);

} // namespace twinspan::text
