#include "core/text/textilefootnotes.h"

#include "core/text/textileinlines.h"

#include <QSet>

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

void addReferences(const Node &node, QSet<int> &numbers)
{
    if (node.kind == Kind::FootnoteReference)
        numbers.insert(node.number);
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

} // namespace

void keepReferredFootnotes(Node &document)
{
    QSet<int> numbers;
    addReferences(document, numbers);
    makeTextOfOthers(document.children, numbers);
}

} // namespace twinspan::text
