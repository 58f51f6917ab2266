#include "core/text/wikileaf.h"

#include "core/text/htmladapt.h"
#include "core/text/joiners.h"
#include "core/text/wikiadapt.h"
#include "core/text/wikicharacters.h"
#include "core/text/wikiinlines.h"
#include "core/text/wikilines.h"
#include "core/text/wikilinks.h"
#include "core/text/wikispans.h"

#include <QStringList>

#include <algorithm>

namespace twinspan::text
{

namespace
{

enum class Effort { Plain, Escaped };

bool isSpaceOrEnd(const QString &text, qsizetype at)
{
    return at >= text.size() || text.at(at).isSpace();
}

/// Could a phrase, an image or a dash start here, with something behind it that ends it? A text alone in its block has
/// that in itself; but an image in a row may have bars, so what starts one in a cell may end in another.
bool mayOpen(const QString &text, qsizetype at, bool isAlone, WikiPlace place)
{
    const QChar c = text.at(at);
    if (at > 0 && text.at(at - 1).isLetterOrNumber())
        return false;
    if (c == u'?' && (at + 1 >= text.size() || text.at(at + 1) != u'?'))
        return false;
    const bool isDash = c == u'-' && at + 1 < text.size() && text.at(at + 1) == u'-';
    if (isDash && (at == 0 || text.at(at - 1).isSpace()))
        return true;
    const bool mayEndOutside = !isAlone || (c == u'!' && place == WikiPlace::Cell);
    const bool isClosed = mayEndOutside || text.indexOf(c, at + 2) >= 0;
    return isClosed && (!isSpaceOrEnd(text, at + 1) || (!isAlone && at + 1 == text.size()));
}

bool isLanguage(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"_+#.-").contains(c));
    });
}

/// Jira shows an error in place of the code when it doesn't know the language.
bool isKnownLanguage(const QString &name)
{
    static const QStringList known =
        QStringLiteral("actionscript ada applescript bash c c# c++ cpp css erlang go groovy "
                       "haskell html java javascript js json lua nyan objc perl php python "
                       "r rainbow ruby scala sh sql swift visualbasic xml yaml")
            .split(u' ');
    return known.contains(name);
}

class WikiLeafWriter
{
public:
    WikiLeafWriter(const DefuseRules &rules, Effort effort, WikiPlace place)
        : m_rules(rules), m_effort(effort), m_place(place),
          m_break(place == WikiPlace::Cell || place == WikiPlace::OneLine ? QStringLiteral("\\\\ ")
                                                                          : QStringLiteral("\n"))
    {
    }

    QString write(const Nodes &nodes, Place place) const
    {
        QString result;
        for (size_t i = 0; i < nodes.size(); ++i) {
            const Node *next = i + 1 < nodes.size() ? &nodes[i + 1] : nullptr;
            const bool endFits = !next || next->kind != Kind::Text || !next->text.front().isLetterOrNumber();
            add(nodes[i], endFits, nodes.size() == 1, place, result);
        }
        return result;
    }

private:
    void add(const Node &node, bool endFits, bool isAlone, Place place, QString &result) const
    {
        switch (node.kind) {
        case Kind::Text:
            result += text(node.text, place, result.isEmpty() || result.endsWith(u'\n'), isAlone);
            break;
        case Kind::HardBreak:
            result += m_break;
            break;
        case Kind::Code:
            result += code(node.text);
            break;
        case Kind::Link:
            result += link(node);
            break;
        case Kind::Image:
            result += image(node);
            break;
        default:
            addSpan(node, endFits, place, result);
        }
    }

    void addSpan(const Node &node, bool endFits, Place place, QString &result) const
    {
        const auto *const span = std::find_if(wikiSpans.begin(), wikiSpans.end(), [&node](const WikiSpan &one) {
            return one.kind == node.kind && (node.kind != Kind::Tagged || node.text == one.html);
        });
        const QString content = write(node.children, place);
        if (span == wikiSpans.end() || content.isEmpty()) {
            result += content;
            return;
        }
        const bool startFits = result.isEmpty() || mayPrecedeWikiSpan(result.back());
        const bool isBare = startFits && endFits && m_effort == Effort::Plain && !content.startsWith(span->mark);
        const QString mark = isBare ? QString(span->mark) : u'{' + span->mark + u'}';
        result += mark + content + mark;
    }

    QString text(const QString &plain, Place place, bool startsLine, bool isAlone) const
    {
        const QList<qsizetype> joiners = joinerPositions(plain, m_rules, place, startsLine);
        auto joiner = joiners.cbegin();
        QString result;
        for (qsizetype at = 0; at < plain.size(); ++at) {
            if (joiner != joiners.cend() && *joiner == at) {
                result += QChar(wordJoiner);
                ++joiner;
            }
            result += escaped(plain, at, isAlone);
        }
        return result;
    }

