#pragma once

#include "core/base/problem.h"

#include <QDateTime>
#include <QString>

namespace twinspan
{

/// A time as people of this computer read it: the time of day if it is on the same day as `now`, else with the date.
QString shownTime(const QDateTime &time, const QDateTime &now);

/// How long what the problem stops still waits: "Twinspan waits until 14:05 (12 min)." In full minutes, never too
/// early. Empty when no time was named, or when it is over. It is true for a minute: ask again when it is drawn again.
QString waitSentence(const Problem &problem, const QDateTime &now);

/// The cause, and until when it makes us wait, without what is left of that: a text that stays true when it is kept.
QString causeWithWait(const Problem &problem, const QDateTime &now);

} // namespace twinspan
