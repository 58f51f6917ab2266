#pragma once

#include "ui/common/services.h"

#include <functional>

namespace twinspan
{
struct Problem;
}

namespace twinspan::ui
{

class Asking;
class Notice;

/// Says the problem. Where it is that the secrets can't be reached, which keeps the node closed, it offers to try
/// again: opens the node anew and then does what had failed.
void sayOrReopen(Notice *notice, Asking *asking, const Services &services, const Problem &problem,
                 const std::function<void()> &again);

} // namespace twinspan::ui
