#pragma once

#include "core/model/replica.h"

#include <QString>

#include <array>
#include <optional>

namespace twinspan::sync
{

/// The fields of Basic mode that are merged one by one.
enum class Field { Summary, Description, Type };

inline constexpr std::array allFields{Field::Summary, Field::Description, Field::Type};

/// "summary", "description", "type": in messages and in the store.
QString toString(Field field);
std::optional<Field> fieldFromString(const QString &text);

QString valueOf(const model::Replica &replica, Field field);

/// The same to a reader, whatever a tracker did to white space or markup.
bool sameValue(Field field, const QString &one, const QString &other);

} // namespace twinspan::sync
