#include "core/text/adfadapt.h"

#include "core/text/adfruns.h"
#include "core/text/fileaddress.h"
#include "core/text/flatten.h"
#include "core/text/htmladapt.h"
#include "core/text/htmladdress.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace twinspan::text
{

namespace
{

enum class Within { Document, Quote, Item };

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

/// Leads somewhere from wherever the issue is read.
bool isWholeAddress(const QString &address)
{
    return address.indexOf(u':') > 0 && !FileAddress::from(address) && useOfAddress(address, false) == AddressUse::Link;
}

bool isWebPicture(const Node &node)
{
    return node.kind == Kind::Image && node.target.startsWith(QLatin1String("http"), Qt::CaseInsensitive) &&
           isWholeAddress(node.target);
}

bool isPicture(const Node &node)
{
    if (node.kind == Kind::Link)
        return node.children.size() == 1 && isWebPicture(node.children.front()) && isWholeAddress(node.target);
    return isWebPicture(node);
}

/// Pictures cannot stand in a line of text; there they are links to where they are.
Nodes withoutPictures(const Nodes &inlines, bool isInLink)
{
    Nodes result;
    for (Node node : inlines) {
        if (node.kind == Kind::Image) {
            if (node.children.empty() && !FileAddress::from(node.target))
                appendText(node.children, node.target);
            node.title.clear();
            if (!isInLink && isWholeAddress(node.target))
                node.kind = Kind::Link;
        } else {
            node.children = withoutPictures(node.children, isInLink || node.kind == Kind::Link);
        }
        const bool isNowhere = node.kind == Kind::Image || (node.kind == Kind::Link && !isWholeAddress(node.target));
        Nodes more = isNowhere ? isInLink && !FileAddress::from(node.target) ? node.children : readableTarget(node)
                               : Nodes{node};
        std::move(more.begin(), more.end(), std::back_inserter(result));
    }
    return joined(std::move(result));
}

Nodes adaptedInlines(const Nodes &inlines)
{
    // Marks that code can't have leave edges behind that the next round settles.
    constexpr int mostRounds = 4;
    Nodes result = withoutPictures(inlines, false);
    for (int round = 0; round < mostRounds; ++round) {
        Nodes next = adaptedForHtml(inlinesOf(runsOf(result)));
        const bool isSettled = next == result;
        result = std::move(next);
        if (isSettled)
            break;
    }
    return result;
}

/// A paragraph of nothing but pictures is one for each.
Nodes paragraphs(const Nodes &inlines)
{
    const auto isGap = [](const Node &node) {
        return node.kind == Kind::HardBreak || (node.kind == Kind::Text && node.text.trimmed().isEmpty());
    };
    const bool isOfPictures = std::all_of(inlines.begin(), inlines.end(),
                                          [&isGap](const Node &node) { return isGap(node) || isPicture(node); });
    Nodes result;
    if (!isOfPictures) {
        result.push_back(made(Kind::Paragraph, adaptedInlines(inlines)));
        return result;
    }
    for (const Node &node : inlines) {
        if (!isGap(node))
            result.push_back(made(Kind::Paragraph, {node}));
    }
    return result;
}

Nodes lineOfText(const QString &text)
{
    Nodes result;
    appendText(result, text);
    return result;
}

Nodes blocksIn(const Nodes &blocks, Within within);

/// A box that is not in a list of boxes is text.
void boxAsText(Node &item)
{
    if (!item.task)
        return;
    Nodes box = lineOfText(item.marked ? QStringLiteral("[x] ") : QStringLiteral("[ ] "));
    item.task = false;
    item.marked = false;
    if (item.children.empty() || item.children.front().kind != Kind::Paragraph || isAdfPicture(item.children.front()))
        item.children.insert(item.children.begin(), made(Kind::Paragraph));
    Nodes &text = item.children.front().children;
    std::move(text.begin(), text.end(), std::back_inserter(box));
    text = joined(std::move(box));
}

Node listIn(Node list, Within within)
{
    for (Node &item : list.children)
        item.children = blocksIn(item.children, Within::Item);
    const bool keepsBoxes = within != Within::Quote && isAdfTaskList(list);
    for (Node &item : list.children) {
        if (!keepsBoxes)
            boxAsText(item);
        const bool startsWithList = !item.children.empty() && isList(item.children.front());
        if (item.children.empty() || startsWithList)
            item.children.insert(item.children.begin(), made(Kind::Paragraph));
    }
    return list;
}

void addBlock(Node block, Within within, Nodes &result)
{
    const bool isInside = within != Within::Document;
    Nodes more;
    switch (block.kind) {
    case Kind::Paragraph:
        more = paragraphs(block.children);
        break;
    case Kind::Heading:
        if (isInside)
            more.push_back(made(Kind::Paragraph, adaptedInlines({made(Kind::Strong, std::move(block.children))})));
        else
            block.children = adaptedInlines(block.children);
        break;
    case Kind::Quote:
        more = blocksIn(block.children, isInside ? within : Within::Quote);
        if (!isInside) {
            block.children = std::exchange(more, {});
            if (block.children.empty())
                return;
        }
        break;
    case Kind::BulletList:
    case Kind::OrderedList:
        block = listIn(std::move(block), within);
        break;
    case Kind::Table:
        for (Node &row : block.children) {
            for (Node &cell : row.children)
                cell.children = cell.children.size() == 1 && isPicture(cell.children.front())
                                    ? cell.children
                                    : adaptedInlines(cell.children);
            if (isInside)
                more.push_back(made(Kind::Paragraph, adaptedInlines(rowAsLine(row))));
        }
        break;
    case Kind::Rule:
        if (isInside)
            more.push_back(made(Kind::Paragraph, lineOfText(QStringLiteral("---"))));
        break;
    default:
        break;
    }
    if (more.empty())
        more.push_back(std::move(block));
    std::move(more.begin(), more.end(), std::back_inserter(result));
}

Nodes blocksIn(const Nodes &blocks, Within within)
{
    Nodes result;
    for (const Node &block : blocks)
        addBlock(block, within, result);
    return result;
}

} // namespace

Nodes adaptedForAdf(const Nodes &blocks)
{
    return blocksIn(withoutFootnotes(blocks), Within::Document);
}

bool isAdfPicture(const Node &paragraph)
{
    return paragraph.kind == Kind::Paragraph && paragraph.children.size() == 1 && isPicture(paragraph.children.front());
}

bool isAdfTaskList(const Node &list)
{
    return list.kind == Kind::BulletList &&
           std::all_of(list.children.begin(), list.children.end(), [](const Node &item) {
               return item.task && !item.children.empty() && item.children.front().kind == Kind::Paragraph &&
                      !isAdfPicture(item.children.front()) &&
                      std::all_of(item.children.begin() + 1, item.children.end(), isAdfTaskList);
           });
}

} // namespace twinspan::text
