#include "core/trackers/rt/rtparts.h"

#include <QString>

namespace twinspan::trackers
{

namespace
{
QString typeOf(const QJsonObject &part)
{
    return part.value(QLatin1String("ContentType")).toString().toLower();
}

bool isBlank(const QJsonObject &part)
{
    return part.value(QLatin1String("Content")).toString().trimmed().isEmpty();
}
} // namespace

QJsonObject rtBodyPart(const QJsonArray &parts)
{
    QJsonObject best;
    bool hasAlternatives = false; // the best one is the plain one of several
    QString before;
    for (const QJsonValue value : parts) {
        const QJsonObject part = value.toObject();
        const QString type = typeOf(part);
        if (type.startsWith(QLatin1String("message/")))
            break;
        const bool isHtml = type == u"text/html";
        const bool isText = isHtml || type == u"text/plain";
        if (isText && isBlank(best)) {
            best = part;
            hasAlternatives = !isHtml && (before == u"multipart/alternative" || hasAlternatives);
        } else if (isHtml && hasAlternatives) {
            return part;
        } else if (isText) {
            break;
        }
        before = type;
    }
    return best;
}

} // namespace twinspan::trackers
