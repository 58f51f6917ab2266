#include "core/text/textileleaf.h"

#include "core/text/joiners.h"
#include "core/text/textileadapt.h"
#include "core/text/textileinlines.h"
#include "core/text/textilelines.h"
#include "core/text/textileshelf.h"
#include "core/text/textilespans.h"

#include <algorithm>

namespace twinspan::text
{

namespace
{

enum class Effort { Plain, Escaped, WithoutSpans };

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Is text[at] the first digit of a "[1]"?
bool isFootnoteNumber(const QString &text, qsizetype at)
{
    if (at == 0 || text.at(at - 1) != u'[')
        return false;
    qsizetype end = at;
    while (end < text.size() && text.at(end).unicode() < 0x80 && text.at(end).isDigit())
        ++end;
    return end > at && end < text.size() && text.at(end) == u']';
}

/// "HTML(5)" would hide the 5 in a tooltip, "a[1]" would be raised; the reader keeps both as they are.
bool isHiddenOrRaised(const QString &text, qsizetype at)
{
    if (isFootnoteNumber(text, at))
        return at > 1 && (isWord(text.at(at - 2)) || text.at(at - 2) == u']');
    if (text.at(at) != u'(')
        return false;
    constexpr qsizetype longest = 64;
    qsizetype start = at;
    while (start > 0 && at - start < longest && text.at(start - 1).unicode() < 0x80 &&
           (text.at(start - 1).isUpper() || text.at(start - 1).isDigit()))
        --start;
    return at - start >= 2;
}

/// Could the text at `at` and another block's text together be one "<code>...</code>" or "==...=="?
bool mayPair(const QString &text, qsizetype at)
{
    const QStringView here = QStringView(text).sliced(at);
    if (here.startsWith(QLatin1String("==")))
        return at == 0 || text.at(at - 1).isSpace();
    return at > 0 && text.at(at - 1) == u'<' && isOffTag(QStringView(text).sliced(at - 1));
}

/// Would a word joiner before the character keep it from being markup?
bool needsJoiner(const QString &text, qsizetype at)
{
    const QStringView here = QStringView(text).sliced(at);
    const QStringView before = QStringView(text).first(at);
    const bool startsSpan = QStringView(u"*_-+^~%?!").contains(here.front()) &&
                            (here.size() == 1 || !here[1].isSpace()) && isSpanBoundary(text, at, true);
    const bool isInEntity = before.endsWith(u'&') && (here.front() == u'#' || here.front().isLetterOrNumber());
    const bool isInLink = before.endsWith(u'"') && here.front() == u':';
    const bool isAddress = (at == 0 || !isWord(text.at(at - 1))) && addressLength(here, false) > 0;
    return startsSpan || isInEntity || isInLink || isAddress || isFootnoteNumber(text, at);
}

/// "</pre>" inside a <pre> would end it.
QString withGuardedTags(const QString &code)
{
    QString result;
    for (qsizetype at = 0; at < code.size(); ++at) {
        result += code.at(at);
        if (code.at(at) == u'<' && isOffTag(QStringView(code).sliced(at)))
            result += QChar(wordJoiner);
    }
    return result;
}

class LeafWriter
{
public:
    LeafWriter(const DefuseRules &rules, Effort effort, LeafPlace place, bool hasTwoAts)
        : m_rules(rules), m_effort(effort), m_inCell(place == LeafPlace::Cell), m_hasTwoAts(hasTwoAts)
    {
    }

    QString write(const Nodes &nodes, bool startIsBoundary, bool endIsBoundary, Place place) const
    {
        QString result;
        for (size_t i = 0; i < nodes.size(); ++i) {
            const bool isLast = i + 1 == nodes.size();
            const QChar next = isLast ? QChar() : firstOf(nodes[i + 1]);
            const bool endFits = isLast ? endIsBoundary : !isWord(next);
            const bool startFits =
                result.isEmpty() ? startIsBoundary : isSpanBoundary(result, result.size(), startIsBoundary);
            add(nodes[i], startFits, endFits, isLast || next.isSpace(), place, result);
        }
        return result;
    }

private:
    static QChar firstOf(const Node &node)
    {
        if (node.kind == Kind::Text)
            return node.text.front();
        return node.kind == Kind::HardBreak ? QChar(u'\n') : QChar(u'*');
    }

