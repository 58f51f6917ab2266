#pragma once

#include "core/base/result.h"
#include "core/store/changes.h"
#include "core/store/connections.h"
#include "core/store/history.h"
#include "core/store/instances.h"
#include "core/store/invitations.h"
#include "core/store/journal.h"
#include "core/store/messages.h"
#include "core/store/refusals.h"
#include "core/store/requests.h"
#include "core/store/twins.h"

#include <functional>

namespace twinspan::store
{

/// What the node remembers. All calls on the node's thread; each is a transaction of its own unless it is made inside
/// transaction(). When a call ends well its effect is safe on disk (law 1). Every problem has kind Store, or NotFound.
/// Requests, messages, operations, twins and refusals belong to a connection that was saved before: else
/// "connection.not-found".
class Store
{
public:
    virtual ~Store() = default;

    /// Runs the body; commits if it ends well, undoes everything otherwise. Nesting joins the outer one. A write or an
    /// inner body that failed undoes the whole, even when the outer body goes on and ends well: then the result is that
    /// first problem. The body is synchronous: it never awaits.
    virtual Status transaction(const std::function<Status()> &body) = 0;

    /// For tests that kill the process: called with "before-commit" and "after-commit" around each outermost commit.
    using CommitProbe = std::function<void(const char *point)>;
    virtual void setCommitProbe(CommitProbe probe) = 0;

    virtual Instances &instances() = 0;
    virtual Invitations &invitations() = 0;
    virtual Connections &connections() = 0;
    virtual Requests &requests() = 0;
    virtual Messages &messages() = 0;
    virtual Journal &journal() = 0;
    virtual Twins &twins() = 0;
    virtual Changes &changes() = 0;
    virtual History &history() = 0;
    virtual Refusals &refusals() = 0;

    /// Small facts of the node: "node.name", "node.publicUrl". Empty when absent.
    virtual Result<QString> fact(const QString &name) = 0;
    virtual Status setFact(const QString &name, const QString &value) = 0;
};

/// Another process holds the data folder: commands then talk to that one instead.
inline bool isStoreLocked(const Problem &problem)
{
    return problem.code == QLatin1String("store.locked");
}

} // namespace twinspan::store
