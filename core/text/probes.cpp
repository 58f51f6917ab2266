#include "core/text/probes.h"

#include "core/text/joiners.h"
#include "core/text/markdownreader.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace twinspan::text
{

namespace
{

// A probe is punctuation, a number in non-characters (which normalised texts don't have), punctuation: for the parser
// it is what a reference's own punctuation is, so that emphasis around it opens and closes as without it.
constexpr char16_t edge = u'\u2e31';
constexpr char16_t firstDigit = 0xfdd0;
constexpr int digitBits = 4;

QString probe(qsizetype number)
{
    QString digits;
    do {
        digits.prepend(QChar(char16_t(firstDigit + (number & 15))));
        number >>= digitBits;
    } while (number > 0);
    return QChar(edge) + digits + QChar(edge);
}

bool isProbeDigit(QChar c)
{
    return c.unicode() >= firstDigit && c.unicode() < firstDigit + 16;
}

/// The length of a character reference ("&amp;", "&#64;") that may start here, or 0.
qsizetype entityLength(const QString &source, qsizetype at)
{
    constexpr qsizetype longest = 34;
    qsizetype end = at + 1;
    while (end < source.size() && end - at < longest &&
           (source.at(end).isLetterOrNumber() || (end == at + 1 && source.at(end) == u'#')))
        ++end;
    const bool isEntity = end < source.size() && source.at(end) == u';' && end > at + 1;
    return isEntity ? end + 1 - at : 0;
}

struct Join {
    QChar before; ///< the characters left and right of where the joiner goes
    QChar after;  ///< null: any of the kind that follows
    LiveReference::Follows follows = LiveReference::Follows::Word;
    bool lineStart = false;
    qsizetype startSize = 0;
};

QList<Join> joinsOf(const DefuseRules &rules)
{
    QList<Join> joins;
    for (const LiveReference &reference : rules.references) {
        const QString start = reference.start.toLower();
        if (start.isEmpty())
            continue;
        const bool splits = reference.follows == LiveReference::Follows::NonSpace && start.size() > 1;
        joins.append({.before = start.at(start.size() - (splits ? 2 : 1)),
                      .after = splits ? start.back() : QChar(),
                      .follows = reference.follows,
                      .lineStart = reference.lineStart,
                      .startSize = start.size()});
    }
    return joins;
}

bool mayJoin(const Join &join, QChar before, QChar after)
{
    // After a character reference and before one or a backslash, anything may stand.
    const bool left = before.toLower() == join.before || before == u';';
    if (!left || after.isSpace())
        return false;
    if (after == u'&' || after == u'\\')
        return true;
    if (!join.after.isNull())
        return after.toLower() == join.after;
    const bool isWord = after.isLetterOrNumber() || after.isSurrogate() || after == u'_';
    return join.follows == LiveReference::Follows::Digit  ? after.isDigit()
           : join.follows == LiveReference::Follows::Word ? isWord
                                                          : true;
}

void addBareLinks(const Node &node, QSet<QString> &links)
{
    if (isBareLink(node))
        links.insert(node.children.front().text);
    for (const Node &child : node.children)
        addBareLinks(child, links);
}

/// Where an address that is a link by itself ends, if one starts here; else `at`. A probe in it would make text of it.
qsizetype addressEnd(const QString &source, qsizetype at, const QSet<QString> &links)
{
    const QStringView here = QStringView(source).sliced(at);
    if (links.isEmpty() ||
        !(here.startsWith(u"http", Qt::CaseInsensitive) || here.startsWith(u"www.", Qt::CaseInsensitive) ||
          here.startsWith(u"ftp://", Qt::CaseInsensitive)))
        return at;
    constexpr qsizetype longestTail = 64;
    qsizetype end = at;
    while (end < source.size() && !source.at(end).isSpace() && source.at(end) != u'<')
        ++end;
    for (qsizetype cut = 0; cut < longestTail && end - cut > at; ++cut) {
        if (links.contains(source.sliced(at, end - cut - at)))
            return end - cut;
    }
    return at;
}

/// Is there nothing before the place on its line but the marks of quotes and lists?
bool mayStartLine(const QString &source, qsizetype at)
{
    while (at > 0 && source.at(at - 1) != u'\n') {
        if (!QStringView(u" \t>*+-0123456789.)\\").contains(source.at(at - 1)))
            return false;
        --at;
    }
    return true;
}

/// All places where a joiner could be needed, whatever the parser makes of them.
QList<qsizetype> candidates(const QString &source, const DefuseRules &rules, const QSet<QString> &links)
{
    const QList<Join> joins = joinsOf(rules);
    QList<qsizetype> result;
    qsizetype entityEnd = 0;
    qsizetype linkEnd = 0;
    for (qsizetype at = 1; at < source.size(); ++at) {
        if (source.at(at - 1) == u'&' && at > entityEnd)
            entityEnd = at - 1 + entityLength(source, at - 1);
        if (at > linkEnd)
            linkEnd = addressEnd(source, at - 1, links);
        if (at < entityEnd || at < linkEnd)
            continue;
        const bool fits = std::any_of(joins.begin(), joins.end(), [&source, at](const Join &join) {
            return mayJoin(join, source.at(at - 1), source.at(at)) &&
                   (!join.lineStart || mayStartLine(source, at - join.startSize));
        });
        if (fits)
            result.append(at);
    }
    return result;
}

QString withProbes(const QString &source, const QList<qsizetype> &positions)
{
    QString result;
    qsizetype from = 0;
    for (qsizetype i = 0; i < positions.size(); ++i) {
        result += source.sliced(from, positions.at(i) - from) + probe(i);
        from = positions.at(i);
    }
    return result + source.sliced(from);
}

/// A text of the tree without its probes, and where in it they were.
struct Probed {
    QString text;
    QList<std::pair<qsizetype, qsizetype>> probes; ///< position in the text, number of the probe
};

Probed withoutProbes(const QString &text)
{
    Probed result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        qsizetype end = i + 1;
        qsizetype number = 0;
        while (text.at(i) == QChar(edge) && end < text.size() && isProbeDigit(text.at(end)))
            number = (number << digitBits) + (text.at(end++).unicode() - firstDigit);
        if (end > i + 1 && end < text.size() && text.at(end) == QChar(edge)) {
            result.probes.append({result.text.size(), number});
            i = end;
        } else {
            result.text += text.at(i);
        }
    }
    return result;
}

/// Where the next tag, comment or the like begins; any other '<' is text. -1: there is none.
qsizetype tagFrom(const QString &html, qsizetype from)
{
    constexpr auto isAsciiLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    for (qsizetype at = html.indexOf(u'<', from); at >= 0 && at + 1 < html.size(); at = html.indexOf(u'<', at + 1)) {
        const QChar next = html.at(at + 1);
        if (isAsciiLetter(next) || next == u'/' || next == u'!' || next == u'?')
            return at;
    }
    return -1;
}

class Finder
{
public:
    Finder(const DefuseRules &rules, QList<qsizetype> positions) : m_rules(rules), m_positions(std::move(positions)) {}

    void walk(const Node &node, Place place)
    {
        if (node.kind == Kind::Text)
            look(node.text, place);
        else if (node.kind == Kind::Code || node.kind == Kind::CodeBlock)
            look(node.text, Place::Code);
        else if (node.kind == Kind::HtmlBlock)
            lookInHtml(node.text);
        const bool isLink = node.kind == Kind::Link || node.kind == Kind::Image;
        for (const Node &child : node.children)
            walk(child, isLink ? Place::Link : place);
    }

    QList<qsizetype> found() &&
    {
        std::sort(m_found.begin(), m_found.end());
        m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
        return std::move(m_found);
    }

private:
    void look(const QString &text, Place place)
    {
        const Probed probed = withoutProbes(text);
        auto next = probed.probes.cbegin();
        for (const qsizetype live : joinerPositions(probed.text, m_rules, place)) {
            next = std::find_if(next, probed.probes.cend(), [live](const auto &entry) { return entry.first >= live; });
            if (next != probed.probes.cend() && next->first == live)
                m_found.append(m_positions.at(next->second));
        }
    }

    /// Between tags a block of HTML is text; inside them it is addresses and names.
    void lookInHtml(const QString &html)
    {
        qsizetype from = 0;
        while (from < html.size()) {
            const qsizetype open = tagFrom(html, from);
            look(html.sliced(from, (open < 0 ? html.size() : open) - from), Place::Text);
            const qsizetype close = open < 0 ? -1 : html.indexOf(u'>', open);
            if (close < 0) {
                if (open >= 0)
                    look(html.sliced(open), Place::Text);
                return;
            }
            from = close + 1;
        }
    }

    const DefuseRules &m_rules;
    QList<qsizetype> m_positions;
    QList<qsizetype> m_found;
};

QList<qsizetype> probedPositions(const QString &source, const DefuseRules &rules, const QSet<QString> &links)
{
    const QList<qsizetype> positions = candidates(source, rules, links);
    if (positions.isEmpty())
        return {};
    Finder finder(rules, positions);
    finder.walk(readMarkdown(withProbes(source, positions)), Place::Text);
    return std::move(finder).found();
}

bool isAlive(const Node &node, const DefuseRules &rules, Place place)
{
    if (node.kind == Kind::Text && !joinerPositions(node.text, rules, place, false).isEmpty())
        return true;
    const bool isLink = node.kind == Kind::Link || node.kind == Kind::Image;
    return std::any_of(node.children.begin(), node.children.end(), [&rules, place, isLink](const Node &child) {
        return isAlive(child, rules, isLink ? Place::Link : place);
    });
}

} // namespace

QList<qsizetype> liveSourcePositions(const QString &source, const DefuseRules &rules)
{
    if (candidates(source, rules, {}).isEmpty())
        return {};
    QSet<QString> links;
    addBareLinks(readMarkdown(source), links);
    QList<qsizetype> found = probedPositions(source, rules, links);
    const auto add = [&found](const QList<qsizetype> &more) {
        found += more;
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
    };
    const auto isSafe = [&source, &found, &rules] {
        return !isAlive(readMarkdown(withJoiners(source, found)), rules, Place::Text);
    };
    // The same address can be a link in one place and text in another; then safe goes before clickable.
    if (!links.isEmpty() && !isSafe())
        add(probedPositions(source, rules, {}));
    // Probes can change what they measure. Then every reference dies, in code as well.
    if (!isSafe())
        add(joinerPositions(source, rules, Place::Text));
    return found;
}

QString withJoiners(const QString &source, const QList<qsizetype> &positions)
{
    QString result;
    qsizetype from = 0;
    for (const qsizetype position : positions) {
        result += withDoubledJoiners(source.sliced(from, position - from)) + QChar(wordJoiner);
        from = position;
    }
    return result + withDoubledJoiners(source.sliced(from));
}

} // namespace twinspan::text
