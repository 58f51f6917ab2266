#pragma once

#include "core/text/node.h"

#include <QList>
#include <QStringList>

namespace twinspan::text
{

/// What each block says, for comparing it with what stands in another text.
QStringList keysOf(const Nodes &blocks);

/// Where each part of an old text stands unchanged and in one piece among the blocks of the new one, by their keys; -1
/// where it does not, or says nothing. Rising, none over another.
QList<int> keptPlaces(const QList<QStringList> &parts, const QStringList &blocks);

/// A part of a new text: one of the old text as it stands there, or blocks to write.
struct Piece {
    int kept = -1; ///< which part of the old text; -1: none
    Nodes blocks = {};
};

/// The new text in pieces, so that parts of the old one which still say the same can stay as they are, with all that
/// only their format can express. `parts`: the blocks that each part of the old text was read as.
std::vector<Piece> keptPieces(const std::vector<Nodes> &parts, const Nodes &blocks);

} // namespace twinspan::text
