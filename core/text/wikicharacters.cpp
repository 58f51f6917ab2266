#include "core/text/wikicharacters.h"

#include "core/text/textilespans.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace twinspan::text
{

namespace
{

/// Does a character reference ("&#92;") start here? It belongs to no address.
bool isReference(QStringView text)
{
    constexpr qsizetype longest = 34;
    if (!text.startsWith(u'&'))
        return false;
    qsizetype end = 1;
    while (end < text.size() && end < longest && (text[end] == u'#' || text[end].isLetterOrNumber()))
        ++end;
    return end > 1 && end < text.size() && text[end] == u';';
}

} // namespace

bool isWikiEscapable(QChar c)
{
    return QStringView(u"![]^~+?%{}()*_-|@").contains(c);
}

QString unescapedWiki(const QString &source)
{
    QString result;
    qsizetype at = 0;
    while (at < source.size()) {
        const QChar c = source.at(at);
        const QChar next = at + 1 < source.size() ? source.at(at + 1) : QChar();
        if (c == u'&') {
            result += decodedEntity(source, at);
        } else if (c == u'\\' && (next == u'\\' || isWikiEscapable(next))) {
            result += next == u'\\' ? QChar(u' ') : next;
            at += 2;
        } else {
            result += c;
            ++at;
        }
    }
    return result;
}

qsizetype wikiAddressLength(QStringView text)
{
    constexpr qsizetype longest = 2000;
    if (text.isEmpty() || !QStringView(u"hwfsHWFS").contains(text.front()))
        return 0;
    const qsizetype limit = std::min(text.size(), longest);
    qsizetype end = 0;
    while (end < limit && !text[end].isSpace() && !QStringView(u"<>\"{}|\\^[]").contains(text[end]) &&
           !isReference(text.sliced(end)))
        ++end;
    return addressLength(text.first(end), false);
}

bool isWikiIcon(QStringView text)
{
    static constexpr std::array<QLatin1String, 17> icons{
        QLatin1String("(x)"),   QLatin1String("(/)"),  QLatin1String("(!)"),  QLatin1String("(?)"),
        QLatin1String("(y)"),   QLatin1String("(n)"),  QLatin1String("(i)"),  QLatin1String("(+)"),
        QLatin1String("(-)"),   QLatin1String("(*)"),  QLatin1String("(on)"), QLatin1String("(off)"),
        QLatin1String("(*r)"),  QLatin1String("(*g)"), QLatin1String("(*b)"), QLatin1String("(*y)"),
        QLatin1String("(flag)")};
    return std::any_of(icons.begin(), icons.end(),
                       [text](QLatin1String icon) { return text.startsWith(icon, Qt::CaseInsensitive); });
}

} // namespace twinspan::text
