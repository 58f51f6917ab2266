#pragma once

#include "core/model/history.h"

#include <QString>

namespace twinspan::ui
{

/// How entries of the history are said to people. The words for actions and parts are those of `twinspan-node history`,
/// in the language of the window.

/// "Summary: changed"
QString sayWhat(const model::HistoryEntry &entry);
/// The same in a sentence, with both issues.
QString explain(const model::HistoryEntry &entry);
/// Whose edit it was, as far as is known: "Ann", "Other side".
QString sayEditor(const model::HistoryEntry &entry);
/// The same with the side: "Ann (this side)".
QString sayEditorAndSide(const model::HistoryEntry &entry);
/// An edit that did not count because the other side had edited the same; its text is kept in the entry.
bool isLostEdit(model::HistoryAction action);

} // namespace twinspan::ui
