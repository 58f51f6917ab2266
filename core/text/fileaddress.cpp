#include "core/text/fileaddress.h"

#include <QUrl>

namespace twinspan::text
{

namespace
{
const QString scheme = QStringLiteral("attachment:");
const QString yours = QStringLiteral("?yours");
const QString kept = QStringLiteral("?kept");

QString decoded(const QString &encoded)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.toUtf8()));
}

QString markOf(FileAddress::Holder holder)
{
    switch (holder) {
    case FileAddress::Holder::Reader:
        return yours;
    case FileAddress::Holder::Nobody:
        return kept;
    case FileAddress::Holder::Writer:
        break;
    }
    return {};
}
} // namespace

QString encodedFileName(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QString relativeFileName(const QString &address)
{
    for (const QChar c : address) {
        if (c == u'/' || c == u'\\' || c == u':' || c == u'?' || c == u'#')
            return {};
    }
    return decoded(address);
}

QString FileAddress::text() const
{
    return scheme + encodedFileName(name) + markOf(holder);
}

bool FileAddress::mayBeIn(const QString &markdown)
{
    return markdown.contains(scheme, Qt::CaseInsensitive);
}

std::optional<FileAddress> FileAddress::from(const QString &address)
{
    if (!address.startsWith(scheme, Qt::CaseInsensitive))
        return std::nullopt;
    QString rest = address.mid(scheme.size());
    FileAddress result;
    for (const Holder holder : {Holder::Reader, Holder::Nobody}) {
        if (rest.endsWith(markOf(holder))) {
            result.holder = holder;
            rest.chop(markOf(holder).size());
            break;
        }
    }
    result.name = decoded(rest);
    return result.name.isEmpty() ? std::nullopt : std::optional(result);
}

} // namespace twinspan::text
