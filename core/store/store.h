#pragma once

#include "core/base/result.h"
#include "core/store/connections.h"
#include "core/store/instances.h"
#include "core/store/invitations.h"
#include "core/store/journal.h"
#include "core/store/messages.h"
#include "core/store/requests.h"
#include "core/store/twins.h"

#include <functional>

namespace twinspan::store
{

/// What the node remembers. All calls on the node's thread; each is a transaction of its own unless it is made inside
/// transaction(). When a call ends well its effect is safe on disk (law 1). Every problem has kind Store, or NotFound.
class Store
{
public:
    virtual ~Store() = default;

    /// Runs the body; commits if it ends well, undoes everything otherwise. Nesting joins the outer one.
    virtual Status transaction(const std::function<Status()> &body) = 0;

    virtual Instances &instances() = 0;
    virtual Invitations &invitations() = 0;
    virtual Connections &connections() = 0;
    virtual Requests &requests() = 0;
    virtual Messages &messages() = 0;
    virtual Journal &journal() = 0;
    virtual Twins &twins() = 0;

    /// Small facts of the node: "node.name", "node.publicUrl". Empty when absent.
    virtual Result<QString> fact(const QString &name) = 0;
    virtual Status setFact(const QString &name, const QString &value) = 0;
};

} // namespace twinspan::store
