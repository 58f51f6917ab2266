#include "core/text/htmltable.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace twinspan::text
{

namespace
{

constexpr size_t mostColumns = 100;
constexpr size_t mostCells = 200'000;

size_t spanOf(const GumboNode &cell)
{
    const int span = attributeOf(cell, "colspan").toInt();
    return static_cast<size_t>(std::clamp<int>(span, 1, mostColumns));
}

Alignment alignmentOf(const GumboNode &cell)
{
    const QString style = attributeOf(cell, "style").remove(u' ').toLower();
    const qsizetype at = style.indexOf(QLatin1String("text-align:"));
    const QString name = at < 0 ? attributeOf(cell, "align").trimmed().toLower() : style.mid(at + 11);
    if (name.startsWith(QLatin1String("center")))
        return Centred;
    return name.startsWith(QLatin1String("left"))    ? LeftAligned
           : name.startsWith(QLatin1String("right")) ? RightAligned
                                                     : NoAlignment;
}

Node cellOf(Nodes inlines)
{
    Node cell;
    cell.kind = Kind::Cell;
    cell.children = std::move(inlines);
    return cell;
}

/// More than there is room for, behind what is in the last cell.
void join(Node &cell, Nodes inlines)
{
    if (!inlines.empty() && !cell.children.empty())
        appendText(cell.children, QStringLiteral(" "));
    std::move(inlines.begin(), inlines.end(), std::back_inserter(cell.children));
    cell.children = joined(std::move(cell.children));
}

void align(Node &table, const std::vector<Alignment> &alignments)
{
    for (Node &row : table.children) {
        for (size_t i = 0; i < row.children.size(); ++i)
            row.children[i].number = alignments[i];
    }
}

} // namespace

HtmlTable::HtmlTable(const GumboNode &table)
{
    collect(childrenOf(table), false);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto &cells = m_rows[i].cells;
        const bool isAllHeads =
            std::all_of(cells.begin(), cells.end(), [](const GumboNode *cell) { return tagOf(*cell) == GUMBO_TAG_TH; });
        m_rows[i].isHead = i == 0 && (m_rows[i].isHead || isAllHeads);
    }
}

void HtmlTable::collect(const GumboVector &children, bool isHead)
{
    for (unsigned i = 0; i < children.length; ++i) {
        const GumboNode &node = childAt(children, i);
        const GumboTag tag = tagOf(node);
        if (tag == GUMBO_TAG_CAPTION) {
            m_captions.push_back(&node);
        } else if (tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_TFOOT) {
            collect(childrenOf(node), tag == GUMBO_TAG_THEAD);
        } else if (tag == GUMBO_TAG_TR) {
            m_rows.push_back({isHead, {}});
            collect(childrenOf(node), isHead);
            if (m_rows.back().cells.empty())
                m_rows.pop_back();
        } else if ((tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) && !m_rows.empty()) {
            m_rows.back().cells.push_back(&node);
        }
    }
}

size_t HtmlTable::columns() const
{
    size_t widest = 1;
    for (const Row &row : m_rows) {
        size_t columns = 0;
        for (const GumboNode *cell : row.cells)
            columns += spanOf(*cell);
        widest = std::max(widest, columns);
    }
    return std::min({widest, mostColumns, std::max<size_t>(1, mostCells / std::max<size_t>(1, m_rows.size()))});
}

Node HtmlTable::table(const std::function<Nodes(const GumboNode &)> &content) const
{
    Node table;
    table.kind = Kind::Table;
    const size_t width = columns();
    std::vector<Alignment> alignments(width, NoAlignment);
    for (const Row &row : m_rows) {
        Node made;
        made.kind = Kind::Row;
        made.marked = row.isHead;
        for (const GumboNode *cell : row.cells) {
            const size_t column = made.children.size();
            if (column >= width) {
                join(made.children.back(), content(*cell));
                continue;
            }
            if (table.children.empty())
                alignments[column] = alignmentOf(*cell);
            made.children.push_back(cellOf(content(*cell)));
            made.children.resize(std::min(width, column + spanOf(*cell)), cellOf({}));
        }
        made.children.resize(width, cellOf({}));
        table.children.push_back(std::move(made));
    }
    align(table, alignments);
    return table;
}

} // namespace twinspan::text
