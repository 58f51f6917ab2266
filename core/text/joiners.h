#pragma once

#include "core/text/defuse.h"

#include <QStringView>

namespace twinspan::text
{

enum class Place { Text, Code, Link };

/// Where word joiners must go into the text, ascending; positions in UTF-16 units. What defused() does, for the
/// writers.
QList<qsizetype> joinerPositions(QStringView plain, const DefuseRules &rules, Place place, bool startsLine = true);

/// The text with its own word joiners doubled.
QString withDoubledJoiners(const QString &text);

/// defused() for a text in a place.
QString defusedIn(const QString &plain, const DefuseRules &rules, Place place, bool startsLine = true);

} // namespace twinspan::text
