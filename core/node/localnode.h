#pragma once

#include "core/connect/signin.h"
#include "core/connect/signindesk.h"
#include "core/node/farewells.h"
#include "core/node/nodeapi.h"
#include "core/node/nodehost.h"
#include "core/node/nodesetup.h"
#include "core/node/peercalls.h"
#include "core/node/webhookdesk.h"
#include "core/peer/httpendpoint.h"
#include "core/sync/syncengine.h"

#include <memory>
#include <optional>

namespace twinspan::node
{

/// How strangers reach the node's endpoint.
struct ServeOptions {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;     ///< 0: a free one
    bool anyPort = false; ///< where the port is taken, a free one will do, too
    QUrl publicUrl;       ///< what peers are told; empty: the node can't be reached, it polls
    std::optional<peer::EndpointTls> tls;
    peer::EndpointLimits limits;
};

/// The node in this process. Made by open(); await stop() before it is destroyed.
class LocalNode final : public NodeApi, public std::enable_shared_from_this<LocalNode>
{
    Q_OBJECT

public:
    /// Reads the identity key from the CredentialStore, or makes it at the first start. Problems: Secrets, and
    /// node.identity-lost when connections exist that were made with a key that is gone.
    static Task<Result<std::shared_ptr<LocalNode>>> open(NodeSetup setup);
    ~LocalNode() override;

    /// Engine and calls to peers run from now on. Again is as good as once. Problem: node.copied, when the data folder
    /// was last used at another place: two nodes with the same memory would each write everything.
    Task<Status> start();
    /// A person says that of all copies of the data folder this one lives on. Before start().
    Status adopt();
    /// From now on others can't call this node, and it tells them no address: it calls them. Before start().
    Status tellNoAddress();
    /// The endpoint listens, too. Problems as of HttpEndpoint::listen().
    Task<Status> serve(ServeOptions options);
    /// Ends everything; what was under way is taken up at the next start. Nothing is lost.
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

    /// The node should listen and can't: listed as a problem until it ends.
    void tellUnreachable(const Problem &problem);

private:
    explicit LocalNode(std::unique_ptr<NodeParts> parts);

    store::Store &store() const { return *m_parts->setup.store; }
    void connectParts();
    Status checkPlace();
    Task<Status> checkGeneration();
    Task<Status> countOn(qint64 from);
    /// Something was done that a backup made before does not know.
    void countSoon();
    static Task<> countLater(std::shared_ptr<LocalNode> self);
    void connectionsMoved(const QString &connectionId);
    void retell(const QString &connectionId);
    /// With why it waits, as the engine knows it at this moment.
    model::SyncRequest told(model::SyncRequest request) const;
    std::optional<Problem> waitsFor(const QString &connectionId) const;
    /// When the connection began to wait for this.
    QDateTime waitsSince(const QString &connectionId, const Problem &problem);
    Task<Result<connect::SignedIn>> signInOnTrial(InstanceToAdd instance);
    Task<OwnInvitation> describe(store::InvitationRecord record);
    Status setStatus(const QString &connectionId, model::ConnectionStatus status);
    Status forget(const model::Connection &connection);

    std::unique_ptr<NodeParts> m_parts;
    std::unique_ptr<NodeHost> m_host;
    std::unique_ptr<connect::SignInDesk> m_signIns;
    std::unique_ptr<sync::SyncEngine> m_engine;
    std::unique_ptr<PeerCalls> m_calls;
    std::shared_ptr<Farewells> m_farewells;
    std::unique_ptr<WebhookDesk> m_webhooks;
    std::unique_ptr<peer::HttpEndpoint> m_endpoint;
    CancelSource m_cancel;
    QString m_listening;
    std::optional<Problem> m_unreachable;
    struct Wait {
        QString code;
        QDateTime since;
    };
    QHash<QString, Wait> m_waits; ///< by connection id
    qint64 m_generation = 0;
    bool m_isCounting = false;
    bool m_started = false;
};

} // namespace twinspan::node
