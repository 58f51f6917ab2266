#pragma once

#include <QString>

namespace twinspan::text
{

/// For an edit of a text that a tracker holds as Markdown. `fresh`: the whole new text, as it would be written if there
/// were none yet (defused). Blocks of the top level that are the same in `original`, but for what defusing puts in,
/// stay as they stand there; it reads as `fresh` does. Pure, safe in any thread.
QString editedCommonMark(const QString &original, const QString &fresh);

} // namespace twinspan::text
