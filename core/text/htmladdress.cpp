#include "core/text/htmladdress.h"

#include <QStringList>

#include <algorithm>

namespace twinspan::text
{

namespace
{

/// Browsers leave out white space and control characters where they look for the scheme.
QString scheme(const QString &address)
{
    QString result;
    for (const QChar c : address) {
        if (c == u':')
            return result;
        if (c == u'/' || c == u'?' || c == u'#')
            return {};
        if (c.unicode() > 0x20 && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            result += c.toLower();
    }
    return {};
}

} // namespace

AddressUse useOfAddress(const QString &address, bool isImage)
{
    static const QStringList leading{QStringLiteral("http"), QStringLiteral("https")};
    static const QStringList alsoLeading{QStringLiteral("mailto"), QStringLiteral("ftp"),   QStringLiteral("ftps"),
                                         QStringLiteral("tel"),    QStringLiteral("irc"),   QStringLiteral("ircs"),
                                         QStringLiteral("xmpp"),   QStringLiteral("matrix")};
    static const QStringList running{QStringLiteral("javascript"), QStringLiteral("vbscript"), QStringLiteral("data")};
    if (address.isEmpty())
        return AddressUse::None;
    const QString found = scheme(address);
    const bool hasNone = found.isEmpty() && !address.startsWith(u':');
    if (hasNone || leading.contains(found) || (!isImage && alsoLeading.contains(found)))
        return AddressUse::Link;
    return running.contains(found) ? AddressUse::None : AddressUse::Shown;
}

QString encodedSpaces(const QString &address)
{
    const QString trimmed = address.trimmed();
    QString result;
    for (const QChar c : trimmed) {
        // Browsers leave these out.
        if (c == u'\t' || c == u'\n' || c == u'\r')
            continue;
        if (!c.isSpace()) {
            result += c;
            continue;
        }
        const QByteArray utf8 = QString(c).toUtf8().toHex().toUpper();
        for (qsizetype i = 0; i < utf8.size(); i += 2)
            result += u'%' + QString::fromLatin1(utf8.sliced(i, 2));
    }
    return result;
}

} // namespace twinspan::text