    void add(const Node &node, bool startFits, bool endFits, bool spaceFollows, Place place, QString &result) const
    {
        switch (node.kind) {
        case Kind::Text:
            result += text(node.text, place, result.isEmpty() || result.endsWith(u'\n'));
            break;
        case Kind::HardBreak:
            result += u'\n';
            break;
        case Kind::Code:
            result += code(node.text, result.isEmpty() || !isWord(result.back()), endFits);
            break;
        case Kind::Html:
            result += node.text;
            break;
        case Kind::Link:
            addLink(node, spaceFollows, result);
            break;
        case Kind::Image:
            spaced(result);
            result += image(node);
            if (!spaceFollows)
                result += u' ';
            break;
        case Kind::FootnoteReference:
            result += QStringLiteral("[%1]").arg(node.number);
            break;
        default:
            addSpan(node, startFits, endFits, place, result);
        }
    }

    void addSpan(const Node &node, bool startFits, bool endFits, Place place, QString &result) const
    {
        const QLatin1String mark = markOf(node);
        if (mark.isEmpty() && !node.text.isEmpty()) {
            const QString keys = withGuardedTags(defusedIn(plainText(node.children), m_rules, Place::Code, false));
            result += keys.isEmpty()
                          ? QString()
                          : QStringLiteral("<%1>").arg(node.text) + keys + QStringLiteral("</%1>").arg(node.text);
            return;
        }
        const QString content = write(node.children, true, true, place);
        const bool isWhole = !content.isEmpty() && !content.front().isSpace() && !content.back().isSpace();
        const bool isSpan = m_effort != Effort::WithoutSpans && startFits && endFits && isWhole && !mark.isEmpty();
        result += isSpan ? mark + content + mark : content;
    }

    static QLatin1String markOf(const Node &node)
    {
        for (const SpanTag &tag : spanTags) {
            if (tag.mark.size() == 1 && tag.kind == node.kind && (node.kind != Kind::Tagged || node.text == tag.html))
                return tag.mark;
        }
        return {};
    }

    QString text(const QString &plain, Place place, bool startsLine) const
    {
        QList<qsizetype> joiners = joinerPositions(plain, m_rules, place, startsLine);
        for (qsizetype at = 0; at < plain.size(); ++at) {
            if (isHiddenOrRaised(plain, at) || mayPair(plain, at) ||
                (m_effort != Effort::Plain && needsJoiner(plain, at)))
                joiners.append(at);
        }
        std::sort(joiners.begin(), joiners.end());
        QString result;
        auto joiner = joiners.cbegin();
        for (qsizetype at = 0; at < plain.size(); ++at) {
            if (joiner != joiners.cend() && *joiner == at)
                result += QChar(wordJoiner);
            while (joiner != joiners.cend() && *joiner == at)
                ++joiner;
            result += escaped(plain.at(at));
        }
        return result;
    }

    QString escaped(QChar c) const
    {
        if (c == QChar(wordJoiner))
            return QString(2, c);
        if (c == u'|' && m_inCell)
            return QStringLiteral("&#124;");
        // No joiner keeps @this@ from being code.
        const bool isCode =
            c == u'@' && (m_effort == Effort::WithoutSpans || (m_effort == Effort::Escaped && m_hasTwoAts));
        return isCode ? QStringLiteral("&#64;") : QString(c);
    }

    QString code(const QString &content, bool startFits, bool endFits) const
    {
        const bool isPlain =
            std::none_of(content.begin(), content.end(), [](QChar c) { return QStringView(u"@&<|!=\n").contains(c); });
        const bool isTight = !content.isEmpty() && !content.front().isSpace() && !content.back().isSpace();
        const QString defusedCode = defusedIn(content, m_rules, Place::Code, false);
        if (isPlain && isTight && startFits && endFits && m_effort == Effort::Plain)
            return u'@' + defusedCode + u'@';
        return QStringLiteral("<code>") + withGuardedTags(defusedCode) + QStringLiteral("</code>");
    }

    static void spaced(QString &result)
    {
        if (!result.isEmpty() && !result.back().isSpace() && result.back() != u'>')
            result += u' ';
    }

