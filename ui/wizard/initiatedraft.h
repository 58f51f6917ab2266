#pragma once

#include "core/node/nodevalues.h"

#include <optional>

namespace twinspan::ui
{

/// What the initiate wizard has been told so far: a value, kept nowhere else. A changed answer forgets those that were
/// given because of it.
struct InitiateDraft {
    std::optional<model::InstanceInfo> own;
    std::optional<node::UrlReport> destination;
    bool noUrl = false;
    model::Mode mode = model::Mode::Basic;
    QString ownProjectKey; ///< in the address that was given for the own tracker; may be empty
    std::optional<model::Project> ownProject;
    std::optional<bool> adminAccess;
    std::optional<node::InstanceToAdd> destinationSignIn; ///< proven; not for an instance of this node
    std::optional<node::SignInTrial> destinationTrial;
    std::optional<model::Project> destinationProject;

    void setOwn(const model::InstanceInfo &instance)
    {
        if (own == instance)
            return;
        own = instance;
        ownProjectKey.clear();
        ownProject.reset();
    }
    void setDestination(const std::optional<node::UrlReport> &report)
    {
        noUrl = !report;
        if (destination == report)
            return;
        destination = report;
        adminAccess.reset();
        forgetSignIn();
    }
    void setAdminAccess(bool yes)
    {
        if (adminAccess == yes)
            return;
        adminAccess = yes;
        forgetSignIn();
    }
    void forgetSignIn()
    {
        destinationSignIn.reset();
        destinationTrial.reset();
        destinationProject.reset();
    }
};

} // namespace twinspan::ui
