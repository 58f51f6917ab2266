#pragma once

#include "core/text/htmldom.h"
#include "core/text/node.h"

#include <functional>
#include <vector>

namespace twinspan::text
{

/// A <table> as Markdown has them: rows of equal length, one head row at most, an alignment a column. What spans
/// columns is followed by empty cells. More than 100 columns, and cells that would only fill up, are joined to the
/// last.
class HtmlTable
{
public:
    explicit HtmlTable(const GumboNode &table);

    const std::vector<const GumboNode *> &captions() const { return m_captions; }

    /// Without children when there are no cells. `content` gives the inlines of a cell.
    Node table(const std::function<Nodes(const GumboNode &)> &content) const;

private:
    struct Row {
        bool isHead = false;
        std::vector<const GumboNode *> cells;
    };

    void collect(const GumboVector &children, bool isHead);
    size_t columns() const;

    std::vector<const GumboNode *> m_captions;
    std::vector<Row> m_rows;
};

} // namespace twinspan::text
