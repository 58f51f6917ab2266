#pragma once

#include "core/node/nodevalues.h"

#include <QString>

#include <chrono>

namespace twinspan::ui
{

/// How often a wait that is shown is said anew.
constexpr std::chrono::seconds waitIsToldEvery(10);

/// What to do, and when it goes on.
QString remedyOf(const node::OpenProblem &problem);

} // namespace twinspan::ui
