#pragma once

#include "core/text/node.h"

namespace twinspan::text
{

/// A part of a new text: one of the old text as it stands there, or blocks to write.
struct Piece {
    int kept = -1; ///< which part of the old text; -1: none
    Nodes blocks = {};
};

/// The new text in pieces, so that parts of the old one which still say the same can stay as they are, with all that
/// only their format can express. `parts`: the blocks that each part of the old text was read as.
std::vector<Piece> keptPieces(const std::vector<Nodes> &parts, const Nodes &blocks);

} // namespace twinspan::text
