#include "core/net/literalquery.h"

namespace twinspan::net
{

QUrlQuery literalQuery(const QUrlQuery &query)
{
    QUrlQuery result;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        result.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                            QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return result;
}

} // namespace twinspan::net
