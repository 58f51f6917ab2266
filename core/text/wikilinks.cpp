#include "core/text/wikilinks.h"

#include "core/text/fileaddress.h"
#include "core/text/htmladdress.h"
#include "core/text/wikicharacters.h"

#include <QStringList>

#include <algorithm>

namespace twinspan::text
{

namespace
{

constexpr qsizetype longestLink = 4000;

bool isUnsafe(QChar c)
{
    return c.isSpace() || QStringView(u"|[]{}^\\\"<>!*~").contains(c) ||
           (c.unicode() >= 0xfdd0 && c.unicode() <= 0xfdef);
}

/// Names of files stand as they are: nothing in them can be encoded.
bool isWritableName(const QString &name)
{
    return !name.isEmpty() && name == name.simplified() && std::none_of(name.begin(), name.end(), [](QChar c) {
        return QStringView(u"|[]{}^\\!&*~,;:/#?<>\"\u2060").contains(c);
    });
}

/// The name of a file of the issue that the address leads to, as wiki markup can say it; else empty.
QString writableName(const QString &address)
{
    const auto file = FileAddress::from(address);
    const bool isOurs = file && file->holder == FileAddress::Holder::Writer;
    return isOurs && isWritableName(file->name) ? file->name : QString();
}

QString encoded(const QString &address)
{
    QString result;
    for (const QChar c : address) {
        if (!isUnsafe(c)) {
            result += c;
            continue;
        }
        const QByteArray hex = QString(c).toUtf8().toHex().toUpper();
        for (qsizetype i = 0; i < hex.size(); i += 2)
            result += u'%' + QString::fromLatin1(hex.sliced(i, 2));
    }
    return result;
}

/// Leads somewhere outside of the text: a scheme, or a path on the same server.
bool isAddress(const QString &target)
{
    const qsizetype colon = target.indexOf(u':');
    const bool hasScheme = colon > 1 && std::all_of(target.begin(), target.begin() + colon,
                                                    [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
    const bool isPath = target.startsWith(u'/') && target.size() > 1;
    return (hasScheme || isPath) && useOfAddress(target, false) == AddressUse::Link &&
           std::none_of(target.begin(), target.end(), isUnsafe);
}

bool isHttp(const QString &target)
{
    return target.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
           target.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

bool isIssueKey(const QString &target)
{
    const qsizetype dash = target.indexOf(u'-');
    const auto isUpper = [](QChar c) { return (c >= u'A' && c <= u'Z') || c.isDigit() || c == u'_'; };
    return dash > 1 && dash + 1 < target.size() && target.front().isLetter() &&
           std::all_of(target.begin(), target.begin() + dash, isUpper) &&
           std::all_of(target.begin() + dash + 1, target.end(), [](QChar c) { return c.isDigit(); });
}

/// The parts between bars up to the bracket that ends the link, and that bracket's place; -1: none.
qsizetype endOfLink(const QString &source, qsizetype at, QStringList &parts)
{
    QString part;
    const qsizetype limit = std::min(source.size(), at + longestLink);
    for (qsizetype end = at + 1; end < limit; ++end) {
        const QChar c = source.at(end);
        if (c == u'[' || c == u'\n')
            return -1;
        if (c == u']' || c == u'|') {
            parts.append(part);
            part.clear();
            if (c == u']')
                return end;
            continue;
        }
        part += c;
        if (c == u'\\' && end + 1 < limit)
            part += source.at(++end);
    }
    return -1;
}

/// "a.png", "my picture.jpeg", but no sentence between two exclamation marks.
bool isPictureName(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype letters = name.size() - dot - 1;
    return dot > 0 && letters > 1 && letters < 6 && isWritableName(name) &&
           std::all_of(name.begin() + dot + 1, name.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

QString option(const QString &options, QLatin1String name)
{
    const QStringList all = options.split(u',');
    for (const QString &one : all) {
        const qsizetype equals = one.indexOf(u'=');
        if (equals > 0 && one.first(equals).trimmed() == name)
            return unescapedWiki(one.sliced(equals + 1)).simplified();
    }
    return {};
}

} // namespace

WikiLink wikiLinkAt(const QString &source, qsizetype at)
{
    QStringList parts;
    const qsizetype end = endOfLink(source, at, parts);
    // An image in the text of a link has bars of its own.
    while (end >= 0 && parts.size() > 2 && parts.first().startsWith(u'!') && !parts.first().endsWith(u'!')) {
        parts[0] += u'|' + parts.at(1);
        parts.removeAt(1);
    }
    if (end < 0 || parts.size() > 3)
        return {};
    const QString target = (parts.size() == 1 ? parts.first() : parts.at(1)).trimmed();
    WikiLink link;
    link.isSource = parts.size() > 1;
    link.shown = link.isSource ? parts.first() : target;
    link.title = parts.size() > 2 ? unescapedWiki(parts.at(2)).simplified() : QString();
    const QString rest = target.mid(1);
    if (target.startsWith(u'^') && isWritableName(rest)) {
        link.target = FileAddress{rest}.text();
        link.shown = link.isSource ? link.shown : rest;
    } else if (target.startsWith(u'~') && !rest.isEmpty()) {
        link.shown = link.isSource ? link.shown : u'@' + unescapedWiki(rest);
    } else if (isAddress(target)) {
        link.target = target;
        if (!link.isSource && target.startsWith(QLatin1String("mailto:")))
            link.shown = target.mid(7);
    } else if (!isIssueKey(target) && !(target.startsWith(u'#') && link.isSource)) {
        return {};
    }
    link.length = end + 1 - at;
    return link;
}

WikiImage wikiImageAt(const QString &source, qsizetype at)
{
    constexpr qsizetype longest = 2000;
    qsizetype end = at + 1;
    const qsizetype limit = std::min(source.size(), at + longest);
    while (end < limit && source.at(end) != u'!' && source.at(end) != u'\n')
        end += source.at(end) == u'\\' ? 2 : 1;
    if (end >= limit || source.at(end) != u'!' || end == at + 1)
        return {};
    const QString content = source.sliced(at + 1, end - at - 1);
    const qsizetype bar = content.indexOf(u'|');
    const QString name = bar < 0 ? content : content.first(bar);
    WikiImage image;
    if (isHttp(name) && isAddress(name))
        image.target = name;
    else if (isPictureName(name))
        image.target = FileAddress{name}.text();
    else
        return {};
    image.alternative = bar < 0 ? QString() : option(content.sliced(bar + 1), QLatin1String("alt"));
    image.length = end + 1 - at;
    return image;
}

QString wikiLinkTarget(const QString &address)
{
    if (const QString name = writableName(address); !name.isEmpty())
        return u'^' + name;
    const QString target = encoded(address);
    return isAddress(target) ? target : QString();
}

QString wikiImageTarget(const QString &address)
{
    if (const QString name = writableName(address); isPictureName(name))
        return name;
    const QString target = encoded(address);
    return isHttp(target) ? target : QString();
}

} // namespace twinspan::text
