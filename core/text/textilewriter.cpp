#include "core/text/textilewriter.h"

#include "core/text/markdownreader.h"
#include "core/text/textileleaf.h"
#include "core/text/textparts.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace twinspan::text
{

namespace
{

bool isLanguage(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"_+#.-").contains(c));
    });
}

/// Blocks become lines; a <pre> is one line with line feeds in it, so that a quote's '>' comes only before it.
class BlockWriter
{
public:
    BlockWriter(const DefuseRules &rules, const QSet<int> &footnotes) : m_leaf(rules, footnotes) {}

    QStringList blocks(const Nodes &nodes) const
    {
        QStringList lines;
        for (const Node &node : nodes) {
            const QStringList written = block(node);
            if (written.isEmpty())
                continue;
            if (!lines.isEmpty())
                lines.append(QString());
            lines += written;
        }
        return lines;
    }

private:
    QStringList block(const Node &node) const
    {
        switch (node.kind) {
        case Kind::Quote:
            return quote(node);
        case Kind::BulletList:
        case Kind::OrderedList: {
            QStringList lines;
            addList(node, QString(), lines);
            return lines;
        }
        case Kind::Heading:
            return heading(node);
        case Kind::CodeBlock:
            return {codeBlock(node)};
        case Kind::HtmlBlock:
            return htmlBlock(node);
        case Kind::Rule:
            return {QStringLiteral("---")};
        case Kind::Table:
            return table(node);
        case Kind::Footnote:
            return footnote(node);
        case Kind::Paragraph:
            return linesOf(m_leaf.write(node.children, LeafPlace::Paragraph));
        default:
            return blocks(node.children);
        }
    }

    static QStringList linesOf(const QString &text) { return text.isEmpty() ? QStringList() : text.split(u'\n'); }

    QStringList quote(const Node &node) const
    {
        // Deeper ones are shown at this depth.
        static const QString deepest(12, u'>');
        QStringList lines = blocks(node.children);
        for (QString &line : lines) {
            if (!line.startsWith(deepest))
                line.prepend(line.isEmpty() || line.startsWith(u'>') ? QStringLiteral(">") : QStringLiteral("> "));
        }
        return lines;
    }

    static Nodes withoutBreaks(const Nodes &inlines)
    {
        Nodes result = inlines;
        for (Node &node : result) {
            if (node.kind == Kind::HardBreak)
                node.kind = Kind::SoftBreak;
            node.children = withoutBreaks(node.children);
        }
        return result;
    }

    QStringList heading(const Node &node) const
    {
        const QString content = m_leaf.write(withoutBreaks(node.children), LeafPlace::Line);
        return content.isEmpty() ? QStringList() : QStringList{QStringLiteral("h%1. ").arg(node.number) + content};
    }

    QString codeBlock(const Node &node) const
    {
        const QString code = u'\n' + m_leaf.preText(node.text) + u'\n';
        if (!isLanguage(node.target))
            return QStringLiteral("<pre>") + code + QStringLiteral("</pre>");
        return QStringLiteral("<pre><code class=\"%1\">").arg(node.target) + code + QStringLiteral("</code></pre>");
    }

    QStringList htmlBlock(const Node &node) const
    {
        Nodes inlines;
        if (node.text.startsWith(QLatin1String("<!--")) &&
            node.text.indexOf(QLatin1String("-->")) == node.text.size() - 3)
            return {m_leaf.comment(node.text)};
        const QStringList lines = node.text.split(u'\n');
        for (const QString &line : lines) {
            if (!inlines.empty())
                inlines.push_back({.kind = Kind::HardBreak, .text = {}, .target = {}, .title = {}});
            appendText(inlines, line);
        }
        return linesOf(m_leaf.write(inlines, LeafPlace::Paragraph));
    }

    QStringList footnote(const Node &node) const
    {
        QStringList lines;
        for (const Node &child : node.children) {
            if (lines.isEmpty() && child.kind == Kind::Paragraph) {
                lines = linesOf(m_leaf.write(child.children, LeafPlace::Line));
                if (!lines.isEmpty())
                    lines.first().prepend(QStringLiteral("fn%1. ").arg(node.number));
                continue;
            }
            lines += QStringList{QString()} + block(child);
        }
        return lines;
    }

