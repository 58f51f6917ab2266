#include "core/text/eventable.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace twinspan::text
{

namespace
{

constexpr size_t mostColumns = 100;
constexpr size_t mostCells = 50'000;

size_t columnsOf(const Node &table)
{
    size_t widest = 1;
    for (const Node &row : table.children)
        widest = std::max(widest, row.children.size());
    const size_t room = std::max<size_t>(1, mostCells / std::max<size_t>(1, table.children.size()));
    return std::min({widest, mostColumns, room});
}

void joinRest(Node &row, size_t columns)
{
    Node &last = row.children[columns - 1];
    for (size_t i = columns; i < row.children.size(); ++i) {
        Nodes &more = row.children[i].children;
        if (!more.empty() && !last.children.empty())
            appendText(last.children, QStringLiteral(" "));
        std::move(more.begin(), more.end(), std::back_inserter(last.children));
    }
    last.children = joined(std::move(last.children));
}

} // namespace

Node evenTable(Node table)
{
    const size_t columns = columnsOf(table);
    Node empty;
    empty.kind = Kind::Cell;
    for (size_t i = 0; i < table.children.size(); ++i) {
        Node &row = table.children[i];
        row.marked = row.marked && i == 0;
        if (row.children.size() > columns)
            joinRest(row, columns);
        row.children.resize(columns, empty);
    }
    return table;
}

} // namespace twinspan::text
