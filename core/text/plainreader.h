#pragma once

#include <QString>

namespace twinspan::text
{

/// Plain text as Markdown that shows as it was: markup escaped where it would be any, lines stay lines, empty lines
/// part paragraphs (several count as one), spaces at the start of a line and runs of spaces are no-break spaces, which
/// Markdown does not swallow; addresses are links. Accepts \r\n. Takes out what defusing put in. Pure, safe in any
/// thread.
QString markdownFromPlainText(const QString &plain);

} // namespace twinspan::text
