#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/connection.h"
#include "core/model/instance.h"
#include "core/peer/channel.h"
#include "core/protocol/identity.h"
#include "core/tracker/tracker.h"

#include <memory>

namespace twinspan::sync
{

/// A signed-in instance, ready to use.
struct OpenInstance {
    model::InstanceInfo info;
    std::shared_ptr<tracker::Tracker> tracker;
};

/// What the engine needs from the node, declared by it. Calls on the node's thread.
class EngineHost
{
public:
    virtual ~EngineHost() = default;
    /// The instance with its credential from the CredentialStore; kept open by the host.
    virtual Task<Result<OpenInstance>> openInstance(QString instanceId, CancelToken cancel) = 0;
    /// The node's own, for the tickets of its issues.
    virtual const protocol::IdentityKey &identity() const = 0;
    /// The way to the other side of the connection; kept open by the host.
    virtual Result<std::shared_ptr<peer::Channel>> channel(const model::Connection &connection) = 0;
};

} // namespace twinspan::sync
