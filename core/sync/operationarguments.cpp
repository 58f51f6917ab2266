#include "core/sync/operationarguments.h"

namespace twinspan::sync
{

namespace
{
const QString projectName = QStringLiteral("project");
const QString typeName = QStringLiteral("type");
const QString summaryName = QStringLiteral("summary");
const QString descriptionName = QStringLiteral("description");
const QString textName = QStringLiteral("text");
const QString sourceName = QStringLiteral("source");
const QString fileName = QStringLiteral("fileName");
const QString mimeName = QStringLiteral("mimeType");
const QString sizeName = QStringLiteral("size");
} // namespace

QJsonObject CreateArguments::toJson() const
{
    return {{projectName, projectId}, {typeName, typeId}, {summaryName, summary}, {descriptionName, description}};
}

CreateArguments CreateArguments::fromJson(const QJsonObject &json)
{
    return {json.value(projectName).toString(), json.value(typeName).toString(), json.value(summaryName).toString(),
            json.value(descriptionName).toString()};
}

QJsonObject CommentArguments::toJson() const
{
    return {{textName, text}};
}

CommentArguments CommentArguments::fromJson(const QJsonObject &json)
{
    return {json.value(textName).toString()};
}

QJsonObject FileArguments::toJson() const
{
    return {{sourceName, sourceId}, {sync::fileName, fileName}, {mimeName, mimeType}, {sizeName, size}};
}

FileArguments FileArguments::fromJson(const QJsonObject &json)
{
    return {json.value(sourceName).toString(), json.value(sync::fileName).toString(), json.value(mimeName).toString(),
            json.value(sizeName).toInteger()};
}

} // namespace twinspan::sync
