#include "app/desktop/nodeopener.h"

#include "app/common/servetext.h"
#include "core/node/nodeserver.h"
#include "core/node/remotenode.h"
#include "core/store/store.h"

#include <utility>

namespace twinspan::app
{

namespace
{
/// What belongs to a node in this process; the last is destroyed first.
struct OpenNode {
    std::shared_ptr<Composition> composition;
    std::shared_ptr<node::LocalNode> local;
    std::unique_ptr<node::NodeServer> door;
};

Task<> close(std::shared_ptr<OpenNode> open)
{
    open->door.reset();
    const auto local = open->local;
    co_await local->stop();
}

Result<node::ThreadedNode::Opened> opened(const std::shared_ptr<OpenNode> &open)
{
    // Commands reach the node while the window has its data folder.
    open->door = std::make_unique<node::NodeServer>(open->local);
    TWINSPAN_CHECK(open->door->listen(open->composition->home()));
    return node::ThreadedNode::Opened{open->local, [open] { return close(open); }};
}
} // namespace

Task<Result<node::ThreadedNode::Opened>> NodeOpener::open()
{
    auto open = std::make_shared<OpenNode>();
    open->composition = std::make_shared<Composition>(m_place);
    auto setup = open->composition->setup();
    if (!setup && store::isStoreLocked(setup.error())) {
        const QString home = open->composition->home();
        const auto remote = co_await node::RemoteNode::connect(home, CancelToken());
        if (!remote)
            co_return fail(setup.error());
        const std::lock_guard lock(m_mutex);
        m_elsewhere = true;
        co_return node::ThreadedNode::Opened{*remote, {}};
    }
    if (!setup)
        co_return fail(setup.error());
    TWINSPAN_CO_TRY(local, co_await node::LocalNode::open(std::move(*setup)));
    open->local = local;
    const Status begun = co_await begin(local);
    if (!begun) {
        co_await local->stop();
        co_return fail(begun.error());
    }
    co_return opened(open);
}

Task<Result<node::ThreadedNode::Opened>> NodeOpener::rejoin()
{
    const QString home = Composition(m_place).home();
    TWINSPAN_CO_TRY(remote, co_await node::RemoteNode::connect(home, CancelToken()));
    co_return node::ThreadedNode::Opened{remote, {}};
}

Task<Status> NodeOpener::begin(std::shared_ptr<node::LocalNode> local)
{
    ui::Desktop::Reachability reachability;
    bool adopts = false;
    {
        const std::lock_guard lock(m_mutex);
        m_elsewhere = false;
        m_listenProblem.reset();
        reachability = m_reachability;
        adopts = std::exchange(m_adopts, false);
    }
    if (adopts)
        TWINSPAN_CO_CHECK(local->adopt());
    if (!reachability.listens) {
        TWINSPAN_CO_CHECK(local->tellNoAddress());
        co_return co_await local->start();
    }
    const auto options = readServeText({reachability.listenAt, true, reachability.publicUrl, {}, {}});
    Status served = fail(options ? Problem() : options.error());
    if (options)
        served = co_await local->serve(*options);
    if (served)
        co_return Status();
    // A port that is taken must not keep the window from its data.
    {
        const std::lock_guard lock(m_mutex);
        m_listenProblem = served.error();
    }
    local->tellUnreachable(served.error());
    co_return co_await local->start();
}

void NodeOpener::adoptAtNextOpen()
{
    const std::lock_guard lock(m_mutex);
    m_adopts = true;
}

void NodeOpener::setReachability(const ui::Desktop::Reachability &reachability)
{
    const std::lock_guard lock(m_mutex);
    m_reachability = reachability;
}

std::optional<Problem> NodeOpener::listenProblem() const
{
    const std::lock_guard lock(m_mutex);
    return m_listenProblem;
}

bool NodeOpener::isElsewhere() const
{
    const std::lock_guard lock(m_mutex);
    return m_elsewhere;
}

} // namespace twinspan::app
