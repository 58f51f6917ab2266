#pragma once

#include "core/base/result.h"
#include "core/node/nodeapi.h"

#include <QHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QPointer>

#include <memory>

namespace twinspan::node
{

/// The door of a running node for commands and windows in other processes of the same user: a local socket, lines of
/// JSON. {"id": 1, "method": "probe", "params": {...}} is answered by {"id": 1, "result": ...} or {"id": 1, "problem":
/// {...}}; changes are told to everybody by {"event": "requestChanged", "value": {...}}.
class NodeServer : public QObject
{
    Q_OBJECT

public:
    explicit NodeServer(std::shared_ptr<NodeApi> node, QObject *parent = nullptr);
    ~NodeServer() override;

    /// Takes the place of a dead node's socket. Problem: node.socket.
    Status listen(const QString &home);

private:
    static constexpr int maxClients = 64;
    static constexpr qint64 longestBacklog = 16 << 20; ///< bytes; a client that does not read is cut off

    void accept();
    void read(QLocalSocket *client);
    void handle(QLocalSocket *client, const QByteArray &line);
    static Task<> run(QPointer<NodeServer> server, QPointer<QLocalSocket> client, QJsonObject call);
    void tell(const QString &event, const QJsonObject &value);
    static void send(QLocalSocket *client, const QJsonObject &message);

    std::shared_ptr<NodeApi> m_node;
    QLocalServer m_server;
    QList<QLocalSocket *> m_clients;
};

} // namespace twinspan::node
