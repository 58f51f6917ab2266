#include "core/text/textileinlines.h"

#include "core/text/defuse.h"
#include "core/text/textileshelf.h"
#include "core/text/textilespans.h"

#include <algorithm>

namespace twinspan::text
{

namespace
{

constexpr int deepestSpan = 12;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isAsciiWord(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_');
}

Node made(Kind kind, const QString &text = {})
{
    Node node;
    node.kind = kind;
    node.text = text;
    return node;
}

/// Images and @code@ come first, as tokens: nothing inside them is a span.
class FirstPass
{
public:
    FirstPass(const QString &source, TextileShelf &shelf) : m_source(source), m_shelf(shelf) {}

    QString run()
    {
        while (m_at < m_source.size()) {
            const QChar c = m_source.at(m_at);
            if ((c != u'!' || !image()) && (c != u'@' || !code()))
                m_result += m_source.at(m_at++);
        }
        return m_result;
    }

private:
    bool image()
    {
        const bool isBoundary = m_at == 0 || m_source.at(m_at - 1).isSpace() || m_source.at(m_at - 1) == u'>';
        if (!isBoundary)
            return false;
        qsizetype from = m_at + 1;
        if (from < m_source.size() && QStringView(u"<=>").contains(m_source.at(from)))
            ++from;
        from += attributesLength(QStringView(m_source).sliced(from));
        qsizetype end = from;
        while (end < m_source.size() && !m_source.at(end).isSpace() && m_source.at(end) != u'(' &&
               m_source.at(end) != u'!' && !TextileShelf::isToken(m_source.at(end)))
            ++end;
        Node node = made(Kind::Image);
        node.target = m_source.sliced(from, end - from);
        if (end < m_source.size() && m_source.at(end) == u' ')
            ++end;
        if (end < m_source.size() && m_source.at(end) == u'(')
            end = imageText(end, node);
        if (node.target.isEmpty() || end >= m_source.size() || m_source.at(end) != u'!')
            return false;
        m_at = end + 1;
        if (QStringView(m_source).sliced(m_at).startsWith(u':')) {
            const qsizetype length = addressLength(QStringView(m_source).sliced(m_at + 1), true);
            if (length > 0) {
                Node link = made(Kind::Link);
                link.target = linkTarget(m_source.sliced(m_at + 1, length));
                link.children.push_back(node);
                node = link;
                m_at += 1 + length;
            }
        }
        m_result += m_shelf.put(node);
        return true;
    }

    /// "(text)" with one level of parentheses in it; gives the place behind it.
    qsizetype imageText(qsizetype open, Node &node) const
    {
        constexpr qsizetype longestText = 2000;
        int depth = 0;
        for (qsizetype i = open; i < std::min(m_source.size(), open + longestText) && m_source.at(i) != u'\n'; ++i) {
            depth += m_source.at(i) == u'(' ? 1 : m_source.at(i) == u')' ? -1 : 0;
            if (depth > 2)
                return open;
            if (depth == 0) {
                appendText(node.children, m_source.sliced(open + 1, i - open - 1));
                return i + 1;
            }
        }
        return open;
    }

    bool code()
    {
        if (m_noCode > m_at || (m_at > 0 && isAsciiWord(m_source.at(m_at - 1))))
            return false;
        if (m_lineEnd < m_at) {
            const qsizetype lineFeed = m_source.indexOf(u'\n', m_at);
            m_lineEnd = lineFeed < 0 ? m_source.size() : lineFeed;
        }
        const QStringView line = QStringView(m_source).first(m_lineEnd);
        qsizetype end = m_at + 1;
        do {
            end = line.indexOf(u'@', end + 1);
        } while (end >= 0 && end + 1 < m_source.size() && isAsciiWord(m_source.at(end + 1)));
        if (end < 0) {
            m_noCode = m_lineEnd;
            return false;
        }
        QString content = m_source.sliced(m_at + 1, end - m_at - 1);
        const qsizetype bar = content.startsWith(u'|') ? content.indexOf(u'|', 1) : -1;
        if (bar > 1 && bar + 1 < content.size())
            content = content.sliced(bar + 1);
        m_result += m_shelf.put(made(Kind::Code, decodedEntities(content)));
        m_at = end + 1;
        return true;
    }

