#pragma once

#include "core/model/instance.h"
#include "core/tracker/signinform.h"

namespace twinspan::tracker
{

/// Per cent of a quota of calls, of all that share it, that Twinspan makes unless told otherwise.
constexpr int usualQuotaShare = 50;

/// The question for that share, for a tracker whose calls are counted.
SignInField quotaShareField();

/// As it was answered; usualQuotaShare where it was not asked.
int quotaShareOf(const model::InstanceInfo &instance);

} // namespace twinspan::tracker
