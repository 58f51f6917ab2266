#pragma once

#include "core/text/node.h"

#include <QSet>

namespace twinspan::text
{

class TextileShelf;

/// Reads the inlines of one block of Textile, as RedCloth 3 does. A line feed is a break. Word joiners are still in the
/// texts. `footnotes`: the numbers that "[1]" may refer to.
Nodes readTextileInlines(const QString &source, TextileShelf &shelf, const QSet<int> &footnotes);

/// readTextileInlines() of a source of its own, joiners taken out: what a reader will make of what a writer wrote.
Nodes readBackTextile(const QString &source, const QSet<int> &footnotes);

/// Takes word joiners that defusing put in out of all texts, and white space at the ends of lines.
void tidyInlines(Nodes &inlines);

/// Inlines without spaces around their breaks and without empty lines.
Nodes withTidyLines(Nodes inlines);

/// Takes white space and breaks at the ends away: they show nothing.
void trimEnds(Nodes &inlines);

} // namespace twinspan::text
