#pragma once

#include <QDateTime>
#include <QString>

namespace twinspan
{

/// A time as services write it (ISO 8601, also with an offset without a colon, "+0100"), in UTC; not valid when it is
/// none. One that names no zone is meant in UTC: the zone of this computer is not known there.
QDateTime isoTime(const QString &text);

} // namespace twinspan
