#include "core/text/htmlfitting.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace twinspan::text
{

namespace
{

bool isContainer(Kind kind)
{
    return kind == Kind::Quote || kind == Kind::BulletList || kind == Kind::OrderedList || kind == Kind::Item ||
           kind == Kind::Emphasis || kind == Kind::Strong || kind == Kind::Strike || kind == Kind::Link;
}

/// `open`: how many nodes lie around these.
Nodes shallow(Nodes nodes, size_t open)
{
    Nodes result;
    result.reserve(nodes.size());
    for (Node &node : nodes) {
        // An item goes with its list: where a list fits, its items do.
        const bool isDeep = node.kind == Kind::Item ? false : isContainer(node.kind) && open > maxDepth;
        const bool isList = node.kind == Kind::BulletList || node.kind == Kind::OrderedList;
        node.children = shallow(std::move(node.children), open + (isDeep ? 0 : 1));
        if (!isDeep) {
            result.push_back(std::move(node));
            continue;
        }
        for (Node &child : node.children) {
            Nodes one;
            Nodes &inner = isList ? child.children : one;
            if (!isList)
                one.push_back(std::move(child));
            std::move(inner.begin(), inner.end(), std::back_inserter(result));
        }
    }
    return joined(std::move(result));
}

/// By the number that a footnote has: the one it will have, by the order of the first references.
using Order = QHash<int, int>;

void addReferences(const Node &node, Order &numbers)
{
    if (node.kind == Kind::FootnoteReference && !numbers.contains(node.number))
        numbers.insert(node.number, static_cast<int>(numbers.size()) + 1);
    for (const Node &child : node.children)
        addReferences(child, numbers);
}

/// A reference without its footnote is text.
void makeTextOfOthers(Node &node, const QSet<int> &footnotes)
{
    for (Node &child : node.children) {
        makeTextOfOthers(child, footnotes);
        if (child.kind == Kind::FootnoteReference && !footnotes.contains(child.number)) {
            child.kind = Kind::Text;
            child.text = QStringLiteral("[%1]").arg(child.number);
            child.number = 0;
        }
    }
    node.children = joined(std::move(node.children));
}

void renumber(Node &node, const Order &order)
{
    if (node.kind == Kind::FootnoteReference || node.kind == Kind::Footnote)
        node.number = order.value(node.number);
    for (Node &child : node.children)
        renumber(child, order);
}

/// Markdown knows no empty footnote.
void fill(Node &footnote)
{
    if (!footnote.children.empty())
        return;
    Node paragraph;
    paragraph.kind = Kind::Paragraph;
    appendText(paragraph.children, QString(QChar(0x2026)));
    footnote.children.push_back(std::move(paragraph));
}

/// Behind everything else, by number. What is no footnote any more is the blocks that it held.
void sortFootnotes(Node &document)
{
    Nodes others;
    Nodes footnotes;
    for (Node &block : document.children) {
        if (block.kind == Kind::Document)
            std::move(block.children.begin(), block.children.end(), std::back_inserter(others));
        else
            (block.kind == Kind::Footnote ? footnotes : others).push_back(std::move(block));
    }
    std::sort(footnotes.begin(), footnotes.end(), [](const Node &a, const Node &b) { return a.number < b.number; });
    std::move(footnotes.begin(), footnotes.end(), std::back_inserter(others));
    document.children = std::move(others);
}

void orderFootnotes(Node &document)
{
    QSet<int> footnotes;
    for (const Node &block : document.children) {
        if (block.kind == Kind::Footnote)
            footnotes.insert(block.number);
    }
    makeTextOfOthers(document, footnotes);
    Order order;
    addReferences(document, order);
    for (Node &block : document.children) {
        if (block.kind == Kind::Footnote && !order.contains(block.number))
            block.kind = Kind::Document;
        else if (block.kind == Kind::Footnote)
            fill(block);
    }
    renumber(document, order);
    sortFootnotes(document);
}

} // namespace

Node fittedForMarkdown(Node document)
{
    orderFootnotes(document);
    document.children = shallow(std::move(document.children), 1);
    return document;
}

} // namespace twinspan::text
