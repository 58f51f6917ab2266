#include "app/desktop/singleinstance.h"

#include "core/node/nodesocket.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

namespace twinspan::app
{

namespace
{
constexpr int patienceMs = 1000;
constexpr qint64 longestMessage = 256 << 10;
} // namespace

SingleInstance::SingleInstance(const QString &home, QObject *parent)
    : QObject(parent), m_name(node::runtimeSocketPath(QStringLiteral("twinspan-window"), home))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::read);
}

bool SingleInstance::handOver(const QStringList &arguments)
{
    // Before there is a window: this may wait, nobody sees it.
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForBytesWritten(patienceMs) && socket.waitForDisconnected(patienceMs);
}

void SingleInstance::take()
{
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::read()
{
    QLocalSocket *client = m_server.nextPendingConnection();
    connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QLocalSocket::readyRead, this, [this, client] {
        if (client->bytesAvailable() > longestMessage) {
            client->abort();
            return;
        }
        if (!client->canReadLine())
            return;
        QStringList arguments;
        for (const QJsonValue value : QJsonDocument::fromJson(client->readLine()).array())
            arguments.append(value.toString());
        client->disconnectFromServer();
        Q_EMIT started(arguments);
    });
}

} // namespace twinspan::app
