#include "core/text/markdowninlines.h"

#include "core/text/markdownreader.h"

#include <algorithm>

namespace twinspan::text
{

namespace
{

enum class Escapes {
    Few,        ///< what is markup in most places
    Punctuation ///< all that Markdown lets us escape
};

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() < 0x80 && c.unicode() > 0x20 && !c.isLetterOrNumber();
}

bool isSpaceAt(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || text.at(at).isSpace();
}

bool isWordAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// Escaping what is not needed here costs only beauty; what is missed is found by reading back.
bool needsEscape(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar(u' ');
    switch (c.unicode()) {
    case u'`':
        return true;
    case u'*':
    case u'~':
        return !isSpaceAt(text, at - 1) || !isSpaceAt(text, at + 1);
    case u'_':
        return !(isWordAt(text, at - 1) && isWordAt(text, at + 1)) &&
               !(isSpaceAt(text, at - 1) && isSpaceAt(text, at + 1));
    case u'\\':
        return isAsciiPunctuation(next) || at + 1 == text.size();
    case u'<':
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    case u'&':
        return next == u'#' || next.isLetter();
    case u']':
        return next == u'(' || next == u'[' || next == u':';
    case u'[':
        return next == u'^';
    default:
        return false;
    }
}

QString escapedText(const QString &text, Escapes escapes)
{
    QString result;
    result.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escape = escapes == Escapes::Few ? needsEscape(text, i) : isAsciiPunctuation(text.at(i));
        if (escape)
            result += u'\\';
        result += text.at(i);
    }
    return result;
}

/// White space at the ends of a line would vanish, or make code of the line.
QString withGuardedSpaces(const QString &line)
{
    qsizetype start = 0;
    qsizetype end = line.size();
    while (start < end && line.at(start).isSpace())
        ++start;
    while (end > start && line.at(end - 1).isSpace())
        --end;
    QString result;
    for (qsizetype i = 0; i < start; ++i)
        result += QStringLiteral("&#%1;").arg(line.at(i).unicode());
    result += line.sliced(start, end - start);
    for (qsizetype i = end; i < line.size(); ++i)
        result += QStringLiteral("&#%1;").arg(line.at(i).unicode());
    return result;
}

/// A backslash before what would make the line a heading, list, quote, rule or table.
QString withoutBlockStart(const QString &line)
{
    if (line.isEmpty())
        return line;
    const QChar first = line.front();
    if (QStringView(u"#>-+=|:").contains(first) || line.startsWith(QLatin1String("~~~")))
        return u'\\' + line;
    qsizetype digits = 0;
    while (digits < line.size() && line.at(digits).isDigit())
        ++digits;
    const bool isNumber = digits > 0 && digits < 10 && digits < line.size() &&
                          (line.at(digits) == u'.' || line.at(digits) == u')') && isSpaceAt(line, digits + 1);
    return isNumber ? line.first(digits) + u'\\' + line.sliced(digits) : line;
}

class InlineWriter
{
public:
    InlineWriter(Escapes escapes, bool inCell) : m_escapes(escapes), m_inCell(inCell) {}

    QString write(const Nodes &inlines) const
    {
        QString result;
        for (const Node &node : inlines)
            result += one(node);
        return result;
    }

private:
    QString one(const Node &node) const
    {
        switch (node.kind) {
        case Kind::Text:
            return text(node.text);
        case Kind::SoftBreak:
            return m_inCell ? QStringLiteral(" ") : QStringLiteral("\n");
        case Kind::HardBreak:
            return m_inCell ? QStringLiteral("<br>") : QStringLiteral("\\\n");
        case Kind::Code:
            return code(node.text);
        case Kind::Html:
            return node.text;
        case Kind::Emphasis:
            return span(QStringLiteral("_"), node);
        case Kind::Strong:
            return span(QStringLiteral("**"), node);
        case Kind::Strike:
            return span(QStringLiteral("~~"), node);
        case Kind::Tagged:
            return QStringLiteral("<%1>").arg(node.text) + write(node.children) +
                   QStringLiteral("</%1>").arg(node.text);
        case Kind::Link:
            return link(node);
        case Kind::Image:
            return u'!' + bracketed(node, escapedText(plainText(node.children).simplified(), Escapes::Punctuation));
        case Kind::FootnoteReference:
            return QStringLiteral("[^%1]").arg(node.number);
        default:
            return write(node.children);
        }
    }

