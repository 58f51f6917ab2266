#include "core/text/textilefootnotes.h"

#include "core/text/textileinlines.h"

#include <QList>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace twinspan::text
{

namespace
{

Node madeNode(Kind kind)
{
    Node node;
    node.kind = kind;
    return node;
}

void addReferences(const Node &node, QList<int> &numbers)
{
    if (node.kind == Kind::FootnoteReference && !numbers.contains(node.number))
        numbers.append(node.number);
    for (const Node &child : node.children)
        addReferences(child, numbers);
}

void makeTextOfOthers(Nodes &blocks, QSet<int> &numbers)
{
    for (Node &block : blocks) {
        makeTextOfOthers(block.children, numbers);
        if (block.kind != Kind::Footnote || numbers.remove(block.number))
            continue;
        block.kind = Kind::Document;
        Node mark = madeNode(Kind::Text);
        mark.text = QStringLiteral("fn%1. ").arg(block.number);
        if (block.children.empty() || block.children.front().kind != Kind::Paragraph)
            block.children.insert(block.children.begin(), madeNode(Kind::Paragraph));
        Nodes &first = block.children.front().children;
        first.insert(first.begin(), std::move(mark));
        first = joined(std::move(first));
        trimEnds(first);
    }
}

/// A footnote of Textile is one paragraph; what else it had stands before the footnotes.
void moveBlocks(Node &footnote, Nodes &target)
{
    const bool hasParagraph = !footnote.children.empty() && footnote.children.front().kind == Kind::Paragraph;
    if (!hasParagraph) {
        footnote.children.insert(footnote.children.begin(), madeNode(Kind::Paragraph));
        appendText(footnote.children.front().children, QString(QChar(0x2026)));
    }
    const auto second = footnote.children.begin() + 1;
    target.insert(target.end(), std::make_move_iterator(second), std::make_move_iterator(footnote.children.end()));
    footnote.children.erase(second, footnote.children.end());
}

} // namespace

void keepReferredFootnotes(Node &document)
{
    QList<int> order;
    addReferences(document, order);
    QSet<int> numbers(order.begin(), order.end());
    makeTextOfOthers(document.children, numbers);
    Nodes footnotes;
    Nodes others;
    for (Node &block : document.children)
        (block.kind == Kind::Footnote ? footnotes : others).push_back(std::move(block));
    for (Node &footnote : footnotes)
        moveBlocks(footnote, others);
    std::sort(footnotes.begin(), footnotes.end(),
              [&order](const Node &a, const Node &b) { return order.indexOf(a.number) < order.indexOf(b.number); });
    others.insert(others.end(), std::make_move_iterator(footnotes.begin()), std::make_move_iterator(footnotes.end()));
    document.children = std::move(others);
}

} // namespace twinspan::text
