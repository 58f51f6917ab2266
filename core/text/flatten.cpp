#include "core/text/flatten.h"

#include "core/text/fileaddress.h"
#include "core/text/inlinechange.h"

#include <iterator>
#include <utility>

namespace twinspan::text
{

namespace
{

Node made(Kind kind, Nodes children = {})
{
    Node node;
    node.kind = kind;
    node.children = std::move(children);
    return node;
}

bool isList(const Node &node)
{
    return node.kind == Kind::BulletList || node.kind == Kind::OrderedList;
}

void addLine(Nodes inlines, Nodes &content)
{
    if (content.empty() || content.back().kind != Kind::Paragraph) {
        content.push_back(made(Kind::Paragraph, std::move(inlines)));
        return;
    }
    Nodes &text = content.back().children;
    text.push_back(made(Kind::HardBreak));
    std::move(inlines.begin(), inlines.end(), std::back_inserter(text));
}

void addContent(const Node &node, Nodes &content)
{
    switch (node.kind) {
    case Kind::Paragraph:
        addLine(node.children, content);
        break;
    case Kind::Heading:
        addLine({made(Kind::Strong, node.children)}, content);
        break;
    case Kind::Row:
        addLine(rowAsLine(node), content);
        break;
    case Kind::Rule: {
        Nodes rule;
        appendText(rule, QStringLiteral("---"));
        addLine(std::move(rule), content);
        break;
    }
    case Kind::CodeBlock:
    case Kind::BulletList:
    case Kind::OrderedList:
        content.push_back(node);
        break;
    default:
        for (const Node &child : node.children)
            addContent(child, content);
    }
}

/// What follows a nested list is read as a part of its last item; so it is put there at once.
Nodes listsLast(Nodes content)
{
    Nodes result;
    for (Node &child : content) {
        if (result.empty() || !isList(result.back()) || isList(child)) {
            result.push_back(std::move(child));
            continue;
        }
        Node *last = &result.back().children.back();
        while (!last->children.empty() && isList(last->children.back()))
            last = &last->children.back().children.back();
        last->children.push_back(std::move(child));
    }
    return result;
}

void referencesAsText(Nodes &nodes)
{
    for (Node &node : nodes) {
        referencesAsText(node.children);
        if (node.kind == Kind::FootnoteReference) {
            node.kind = Kind::Text;
            node.text = QStringLiteral("[%1]").arg(node.number);
            node.number = 0;
        }
    }
    nodes = joined(std::move(nodes));
}

} // namespace

Nodes withoutFootnotes(Nodes blocks)
{
    Nodes result;
    referencesAsText(blocks);
    for (Node &block : blocks) {
        if (block.kind != Kind::Footnote) {
            result.push_back(std::move(block));
            continue;
        }
        const QString mark = QStringLiteral("[%1] ").arg(block.number);
        if (block.children.empty() || block.children.front().kind != Kind::Paragraph)
            block.children.insert(block.children.begin(), made(Kind::Paragraph));
        Nodes text;
        appendText(text, mark);
        Nodes &first = block.children.front().children;
        std::move(first.begin(), first.end(), std::back_inserter(text));
        first = joined(std::move(text));
        std::move(block.children.begin(), block.children.end(), std::back_inserter(result));
    }
    return result;
}

Nodes itemContent(const Node &item)
{
    Nodes content;
    if (item.task) {
        Nodes box;
        appendText(box, item.marked ? QStringLiteral("[x] ") : QStringLiteral("[ ] "));
        content.push_back(made(Kind::Paragraph, std::move(box)));
    }
    for (const Node &child : item.children) {
        const bool isBehindBox =
            item.task && content.size() == 1 && &child == &item.children.front() && child.kind == Kind::Paragraph;
        if (!isBehindBox) {
            addContent(child, content);
            continue;
        }
        Nodes &text = content.front().children;
        text.insert(text.end(), child.children.begin(), child.children.end());
        text = joined(std::move(text));
    }
    return listsLast(std::move(content));
}

Nodes readableTarget(Node linkOrImage)
{
    if (const auto file = FileAddress::from(linkOrImage.target))
        return readableInstead(linkOrImage, file->name);
    Nodes result = std::move(linkOrImage.children);
    if (!plainText(result).contains(linkOrImage.target))
        appendText(result, result.empty() ? linkOrImage.target : QStringLiteral(" (%1)").arg(linkOrImage.target));
    return result;
}

Nodes rowAsLine(const Node &row)
{
    Nodes cells;
    for (const Node &cell : row.children) {
        appendText(cells, cells.empty() ? QString() : QStringLiteral(" - "));
        cells.insert(cells.end(), cell.children.begin(), cell.children.end());
    }
    return joined(std::move(cells));
}

} // namespace twinspan::text
