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
} // namespace

void Outline::putInto(QList<store::Operation> &operations) const
{
    if (operations.isEmpty())
        return;
    QJsonArray keptFields;
    for (const Field field : kept)
        keptFields.append(toString(field));
    operations.first().arguments.insert(outlineName, QJsonObject{{noticesName, QJsonArray::fromStringList(notices)},
                                                                 {fieldsName, toJson(fields)},
                                                                 {keptName, keptFields}});
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
    return outline;
}

} // namespace twinspan::sync