    QString escaped(const QString &plain, qsizetype at, bool isAlone) const
    {
        const QChar c = plain.at(at);
        const QChar next = at + 1 < plain.size() ? plain.at(at + 1) : QChar(u'\\');
        QString backslashed = u'\\' + QString(c);
        switch (c.unicode()) {
        case wordJoiner:
            return QString(2, c);
        case u'\\':
            // Also in front of what gets a backslash of its own.
            return next == u'\\' || isWikiEscapable(next) || m_effort == Effort::Escaped ? QStringLiteral("&#92;")
                                                                                         : QString(c);
        case u'&':
            return next == u'#' || next.isLetter() || next == u'\\' ? QStringLiteral("&amp;") : QString(c);
        case u'{':
        case u'}':
        case u'[':
        case u']':
        case u'|':
            return backslashed;
        case u'(':
            return isWikiIcon(QStringView(plain).sliced(at)) || m_effort == Effort::Escaped ? backslashed : QString(c);
        default:
            break;
        }
        const bool isMark = QStringView(u"*_+^~-?!").contains(c);
        const bool acts =
            m_effort == Effort::Escaped ? isWikiEscapable(c) : isMark && mayOpen(plain, at, isAlone, m_place);
        return acts ? backslashed : QString(c);
    }

    QString code(const QString &content) const
    {
        QString result;
        const QString safe = defusedIn(content, m_rules, Place::Code, false);
        const WikiLeafWriter careful(m_rules, Effort::Escaped, WikiPlace::Paragraph);
        const bool isPlain = std::none_of(
            safe.begin(), safe.end(), [](QChar c) { return isWikiEscapable(c) && !QStringView(u"(_-%@").contains(c); });
        for (qsizetype at = 0; at < safe.size(); ++at) {
            const bool isEdge = at == 0 || at + 1 == safe.size();
            if (safe.at(at) == u' ' && isEdge)
                result += QStringLiteral("&#32;");
            else if (safe.at(at) == QChar(wordJoiner))
                result += safe.at(at);
            else
                result +=
                    isPlain && m_effort == Effort::Plain ? escaped(safe, at, true) : careful.escaped(safe, at, true);
        }
        return QStringLiteral("{{") + result + QStringLiteral("}}");
    }

    QString link(const Node &node) const
    {
        const QString target = wikiLinkTarget(node.target);
        if (isBareLink(node) && m_effort == Effort::Plain && wikiAddressLength(node.target) == node.target.size())
            return node.target;
        const QString shown = write(node.children, Place::Link);
        const QString title = node.title.isEmpty() ? QString() : u'|' + hidden(node.title);
        if (target == u'^' + plainText(node.children) && title.isEmpty())
            return u'[' + target + u']';
        return u'[' + shown + u'|' + target + title + u']';
    }

    QString image(const Node &node) const
    {
        const QString alternative = hidden(plainText(node.children));
        return u'!' + wikiImageTarget(node.target) + (alternative.isEmpty() ? u""_qs : u"|alt="_qs + alternative) +
               u'!';
    }

    /// Options and titles: nothing in them is markup, so references stand for all that could end them.
    QString hidden(const QString &plain) const
    {
        QString result;
        const QString safe = defusedIn(plain, m_rules, Place::Link, false);
        for (const QChar c : safe) {
            const bool acts = isWikiEscapable(c) || QStringView(u",=&\\\"<>").contains(c);
            result += acts ? QStringLiteral("&#%1;").arg(c.unicode()) : QString(c);
        }
        return result;
    }

    const DefuseRules &m_rules;
    Effort m_effort;
    WikiPlace m_place;
    QString m_break;
};

QString guarded(const QString &line)
{
    const WikiPrefix prefix = wikiPrefix(line);
    switch (prefix.kind) {
    case WikiPrefix::Kind::Heading:
    case WikiPrefix::Kind::Quote: {
        QString result = line;
        return result.replace(line.indexOf(u'.'), 1, QStringLiteral("&#46;"));
    }
    case WikiPrefix::Kind::Item:
        return line.startsWith(u'#') ? QStringLiteral("&#35;") + line.sliced(1) : u'\\' + line;
    case WikiPrefix::Kind::Rule:
        return u'\\' + line;
    default:
        return line;
    }
}

/// Every line that Jira would take for more than text.
QString withGuardedLines(const QString &source, WikiPlace place)
{
    if (place == WikiPlace::OneLine)
        return source;
    QStringList lines = source.split(u'\n');
    for (qsizetype i = place == WikiPlace::Item ? 1 : 0; i < lines.size(); ++i)
        lines[i] = guarded(lines.at(i));
    return lines.join(u'\n');
}

} // namespace

QString WikiLeaf::write(const Nodes &inlines, WikiPlace place) const
{
    const Nodes nodes = adaptedForWiki(inlines);
    QString written;
    for (const Effort effort : {Effort::Plain, Effort::Escaped}) {
        written = withGuardedLines(WikiLeafWriter(m_rules, effort, place).write(nodes, Place::Text), place);
        if (readBackWiki(written) == nodes)
            break;
    }
    return written;
}

QString WikiLeaf::codeBlock(const Node &node) const
{
    const bool hasLanguage = isLanguage(node.target);
    const QString name = hasLanguage ? QStringLiteral("code") : QStringLiteral("noformat");
    const QString parameter = !hasLanguage                   ? QString()
                              : isKnownLanguage(node.target) ? u':' + node.target
                                                             : QStringLiteral(":title=") + node.target;
    QString code = defusedIn(node.text, m_rules, Place::Code);
    // Inside a macro nothing escapes its own end.
    code.replace(u'{' + name + u'}', u'{' + QString(QChar(wordJoiner)) + name + u'}');
    return u'{' + name + parameter + QStringLiteral("}\n") + code + (code.isEmpty() ? u""_qs : u"\n"_qs) + u'{' + name +
           u'}';
}

} // namespace twinspan::text
