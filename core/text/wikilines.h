#pragma once

#include "core/text/node.h"

#include <QStringList>

namespace twinspan::text
{

/// What a line of wiki markup starts with, and where its text starts.
struct WikiPrefix {
    enum class Kind { None, Heading, Quote, Item, Row, Rule, Mark, Token };

    Kind kind = Kind::None;
    QString marks;  ///< of an item: "*", "#*"
    int number = 0; ///< of a heading
    qsizetype textAt = 0;
};
WikiPrefix wikiPrefix(QStringView line);

/// The row's cells, with what stands between its bars as their source.
struct WikiRow {
    bool isHead = false; ///< all cells are head cells
    QStringList cells;
};
WikiRow wikiRow(const QString &source);

} // namespace twinspan::text
