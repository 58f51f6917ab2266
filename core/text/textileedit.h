#pragma once

#include <QString>

namespace twinspan::text
{

/// For an edit of a text that a tracker holds as Textile. `fresh`: the whole new text, as it would be written if there
/// were none yet (defused). Passages (apart by empty lines) that say the same in `original` stay as they stand there;
/// it has the meaning of `fresh` (sameMeaning()). Pure, safe in any thread.
QString editedTextile(const QString &original, const QString &fresh);

} // namespace twinspan::text
