#include "core/text/plainwriter.h"

#include "core/text/joiners.h"
#include "core/text/markdownreader.h"
#include "core/text/node.h"
#include "core/text/textparts.h"

#include <QStringList>

#include <algorithm>

namespace twinspan::text
{

namespace
{

constexpr qsizetype longestUnderline = 72;
constexpr qsizetype widestColumn = 40; ///< wider cells stick out: padding all others would cost more than it gives

QString inlineText(const Nodes &inlines);

QString linkText(const Node &node)
{
    const QString shown = inlineText(node.children);
    const bool isShown = node.target.isEmpty() || shown == node.target ||
                         node.target.endsWith(QStringLiteral("//") + shown) ||
                         node.target == QLatin1String("mailto:") + shown;
    if (shown.isEmpty())
        return node.target;
    return isShown ? shown : QStringLiteral("%1 (%2)").arg(shown, node.target);
}

QString oneText(const Node &node)
{
    switch (node.kind) {
    case Kind::Text:
    case Kind::Code:
        return node.text;
    case Kind::SoftBreak:
        return QStringLiteral(" ");
    case Kind::HardBreak:
        return QStringLiteral("\n");
    case Kind::FootnoteReference:
        return QStringLiteral("[%1]").arg(node.number);
    case Kind::Html:
        return node.text.startsWith(QLatin1String("<!--")) ? QString() : node.text;
    case Kind::Link:
    case Kind::Image:
        return linkText(node);
    default:
        return inlineText(node.children);
    }
}

QString inlineText(const Nodes &inlines)
{
    QString result;
    for (const Node &node : inlines)
        result += oneText(node);
    return result;
}

/// Spaces that the plain reader kept are spaces again.
QString withPlainSpaces(const QString &line)
{
    QString result = line;
    const auto isBlank = [&result](qsizetype at) {
        return at < 0 || at >= result.size() || result.at(at) == u' ' || result.at(at) == QChar(QChar::Nbsp);
    };
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (result.at(i) == QChar(QChar::Nbsp) && (isBlank(i - 1) || isBlank(i + 1)))
            result[i] = u' ';
    }
    return result;
}

QStringList linesOf(const QString &text)
{
    QStringList lines = text.isEmpty() ? QStringList() : text.split(u'\n');
    for (QString &line : lines)
        line = withPlainSpaces(line);
    return lines;
}

void prefix(QStringList &lines, const QString &first, const QString &others)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].prepend(i == 0 ? first : others);
}

QStringList blocksText(const Nodes &nodes, Tables tables, bool tight = false);

QStringList headingText(const Node &node)
{
    QStringList lines = linesOf(inlineText(node.children));
    if (node.number > 2 || lines.isEmpty())
        return lines;
    const QChar mark = node.number == 1 ? u'=' : u'-';
    lines.append(QString(std::clamp<qsizetype>(lines.last().size(), 3, longestUnderline), mark));
    return lines;
}

bool isTight(const Node &item)
{
    const auto isParagraph = [](const Node &node) { return node.kind == Kind::Paragraph; };
    return std::count_if(item.children.begin(), item.children.end(), isParagraph) < 2;
}

QStringList listText(const Node &node, Tables tables)
{
    QStringList lines;
    int number = node.number;
    const bool tight = std::all_of(node.children.begin(), node.children.end(), isTight);
    for (const Node &item : node.children) {
        const QString mark =
            node.kind == Kind::OrderedList ? QStringLiteral("%1. ").arg(number++) : QStringLiteral("- ");
        QStringList content = blocksText(item.children, tables, tight);
        if (content.isEmpty())
            content.append(QString());
        if (item.task)
            content.first().prepend(item.marked ? QStringLiteral("[x] ") : QStringLiteral("[ ] "));
        prefix(content, mark, QString(mark.size(), u' '));
        if (!tight && !lines.isEmpty())
            lines.append(QString());
        lines += content;
    }
    return lines;
}

QStringList quoteText(const Node &node, Tables tables)
{
    QStringList lines = blocksText(node.children, tables);
    prefix(lines, QStringLiteral("> "), QStringLiteral("> "));
    return lines;
}

QStringList footnoteText(const Node &node, Tables tables)
{
    const QString mark = QStringLiteral("[%1] ").arg(node.number);
    QStringList lines = blocksText(node.children, tables);
    prefix(lines, mark, QString(mark.size(), u' '));
    return lines;
}

QStringList cellsOf(const Node &row)
{
    QStringList cells;
    for (const Node &cell : row.children)
        cells.append(inlineText(cell.children).simplified());
    return cells;
}

/// Columns side by side; the head is underlined.
QStringList tableText(const Node &node, Tables tables)
{
    QList<qsizetype> widths;
    QList<QStringList> rows;
    for (const Node &row : node.children) {
        rows.append(cellsOf(row));
        widths.resize(std::max(widths.size(), rows.last().size()));
        for (qsizetype i = 0; tables == Tables::InColumns && i < rows.last().size(); ++i)
            widths[i] = std::max(widths.at(i), std::min(rows.last().at(i).size(), widestColumn));
    }
    QStringList lines;
    for (qsizetype r = 0; r < rows.size(); ++r) {
        const bool isHead = node.children[static_cast<size_t>(r)].marked;
        const bool isBare =
            std::all_of(rows.at(r).begin(), rows.at(r).end(), [](const QString &cell) { return cell.isEmpty(); });
        if (isHead && isBare)
            continue;
        QStringList padded;
        QStringList underlines;
        for (qsizetype i = 0; i < rows.at(r).size(); ++i) {
            padded.append(rows.at(r).at(i).leftJustified(widths.at(i)));
            underlines.append(QString(std::max<qsizetype>(widths.at(i), 3), u'-'));
        }
        const bool isNarrow = tables == Tables::Narrow;
        lines.append(padded.join(isNarrow ? QStringLiteral("|") : QStringLiteral(" | ")));
        if (isHead)
            lines.append(underlines.join(isNarrow ? QStringLiteral("|") : QStringLiteral("-|-")));
    }
    return lines;
}

QStringList blockText(const Node &node, Tables tables)
{
    switch (node.kind) {
    case Kind::Quote:
        return quoteText(node, tables);
    case Kind::BulletList:
    case Kind::OrderedList:
        return listText(node, tables);
    case Kind::Footnote:
        return footnoteText(node, tables);
    case Kind::Table:
        return tableText(node, tables);
    case Kind::Heading:
        return headingText(node);
    case Kind::CodeBlock:
        return node.text.isEmpty() ? QStringList() : node.text.split(u'\n');
    case Kind::HtmlBlock:
        return linesOf(node.text.startsWith(QLatin1String("<!--")) ? QString() : node.text);
    case Kind::Rule:
        return {QStringLiteral("---")};
    case Kind::Paragraph:
        return linesOf(inlineText(node.children));
    default:
        return blocksText(node.children, tables);
    }
}

QStringList blocksText(const Nodes &nodes, Tables tables, bool tight)
{
    QStringList lines;
    for (const Node &node : nodes) {
        const QStringList written = blockText(node, tables);
        if (!lines.isEmpty() && !written.isEmpty() && !tight)
            lines.append(QString());
        lines += written;
    }
    return lines;
}

} // namespace

QString plainTextFromMarkdown(const QString &markdown, const DefuseRules &rules, Tables tables)
{
    QStringList lines = blocksText(readMarkdown(normalised(markdown)).children, tables);
    for (QString &line : lines) {
        while (line.endsWith(u' '))
            line.chop(1);
    }
    return defused(lines.join(u'\n'), rules);
}

} // namespace twinspan::text
