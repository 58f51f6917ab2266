#include "core/text/textilespans.h"

#include "core/text/markdownreader.h"
#include "core/text/textileshelf.h"

#include <algorithm>

namespace twinspan::text
{

namespace
{

constexpr qsizetype longestEntity = 34;

bool isAsciiWord(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_');
}

bool isPunctuation(QChar c)
{
    return c.isPunct() || c.isSymbol();
}

bool isPlainBoundary(QStringView text, qsizetype at, bool startIsBoundary)
{
    if (at <= 0)
        return at == 0 && startIsBoundary;
    const QChar before = text[at - 1];
    return before.isSpace() || before == u'>' || before == u'(';
}

bool closesSpan(const QString &text, qsizetype at, qsizetype length)
{
    if (at == 0 || text.at(at - 1).isSpace() || QStringView(text).sliced(at).startsWith(QLatin1String("--")))
        return false;
    if (at + length >= text.size())
        return true;
    const QChar next = text.at(at + length);
    return next.isSpace() || isPunctuation(next) || TextileShelf::isToken(next);
}

/// Letters, digits and what may end an address; the rest behind it belongs to the sentence.
bool mayEndAddress(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"_=/;()-").contains(c);
}

qsizetype schemeLength(QStringView text, bool withPaths)
{
    static constexpr std::array<QLatin1String, 7> schemes{
        QLatin1String("https://"), QLatin1String("http://"), QLatin1String("sftps://"), QLatin1String("sftp://"),
        QLatin1String("ftps://"),  QLatin1String("ftp://"),  QLatin1String("www.")};
    for (const QLatin1String scheme : schemes) {
        if (text.startsWith(scheme))
            return scheme.size();
    }
    if (!withPaths)
        return 0;
    if (text.startsWith(QLatin1String("mailto:")))
        return 7;
    if (text.startsWith(u'/'))
        return 1;
    qsizetype letters = 0;
    while (letters < text.size() && letters < 20 && text[letters].unicode() < 0x80 && text[letters].isLetter())
        ++letters;
    return letters > 0 && text.sliced(letters).startsWith(QLatin1String("://")) ? letters + 3 : 0;
}

qsizetype groupLength(QStringView text, char16_t open, char16_t close)
{
    if (text.size() < 3 || text[0] != open)
        return 0;
    constexpr qsizetype longestGroup = 200;
    text = text.first(std::min(text.size(), longestGroup));
    qsizetype end = 1;
    while (end < text.size() && text[end] != close && text[end] != u'"') {
        const QChar c = text[end];
        if (open == u'[' && !(c.isLower() || c == u'-' || c == u'_'))
            return 0;
        ++end;
    }
    const bool isClosed = end < text.size() && text[end] == close;
    const bool isStyle = open == u'{';
    return isClosed && end > (isStyle ? 2 : 1) && !(isStyle && text[1] == u'{') ? end + 1 : 0;
}

} // namespace

bool isSpanBoundary(QStringView text, qsizetype at, bool startIsBoundary)
{
    if (isPlainBoundary(text, at, startIsBoundary))
        return true;
    return std::any_of(spanTags.begin(), spanTags.end(), [=](const SpanTag &tag) {
        const qsizetype before = at - tag.mark.size();
        return before >= 0 && text.sliced(before).startsWith(tag.mark) &&
               isPlainBoundary(text, before, startIsBoundary);
    });
}

bool opensSpan(QStringView text, qsizetype at, const SpanTag &tag)
{
    const QStringView here = text.sliced(at);
    return here.startsWith(tag.mark) && !here.startsWith(QLatin1String("--")) && here.size() > tag.mark.size() + 1 &&
           !here[tag.mark.size()].isSpace();
}

SpanClosers::SpanClosers(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at).isLetterOrNumber())
            continue;
        for (const SpanTag &tag : spanTags) {
            if (QStringView(text).sliced(at).startsWith(tag.mark) && closesSpan(text, at, tag.mark.size()))
                m_places[tag.mark].append(at);
        }
    }
}

qsizetype SpanClosers::after(const SpanTag &tag, qsizetype from) const
{
    const auto places = m_places.constFind(tag.mark);
    if (places == m_places.constEnd())
        return -1;
    const auto place = std::upper_bound(places->cbegin(), places->cend(), from);
    return place == places->cend() ? -1 : *place;
}

qsizetype attributesLength(QStringView text)
{
    qsizetype length = 0;
    for (int groups = 0; groups < 3; ++groups) {
        const QStringView rest = text.sliced(length);
        qsizetype group = groupLength(rest, u'(', u')');
        if (group == 0)
            group = groupLength(rest, u'{', u'}');
        if (group == 0)
            group = groupLength(rest, u'[', u']');
        if (group == 0)
            break;
        length += group;
    }
    return length;
}

qsizetype addressLength(QStringView text, bool withPaths)
{
    const qsizetype scheme = schemeLength(text, withPaths);
    if (scheme == 0)
        return 0;
    qsizetype end = scheme;
    while (end < text.size() && !text[end].isSpace() && text[end] != u'<' && !TextileShelf::isToken(text[end]))
        ++end;
    while (end > scheme && !mayEndAddress(text[end - 1]))
        --end;
    const QStringView address = text.first(end);
    if (address.endsWith(u')') && address.count(u'(') < address.count(u')'))
        --end;
    const bool startsWell =
        end > scheme && (text[scheme].isLetterOrNumber() || QStringView(u"_/").contains(text[scheme]));
    return startsWell || (withPaths && scheme == 1 && end == 1) ? end : 0;
}

QString linkTarget(const QString &address)
{
    return address.startsWith(QLatin1String("www.")) ? QLatin1String("http://") + address : address;
}

QString decodedEntity(const QString &text, qsizetype &at)
{
    qsizetype end = at + 1;
    while (end < text.size() && end - at < longestEntity && (text.at(end) == u'#' || isAsciiWord(text.at(end))))
        ++end;
    if (end >= text.size() || text.at(end) != u';' || end == at + 1)
        return text.at(at++);
    const QString entity = text.sliced(at, end + 1 - at);
    at = end + 1;
    const Node document = readMarkdown(entity);
    const bool isText = document.children.size() == 1 && document.children.front().children.size() == 1 &&
                        document.children.front().children.front().kind == Kind::Text;
    const QString decoded = isText ? document.children.front().children.front().text : entity;
    // Control characters and line ends can't come in by a back door.
    const bool isClean = std::all_of(decoded.begin(), decoded.end(), [](QChar c) {
        return c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() >= 0xa0) &&
               (c.unicode() < 0xfdd0 || c.unicode() > 0xfdef);
    });
    if (entity == QLatin1String("&#32;"))
        return QStringLiteral(" ");
    return isClean ? decoded : entity;
}

QString decodedEntities(const QString &text)
{
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at) == u'&')
            result += decodedEntity(text, at);
        else
            result += text.at(at++);
    }
    return result;
}

} // namespace twinspan::text
