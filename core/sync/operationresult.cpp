#include "core/sync/operationresult.h"

#include "core/sync/shownfields.h"

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
const QString shownName = QStringLiteral("shown");
const QString noticesName = QStringLiteral("notices");
const QString leftOutName = QStringLiteral("leftOut");
const QString missingName = QStringLiteral("missing");
} // namespace

OperationResult OperationResult::of(const tracker::Written &written)
{
    OperationResult result;
    result.notices = written.dropped;
    if (written.shown)
        result.shown = shownValues(*written.shown);
    return result;
}

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
    QJsonObject values;
    for (auto entry = shown.cbegin(); entry != shown.cend(); ++entry)
        values.insert(toString(entry.key()), entry.value());
    if (!values.isEmpty())
        json.insert(shownName, values);
    if (!notices.isEmpty())
        json.insert(noticesName, QJsonArray::fromStringList(notices));
    if (leftOut)
        json.insert(leftOutName, true);
    if (isMissing)
        json.insert(missingName, true);
    return json;
}

OperationResult OperationResult::fromJson(const QJsonObject &json)
{
    OperationResult result;
    result.issue = {json.value(idName).toString(), json.value(keyName).toString(),
                    QUrl(json.value(urlName).toString())};
    result.staged = {json.value(tokenName).toString(), json.value(sync::fileName).toString(),
                     json.value(mimeName).toString(), model::Marker::fromText(json.value(markerName).toString())};
    const QJsonObject values = json.value(shownName).toObject();
    for (auto entry = values.begin(); entry != values.end(); ++entry) {
        if (const auto field = fieldFromString(entry.key()))
            result.shown.insert(*field, entry.value().toString());
    }
    for (const QJsonValue notice : json.value(noticesName).toArray())
        result.notices.append(notice.toString());
    result.leftOut = json.value(leftOutName).toBool();
    result.isMissing = json.value(missingName).toBool();
    return result;
}

} // namespace twinspan::sync
