#pragma once

#include <QString>

namespace twinspan::protocol
{

/// What file systems and trackers take at most: bytes in UTF-8.
inline constexpr qsizetype maxFileNameBytes = 255;

/// Neither a path nor broken by a control character: it becomes a file name or part of a request at the reader's end.
bool isFileName(const QString &text);

/// The name under which a file travels, whatever a tracker allows: path separators, controls and line ends are
/// underscores; marks that turn the direction of writing are gone, since with them “invoice[mark]fdp.exe” looks like
/// “invoiceexe.pdf”; at most maxFileNameBytes, cut before the extension. Never empty; gives itself for its own result.
QString safeFileName(const QString &name);

} // namespace twinspan::protocol
