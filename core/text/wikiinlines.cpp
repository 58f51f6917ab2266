#include "core/text/wikiinlines.h"

#include "core/text/htmladapt.h"
#include "core/text/textileinlines.h"
#include "core/text/textilespans.h"
#include "core/text/wikicharacters.h"
#include "core/text/wikilinks.h"
#include "core/text/wikispans.h"

#include <utility>

namespace twinspan::text
{

namespace
{

constexpr int deepestSpan = 12;

Node made(Kind kind, const QString &text = {})
{
    Node node;
    node.kind = kind;
    node.text = text;
    return node;
}

Nodes read(const QString &source, NodeShelf &shelf, bool startFits, int depth);

/// What is no phrase becomes tokens: escaped characters, links, images, addresses, {{mono}}. Nothing in it is a mark.
class WikiFirstPass
{
public:
    WikiFirstPass(const QString &source, NodeShelf &shelf, int depth) : m_source(source), m_shelf(shelf), m_depth(depth)
    {
    }

    QString run()
    {
        while (m_at < m_source.size()) {
            if (!take())
                m_result += m_source.at(m_at++);
        }
        return m_result;
    }

private:
    bool take()
    {
        switch (m_source.at(m_at).unicode()) {
        case u'\\':
            return backslash();
        case u'&':
            put(made(Kind::Text, decodedEntity(m_source, m_at)));
            return true;
        case u'[':
            return link();
        case u'!':
            return image();
        case u'{':
            return mono();
        default:
            return shelved() || address();
        }
    }

    void put(Node node) { m_result += m_shelf.put(std::move(node)); }

    bool shelved()
    {
        qsizetype end = m_at;
        if (!m_shelf.take(m_source, end))
            return false;
        m_result += QStringView(m_source).sliced(m_at, end - m_at);
        m_at = end;
        return true;
    }

    bool backslash()
    {
        const QChar next = m_at + 1 < m_source.size() ? m_source.at(m_at + 1) : QChar();
        if (next != u'\\' && !isWikiEscapable(next))
            return false;
        put(next == u'\\' ? made(Kind::HardBreak) : made(Kind::Text, next));
        m_at += 2;
        if (next == u'\\' && m_at < m_source.size() && m_source.at(m_at) == u'\n')
            ++m_at;
        return true;
    }

    bool isInWord() const { return m_at > 0 && m_source.at(m_at - 1).isLetterOrNumber(); }

    bool address()
    {
        const qsizetype length = isInWord() ? 0 : wikiAddressLength(QStringView(m_source).sliced(m_at));
        if (length == 0)
            return false;
        put(made(Kind::Text, m_source.sliced(m_at, length)));
        m_at += length;
        return true;
    }

    bool link()
    {
        const WikiLink found = wikiLinkAt(m_source, m_at);
        if (found.length == 0 || m_depth >= deepestSpan)
            return false;
        Node node = made(found.target.isEmpty() ? Kind::Paragraph : Kind::Link);
        node.target = found.target;
        node.title = found.title;
        if (found.isSource)
            node.children = read(found.shown, m_shelf, true, m_depth + 1);
        else
            appendText(node.children, found.shown);
        put(std::move(node));
        m_at += found.length;
        return true;
    }

    bool image()
    {
        const WikiImage found = isInWord() ? WikiImage() : wikiImageAt(m_source, m_at);
        if (found.length == 0)
            return false;
        Node node = made(Kind::Image);
        node.target = found.target;
        appendText(node.children, found.alternative);
        put(std::move(node));
        m_at += found.length;
        return true;
    }

    bool mono()
    {
        if (!QStringView(m_source).sliced(m_at).startsWith(QLatin1String("{{")) || m_at < m_noMono)
            return false;
        qsizetype end = m_at + 2;
        while (end < m_source.size() && m_source.at(end) != u'\n' &&
               !QStringView(m_source).sliced(end).startsWith(QLatin1String("}}")))
            end += m_source.at(end) == u'\\' && end + 1 < m_source.size() ? 2 : 1;
        if (end >= m_source.size() || m_source.at(end) != u'}') {
            m_noMono = end;
            return false;
        }
        const QString code = unescapedWiki(m_source.sliced(m_at + 2, end - m_at - 2));
        if (code.isEmpty())
            return false;
        put(made(Kind::Code, code));
        m_at = end + 2;
        return true;
    }

    const QString &m_source;
    NodeShelf &m_shelf;
    int m_depth;
    QString m_result;
    qsizetype m_at = 0;
    qsizetype m_noMono = -1; ///< no {{mono}} starts before this place: keeps the search linear
};

class WikiSecondPass
{
public:
    explicit WikiSecondPass(const NodeShelf &shelf) : m_shelf(shelf) {}

    Nodes read(const QString &text, bool startFits, int depth) const
    {
        const WikiClosers closers(text);
        Nodes nodes;
        qsizetype at = 0;
        while (at < text.size()) {
            if (token(text, at, nodes) || (depth < deepestSpan && span(text, at, startFits, closers, depth, nodes)))
                continue;
            if (text.at(at) == u'\n')
                nodes.push_back(made(Kind::HardBreak));
            else
                appendText(nodes, text.at(at));
            ++at;
        }
        return nodes;
    }

private:
    bool token(const QString &text, qsizetype &at, Nodes &nodes) const
    {
        std::optional<Node> node = m_shelf.take(text, at);
        if (!node)
            return false;
        if (node->kind == Kind::Text)
            appendText(nodes, node->text);
        else if (node->kind == Kind::Paragraph)
            append(nodes, std::move(node->children));
        else if (node->kind == Kind::CodeBlock)
            nodes.push_back(made(Kind::Code, node->text));
        else
            nodes.push_back(std::move(*node));
        return true;
    }

    static void append(Nodes &nodes, Nodes more)
    {
        for (Node &node : more) {
            if (node.kind == Kind::Text)
                appendText(nodes, node.text);
            else
                nodes.push_back(std::move(node));
        }
    }

    bool span(const QString &text, qsizetype &at, bool startFits, const WikiClosers &closers, int depth,
              Nodes &nodes) const
    {
        for (const WikiSpan &span : wikiSpans) {
            const qsizetype opening = wikiOpening(text, at, span, startFits);
            const WikiClosers::Closer closer = opening == 0 ? WikiClosers::Closer() : closers.after(span, at + opening);
            if (closer.at < 0)
                continue;
            Node node = made(span.kind, QString(span.html));
            const qsizetype from = at + opening;
            node.children = read(text.sliced(from, closer.at - from), opening == span.mark.size(), depth + 1);
            nodes.push_back(std::move(node));
            at = closer.at + closer.length;
            return true;
        }
        return false;
    }

    const NodeShelf &m_shelf;
};

Nodes read(const QString &source, NodeShelf &shelf, bool startFits, int depth)
{
    const QString marked = WikiFirstPass(source, shelf, depth).run();
    return WikiSecondPass(shelf).read(marked, startFits, depth);
}

} // namespace

Nodes readWikiInlines(const QString &source, NodeShelf &shelf)
{
    return read(source, shelf, true, 0);
}

Nodes readBackWiki(const QString &source)
{
    NodeShelf shelf;
    Nodes nodes = readWikiInlines(source, shelf);
    tidyInlines(nodes);
    return adaptedForHtml(nodes, FileAddresses::Stay);
}

} // namespace twinspan::text
