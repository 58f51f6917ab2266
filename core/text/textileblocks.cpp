#include "core/text/textileblocks.h"

#include "core/text/defuse.h"
#include "core/text/textilefootnotes.h"
#include "core/text/textileinlines.h"
#include "core/text/textilelines.h"
#include "core/text/textilelists.h"
#include "core/text/textileshelf.h"

#include <algorithm>

namespace twinspan::text
{

namespace
{

constexpr qsizetype deepestQuote = 12;

Node made(Kind kind)
{
    Node node;
    node.kind = kind;
    return node;
}

QStringList withoutIndent(const QStringList &lines)
{
    qsizetype indent = lines.isEmpty() ? 0 : lines.first().size();
    for (const QString &line : lines) {
        qsizetype spaces = 0;
        while (spaces < line.size() && line.at(spaces) == u' ')
            ++spaces;
        if (!line.isEmpty())
            indent = std::min(indent, spaces);
    }
    QStringList result;
    for (const QString &line : lines)
        result.append(line.mid(indent));
    return result;
}

class TextileReader
{
public:
    Node read(const QString &textile)
    {
        const QStringList lines = m_shelf.rip(textile).split(u'\n');
        for (const QString &line : lines) {
            const BlockPrefix prefix = blockPrefix(line);
            if (prefix.isValid() && prefix.tag == QLatin1String("fn"))
                m_footnotes.insert(prefix.number);
        }
        Node document;
        document.children = blocks(lines, 0);
        keepReferredFootnotes(document);
        return document;
    }

private:
    /// Lines, in groups with empty lines between them.
    Nodes blocks(const QStringList &lines, int depth)
    {
        Nodes result;
        bool codeMayFollow = false;
        qsizetype at = 0;
        while (at < lines.size()) {
            qsizetype end = at;
            while (end < lines.size() && !lines.at(end).trimmed().isEmpty())
                ++end;
            QStringList group = lines.mid(at, end - at);
            at = end + 1;
            if (group.isEmpty())
                continue;
            const bool isIndented =
                std::all_of(group.begin(), group.end(), [](const QString &l) { return l.startsWith(u' '); });
            if (isIndented && codeMayFollow && !hasToken(group)) {
                addIndentedCode(withoutIndent(group), result);
                continue;
            }
            codeMayFollow = !QStringView(u"#*> ").contains(group.first().front());
            if (group.first().startsWith(u' '))
                group.first() = group.first().trimmed();
            addGroup(group, depth, result);
        }
        return result;
    }

    static bool hasToken(const QStringList &group)
    {
        return std::any_of(group.begin(), group.end(), [](const QString &line) {
            return std::any_of(line.begin(), line.end(), TextileShelf::isToken);
        });
    }

    static void addIndentedCode(const QStringList &lines, Nodes &result)
    {
        Node code = made(Kind::CodeBlock);
        code.text = withTrimmedLines(undefused(lines.join(u'\n')));
        result.push_back(std::move(code));
    }

    void addGroup(const QStringList &group, int depth, Nodes &result)
    {
        qsizetype at = 0;
        qsizetype quoteAt = -1;
        while (at < group.size()) {
            while (quoteAt < at || (quoteAt < group.size() && !group.at(quoteAt).startsWith(u'>')))
                ++quoteAt;
            const QString &line = group.at(at);
            if (at == quoteAt && depth == 0)
                at = addQuote(group, at, result);
            else if (const qsizetype tableEnd = endOfTable(group, at, quoteAt); tableEnd > at)
                at = addTable(group, at, tableEnd, result);
            else if (!listMarks(line).isEmpty())
                at = addList(group, at, result);
            else
                at = addText(group, at, result);
        }
    }

    // Quotes: every '>' in front is a level.

    struct QuoteLine {
        qsizetype level = 0;
        QString text;
    };

    static QuoteLine quoteLine(const QString &line)
    {
        qsizetype end = 0;
        while (end < line.size() && (line.at(end) == u'>' || line.at(end) == u' '))
            ++end;
        return {.level = std::min(line.first(end).count(u'>'), deepestQuote), .text = line.sliced(end)};
    }

