#include "core/text/textilewriter.h"

#include "core/text/markdownreader.h"
#include "core/text/textilefootnotes.h"
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

    static Nodes textOf(const Node &html)
    {
        Nodes inlines;
        const QStringList lines = html.text.split(u'\n');
        for (const QString &line : lines) {
            if (!inlines.empty())
                inlines.push_back({.kind = Kind::HardBreak, .text = {}, .target = {}, .title = {}});
            appendText(inlines, line);
        }
        return inlines;
    }

    QStringList htmlBlock(const Node &node) const
    {
        const bool isComment = node.text.startsWith(QLatin1String("<!--")) &&
                               node.text.indexOf(QLatin1String("-->")) == node.text.size() - 3;
        return isComment ? QStringList{m_leaf.comment(node.text)}
                         : linesOf(m_leaf.write(textOf(node), LeafPlace::Paragraph));
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

    /// What an item is made of, in its order. Paragraphs are lines of one text, as they will be read.
    struct ItemLines {
        QStringList lines;
        Nodes text;
        bool startsWithList = false;
    };

    void addItem(const Node &item, const QString &marks, QStringList &lines) const
    {
        ItemLines content;
        const Nodes children = contentOf(item);
        for (const Node &child : children)
            addContent(child, marks, content);
        finishText(content);
        QString first = marks + u' ';
        if (item.task)
            first += item.marked ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
        // An item needs something behind its marks; a word joiner shows nothing and is taken out again.
        const bool isEmpty = content.lines.isEmpty() || content.startsWithList;
        lines.append(first + (isEmpty ? QString(QChar(wordJoiner)) : content.lines.takeFirst()));
        lines += content.lines;
    }

    void finishText(ItemLines &content) const
    {
        const LeafPlace place = content.lines.isEmpty() ? LeafPlace::Line : LeafPlace::Paragraph;
        content.lines += linesOf(m_leaf.write(content.text, place));
        content.text.clear();
    }

    static bool isList(const Node &node) { return node.kind == Kind::BulletList || node.kind == Kind::OrderedList; }

    /// What follows a nested list is read as a part of its last item; so it is put there at once.
    static Nodes contentOf(const Node &item)
    {
        Nodes content;
        for (const Node &child : item.children) {
            if (content.empty() || !isList(content.back()) || isList(child)) {
                content.push_back(child);
                continue;
            }
            Node *last = &content.back().children.back();
            while (!last->children.empty() && isList(last->children.back()))
                last = &last->children.back().children.back();
            last->children.push_back(child);
        }
        return content;
    }

    static void addText(const Nodes &inlines, ItemLines &content)
    {
        if (!content.text.empty())
            content.text.push_back({.kind = Kind::HardBreak, .text = {}, .target = {}, .title = {}});
        content.text.insert(content.text.end(), inlines.begin(), inlines.end());
    }

    void addContent(const Node &child, const QString &marks, ItemLines &content) const
    {
        constexpr qsizetype deepestList = 12;
        if (isList(child) && marks.size() < deepestList) {
            finishText(content);
            content.startsWithList = content.startsWithList || content.lines.isEmpty();
            addList(child, marks, content.lines);
            return;
        }
        switch (child.kind) {
        case Kind::Paragraph:
        case Kind::Heading:
            addText(child.children, content);
            break;
        case Kind::CodeBlock:
            finishText(content);
            content.lines += codeBlock(child);
            break;
        case Kind::HtmlBlock:
            addText(textOf(child), content);
            break;
        case Kind::Row: {
            Nodes cells;
            for (const Node &cell : child.children) {
                appendText(cells, cells.empty() ? QString() : QStringLiteral(" - "));
                cells.insert(cells.end(), cell.children.begin(), cell.children.end());
            }
            addText(joined(cells), content);
            break;
        }
        default:
            for (const Node &inner : child.children)
                addContent(inner, marks, content);
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
    Node document = readMarkdown(normalised(markdown));
    keepReferredFootnotes(document);
    QSet<int> footnotes;
    for (const Node &node : document.children) {
        if (node.kind == Kind::Footnote)
            footnotes.insert(node.number);
    }
    return BlockWriter(rules, footnotes).blocks(document.children).join(u'\n');
}

} // namespace twinspan::text
