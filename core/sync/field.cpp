#include "core/sync/field.h"

#include "core/model/enumnames.h"
#include "core/text/carriededit.h"
#include "core/text/textparts.h"

namespace twinspan::sync
{

namespace
{
using Name = model::EnumName<Field>;
constexpr std::array names{Name{Field::Summary, QLatin1String("summary")},
                           Name{Field::Description, QLatin1String("description")},
                           Name{Field::Type, QLatin1String("type")}};
} // namespace

QString toString(Field field)
{
    return model::enumToString(names, field);
}

std::optional<Field> fieldFromString(const QString &text)
{
    return model::enumFromString<Field>(names, text);
}

QString valueOf(const model::Replica &replica, Field field)
{
    switch (field) {
    case Field::Summary:
        return replica.summary;
    case Field::Description:
        return replica.description;
    case Field::Type:
        break;
    }
    return replica.typeName;
}

bool sameValue(Field field, const QString &one, const QString &other)
{
    if (one == other)
        return true;
    if (field == Field::Description)
        return text::sameMeaning(one, other);
    return text::normalised(one).simplified() == text::normalised(other).simplified();
}

} // namespace twinspan::sync
