#include "core/text/wikiblocks.h"

#include "core/text/blockadapt.h"
#include "core/text/defuse.h"
#include "core/text/eventable.h"
#include "core/text/textileinlines.h"
#include "core/text/textilelists.h"
#include "core/text/wikiinlines.h"
#include "core/text/wikilines.h"
#include "core/text/wikimacros.h"

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

class WikiReader
{
public:
    Nodes read(const QString &wiki)
    {
        m_lines = withoutWikiMacros(wiki, m_shelf).split(u'\n');
        return blocks(0, m_lines.size());
    }

private:
    Nodes blocks(qsizetype from, qsizetype to)
    {
        Nodes result;
        while (from < to)
            from = addBlock(from, to, result);
        return result;
    }

    WikiPrefix prefixAt(qsizetype at) const { return wikiPrefix(m_lines.at(at)); }

    QString textAt(qsizetype at, const WikiPrefix &prefix) const { return m_lines.at(at).sliced(prefix.textAt); }

    Nodes inlines(const QString &source)
    {
        Nodes nodes = readWikiInlines(source, m_shelf);
        tidyInlines(nodes);
        return nodes;
    }

    qsizetype addBlock(qsizetype at, qsizetype to, Nodes &result)
    {
        const WikiPrefix prefix = prefixAt(at);
        switch (prefix.kind) {
        case WikiPrefix::Kind::Heading:
            result.push_back(made(Kind::Heading, inlines(textAt(at, prefix))));
            result.back().number = prefix.number;
            return at + 1;
        case WikiPrefix::Kind::Quote:
            result.push_back(made(Kind::Quote, {made(Kind::Paragraph, inlines(textAt(at, prefix)))}));
            return at + 1;
        case WikiPrefix::Kind::Rule:
            result.push_back(made(Kind::Rule));
            return at + 1;
        case WikiPrefix::Kind::Item:
            return addList(at, to, result);
        case WikiPrefix::Kind::Row:
            return addTable(at, to, result);
        case WikiPrefix::Kind::Mark:
            return addQuote(at, to, result);
        case WikiPrefix::Kind::Token:
            result.push_back(shelved(m_lines.at(at)));
            return at + 1;
        case WikiPrefix::Kind::None:
            break;
        }
        return addText(at, to, result);
    }

    Node shelved(const QString &line)
    {
        qsizetype at = 0;
        std::optional<Node> node = m_shelf.take(line, at);
        if (!node || at < line.size() || node->kind != Kind::CodeBlock)
            return made(Kind::Paragraph, inlines(line));
        node->text = undefused(node->text);
        return std::move(*node);
    }

    bool isText(qsizetype at) const
    {
        return !m_lines.at(at).trimmed().isEmpty() && prefixAt(at).kind == WikiPrefix::Kind::None;
    }

    qsizetype addText(qsizetype at, qsizetype to, Nodes &result)
    {
        QString text = m_lines.at(at++);
        if (text.trimmed().isEmpty())
            return at;
        while (at < to && isText(at))
            text += u'\n' + m_lines.at(at++);
        result.push_back(made(Kind::Paragraph, inlines(text)));
        return at;
    }

    /// Code, and text without an empty line in front of it, belongs to the item above it.
    qsizetype addList(qsizetype at, qsizetype to, Nodes &result)
    {
        QList<ListEntry> entries;
        while (at < to) {
            const WikiPrefix prefix = prefixAt(at);
            if (prefix.kind == WikiPrefix::Kind::Item) {
                QString text = textAt(at++, prefix);
                while (at < to && isText(at))
                    text += u'\n' + m_lines.at(at++);
                entries.append({.marks = prefix.marks});
                entries.back().blocks.push_back(made(Kind::Paragraph, inlines(text)));
            } else if (prefix.kind == WikiPrefix::Kind::Token) {
                entries.back().blocks.push_back(shelved(m_lines.at(at++)));
            } else if (isText(at)) {
                at = addText(at, to, entries.back().blocks);
            } else {
                break;
            }
        }
        for (Node &list : listsOf(entries))
            result.push_back(std::move(list));
        return at;
    }

    /// A row goes on in the next lines until one ends with a bar.
    qsizetype addTable(qsizetype at, qsizetype to, Nodes &result)
    {
        Node table = made(Kind::Table);
        while (at < to && prefixAt(at).kind == WikiPrefix::Kind::Row) {
            QString source = m_lines.at(at++);
            while (at < to && !source.trimmed().endsWith(u'|') && isText(at))
                source += u'\n' + m_lines.at(at++);
            const WikiRow row = wikiRow(source.trimmed());
            Node line = made(Kind::Row);
            line.marked = row.isHead;
            for (const QString &cell : row.cells)
                line.children.push_back(made(Kind::Cell, inlines(cell)));
            if (!line.children.empty())
                table.children.push_back(std::move(line));
        }
        if (!table.children.empty())
            result.push_back(evenTable(std::move(table)));
        return at;
    }

    /// A quote or a panel, up to its end.
    qsizetype addQuote(qsizetype at, qsizetype to, Nodes &result)
    {
        const QString line = m_lines.at(at);
        const QChar mark = line.front();
        if (mark == QChar(wikiPanelEnd))
            return at + 1;
        const QChar closing(mark == QChar(wikiQuoteMark) ? wikiQuoteMark : wikiPanelEnd);
        qsizetype end = at + 1;
        int open = 1;
        for (; end < to; ++end) {
            const QChar first = m_lines.at(end).isEmpty() ? QChar() : m_lines.at(end).front();
            open += first == closing ? -1 : first == mark ? 1 : 0;
            if (open == 0)
                break;
        }
        Node quote = made(Kind::Quote);
        if (line.size() > 1) {
            Node title = made(Kind::Strong);
            appendText(title.children, undefused(line.sliced(1)));
            quote.children.push_back(made(Kind::Paragraph, {title}));
        }
        for (Node &block : blocks(at + 1, end))
            quote.children.push_back(std::move(block));
        result.push_back(std::move(quote));
        return end + 1;
    }

    NodeShelf m_shelf;
    QStringList m_lines;
};

} // namespace

Node readWiki(const QString &wiki)
{
    Node document;
    document.children = WikiReader().read(wiki);
    return adapted(std::move(document), FileAddresses::Stay);
}

} // namespace twinspan::text