    const QString &m_source;
    TextileShelf &m_shelf;
    QString m_result;
    qsizetype m_at = 0;
    // Both keep the search linear.
    qsizetype m_noCode = -1;  ///< no @code@ starts before this place
    qsizetype m_lineEnd = -1; ///< of the line that was looked at last
};

class SecondPass
{
public:
    SecondPass(const TextileShelf &shelf, const QSet<int> &footnotes) : m_shelf(shelf), m_footnotes(footnotes) {}

    Nodes read(const QString &text, bool startIsBoundary, bool inLink, int depth) const
    {
        const SpanClosers closers(text);
        Nodes nodes;
        qsizetype at = 0;
        while (at < text.size()) {
            const bool isTaken =
                token(text, at, nodes) ||
                (depth < deepestSpan && span(text, at, startIsBoundary, closers, inLink, depth, nodes)) ||
                (!inLink && depth < deepestSpan && link(text, at, depth, nodes)) ||
                (!inLink && bareLink(text, at, startIsBoundary, nodes)) || footnote(text, at, nodes);
            if (isTaken)
                continue;
            if (text.at(at) == u'\n') {
                nodes.push_back(made(Kind::HardBreak));
                ++at;
            } else if (text.at(at) == u'&') {
                appendText(nodes, decodedEntity(text, at));
            } else {
                appendText(nodes, text.at(at++));
            }
        }
        return nodes;
    }

private:
    bool token(const QString &text, qsizetype &at, Nodes &nodes) const
    {
        std::optional<Node> node = m_shelf.take(text, at);
        if (!node)
            return false;
        const bool isWhole = node->kind == Kind::Image || node->kind == Kind::Link;
        if (node->kind == Kind::Text || node->kind == Kind::CodeBlock) {
            const QStringList lines = node->text.split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0)
                    nodes.push_back(made(Kind::HardBreak));
                appendText(nodes, lines.at(i));
            }
        } else if (isWhole || (!node->text.isEmpty() && node->kind != Kind::Html)) {
            nodes.push_back(std::move(*node));
        }
        return true;
    }

    bool span(const QString &text, qsizetype &at, bool startIsBoundary, const SpanClosers &closers, bool inLink,
              int depth, Nodes &nodes) const
    {
        if (!isSpanBoundary(text, at, startIsBoundary))
            return false;
        for (const SpanTag &tag : spanTags) {
            const qsizetype from = at + tag.mark.size();
            if (!opensSpan(text, at, tag))
                continue;
            const qsizetype end = closers.after(tag, from);
            if (end < 0)
                continue;
            QString content = text.sliced(from, end - from);
            const qsizetype attributes = attributesLength(content);
            if (attributes < content.size())
                content = content.sliced(attributes);
            Nodes children = read(content, true, inLink, depth + 1);
            at = end + tag.mark.size();
            if (tag.mark == QLatin1String("%")) {
                for (Node &child : children) {
                    if (child.kind == Kind::Text)
                        appendText(nodes, child.text);
                    else
                        nodes.push_back(std::move(child));
                }
            } else {
                Node node = made(tag.kind, QString(tag.html));
                node.children = std::move(children);
                nodes.push_back(std::move(node));
            }
            return true;
        }
        return false;
    }

    bool link(const QString &text, qsizetype &at, int depth, Nodes &nodes) const
    {
        if (text.at(at) != u'"')
            return false;
        qsizetype quote = at + 1;
        while (quote < text.size() && text.at(quote) != u'"' && text.at(quote) != u'\n')
            ++quote;
        if (quote == at + 1 || !QStringView(text).sliced(quote).startsWith(QLatin1String("\":")))
            return false;
        const qsizetype length = addressLength(QStringView(text).sliced(quote + 2), true);
        if (length == 0)
            return false;
        QString shown = text.sliced(at + 1, quote - at - 1);
        Node node = made(Kind::Link);
        node.target = linkTarget(text.sliced(quote + 2, length));
        node.title = takenTitle(shown);
        const qsizetype attributes = attributesLength(shown);
        if (attributes < shown.size())
            shown = shown.sliced(attributes);
        node.children = read(shown, false, true, depth + 1);
        nodes.push_back(std::move(node));
        at = quote + 2 + length;
        return true;
    }

