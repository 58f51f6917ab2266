#include "core/net/httpdate.h"

#include <QLocale>

namespace twinspan::net
{

std::optional<QDateTime> httpDate(const QByteArray &text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return date;
}

std::optional<QDateTime> dateOf(const HttpResponse &response)
{
    return httpDate(response.header("Date"));
}

} // namespace twinspan::net
