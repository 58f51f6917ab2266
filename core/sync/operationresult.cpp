#include "core/sync/operationresult.h"

#include <QJsonArray>

namespace twinspan::sync
{

namespace
{
const QString idName = QStringLiteral("id");
const QString keyName = QStringLiteral("key");
const QString urlName = QStringLiteral("url");
const QString tokenName = QStringLiteral("token");
const QString fileName = QStringLiteral("fileName");
const QString mimeName = QStringLiteral("mimeType");
const QString markerName = QStringLiteral("marker");
const QString noticesName = QStringLiteral("notices");
} // namespace

QJsonObject OperationResult::toJson() const
{
    QJsonObject json;
    if (issue.isValid()) {
        json.insert(idName, issue.id);
        json.insert(keyName, issue.key);
        json.insert(urlName, issue.url.toString());
    }
    if (!staged.token.isEmpty()) {
        json.insert(tokenName, staged.token);
        json.insert(sync::fileName, staged.fileName);
        json.insert(mimeName, staged.mimeType);
        json.insert(markerName, staged.marker.text());
    }
    if (!notices.isEmpty())
        json.insert(noticesName, QJsonArray::fromStringList(notices));
    return json;
}

OperationResult OperationResult::fromJson(const QJsonObject &json)
{
    OperationResult result;
    result.issue = {json.value(idName).toString(), json.value(keyName).toString(),
                    QUrl(json.value(urlName).toString())};
    result.staged = {json.value(tokenName).toString(), json.value(sync::fileName).toString(),
                     json.value(mimeName).toString(), model::Marker::fromText(json.value(markerName).toString())};
    for (const QJsonValue notice : json.value(noticesName).toArray())
        result.notices.append(notice.toString());
    return result;
}

} // namespace twinspan::sync
