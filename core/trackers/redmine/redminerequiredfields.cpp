#include "core/trackers/redmine/redminerequiredfields.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
qint64 idOf(const QJsonValue &value)
{
    return value.toObject().value(QLatin1String("id")).toInteger();
}

bool hasDefault(const QJsonObject &field)
{
    return !field.value(QLatin1String("default_value")).toVariant().toString().isEmpty();
}
} // namespace

QStringList redmineRequiredFields(const QJsonArray &allFields, const QJsonArray &ofProject, const QString &trackerId,
                                  const QString &ours)
{
    QSet<qint64> here;
    for (const QJsonValue field : ofProject)
        here.insert(idOf(field));
    QStringList names;
    for (const QJsonValue value : allFields) {
        const QJsonObject field = value.toObject();
        const QString name = field.value(QLatin1String("name")).toString();
        const bool isRequired = field.value(QLatin1String("is_required")).toBool() && !hasDefault(field);
        if (!isRequired || !here.contains(idOf(field)) || name.compare(ours, Qt::CaseInsensitive) == 0)
            continue;
        const QJsonArray trackers = field.value(QLatin1String("trackers")).toArray();
        if (std::ranges::any_of(trackers, [&trackerId](const QJsonValue &tracker) {
                return QString::number(idOf(tracker)) == trackerId;
            }))
            names.append(name);
    }
    return names;
}

} // namespace twinspan::trackers
