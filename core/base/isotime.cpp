#include "core/base/isotime.h"

#include <QRegularExpression>

namespace twinspan
{

QDateTime isoTime(const QString &text)
{
    static const QRegularExpression zone(QStringLiteral("(?:[Zz]|([+-][0-9]{2}):?([0-9]{2}))\\z"));
    const QRegularExpressionMatch match = zone.match(text);
    QString clear = text.left(match.hasMatch() ? match.capturedStart() : text.size());
    // Qt knows offsets with a colon alone. In this computer's zone there are times that its clock skips.
    clear += match.captured(1).isEmpty() ? QStringLiteral("Z") : match.captured(1) + u':' + match.captured(2);
    return QDateTime::fromString(clear, Qt::ISODateWithMs).toUTC();
}

} // namespace twinspan
