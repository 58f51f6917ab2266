#pragma once

#include "core/text/node.h"

#include <QStringList>

namespace twinspan::text
{

/// The bullets that a line of a list starts with ("*", "#*"), or nothing when it is no such line.
QString listMarks(QStringView line);

/// The prefix of a block: "h1", "bq", "p", "fn3", and where its text starts.
struct BlockPrefix {
    QString tag;
    int number = 0;
    qsizetype textAt = 0;

    bool isValid() const { return textAt > 0; }
};
BlockPrefix blockPrefix(QStringView line);

/// Is the line a part of a table? A table's last line ends with '|'.
bool startsTable(QStringView line);

/// A line of three or more *, - or _.
bool isRule(QStringView line);

/// What stands before the text of a table cell: "_>. ".
struct CellPrefix {
    bool isHead = false;
    Alignment alignment = NoAlignment;
    qsizetype textAt = 0;
};
CellPrefix cellPrefix(QStringView cell);

/// Would Textile take the line for anything but the text of a paragraph? `first`: it is the first of its block.
bool isBlockStart(QStringView line, bool first);

} // namespace twinspan::text
