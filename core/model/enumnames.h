#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>
#include <utility>

namespace twinspan::model
{

/// The written form of one value of an enumeration; a table of them says every name once, for both directions.
template<typename E>
using EnumName = std::pair<E, QLatin1String>;

template<typename Table, typename E>
QString enumToString(const Table &table, E value)
{
    for (const auto &[candidate, name] : table) {
        if (candidate == value)
            return name;
    }
    return {};
}

template<typename E, typename Table>
std::optional<E> enumFromString(const Table &table, const QString &text)
{
    for (const auto &[candidate, name] : table) {
        if (text == name)
            return candidate;
    }
    return std::nullopt;
}

} // namespace twinspan::model