    static QString takenTitle(QString &shown)
    {
        if (!shown.endsWith(u')'))
            return {};
        const qsizetype before = shown.lastIndexOf(u')', shown.size() - 2);
        const qsizetype open = shown.indexOf(u'(', std::max<qsizetype>(before, 0));
        if (open < 1 || open + 2 >= shown.size() || shown.first(open).trimmed().isEmpty())
            return {};
        const QString title = shown.sliced(open + 1, shown.size() - open - 2);
        shown = shown.first(open);
        if (shown.back().isSpace())
            shown.chop(1);
        return title;
    }

    static bool bareLink(const QString &text, qsizetype &at, bool startIsBoundary, Nodes &nodes)
    {
        const bool isBoundary =
            at == 0 ? startIsBoundary : text.at(at - 1).isSpace() || QStringView(u"([,;").contains(text.at(at - 1));
        const qsizetype length = isBoundary ? addressLength(QStringView(text).sliced(at), false) : 0;
        if (length == 0)
            return false;
        Node node = made(Kind::Link);
        const QString shown = text.sliced(at, length);
        node.target = linkTarget(shown);
        appendText(node.children, shown);
        nodes.push_back(std::move(node));
        at += length;
        return true;
    }

    bool footnote(const QString &text, qsizetype &at, Nodes &nodes) const
    {
        // Also where it would not be raised, behind a space: there is a footnote for it.
        if (text.at(at) != u'[')
            return false;
        qsizetype end = at + 1;
        while (end < text.size() && end - at < 8 && text.at(end).unicode() < 0x80 && text.at(end).isDigit())
            ++end;
        const int number = text.sliced(at + 1, end - at - 1).toInt();
        if (end >= text.size() || text.at(end) != u']' || !m_footnotes.contains(number))
            return false;
        nodes.push_back(made(Kind::FootnoteReference));
        nodes.back().number = number;
        at = end + 1;
        return true;
    }

    const TextileShelf &m_shelf;
    const QSet<int> &m_footnotes;
};

} // namespace

Nodes readTextileInlines(const QString &source, TextileShelf &shelf, const QSet<int> &footnotes)
{
    const QString marked = FirstPass(source, shelf).run();
    return SecondPass(shelf, footnotes).read(marked, true, false, 0);
}

Nodes readBackTextile(const QString &source, const QSet<int> &footnotes)
{
    TextileShelf shelf;
    const QString ripped = shelf.rip(source);
    Nodes nodes = readTextileInlines(ripped, shelf, footnotes);
    tidyInlines(nodes);
    trimEnds(nodes);
    return nodes;
}

void tidyInlines(Nodes &inlines)
{
    for (Node &node : inlines) {
        node.text = undefused(node.text);
        node.target = undefused(node.target);
        node.title = undefused(node.title);
        tidyInlines(node.children);
    }
    inlines = withTidyLines(std::move(inlines));
}

Nodes withTidyLines(Nodes inlines)
{
    Nodes tidy;
    for (Node &node : inlines) {
        if (node.kind == Kind::HardBreak && !tidy.empty() && tidy.back().kind == Kind::Text) {
            while (!tidy.back().text.isEmpty() && isBlank(tidy.back().text.back()))
                tidy.back().text.chop(1);
            if (tidy.back().text.isEmpty())
                tidy.pop_back();
        }
        const bool atLineStart = !tidy.empty() && tidy.back().kind == Kind::HardBreak;
        while (atLineStart && node.kind == Kind::Text && !node.text.isEmpty() && isBlank(node.text.front()))
            node.text = node.text.sliced(1);
        const bool isDouble = node.kind == Kind::HardBreak && atLineStart;
        if (node.kind == Kind::Text)
            appendText(tidy, node.text);
        else if (!isDouble)
            tidy.push_back(std::move(node));
    }
    return tidy;
}

void trimEnds(Nodes &inlines)
{
    const auto showsNothing = [](const Node &node) {
        return node.kind == Kind::HardBreak ||
               (node.kind == Kind::Text && std::all_of(node.text.begin(), node.text.end(), isBlank));
    };
    while (!inlines.empty() && showsNothing(inlines.back()))
        inlines.pop_back();
    while (!inlines.empty() && showsNothing(inlines.front()))
        inlines.erase(inlines.begin());
    if (inlines.empty())
        return;
    QString &first = inlines.front().text;
    while (inlines.front().kind == Kind::Text && isBlank(first.front()))
        first = first.sliced(1);
    QString &last = inlines.back().text;
    while (inlines.back().kind == Kind::Text && isBlank(last.back()))
        last.chop(1);
}

} // namespace twinspan::text