    // Lists. An item is a line and the lines below it; what Textile's items can't hold is written as their text.

    void addList(const Node &list, const QString &outer, QStringList &lines) const
    {
        const QString marks = outer + (list.kind == Kind::OrderedList ? u'#' : u'*');
        for (const Node &item : list.children)
            addItem(item, marks, lines);
    }

    void addItem(const Node &item, const QString &marks, QStringList &lines) const
    {
        QStringList content;
        QStringList nested;
        for (const Node &child : item.children)
            addContent(child, marks, content, nested);
        QString first = marks + u' ';
        if (item.task)
            first += item.marked ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
        // An item needs something behind its marks; a word joiner shows nothing and is taken out again.
        const bool isEmpty = content.isEmpty() || content.first().isEmpty();
        lines.append(first + (isEmpty ? QString(QChar(wordJoiner)) : content.takeFirst()));
        lines += content;
        lines += nested;
    }

    void addContent(const Node &child, const QString &marks, QStringList &content, QStringList &nested) const
    {
        constexpr qsizetype deepestList = 12;
        if ((child.kind == Kind::BulletList || child.kind == Kind::OrderedList) && marks.size() < deepestList) {
            addList(child, marks, nested);
            return;
        }
        // What comes after a nested list must stay after it.
        QStringList &target = nested.isEmpty() ? content : nested;
        switch (child.kind) {
        case Kind::Paragraph:
        case Kind::Heading:
            target += linesOf(m_leaf.write(child.children, target.isEmpty() ? LeafPlace::Line : LeafPlace::Paragraph));
            break;
        case Kind::CodeBlock:
            target += codeBlock(child);
            break;
        case Kind::HtmlBlock:
            target += htmlBlock(child);
            break;
        case Kind::Row: {
            Nodes cells;
            for (const Node &cell : child.children) {
                appendText(cells, cells.empty() ? QString() : QStringLiteral(" - "));
                cells.insert(cells.end(), cell.children.begin(), cell.children.end());
            }
            target += linesOf(m_leaf.write(joined(cells), LeafPlace::Paragraph));
            break;
        }
        default:
            for (const Node &inner : child.children)
                addContent(inner, marks, content, nested);
        }
    }

    // Tables

    QStringList table(const Node &node) const
    {
        QStringList lines;
        for (const Node &row : node.children) {
            const bool isBare =
                row.marked && std::all_of(row.children.begin(), row.children.end(), [](const Node &cell) {
                    return plainText(cell.children).trimmed().isEmpty();
                });
            // Markdown needs a head row; an empty one says that there is none.
            if (isBare && node.children.size() > 1)
                continue;
            QString line = QStringLiteral("|");
            for (const Node &entry : row.children)
                line += cell(entry, row.marked) + u'|';
            lines += line.split(u'\n');
        }
        return lines;
    }

    QString cell(const Node &node, bool isHead) const
    {
        static constexpr std::array<const char *, 4> signs{"", "<", "=", ">"};
        const auto alignment = static_cast<size_t>(std::clamp<int>(node.number, NoAlignment, RightAligned));
        QString prefix = (isHead ? QStringLiteral("_") : QString()) + QLatin1String(signs.at(alignment));
        if (!prefix.isEmpty())
            prefix += QStringLiteral(". ");
        const QString content = m_leaf.write(node.children, LeafPlace::Cell);
        return prefix + (content.isEmpty() ? QStringLiteral(" ") : content);
    }

    TextileLeaf m_leaf;
};

} // namespace

QString textileFromMarkdown(const QString &markdown, const DefuseRules &rules)
{
    const Node document = readMarkdown(normalised(markdown));
    QSet<int> footnotes;
    for (const Node &node : document.children) {
        if (node.kind == Kind::Footnote)
            footnotes.insert(node.number);
    }
    return BlockWriter(rules, footnotes).blocks(document.children).join(u'\n');
}

} // namespace twinspan::text
