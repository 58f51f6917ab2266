#include "core/text/htmltokens.h"

#include <algorithm>

namespace twinspan::text
{

namespace
{

constexpr qsizetype mostAttributes = 64;

bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isOneOf(QStringView name, std::initializer_list<QStringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// What these hold is nothing to read.
bool isDropped(QStringView element)
{
    return isOneOf(element, {u"script", u"style", u"iframe", u"noembed", u"noframes", u"title"});
}

bool holdsNoTags(QStringView element)
{
    return isDropped(element) || isOneOf(element, {u"textarea", u"xmp", u"plaintext"});
}

QString lowered(QStringView name)
{
    // Only ASCII: a Kelvin sign is no k.
    QString result = name.toString();
    for (QChar &c : result) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(char16_t(c.unicode() + 0x20));
    }
    return result;
}

} // namespace

QStringView HtmlToken::attribute(QStringView wanted) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [wanted](const Attribute &attribute) { return attribute.name == wanted; });
    return found == attributes.end() ? QStringView() : found->value;
}

bool HtmlTokens::next(HtmlToken &token)
{
    while (m_at < m_html.size()) {
        if (!m_literal.isEmpty()) {
            const QString element = std::exchange(m_literal, {});
            takeLiteral(element, token);
            if (!token.text.isEmpty())
                return true;
            continue;
        }
        if (takeTag(token))
            return true;
    }
    return false;
}

/// One token from m_at on; false when it was one that is left out.
bool HtmlTokens::takeTag(HtmlToken &token)
{
    const QStringView here = m_html.sliced(m_at);
    const auto at = [here](qsizetype i) { return i < here.size() ? here[i] : QChar(); };
    if (here.front() == u'<' && !m_hasOnlyText) {
        const bool isEnd = at(1) == u'/';
        if (isAsciiLetter(at(isEnd ? 2 : 1)) && readTag(token, m_at + (isEnd ? 2 : 1))) {
            token.type = isEnd ? HtmlToken::Type::End : HtmlToken::Type::Start;
            if (!isEnd && holdsNoTags(token.name))
                m_literal = token.name;
            return true;
        }
        const bool isDeclaration = at(1) == u'!' || at(1) == u'?' || (isEnd && at(2) != QChar());
        if (!m_hasOnlyText && isDeclaration) {
            skipDeclaration();
            return false;
        }
    }
    qsizetype end = m_hasOnlyText ? m_html.size() : m_html.indexOf(u'<', m_at + 1);
    if (end < 0)
        end = m_html.size();
    token.type = HtmlToken::Type::Text;
    token.text = m_html.sliced(m_at, end - m_at);
    m_at = end;
    return true;
}

/// False, and nothing taken, when the tag never ends: no later one would.
bool HtmlTokens::readTag(HtmlToken &token, qsizetype at)
{
    const qsizetype start = at;
    while (at < m_html.size() && !isHtmlSpace(m_html[at]) && m_html[at] != u'/' && m_html[at] != u'>')
        ++at;
    token.name = lowered(m_html.sliced(start, at - start));
    token.attributes.clear();
    while (at < m_html.size() && m_html[at] != u'>') {
        if (isHtmlSpace(m_html[at]) || m_html[at] == u'/')
            ++at;
        else
            at = readAttribute(token, at);
    }
    if (at >= m_html.size()) {
        m_hasOnlyText = true;
        return false;
    }
    m_at = at + 1;
    return true;
}

/// Gives where the next one may start; the end of the source when its value never ends.
qsizetype HtmlTokens::readAttribute(HtmlToken &token, qsizetype at) const
{
    const auto skipSpace = [this](qsizetype from) {
        while (from < m_html.size() && isHtmlSpace(m_html[from]))
            ++from;
        return from;
    };
    const qsizetype start = at;
    do
        ++at;
    while (at < m_html.size() && !isHtmlSpace(m_html[at]) && !QStringView(u"/>=").contains(m_html[at]));
    const QStringView name = m_html.sliced(start, at - start);
    QStringView value;
    const qsizetype sign = skipSpace(at);
    if (sign < m_html.size() && m_html[sign] == u'=') {
        at = skipSpace(sign + 1);
        const QChar quote = at < m_html.size() ? m_html[at] : QChar();
        const bool isQuoted = quote == u'"' || quote == u'\'';
        const qsizetype from = isQuoted ? at + 1 : at;
        qsizetype end = isQuoted ? m_html.indexOf(quote, from) : from;
        while (!isQuoted && end < m_html.size() && !isHtmlSpace(m_html[end]) && m_html[end] != u'>')
            ++end;
        if (end < 0)
            return m_html.size();
        value = m_html.sliced(from, end - from);
        at = isQuoted ? end + 1 : end;
    }
    const QString lowerName = lowered(name);
    const bool isKnown = std::any_of(token.attributes.begin(), token.attributes.end(),
                                     [&lowerName](const auto &attribute) { return attribute.name == lowerName; });
    if (!isKnown && token.attributes.size() < mostAttributes)
        token.attributes.append({lowerName, value});
    return at;
}

/// "<!-- -->", "<!doctype>", "<?xml ?>", "</ x>". One that never ends hides the rest, as it does in browsers.
void HtmlTokens::skipDeclaration()
{
    const QStringView here = m_html.sliced(m_at);
    if (!here.startsWith(u"<!--")) {
        const qsizetype end = here.indexOf(u'>');
        m_at = end < 0 ? m_html.size() : m_at + end + 1;
        return;
    }
    if (here.startsWith(u"<!-->") || here.startsWith(u"<!--->")) {
        m_at += here.indexOf(u'>') + 1;
        return;
    }
    for (qsizetype end = here.indexOf(u"--", 4); end >= 0; end = here.indexOf(u"--", end + 1)) {
        const QStringView rest = here.sliced(end + 2);
        if (rest.startsWith(u'>') || rest.startsWith(u"!>")) {
            m_at += end + 2 + rest.indexOf(u'>') + 1;
            return;
        }
    }
    m_at = m_html.size();
}

void HtmlTokens::takeLiteral(const QString &element, HtmlToken &token)
{
    const qsizetype end = endOfLiteral(element);
    token.type = HtmlToken::Type::Literal;
    token.name = element;
    token.text = isDropped(element) ? QStringView() : m_html.sliced(m_at, end - m_at);
    m_at = end;
}

qsizetype HtmlTokens::endOfLiteral(const QString &element) const
{
    const QString closing = QStringLiteral("</") + element;
    for (qsizetype at = m_html.indexOf(closing, m_at, Qt::CaseInsensitive); at >= 0;
         at = m_html.indexOf(closing, at + 1, Qt::CaseInsensitive)) {
        const qsizetype behind = at + closing.size();
        if (behind < m_html.size() && (isHtmlSpace(m_html[behind]) || m_html[behind] == u'/' || m_html[behind] == u'>'))
            return at;
    }
    return m_html.size();
}

} // namespace twinspan::text
