#pragma once

#include <QString>

namespace twinspan::trackers
{

/// The first three characters of an id, which say what it is of.
namespace salesforceprefix
{
inline constexpr QLatin1String caseRecord("500");
inline constexpr QLatin1String comment("00a");
inline constexpr QLatin1String attachment("00P");
inline constexpr QLatin1String fileVersion("068");
inline constexpr QLatin1String user("005");
} // namespace salesforceprefix

/// An id of a record in the form of 18 characters, in which its last three say which letters are capitals. Takes both
/// forms; empty when the text is none, or not one with the prefix. Ids of 15 characters that differ only in the case of
/// a letter are different records.
QString salesforceId(const QString &text, QLatin1String prefix);

} // namespace twinspan::trackers
