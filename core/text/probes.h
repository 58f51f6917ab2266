#pragma once

#include "core/text/defuse.h"

namespace twinspan::text
{

/// Where in the Markdown source word joiners must go, so that none of the references is live in what it shows.
/// Ascending. The source must be normalised: it is marked with non-characters, parsed, and the marks are looked up in
/// the tree, because only the parser knows what is text, what is code and what is an address.
QList<qsizetype> liveSourcePositions(const QString &source, const DefuseRules &rules);

/// The source with its own joiners doubled and single ones at the positions.
QString withJoiners(const QString &source, const QList<qsizetype> &positions);

} // namespace twinspan::text
