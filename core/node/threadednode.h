#pragma once

#include "core/node/nodeapi.h"

#include <functional>
#include <memory>

namespace twinspan
{
class WorkerThread;
}

namespace twinspan::node
{

/// A node on a thread of its own, for a window that must never wait for a disk, a network or a keychain. Every call is
/// carried there and its value back. Calls that come before the node is open wait for it; when it can't be opened each
/// ends with that problem.
class ThreadedNode final : public NodeApi
{
    Q_OBJECT

public:
    /// What the opener has made; all of it is used and destroyed on the node's thread.
    struct Opened {
        std::shared_ptr<NodeApi> api;
        std::function<Task<>()> close; ///< ends it; may be empty
    };
    /// Runs on the node's thread; again with each open() after a failed one.
    using Opener = std::function<Task<Result<Opened>>()>;

    /// `rejoin` runs at each call after a node of another process has ended, until it finds one again: it must be
    /// quick, and does not open the node here. None: only open() does.
    explicit ThreadedNode(Opener opener, Opener rejoin = {});
    ~ThreadedNode() override;

    /// Opens the node. Again is as good as once, and a new attempt after a failed one.
    Task<Status> open();
    /// Closes the node, if it is open, and opens it anew.
    Task<Status> reopen();
    /// Closes the node and ends its thread; calls that are under way end with Cancelled.
    Task<> stop();

    Task<Result<NodeStatus>> status() override;
    Task<Status> rename(QString name) override;
    Task<Status> keepHistory(qint64 days) override;
    Task<Status> setProxy(NewProxy chosen) override;
    Task<Result<UrlReport>> probe(QString url) override;
    Task<Result<tracker::SignInForm>> signInForm(QString trackerKind) override;
    Task<Result<BrowserSignInBegun>> beginBrowserSignIn(BrowserSignInWish wish) override;
    Task<Status> browserSignedIn(QString id) override;
    Task<Status> dropBrowserSignIn(QString id) override;
    Task<Result<SignInTrial>> trySignIn(InstanceToAdd instance) override;
    Task<Result<QList<model::InstanceInfo>>> instances() override;
    Task<Result<model::InstanceInfo>> addInstance(InstanceToAdd instance) override;
    Task<Result<model::InstanceInfo>> signInAgain(NewSignIn signIn) override;
    Task<Result<PollSetting>> pollInterval(QString instanceId) override;
    Task<Status> setPollInterval(PollSetting setting) override;
    Task<Result<Webhook>> webhook(QString instanceId) override;
    Task<Status> removeInstance(QString instanceId) override;
    Task<Result<QList<model::Project>>> projects(QString instanceId) override;
    Task<Result<QList<tracker::RightCheck>>> rights(RightsQuery query) override;
    Task<Result<OwnInvitation>> invite(InviteOptions options) override;
    Task<Result<QList<OwnInvitation>>> invitations() override;
    Task<Status> revokeInvitation(QString invitationId) override;
    Task<Result<ReceivedInvitation>> readInvitation(QString code) override;
    Task<Result<model::Connection>> accept(AcceptOptions options) override;
    Task<Result<model::Connection>> connectInstances(ConnectOptions options) override;
    Task<Result<QList<model::Connection>>> connections() override;
    Task<Status> activateConnection(QString connectionId) override;
    Task<Status> deactivateConnection(QString connectionId) override;
    Task<Status> deleteConnection(QString connectionId) override;
    Task<Status> setConflictRule(RuleSetting setting) override;
    Task<Result<model::SyncRequest>> syncIssue(QString connectionId, QString issueKey) override;
    Task<Result<SyncPreview>> previewSync(QString connectionId, QString issueKey) override;
    Task<Result<model::SyncRequest>> request(QString requestId) override;
    Task<Result<QList<model::SyncRequest>>> requests(QString issueKey, int max) override;
    Task<Result<PairsPage>> pairs(PairsQuery query) override;
    Task<Result<HistoryPage>> history(HistoryQuery query) override;
    Task<Result<QList<ConnectionActivity>>> activity() override;
    Task<Result<QList<OpenProblem>>> problems() override;
    Task<Result<model::SyncRequest>> retry(QString requestId) override;
    Task<Result<model::SyncRequest>> skip(QString requestId) override;
    Task<Status> unlinkIssue(QString connectionId, QString issueKey) override;
    Task<Status> undo(qint64 entry) override;

private:
    struct Place;
    static Task<Status> opened(std::shared_ptr<Place> place);
    static Task<Status> closed(std::shared_ptr<Place> place);
    Task<Status> close();
    void passSignals(NodeApi *api);

    template<typename R, typename... Arguments>
    Task<R> carry(Task<R> (NodeApi::*method)(Arguments...), Arguments... arguments);

    std::shared_ptr<Place> m_place; ///< the node's thread alone looks into it
    std::shared_ptr<WorkerThread> m_thread;
};

} // namespace twinspan::node
