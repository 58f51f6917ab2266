#include "core/sync/outline.h"

#include <QJsonArray>

namespace twinspan::sync
{

namespace
{
const QString outlineName = QStringLiteral("outline");
const QString noticesName = QStringLiteral("notices");
const QString fieldsName = QStringLiteral("fields");
const QString keptName = QStringLiteral("kept");
const QString conflictsName = QStringLiteral("conflicts");
const QString fieldName = QStringLiteral("field");
const QString oursName = QStringLiteral("ours");
const QString loserName = QStringLiteral("loser");
const QString winnerName = QStringLiteral("winner");
} // namespace

void Outline::putInto(QList<store::Operation> &operations) const
{
    if (operations.isEmpty())
        return;
    QJsonArray keptFields;
    for (const Field field : kept)
        keptFields.append(toString(field));
    QJsonArray lost;
    for (const Conflict &conflict : conflicts)
        lost.append(QJsonObject{{fieldName, toString(conflict.field)},
                                {oursName, conflict.isOurs},
                                {loserName, conflict.loser},
                                {winnerName, conflict.winner}});
    operations.first().arguments.insert(outlineName, QJsonObject{{noticesName, QJsonArray::fromStringList(notices)},
                                                                 {fieldsName, toJson(fields)},
                                                                 {keptName, keptFields},
                                                                 {conflictsName, lost}});
}

Outline Outline::from(const QList<store::Operation> &operations)
{
    Outline outline;
    if (operations.isEmpty())
        return outline;
    const QJsonObject json = operations.first().arguments.value(outlineName).toObject();
    for (const QJsonValue notice : json.value(noticesName).toArray())
        outline.notices.append(notice.toString());
    outline.fields = fieldStatesFromJson(json.value(fieldsName).toObject());
    for (const QJsonValue name : json.value(keptName).toArray()) {
        if (const auto field = fieldFromString(name.toString()))
            outline.kept.append(*field);
    }
    for (const QJsonValue value : json.value(conflictsName).toArray()) {
        const QJsonObject conflict = value.toObject();
        if (const auto field = fieldFromString(conflict.value(fieldName).toString()))
            outline.conflicts.append({*field, conflict.value(oursName).toBool(), conflict.value(loserName).toString(),
                                      conflict.value(winnerName).toString()});
    }
    return outline;
}

} // namespace twinspan::sync