    qsizetype addQuote(const QStringList &group, qsizetype at, Nodes &result)
    {
        QList<QuoteLine> lines;
        while (at < group.size() && group.at(at).startsWith(u'>'))
            lines.append(quoteLine(group.at(at++)));
        qsizetype from = 0;
        result.push_back(quoteOf(lines, from, 1));
        return at;
    }

    Node quoteOf(const QList<QuoteLine> &lines, qsizetype &at, qsizetype level)
    {
        Node quote = made(Kind::Quote);
        QStringList own;
        const auto flush = [this, &own, &quote] {
            for (Node &block : blocks(own, 1))
                quote.children.push_back(std::move(block));
            own.clear();
        };
        while (at < lines.size() && lines.at(at).level >= level) {
            if (lines.at(at).level == level) {
                own.append(lines.at(at++).text);
                continue;
            }
            flush();
            quote.children.push_back(quoteOf(lines, at, level + 1));
        }
        flush();
        return quote;
    }

    // Tables: lines that start with '|', up to one that ends with it at the end of the group.

    static qsizetype endOfTable(const QStringList &group, qsizetype at, qsizetype end)
    {
        const bool hasTitle = group.at(at).startsWith(QLatin1String("table")) && at + 1 < group.size() &&
                              startsTable(group.at(at + 1)) && group.at(at).endsWith(u'.');
        if (!hasTitle && !startsTable(group.at(at)))
            return at;
        if (end <= at)
            return at;
        const QString last = group.at(end - 1).trimmed();
        return last.endsWith(u'|') && (last.size() > 1 || end - at > 1) ? end : at;
    }

    qsizetype addTable(const QStringList &group, qsizetype at, qsizetype end, Nodes &result)
    {
        Node table = made(Kind::Table);
        if (!group.at(at).contains(u'|'))
            ++at;
        QString row;
        for (; at < end; ++at) {
            row += (row.isEmpty() ? QString() : QStringLiteral("\n")) + group.at(at).trimmed();
            if (row.size() > 1 && row.endsWith(u'|')) {
                table.children.push_back(rowOf(row, table.children.empty()));
                row.clear();
            }
        }
        result.push_back(std::move(table));
        return end;
    }

    Node rowOf(const QString &line, bool isFirst)
    {
        Node row = made(Kind::Row);
        bool allHead = true;
        qsizetype at = line.indexOf(u'|') + 1;
        while (at < line.size()) {
            const qsizetype bar = endOfCell(line, at);
            const QString source = line.sliced(at, bar - at);
            const CellPrefix prefix = cellPrefix(source);
            Node cell = made(Kind::Cell);
            cell.number = prefix.alignment;
            cell.children = inlines(source.sliced(prefix.textAt).trimmed());
            cell.marked = prefix.isHead;
            allHead = allHead && prefix.isHead;
            row.children.push_back(std::move(cell));
            at = bar + 1;
        }
        row.marked = isFirst && allHead;
        for (Node &cell : row.children) {
            if (cell.marked && !row.marked && !cell.children.empty()) {
                Node strong = made(Kind::Strong);
                strong.children = std::move(cell.children);
                cell.children = Nodes{std::move(strong)};
            }
            cell.marked = false;
        }
        return row;
    }

    /// A wiki link's own bar ends no cell.
    static qsizetype endOfCell(const QString &line, qsizetype from)
    {
        qsizetype at = from;
        while (at < line.size() && line.at(at) != u'|') {
            const bool isWiki = QStringView(line).sliced(at).startsWith(QLatin1String("[["));
            const qsizetype bar = isWiki ? line.indexOf(u'|', at) : -1;
            const qsizetype close = bar < 0 ? -1 : line.indexOf(u']', at);
            const qsizetype next = close < 0 ? -1 : line.indexOf(u'|', bar + 1);
            if (close > bar && QStringView(line).sliced(close).startsWith(QLatin1String("]]")) &&
                (next < 0 || next > close))
                at = close + 2;
            else
                ++at;
        }
        return at;
    }

    // Lists: up to the end of the group; other lines go on with the item.