    /// An address in which nothing can be taken for an image, code or the start of a span.
    QString address(const QString &target) const
    {
        QString result;
        for (const QChar c : target) {
            const bool isUnsafe = m_effort == Effort::WithoutSpans && QStringView(u"<>!\"(@|").contains(c);
            result += isUnsafe ? u'%' + QString::number(c.unicode(), 16).toUpper() : QString(c);
        }
        return result;
    }

    void addLink(const Node &link, bool spaceFollows, QString &result) const
    {
        if (isBareLink(link) && m_effort != Effort::WithoutSpans) {
            const bool isBoundary =
                result.isEmpty() || result.back().isSpace() || QStringView(u"([,;").contains(result.back());
            result += (isBoundary ? QString() : QStringLiteral(" ")) + link.children.front().text;
        } else if (link.children.size() == 1 && link.children.front().kind == Kind::Image) {
            spaced(result);
            result += image(link.children.front()) + u':' + address(link.target);
        } else {
            QString shown = write(link.children, false, false, Place::Link);
            shown.replace(u'"', QStringLiteral("&quot;")).replace(u'(', QStringLiteral("&#40;"));
            shown.replace(u'[', QStringLiteral("&#91;")).replace(u'{', QStringLiteral("&#123;"));
            if (!link.title.isEmpty())
                shown += u'(' + hidden(link.title) + u')';
            result += u'"' + shown + QStringLiteral("\":") + address(link.target);
        }
        if (!spaceFollows && m_effort != Effort::Plain)
            result += u' ';
    }

    /// A title or an alternative text.
    QString hidden(const QString &plain) const
    {
        return withGuardedTags(defusedIn(plain, m_rules, Place::Link, false));
    }

    QString image(const Node &node) const
    {
        const QString alternative = hidden(plainText(node.children));
        return u'!' + address(node.target) + (alternative.isEmpty() ? QString() : u'(' + alternative + u')') + u'!';
    }

    const DefuseRules &m_rules;
    Effort m_effort;
    bool m_inCell;
    bool m_hasTwoAts;
};

/// A joiner in front of every line that Textile would take for more than text.
QString withGuardedLines(const QString &source, LeafPlace place)
{
    QStringList lines = source.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString &line = lines[i];
        const bool isGuarded = place == LeafPlace::Cell && i == 0   ? cellPrefix(line).textAt > 0
                               : place == LeafPlace::Line && i == 0 ? false
                                                                    : isBlockStart(line, i == 0);
        if (isGuarded)
            line.prepend(QChar(wordJoiner));
    }
    return lines.join(u'\n');
}

} // namespace

QString TextileLeaf::write(const Nodes &inlines, LeafPlace place) const
{
    // What could not be written as it is reads back as something simpler; written again, that must stay as it is.
    constexpr int mostRounds = 4;
    Nodes nodes = adaptedForTextile(inlines);
    QString written;
    for (int round = 0; round < mostRounds; ++round) {
        written = writeOnce(nodes, place);
        Nodes back = adaptedForTextile(readBackTextile(written, m_footnotes));
        if (back == nodes)
            break;
        nodes = std::move(back);
    }
    return written;
}

QString TextileLeaf::writeOnce(const Nodes &nodes, LeafPlace place) const
{
    const bool hasTwoAts = plainText(nodes).count(u'@') > 1;
    for (const Effort effort : {Effort::Plain, Effort::Escaped}) {
        const LeafWriter writer(m_rules, effort, place, hasTwoAts);
        const QString written = withGuardedLines(writer.write(nodes, true, true, Place::Text), place);
        if (readBackTextile(written, m_footnotes) == nodes)
            return written;
    }
    const LeafWriter writer(m_rules, Effort::WithoutSpans, place, hasTwoAts);
    return withGuardedLines(writer.write(withoutSpans(nodes), true, true, Place::Text), place);
}

QString TextileLeaf::preText(const QString &code) const
{
    return withGuardedTags(defusedIn(withTrimmedLines(code), m_rules, Place::Code));
}

QString TextileLeaf::comment(const QString &html) const
{
    return defusedIn(html, m_rules, Place::Code, false);
}

} // namespace twinspan::text
