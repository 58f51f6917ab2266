#include "core/node/threadednode.h"

#include "core/base/workerthread.h"

#include <optional>
#include <vector>

namespace twinspan::node
{

struct ThreadedNode::Place {
    Opener opener;
    Opener rejoin;
    std::function<void(NodeApi *)> passSignals;
    Opened opened;
    std::optional<Problem> failure; ///< of the last attempt
    bool opening = false;
    bool isLost = false;                                      ///< it was in another process, and has ended
    std::vector<std::shared_ptr<Completion<Status>>> waiting; ///< calls that came while it was being opened
};

ThreadedNode::ThreadedNode(Opener opener, Opener rejoin)
    : m_place(std::make_shared<Place>()), m_thread(std::make_shared<WorkerThread>(QStringLiteral("node")))
{
    m_place->opener = std::move(opener);
    m_place->rejoin = std::move(rejoin);
    m_place->passSignals = [this](NodeApi *api) { passSignals(api); };
}

ThreadedNode::~ThreadedNode() = default;

void ThreadedNode::passSignals(NodeApi *api)
{
    // On the node's thread; Qt carries each signal over to this object's.
    connect(api, &NodeApi::requestChanged, this, &NodeApi::requestChanged, Qt::QueuedConnection);
    connect(api, &NodeApi::connectionsChanged, this, &NodeApi::connectionsChanged, Qt::QueuedConnection);
    connect(api, &NodeApi::problemsChanged, this, &NodeApi::problemsChanged, Qt::QueuedConnection);
    connect(api, &NodeApi::ended, this, &NodeApi::ended, Qt::QueuedConnection);
    connect(api, &NodeApi::ended, api, [weak = std::weak_ptr(m_place)] {
        const auto place = weak.lock();
        if (!place)
            return;
        place->isLost = bool(place->rejoin);
        const auto lost = std::exchange(place->opened, {});
    });
}

Task<Status> ThreadedNode::opened(std::shared_ptr<Place> place)
{
    if (place->opened.api)
        co_return Status();
    if (place->failure)
        // NOLINTNEXTLINE(bugprone-unchecked-optional-access): asked in the line before
        co_return fail(*place->failure);
    if (place->opening) {
        const auto turn = std::make_shared<Completion<Status>>();
        place->waiting.push_back(turn);
        const Status result = co_await turn->wait();
        co_return result;
    }
    place->opening = true;
    const bool rejoins = place->isLost;
    const Opener &make = rejoins ? place->rejoin : place->opener;
    auto made = co_await make();
    place->opening = false;
    Status result;
    if (made) {
        place->isLost = false;
        place->opened = *std::move(made);
        place->passSignals(place->opened.api.get());
    } else {
        if (!rejoins)
            place->failure = made.error();
        result = fail(made.error());
    }
    const auto waiting = std::exchange(place->waiting, {});
    for (const auto &turn : waiting)
        turn->finish(result);
    co_return result;
}

Task<Status> ThreadedNode::closed(std::shared_ptr<Place> place)
{
    if (place->opened.close)
        co_await place->opened.close();
    place->opened = {};
    co_return Status();
}

Task<Status> ThreadedNode::open()
{
    return m_thread->run<Status>([place = m_place] {
        place->failure.reset();
        place->isLost = false;
        return opened(place);
    });
}

Task<Status> ThreadedNode::close()
{
    // Not within a co_await: GCC 12 destroys what such a lambda has captured twice.
    return m_thread->run<Status>([place = m_place] { return closed(place); });
}

Task<Status> ThreadedNode::reopen()
{
    co_await close();
    co_return co_await open();
}

Task<> ThreadedNode::stop()
{
    co_await close();
    m_thread->end();
}

template<typename R, typename... Arguments>
// NOLINTNEXTLINE(performance-unnecessary-value-param): the flow keeps its own
Task<R> ThreadedNode::carry(Task<R> (NodeApi::*method)(Arguments...), Arguments... arguments)
{
    return m_thread->run<R>([place = m_place, method, arguments...] {
        return [](std::shared_ptr<Place> home, Task<R> (NodeApi::*call)(Arguments...), Arguments... values) -> Task<R> {
            const Status ready = co_await opened(home);
            if (!ready)
                co_return fail(ready.error());
            const std::shared_ptr<NodeApi> api = home->opened.api;
            R value = co_await (api.get()->*call)(values...);
            co_return value;
        }(place, method, arguments...);
    });
}

Task<Result<NodeStatus>> ThreadedNode::status()
{
    return carry(&NodeApi::status);
}

Task<Status> ThreadedNode::rename(QString name)
{
    return carry(&NodeApi::rename, std::move(name));
}

Task<Status> ThreadedNode::setProxy(NewProxy chosen)
{
    return carry(&NodeApi::setProxy, std::move(chosen));
}

Task<Result<UrlReport>> ThreadedNode::probe(QString url)
{
    return carry(&NodeApi::probe, std::move(url));
}

Task<Result<tracker::SignInForm>> ThreadedNode::signInForm(QString trackerKind)
{
    return carry(&NodeApi::signInForm, std::move(trackerKind));
}

Task<Result<BrowserSignInBegun>> ThreadedNode::beginBrowserSignIn(BrowserSignInWish wish)
{
    return carry(&NodeApi::beginBrowserSignIn, std::move(wish));
}

Task<Status> ThreadedNode::browserSignedIn(QString id)
{
    return carry(&NodeApi::browserSignedIn, std::move(id));
}

Task<Status> ThreadedNode::dropBrowserSignIn(QString id)
{
    return carry(&NodeApi::dropBrowserSignIn, std::move(id));
}

Task<Result<SignInTrial>> ThreadedNode::trySignIn(InstanceToAdd instance)
{
    return carry(&NodeApi::trySignIn, std::move(instance));
}

Task<Result<QList<model::InstanceInfo>>> ThreadedNode::instances()
{
    return carry(&NodeApi::instances);
}

Task<Result<model::InstanceInfo>> ThreadedNode::addInstance(InstanceToAdd instance)
{
    return carry(&NodeApi::addInstance, std::move(instance));
}

Task<Result<model::InstanceInfo>> ThreadedNode::signInAgain(NewSignIn signIn)
{
    return carry(&NodeApi::signInAgain, std::move(signIn));
}

Task<Result<PollSetting>> ThreadedNode::pollInterval(QString instanceId)
{
    return carry(&NodeApi::pollInterval, std::move(instanceId));
}

Task<Status> ThreadedNode::setPollInterval(PollSetting setting)
{
    return carry(&NodeApi::setPollInterval, std::move(setting));
}

Task<Result<Webhook>> ThreadedNode::webhook(QString instanceId)
{
    return carry(&NodeApi::webhook, std::move(instanceId));
}

Task<Status> ThreadedNode::removeInstance(QString instanceId)
{
    return carry(&NodeApi::removeInstance, std::move(instanceId));
}

Task<Result<QList<model::Project>>> ThreadedNode::projects(QString instanceId)
{
    return carry(&NodeApi::projects, std::move(instanceId));
}

Task<Result<QList<tracker::RightCheck>>> ThreadedNode::rights(RightsQuery query)
{
    return carry(&NodeApi::rights, std::move(query));
}

Task<Result<OwnInvitation>> ThreadedNode::invite(InviteOptions options)
{
    return carry(&NodeApi::invite, std::move(options));
}

Task<Result<QList<OwnInvitation>>> ThreadedNode::invitations()
{
    return carry(&NodeApi::invitations);
}

Task<Status> ThreadedNode::revokeInvitation(QString invitationId)
{
    return carry(&NodeApi::revokeInvitation, std::move(invitationId));
}

Task<Result<ReceivedInvitation>> ThreadedNode::readInvitation(QString code)
{
    return carry(&NodeApi::readInvitation, std::move(code));
}

Task<Result<model::Connection>> ThreadedNode::accept(AcceptOptions options)
{
    return carry(&NodeApi::accept, std::move(options));
}

Task<Result<model::Connection>> ThreadedNode::connectInstances(ConnectOptions options)
{
    return carry(&NodeApi::connectInstances, std::move(options));
}

Task<Result<QList<model::Connection>>> ThreadedNode::connections()
{
    return carry(&NodeApi::connections);
}

Task<Status> ThreadedNode::activateConnection(QString connectionId)
{
    return carry(&NodeApi::activateConnection, std::move(connectionId));
}

Task<Status> ThreadedNode::deactivateConnection(QString connectionId)
{
    return carry(&NodeApi::deactivateConnection, std::move(connectionId));
}

Task<Status> ThreadedNode::deleteConnection(QString connectionId)
{
    return carry(&NodeApi::deleteConnection, std::move(connectionId));
}

Task<Result<model::SyncRequest>> ThreadedNode::syncIssue(QString connectionId, QString issueKey)
{
    return carry(&NodeApi::syncIssue, std::move(connectionId), std::move(issueKey));
}

Task<Result<SyncPreview>> ThreadedNode::previewSync(QString connectionId, QString issueKey)
{
    return carry(&NodeApi::previewSync, std::move(connectionId), std::move(issueKey));
}

Task<Result<model::SyncRequest>> ThreadedNode::request(QString requestId)
{
    return carry(&NodeApi::request, std::move(requestId));
}

Task<Result<QList<model::SyncRequest>>> ThreadedNode::requests(QString issueKey, int max)
{
    return carry(&NodeApi::requests, std::move(issueKey), max);
}

Task<Result<PairsPage>> ThreadedNode::pairs(PairsQuery query)
{
    return carry(&NodeApi::pairs, std::move(query));
}

Task<Result<HistoryPage>> ThreadedNode::history(HistoryQuery query)
{
    return carry(&NodeApi::history, std::move(query));
}

Task<Result<QList<ConnectionActivity>>> ThreadedNode::activity()
{
    return carry(&NodeApi::activity);
}

Task<Result<QList<OpenProblem>>> ThreadedNode::problems()
{
    return carry(&NodeApi::problems);
}

Task<Result<model::SyncRequest>> ThreadedNode::retry(QString requestId)
{
    return carry(&NodeApi::retry, std::move(requestId));
}

Task<Result<model::SyncRequest>> ThreadedNode::skip(QString requestId)
{
    return carry(&NodeApi::skip, std::move(requestId));
}

Task<Status> ThreadedNode::unlinkIssue(QString connectionId, QString issueKey)
{
    return carry(&NodeApi::unlinkIssue, std::move(connectionId), std::move(issueKey));
}

Task<Status> ThreadedNode::setConflictRule(RuleSetting setting)
{
    return carry(&NodeApi::setConflictRule, std::move(setting));
}

Task<Status> ThreadedNode::keepHistory(qint64 days)
{
    return carry(&NodeApi::keepHistory, days);
}

Task<Status> ThreadedNode::undo(qint64 entry)
{
    return carry(&NodeApi::undo, entry);
}

} // namespace twinspan::node
