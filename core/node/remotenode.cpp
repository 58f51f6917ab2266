#include "core/node/remotenode.h"

#include "core/node/nodejson.h"
#include "core/node/nodesocket.h"

#include <QJsonDocument>
#include <QTimer>

namespace twinspan::node
{

namespace
{
tl::unexpected<Problem> gone()
{
    return fail(ProblemKind::Network, QStringLiteral("node.gone"), RemoteNode::tr("The running node has ended."),
                RemoteNode::tr("Start it again; what was under way goes on then."));
}

QJsonObject textParameter(const QString &value)
{
    return {{u"value"_qs, value}};
}

QJsonObject issueParameters(const QString &connectionId, const QString &issueKey)
{
    return {{u"connection"_qs, connectionId}, {u"key"_qs, issueKey}};
}
} // namespace

RemoteNode::RemoteNode()
{
    QObject::connect(&m_socket, &QLocalSocket::readyRead, this, &RemoteNode::read);
    QObject::connect(&m_socket, &QLocalSocket::disconnected, this, &RemoteNode::lost);
}

RemoteNode::~RemoteNode()
{
    // The socket says farewell while it is destroyed: nobody is here to listen then.
    m_socket.disconnect(this);
}

Task<Result<std::shared_ptr<RemoteNode>>> RemoteNode::connect(QString home, CancelToken cancel)
{
    std::shared_ptr<RemoteNode> node(new RemoteNode);
    auto connected = std::make_shared<Completion<bool>>();
    QObject::connect(&node->m_socket, &QLocalSocket::connected, node.get(), [connected] { connected->finish(true); });
    QObject::connect(&node->m_socket, &QLocalSocket::errorOccurred, node.get(),
                     [connected] { connected->finish(false); });
    const auto subscription = cancel.onCancel([connected] { connected->finish(false); });
    node->m_socket.connectToServer(nodeSocketPath(home));
    if (!co_await connected->wait()) {
        co_return fail(ProblemKind::Network, QStringLiteral("node.not-running"),
                       tr("No node that could be asked runs on the data folder %1.").arg(home));
    }
    co_return node;
}

Task<Result<QJsonValue>> RemoteNode::call(QString method, QJsonObject parameters)
{
    if (m_socket.state() != QLocalSocket::ConnectedState)
        co_return gone();
    const qint64 id = ++m_lastId;
    auto answer = std::make_shared<Answer>();
    m_open.insert(id, answer);
    const QJsonObject message{{u"id"_qs, id}, {u"method"_qs, method}, {u"params"_qs, parameters}};
    m_socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    co_return co_await answer->wait();
}

template<typename T>
Task<Result<T>> RemoteNode::ask(QString method, QJsonObject parameters)
{
    TWINSPAN_CO_TRY(value, co_await call(method, parameters));
    co_return fromJson<T>(value.toObject());
}

template<typename T>
Task<Result<QList<T>>> RemoteNode::askList(QString method, QJsonObject parameters)
{
    TWINSPAN_CO_TRY(value, co_await call(method, parameters));
    co_return listFromJson<T>(value.toArray());
}

Task<Status> RemoteNode::order(QString method, QJsonObject parameters)
{
    TWINSPAN_CO_TRY(value, co_await call(method, parameters));
    Q_UNUSED(value)
    co_return Status();
}

void RemoteNode::read()
{
    while (m_socket.canReadLine())
        take(QJsonDocument::fromJson(m_socket.readLine(maxNodeLine)).object());
}

void RemoteNode::take(const QJsonObject &message)
{
    const QString event = message.value(u"event"_qs).toString();
    if (event == u"requestChanged"_qs) {
        if (const auto request = fromJson<model::SyncRequest>(message.value(u"value"_qs).toObject()))
            later([this, changed = *request] { Q_EMIT requestChanged(changed); });
    } else if (event == u"connectionsChanged"_qs) {
        later([this] { Q_EMIT connectionsChanged(); });
    } else if (event == u"problemsChanged"_qs) {
        later([this] { Q_EMIT problemsChanged(); });
    }
    const auto answer = m_open.take(message.value(u"id"_qs).toInteger());
    if (!answer)
        return;
    if (message.contains(u"problem"_qs))
        finish(answer, fail(Problem::fromJson(message.value(u"problem"_qs).toObject())));
    else
        finish(answer, message.value(u"result"_qs));
}

void RemoteNode::later(std::function<void()> emission)
{
    // Whoever listens may drop the node: never while its socket is being read.
    QTimer::singleShot(0, this, std::move(emission));
}

void RemoteNode::finish(std::shared_ptr<Answer> answer, Result<QJsonValue> result)
{
    // As with what is emitted later; whoever waits gets the answer even if the node is gone by then.
    QTimer::singleShot(0, [answer = std::move(answer), result = std::move(result)] { answer->finish(result); });
}

void RemoteNode::lost()
{
    const auto open = std::exchange(m_open, {});
    for (const auto &answer : open)
        finish(answer, gone());
    later([this] { Q_EMIT ended(); });
}

Task<Result<NodeStatus>> RemoteNode::status()
{
    return ask<NodeStatus>(u"status"_qs, {});
}

Task<Status> RemoteNode::rename(QString name)
{
    return order(u"rename"_qs, textParameter(name));
}

Task<Status> RemoteNode::setProxy(NewProxy chosen)
{
    return order(u"setProxy"_qs, toJson(chosen));
}

Task<Result<UrlReport>> RemoteNode::probe(QString url)
{
    return ask<UrlReport>(u"probe"_qs, textParameter(url));
}

Task<Result<tracker::SignInForm>> RemoteNode::signInForm(QString trackerKind)
{
    return ask<tracker::SignInForm>(u"signInForm"_qs, textParameter(trackerKind));
}

Task<Result<BrowserSignInBegun>> RemoteNode::beginBrowserSignIn(BrowserSignInWish wish)
{
    return ask<BrowserSignInBegun>(u"beginBrowserSignIn"_qs, toJson(wish));
}

Task<Status> RemoteNode::browserSignedIn(QString id)
{
    return order(u"browserSignedIn"_qs, textParameter(id));
}

Task<Status> RemoteNode::dropBrowserSignIn(QString id)
{
    return order(u"dropBrowserSignIn"_qs, textParameter(id));
}

Task<Result<SignInTrial>> RemoteNode::trySignIn(InstanceToAdd instance)
{
    return ask<SignInTrial>(u"trySignIn"_qs, toJson(instance));
}

Task<Result<QList<model::InstanceInfo>>> RemoteNode::instances()
{
    return askList<model::InstanceInfo>(u"instances"_qs, {});
}

Task<Result<model::InstanceInfo>> RemoteNode::addInstance(InstanceToAdd instance)
{
    return ask<model::InstanceInfo>(u"addInstance"_qs, toJson(instance));
}

Task<Result<model::InstanceInfo>> RemoteNode::signInAgain(NewSignIn signIn)
{
    return ask<model::InstanceInfo>(u"signInAgain"_qs, toJson(signIn));
}

Task<Result<PollSetting>> RemoteNode::pollInterval(QString instanceId)
{
    return ask<PollSetting>(u"pollInterval"_qs, textParameter(instanceId));
}

Task<Status> RemoteNode::setPollInterval(PollSetting setting)
{
    return order(u"setPollInterval"_qs, toJson(setting));
}

Task<Result<Webhook>> RemoteNode::webhook(QString instanceId)
{
    return ask<Webhook>(u"webhook"_qs, textParameter(instanceId));
}

Task<Status> RemoteNode::removeInstance(QString instanceId)
{
    return order(u"removeInstance"_qs, textParameter(instanceId));
}

Task<Result<QList<model::Project>>> RemoteNode::projects(QString instanceId)
{
    return askList<model::Project>(u"projects"_qs, textParameter(instanceId));
}

Task<Result<QList<tracker::RightCheck>>> RemoteNode::rights(RightsQuery query)
{
    return askList<tracker::RightCheck>(u"rights"_qs, toJson(query));
}

Task<Result<OwnInvitation>> RemoteNode::invite(InviteOptions options)
{
    return ask<OwnInvitation>(u"invite"_qs, toJson(options));
}

Task<Result<QList<OwnInvitation>>> RemoteNode::invitations()
{
    return askList<OwnInvitation>(u"invitations"_qs, {});
}

Task<Status> RemoteNode::revokeInvitation(QString invitationId)
{
    return order(u"revokeInvitation"_qs, textParameter(invitationId));
}

Task<Result<ReceivedInvitation>> RemoteNode::readInvitation(QString code)
{
    return ask<ReceivedInvitation>(u"readInvitation"_qs, textParameter(code));
}

Task<Result<model::Connection>> RemoteNode::accept(AcceptOptions options)
{
    return ask<model::Connection>(u"accept"_qs, toJson(options));
}

Task<Result<model::Connection>> RemoteNode::connectInstances(ConnectOptions options)
{
    return ask<model::Connection>(u"connectInstances"_qs, toJson(options));
}

Task<Result<QList<model::Connection>>> RemoteNode::connections()
{
    return askList<model::Connection>(u"connections"_qs, {});
}

Task<Status> RemoteNode::activateConnection(QString connectionId)
{
    return order(u"activateConnection"_qs, textParameter(connectionId));
}

Task<Status> RemoteNode::deactivateConnection(QString connectionId)
{
    return order(u"deactivateConnection"_qs, textParameter(connectionId));
}

Task<Status> RemoteNode::deleteConnection(QString connectionId)
{
    return order(u"deleteConnection"_qs, textParameter(connectionId));
}

Task<Result<model::SyncRequest>> RemoteNode::syncIssue(QString connectionId, QString issueKey)
{
    return ask<model::SyncRequest>(u"syncIssue"_qs, issueParameters(connectionId, issueKey));
}

Task<Result<SyncPreview>> RemoteNode::previewSync(QString connectionId, QString issueKey)
{
    return ask<SyncPreview>(u"previewSync"_qs, issueParameters(connectionId, issueKey));
}

Task<Result<model::SyncRequest>> RemoteNode::request(QString requestId)
{
    return ask<model::SyncRequest>(u"request"_qs, textParameter(requestId));
}

Task<Result<QList<model::SyncRequest>>> RemoteNode::requests(QString issueKey, int max)
{
    return askList<model::SyncRequest>(u"requests"_qs, {{u"key"_qs, issueKey}, {u"max"_qs, max}});
}

Task<Result<PairsPage>> RemoteNode::pairs(PairsQuery query)
{
    return ask<PairsPage>(u"pairs"_qs, toJson(query));
}

Task<Result<HistoryPage>> RemoteNode::history(HistoryQuery query)
{
    return ask<HistoryPage>(u"history"_qs, toJson(query));
}

Task<Result<QList<ConnectionActivity>>> RemoteNode::activity()
{
    return askList<ConnectionActivity>(u"activity"_qs, {});
}

Task<Result<QList<OpenProblem>>> RemoteNode::problems()
{
    return askList<OpenProblem>(u"problems"_qs, {});
}

Task<Result<model::SyncRequest>> RemoteNode::retry(QString requestId)
{
    return ask<model::SyncRequest>(u"retry"_qs, textParameter(requestId));
}

Task<Result<model::SyncRequest>> RemoteNode::skip(QString requestId)
{
    return ask<model::SyncRequest>(u"skip"_qs, textParameter(requestId));
}

Task<Status> RemoteNode::unlinkIssue(QString connectionId, QString issueKey)
{
    return order(u"unlinkIssue"_qs, issueParameters(connectionId, issueKey));
}

Task<Status> RemoteNode::setConflictRule(RuleSetting setting)
{
    return order(u"setConflictRule"_qs, toJson(setting));
}

Task<Status> RemoteNode::keepHistory(qint64 days)
{
    return order(u"keepHistory"_qs, {{u"value"_qs, days}});
}

Task<Status> RemoteNode::undo(qint64 entry)
{
    return order(u"undo"_qs, {{u"value"_qs, entry}});
}

} // namespace twinspan::node
