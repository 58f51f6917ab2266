#pragma once

#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

/// Looks at what the HTML writer wrote with a parser that is none of ours: is there anything in it that could act?
namespace htmlcheck
{

/// May an address lead there? Browsers leave out white space and control characters before they look.
inline bool isHarmless(QString address)
{
    static const QStringList schemes =
        QStringLiteral("http https mailto ftp ftps tel irc ircs xmpp matrix").split(u' ');
    address.removeIf([](QChar c) { return c.unicode() <= 0x20 || !c.isPrint(); });
    const QString start = address.section(u':', 0, 0);
    const bool isPath = !address.contains(u':') || start.contains(u'/') || start.contains(u'?') || start.contains(u'#');
    return isPath || schemes.contains(start.toLower());
}

/// The first thing that may not be there; empty when all is well.
inline QString activePart(const QString &html)
{
    static const QStringList elements =
        QStringLiteral(
            "div p h1 h2 h3 h4 h5 h6 ul ol li pre input table thead th tbody tr td hr code br a img blockquote "
            "em strong del ins sup sub kbd section")
            .split(u' ');
    static const QStringList attributes =
        QStringLiteral("href title src alt align start id class type checked disabled").split(u' ');
    QXmlStreamReader xml(QStringLiteral("<div>") + html + QStringLiteral("</div>"));
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Comment || token == QXmlStreamReader::ProcessingInstruction ||
            token == QXmlStreamReader::DTD)
            return xml.tokenString();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (!elements.contains(xml.name().toString()))
            return xml.name().toString();
        if (xml.name() == u"input" && xml.attributes().value(QLatin1String("type")) != u"checkbox")
            return QStringLiteral("an input that is no box");
        const auto found = xml.attributes();
        for (const QXmlStreamAttribute &attribute : found) {
            const bool isAddress = attribute.name() == u"href" || attribute.name() == u"src";
            if (!attributes.contains(attribute.name().toString()))
                return attribute.name().toString();
            if (isAddress && !isHarmless(attribute.value().toString()))
                return attribute.value().toString();
        }
    }
    return xml.hasError() ? xml.errorString() : QString();
}

} // namespace htmlcheck