    QString text(const QString &plain) const
    {
        QString result = escapedText(plain, m_escapes);
        if (m_inCell && m_escapes == Escapes::Few)
            result.replace(u'|', QStringLiteral("\\|"));
        return result;
    }

    QString code(const QString &plain) const
    {
        QString content = plain;
        qsizetype longest = 0;
        qsizetype run = 0;
        for (const QChar c : content) {
            run = c == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const QString fence(longest + 1, u'`');
        const bool allSpace = content.trimmed().isEmpty();
        const bool isPadded = !allSpace && content.startsWith(u' ') && content.endsWith(u' ');
        if (content.startsWith(u'`') || content.endsWith(u'`') || isPadded)
            content = u' ' + content + u' ';
        if (m_inCell)
            content.replace(u'|', QStringLiteral("\\|"));
        return fence + content + fence;
    }

    QString span(const QString &mark, const Node &node) const { return mark + write(node.children) + mark; }

    QString link(const Node &node) const
    {
        if (isBareLink(node) && node.title.isEmpty() && m_escapes == Escapes::Few)
            return node.children.front().text;
        return bracketed(node, write(node.children));
    }

    QString bracketed(const Node &node, const QString &shown) const
    {
        QString target;
        int depth = 0;
        bool isBalanced = true;
        for (const QChar c : node.target) {
            depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
            isBalanced = isBalanced && depth >= 0;
            if (c.isSpace())
                target += QStringLiteral("%%1").arg(int(c.unicode()), 2, 16, QLatin1Char('0')).toUpper();
            else if (QStringView(u"<>\\").contains(c) || (c == u'|' && m_inCell))
                target += QString(u'\\') + c;
            else
                target += c == u'&' ? QStringLiteral("&amp;") : QString(c);
        }
        if (!isBalanced || depth != 0)
            target.replace(u'(', QStringLiteral("\\(")).replace(u')', QStringLiteral("\\)"));
        if (!node.title.isEmpty())
            target += QStringLiteral(" \"%1\"").arg(escapedText(node.title.simplified(), Escapes::Punctuation));
        return u'[' + shown + QStringLiteral("](") + target + u')';
    }

    Escapes m_escapes;
    bool m_inCell;
};

QString guardedLines(const QString &source)
{
    QStringList lines = source.split(u'\n');
    for (QString &line : lines)
        line = withoutBlockStart(withGuardedSpaces(line));
    return lines.join(u'\n');
}

/// References to footnotes count in the order in which they stand; gives how many there are.
int renumber(Nodes &inlines, QList<int> &order)
{
    for (Node &node : inlines) {
        if (node.kind == Kind::FootnoteReference) {
            if (!order.contains(node.number))
                order.append(node.number);
            node.number = static_cast<int>(order.indexOf(node.number)) + 1;
        }
        renumber(node.children, order);
    }
    return static_cast<int>(order.size());
}

/// A reference without its footnote would read as text, so the check brings them along.
bool readsBack(const QString &source, const Nodes &inlines)
{
    QList<int> order;
    Nodes expected = inlines;
    const int footnotes = renumber(expected, order);
    QString checked = source;
    for (const int number : order)
        checked += QStringLiteral("\n\n[^%1]: x").arg(number);
    const Node document = readMarkdown(checked);
    return document.children.size() == size_t(footnotes) + 1 && document.children.front().kind == Kind::Paragraph &&
           document.children.front().children == expected;
}

} // namespace

QString inlineMarkdown(const Nodes &inlines)
{
    if (inlines.empty())
        return {};
    QString plain = InlineWriter(Escapes::Few, false).write(inlines);
    if (readsBack(plain, inlines))
        return plain;
    QString guarded = guardedLines(plain);
    if (readsBack(guarded, inlines))
        return guarded;
    return guardedLines(InlineWriter(Escapes::Punctuation, false).write(inlines));
}

QString cellMarkdown(const Nodes &inlines)
{
    QString plain = withGuardedSpaces(InlineWriter(Escapes::Few, true).write(inlines));
    QString unpiped = plain;
    unpiped.replace(QStringLiteral("\\|"), QStringLiteral("|"));
    if (readsBack(unpiped, inlines))
        return plain;
    return withGuardedSpaces(InlineWriter(Escapes::Punctuation, true).write(inlines));
}

} // namespace twinspan::text