    qsizetype addList(const QStringList &group, qsizetype at, Nodes &result)
    {
        QList<ListEntry> entries;
        while (at < group.size() && !group.at(at).startsWith(u'>')) {
            const QString marks = listMarks(group.at(at));
            QStringList lines{marks.isEmpty() ? group.at(at) : group.at(at).sliced(group.at(at).indexOf(u' ') + 1)};
            ++at;
            while (at < group.size() && listMarks(group.at(at)).isEmpty() && !group.at(at).startsWith(u'>'))
                lines.append(group.at(at++));
            entries.append(entryOf(marks, lines));
        }
        for (Node &list : listsOf(entries))
            result.push_back(std::move(list));
        return at;
    }

    ListEntry entryOf(const QString &marks, QStringList lines)
    {
        ListEntry entry;
        entry.marks = marks;
        const QString box = lines.first().left(4).toLower();
        entry.isTask = box == QLatin1String("[ ] ") || box == QLatin1String("[x] ");
        entry.isDone = box == QLatin1String("[x] ");
        if (entry.isTask)
            lines.first() = lines.first().sliced(4);
        addLines(lines, entry.blocks);
        return entry;
    }

    // Text: a paragraph, a heading, or what a prefix says.

    qsizetype addText(const QStringList &group, qsizetype at, Nodes &result)
    {
        if (group.size() == 1 && isRule(group.first())) {
            result.push_back(made(Kind::Rule));
            return 1;
        }
        const BlockPrefix prefix = at == 0 ? blockPrefix(group.first()) : BlockPrefix();
        QStringList lines{group.at(at++).sliced(prefix.textAt)};
        const bool isHeading = prefix.tag == QLatin1String("h");
        while (!isHeading && at < group.size() && !isBlockStart(group.at(at), false))
            lines.append(group.at(at++));
        if (isHeading) {
            Node heading = made(Kind::Heading);
            heading.number = prefix.number;
            heading.children = inlines(lines.first());
            result.push_back(std::move(heading));
        } else if (prefix.tag == QLatin1String("bq")) {
            result.push_back(made(Kind::Quote));
            addLines(lines, result.back().children);
        } else if (prefix.tag == QLatin1String("fn")) {
            result.push_back(made(Kind::Footnote));
            result.back().number = prefix.number;
            addLines(lines, result.back().children);
        } else {
            addLines(lines, result);
        }
        return at;
    }

    /// Lines of text as paragraphs and, where a <pre> stands among them, code blocks.
    void addLines(const QStringList &lines, Nodes &result)
    {
        QStringList pending;
        for (const QString &line : lines) {
            qsizetype from = 0;
            for (qsizetype at = 0; at < line.size();) {
                const qsizetype token = at;
                std::optional<Node> node = m_shelf.take(line, at);
                if (!node || node->kind != Kind::CodeBlock) {
                    at = node ? at : at + 1;
                    continue;
                }
                pending.append(line.sliced(from, token - from));
                addParagraph(pending, result);
                pending.clear();
                node->text = undefused(node->text);
                result.push_back(std::move(*node));
                from = at;
            }
            if (from == 0 || from < line.size())
                pending.append(line.sliced(from));
        }
        addParagraph(pending, result);
    }

    void addParagraph(const QStringList &lines, Nodes &result)
    {
        QString source = lines.join(u'\n');
        while (source.endsWith(u'\n'))
            source.chop(1);
        source = source.trimmed();
        qsizetype end = 0;
        const std::optional<Node> only = m_shelf.take(source, end);
        Node block = made(Kind::Paragraph);
        if (only && only->kind == Kind::Html && end == source.size()) {
            block.kind = Kind::HtmlBlock;
            block.text = undefused(only->text);
        } else {
            block.children = inlines(source);
        }
        if (!block.children.empty() || block.kind == Kind::HtmlBlock)
            result.push_back(std::move(block));
    }

    Nodes inlines(const QString &source)
    {
        Nodes nodes = readTextileInlines(source.trimmed(), m_shelf, m_footnotes);
        tidyInlines(nodes);
        trimEnds(nodes);
        return nodes;
    }

    TextileShelf m_shelf;
    QSet<int> m_footnotes;
};

} // namespace

Node readTextile(const QString &textile)
{
    return TextileReader().read(textile);
}

} // namespace twinspan::text
