#include "core/node/nodeserver.h"

#include "core/base/logging.h"
#include "core/node/nodejson.h"
#include "core/node/nodemethods.h"
#include "core/node/nodesocket.h"

#include <QJsonDocument>

namespace twinspan::node
{

NodeServer::NodeServer(std::shared_ptr<NodeApi> node, QObject *parent) : QObject(parent), m_node(std::move(node))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &NodeServer::accept);
    connect(m_node.get(), &NodeApi::requestChanged, this,
            [this](const model::SyncRequest &request) { tell(u"requestChanged"_qs, toJson(request)); });
    connect(m_node.get(), &NodeApi::connectionsChanged, this, [this] { tell(u"connectionsChanged"_qs, {}); });
    connect(m_node.get(), &NodeApi::problemsChanged, this, [this] { tell(u"problemsChanged"_qs, {}); });
}

NodeServer::~NodeServer()
{
    for (QLocalSocket *client : std::as_const(m_clients))
        client->disconnect(this);
}

Status NodeServer::listen(const QString &home)
{
    // The store's lock says that no other node runs on this folder: a socket that is there is a dead one's.
    const QString path = nodeSocketPath(home);
    QLocalServer::removeServer(path);
    if (m_server.listen(path))
        return {};
    return fail(ProblemKind::Store, QStringLiteral("node.socket"),
                tr("The socket %1 can't be made: %2.").arg(path, m_server.errorString()),
                tr("Check the permissions of its folder."));
}

void NodeServer::accept()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        if (m_clients.size() >= maxClients) {
            client->abort();
            client->deleteLater();
            continue;
        }
        m_clients.append(client);
        connect(client, &QLocalSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QLocalSocket::disconnected, this, [this, client] {
            m_clients.removeOne(client);
            client->deleteLater();
        });
        read(client);
    }
}

void NodeServer::read(QLocalSocket *client)
{
    while (client->canReadLine())
        handle(client, client->readLine(maxNodeLine));
    if (client->bytesAvailable() >= maxNodeLine)
        client->abort();
}

void NodeServer::handle(QLocalSocket *client, const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        qCWarning(logNode) << "a local client sent something that is no JSON object";
        client->abort();
        return;
    }
    run(this, client, document.object());
}

Task<> NodeServer::run(QPointer<NodeServer> server, QPointer<QLocalSocket> client, QJsonObject call)
{
    const auto node = server->m_node;
    const QString name = call.value(u"method"_qs).toString();
    const NodeMethod method = nodeMethods().value(name);
    QJsonObject answer{{u"id"_qs, call.value(u"id"_qs)}};
    if (method) {
        const Result<QJsonValue> result = co_await method(node, call.value(u"params"_qs).toObject());
        if (result)
            answer.insert(u"result"_qs, *result);
        else
            answer.insert(u"problem"_qs, result.error().toJson());
    } else {
        answer.insert(u"problem"_qs, makeProblem(ProblemKind::Protocol, QStringLiteral("rpc.unknown-method"),
                                                 tr("The running node does not know the call “%1”.").arg(name),
                                                 tr("Restart it: it is of another version."))
                                         .toJson());
    }
    if (client)
        send(client, answer);
}

void NodeServer::tell(const QString &event, const QJsonObject &value)
{
    const QList<QLocalSocket *> clients = m_clients; // who is cut off goes from the list
    for (QLocalSocket *client : clients) {
        if (client->bytesToWrite() > longestBacklog)
            client->abort();
        else
            send(client, {{u"event"_qs, event}, {u"value"_qs, value}});
    }
}

void NodeServer::send(QLocalSocket *client, const QJsonObject &message)
{
    client->write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace twinspan::node
