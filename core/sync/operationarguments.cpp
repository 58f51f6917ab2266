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
const QString valuesName = QStringLiteral("values");
const QString beforeName = QStringLiteral("before");
const QString lateName = QStringLiteral("late");
const QString overwritesName = QStringLiteral("overwrites");
const QString writtenName = QStringLiteral("written");
const QString commentName = QStringLiteral("comment");

QJsonObject toObject(const QMap<Field, QString> &values)
{
    QJsonObject json;
    for (auto entry = values.cbegin(); entry != values.cend(); ++entry)
        json.insert(toString(entry.key()), entry.value());
    return json;
}

QMap<Field, QString> fromObject(const QJsonObject &json)
{
    QMap<Field, QString> values;
    for (const Field field : allFields) {
        if (json.contains(toString(field)))
            values.insert(field, json.value(toString(field)).toString());
    }
    return values;
}
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

QJsonObject UpdateArguments::toJson() const
{
    return {{valuesName, toObject(values)}, {beforeName, toObject(before)}, {typeName, typeId}, {writtenName, written}};
}

UpdateArguments UpdateArguments::fromJson(const QJsonObject &json)
{
    return {fromObject(json.value(valuesName).toObject()), fromObject(json.value(beforeName).toObject()),
            json.value(typeName).toString(), json.value(writtenName).toString()};
}

QJsonObject EditArguments::toJson() const
{
    QJsonObject json{{commentName, commentId}, {textName, text}, {beforeName, before}};
    if (overwrites)
        json.insert(overwritesName, true);
    if (isLate)
        json.insert(lateName, true);
    return json;
}

EditArguments EditArguments::fromJson(const QJsonObject &json)
{
    return {json.value(commentName).toString(), json.value(textName).toString(), json.value(beforeName).toString(),
            json.value(overwritesName).toBool(), json.value(lateName).toBool()};
}

QJsonObject FileArguments::toJson() const
{
    QJsonObject json{{sourceName, sourceId}, {sync::fileName, fileName}, {mimeName, mimeType}, {sizeName, size}};
    if (!noticeId.isEmpty()) {
        json.insert(commentName, noticeId);
        json.insert(textName, noticeText);
    }
    return json;
}

FileArguments FileArguments::fromJson(const QJsonObject &json)
{
    return {json.value(sourceName).toString(), json.value(sync::fileName).toString(), json.value(mimeName).toString(),
            json.value(sizeName).toInteger(),  json.value(commentName).toString(),    json.value(textName).toString()};
}

} // namespace twinspan::sync
