#pragma once

#include "app/common/composition.h"
#include "core/node/threadednode.h"
#include "ui/common/desktop.h"

#include <memory>
#include <mutex>
#include <optional>

namespace twinspan::node
{
class LocalNode;
}

namespace twinspan::app
{

/// Opens the window's node, on the node's thread: the one in this process, or, where the data folder is in use by
/// another process, that one through its socket. Used on two threads.
class NodeOpener
{
public:
    explicit NodeOpener(NodePlace place) : m_place(std::move(place)) {}

    Task<Result<node::ThreadedNode::Opened>> open();
    /// After the node of another process has ended: the one that runs there again, never one here, so that a service
    /// that is started anew finds its data folder free.
    Task<Result<node::ThreadedNode::Opened>> rejoin();

    /// The next open() goes on with a data folder that was moved or copied.
    void adoptAtNextOpen();
    void setReachability(const ui::Desktop::Reachability &reachability);
    /// Why the node does not listen although it should: the last open() went on without.
    std::optional<Problem> listenProblem() const;
    /// As of the last open().
    bool isElsewhere() const;

private:
    Task<Status> begin(std::shared_ptr<node::LocalNode> local);

    const NodePlace m_place;
    mutable std::mutex m_mutex;
    ui::Desktop::Reachability m_reachability;
    std::optional<Problem> m_listenProblem;
    bool m_elsewhere = false;
    bool m_adopts = false;
};

} // namespace twinspan::app
