#pragma once

#include "core/base/problem.h"

#include <optional>

namespace twinspan::tracker
{

/// Places in the list of changes (ChangesPage::next) that are a second, for trackers whose list is in the order of
/// time.
QString placeAtSecond(qint64 second);
/// No value: the place is none of placeAtSecond().
std::optional<qint64> secondOfPlace(const QString &place);

/// The list of changes has no such place (Invalid, changes.place-unknown).
Problem unknownPlaceProblem();

} // namespace twinspan::tracker
