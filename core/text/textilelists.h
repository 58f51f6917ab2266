#pragma once

#include "core/text/node.h"

#include <QList>

namespace twinspan::text
{

/// A line of a Textile list, read.
struct ListEntry {
    QString marks; ///< "*", "##", "#*"
    bool isTask = false;
    bool isDone = false;
    Nodes blocks = {};
};

/// The lists that entries in a row make; each entry's level is the length of its marks, its kind the last of them.
Nodes listsOf(QList<ListEntry> &entries);

} // namespace twinspan::text
