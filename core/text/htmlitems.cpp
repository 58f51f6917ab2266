#include "core/text/htmlitems.h"

#include <QStringList>

namespace twinspan::text
{

namespace
{

Node made(Kind kind, const QString &text = {})
{
    Node node;
    node.kind = kind;
    node.text = text;
    return node;
}

void addLine(Nodes &lines, const Nodes &line)
{
    if (line.empty())
        return;
    if (!lines.empty())
        lines.push_back(made(Kind::HardBreak));
    lines.insert(lines.end(), line.begin(), line.end());
}

Nodes linesOfCode(const QString &code)
{
    Nodes lines;
    const QStringList source = code.split(u'\n');
    for (const QString &line : source)
        addLine(lines, line.isEmpty() ? Nodes() : Nodes{made(Kind::Code, line)});
    return lines;
}

Nodes rowOf(const Node &row)
{
    Nodes cells;
    for (const Node &cell : row.children) {
        appendText(cells, cells.empty() ? QString() : QStringLiteral(" - "));
        cells.insert(cells.end(), cell.children.begin(), cell.children.end());
    }
    return cells;
}

QString boxText(const Node &item)
{
    return !item.task ? QString() : item.marked ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
}

Nodes listLines(const Node &list)
{
    Nodes lines;
    int number = list.number;
    for (const Node &item : list.children) {
        const QString mark =
            list.kind == Kind::OrderedList ? QStringLiteral("%1. ").arg(number++) : QStringLiteral("- ");
        Nodes line{made(Kind::Text, mark + boxText(item))};
        const Nodes content = inlinesOf(item.children);
        line.insert(line.end(), content.begin(), content.end());
        addLine(lines, line);
    }
    return lines;
}

} // namespace

Nodes inlinesOf(const Nodes &blocks)
{
    Nodes lines;
    for (const Node &block : blocks) {
        switch (block.kind) {
        case Kind::Paragraph:
        case Kind::Heading:
            addLine(lines, block.children);
            break;
        case Kind::CodeBlock:
            addLine(lines, linesOfCode(block.text));
            break;
        case Kind::Row:
            addLine(lines, rowOf(block));
            break;
        case Kind::BulletList:
        case Kind::OrderedList:
            addLine(lines, listLines(block));
            break;
        default:
            addLine(lines, inlinesOf(block.children));
        }
    }
    return lines;
}

void settleBox(Node &item)
{
    const bool startsText = !item.children.empty() && item.children.front().kind == Kind::Paragraph &&
                            !item.children.front().children.empty();
    if (item.task && !startsText) {
        Node paragraph = made(Kind::Paragraph);
        appendText(paragraph.children, boxText(item).trimmed());
        item.children.insert(item.children.begin(), paragraph);
        item.task = false;
        item.marked = false;
        return;
    }
    if (item.task || !startsText || item.children.front().children.front().kind != Kind::Text)
        return;
    Nodes &inlines = item.children.front().children;
    QString &text = inlines.front().text;
    const bool isTicked = text.startsWith(QLatin1String("[x] "), Qt::CaseInsensitive);
    if (!isTicked && !text.startsWith(QLatin1String("[ ] ")))
        return;
    if (inlines.size() == 1 && QStringView(text).sliced(4).trimmed().isEmpty()) {
        text.truncate(3);
        return;
    }
    item.task = true;
    item.marked = isTicked;
    text = text.sliced(4);
    if (text.isEmpty())
        inlines.erase(inlines.begin());
}

} // namespace twinspan::text
