#pragma once

#include "core/node/nodeapi.h"
#include "ui/common/desktop.h"

#include <memory>

namespace twinspan::ui
{

class PracticeDesk;

/// What every page of the window works with.
struct Services {
    std::shared_ptr<node::NodeApi> node;
    std::shared_ptr<Desktop> desktop;
    std::shared_ptr<PracticeDesk> practice;
};

} // namespace twinspan::ui
