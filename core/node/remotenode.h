#pragma once

#include "core/base/cancel.h"
#include "core/base/completion.h"
#include "core/node/nodeapi.h"

#include <QHash>
#include <QJsonObject>
#include <QLocalSocket>

#include <functional>
#include <memory>

namespace twinspan::node
{

/// A node in another process of this user, through its NodeServer.
class RemoteNode final : public NodeApi
{
    Q_OBJECT

public:
    /// Problem: node.not-running.
    static Task<Result<std::shared_ptr<RemoteNode>>> connect(QString home, CancelToken cancel);
    ~RemoteNode() override;

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
    using Answer = Completion<Result<QJsonValue>>;

    RemoteNode();
    Task<Result<QJsonValue>> call(QString method, QJsonObject parameters);
    template<typename T>
    Task<Result<T>> ask(QString method, QJsonObject parameters);
    template<typename T>
    Task<Result<QList<T>>> askList(QString method, QJsonObject parameters);
    Task<Status> order(QString method, QJsonObject parameters);

    void read();
    void take(const QJsonObject &message);
    void lost();
    void later(std::function<void()> emission);
    static void finish(std::shared_ptr<Answer> answer, Result<QJsonValue> result);

    QLocalSocket m_socket;
    QHash<qint64, std::shared_ptr<Answer>> m_open;
    qint64 m_lastId = 0;
};

} // namespace twinspan::node
