#include "core/text/markdowninlines.h"

#include "core/text/markdownreader.h"

#include <algorithm>
#include <array>

namespace twinspan::text
{

namespace
{

enum class Escapes {
    Few,        ///< what is markup in most places
    Punctuation ///< all that Markdown lets us escape
};

/// How emphasis is written. In words and beside punctuation the first does not always mean emphasis.
enum class Marks { Underscores, Stars, Tags };

constexpr QChar longSolidusOverlay{0x338};

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

QString withEscapedBars(QString source)
{
    return source.replace(u'|', QStringLiteral("\\|"));
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
    // Nor does a byte order mark at the start of a document belong to its text.
    while (start < end && line.at(start) == QChar(QChar::ByteOrderMark))
        ++start;
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
    InlineWriter(Escapes escapes, bool inCell, Marks marks = Marks::Underscores)
        : m_escapes(escapes), m_inCell(inCell), m_marks(marks)
    {
    }

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
            return span(m_marks == Marks::Stars ? QStringLiteral("*") : QStringLiteral("_"), QStringLiteral("em"),
                        node);
        case Kind::Strong:
            return span(QStringLiteral("**"), QStringLiteral("strong"), node);
        case Kind::Strike:
            return span(QStringLiteral("~~"), QStringLiteral("del"), node);
        case Kind::Tagged:
            return tagged(node.text, node);
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
        // Behind a tag it would become one character with the tag's end.
        if (plain.startsWith(longSolidusOverlay))
            result.replace(0, 1, QStringLiteral("&#%1;").arg(longSolidusOverlay.unicode()));
        return m_inCell && m_escapes == Escapes::Few ? withEscapedBars(result) : result;
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
        const bool allSpace = content.count(u' ') == content.size();
        const bool isPadded = !allSpace && content.startsWith(u' ') && content.endsWith(u' ');
        if (content.startsWith(u'`') || content.endsWith(u'`') || isPadded)
            content = u' ' + content + u' ';
        return fence + (m_inCell ? withEscapedBars(content) : content) + fence;
    }

    QString span(const QString &mark, const QString &tag, const Node &node) const
    {
        return m_marks == Marks::Tags ? tagged(tag, node) : mark + write(node.children) + mark;
    }

    QString tagged(const QString &tag, const Node &node) const
    {
        return QStringLiteral("<%1>").arg(tag) + write(node.children) + QStringLiteral("</%1>").arg(tag);
    }

    QString link(const Node &node) const
    {
        if (isBareLink(node) && node.title.isEmpty() && m_escapes == Escapes::Few)
            return m_inCell ? withEscapedBars(node.children.front().text) : node.children.front().text;
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
            target += QStringLiteral(" \"%1\"").arg(title(node.title.simplified()));
        return u'[' + shown + QStringLiteral("](") + target + u')';
    }

    static QString title(const QString &plain)
    {
        QString result = escapedText(plain, Escapes::Punctuation);
        // For cmark-gfm a title with an escaped backslash at its end may go on to a later quotation mark.
        if (plain.endsWith(u'\\'))
            result.replace(result.size() - 2, 2, QStringLiteral("&#92;"));
        return result;
    }

    Escapes m_escapes;
    bool m_inCell;
    Marks m_marks;
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

bool holdsMarks(const Nodes &inlines)
{
    return std::any_of(inlines.begin(), inlines.end(), [](const Node &node) {
        return node.kind == Kind::Emphasis || node.kind == Kind::Strong || node.kind == Kind::Strike ||
               holdsMarks(node.children);
    });
}

QString cellSource(const Nodes &inlines, Escapes escapes, Marks marks)
{
    return withGuardedSpaces(InlineWriter(escapes, true, marks).write(inlines));
}

bool cellReadsBack(QString source, const Nodes &inlines)
{
    return readsBack(source.replace(QStringLiteral("\\|"), QStringLiteral("|")), inlines);
}

struct Effort {
    Escapes escapes = Escapes::Few;
    Marks marks = Marks::Underscores;
};
/// What is tried one after the other; the first is beautiful, the last is the least likely to be misread.
constexpr std::array<Effort, 6> efforts{{
    {Escapes::Few, Marks::Underscores},
    {Escapes::Few, Marks::Stars},
    {Escapes::Few, Marks::Tags},
    {Escapes::Punctuation, Marks::Underscores},
    {Escapes::Punctuation, Marks::Stars},
    {Escapes::Punctuation, Marks::Tags},
}};

} // namespace

QString inlineMarkdown(const Nodes &inlines)
{
    if (inlines.empty())
        return {};
    QString plain = InlineWriter(Escapes::Few, false).write(inlines);
    if (readsBack(plain, inlines))
        return plain;
    const bool hasMarks = holdsMarks(inlines);
    for (const Effort &effort : efforts) {
        QString source = guardedLines(InlineWriter(effort.escapes, false, effort.marks).write(inlines));
        const bool isLast = effort.escapes == Escapes::Punctuation && !hasMarks;
        if (isLast || ((hasMarks || effort.marks == Marks::Underscores) && readsBack(source, inlines)))
            return source;
    }
    return guardedLines(InlineWriter(Escapes::Punctuation, false).write(inlines));
}

QString cellMarkdown(const Nodes &inlines)
{
    const bool hasMarks = holdsMarks(inlines);
    for (const Effort &effort : efforts) {
        QString source = cellSource(inlines, effort.escapes, effort.marks);
        if ((hasMarks || effort.marks == Marks::Underscores) && cellReadsBack(source, inlines))
            return source;
    }
    return cellSource(inlines, Escapes::Punctuation, Marks::Underscores);
}

} // namespace twinspan::text
