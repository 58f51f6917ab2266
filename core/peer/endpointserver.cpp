#include "core/peer/endpointserver.h"

#include "core/base/logging.h"
#include "core/peer/httpconnection.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

namespace twinspan::peer
{

EndpointServer::EndpointServer(EndpointLimits limits, std::optional<QSslConfiguration> tls, EndpointListener listener)
    : m_limits(limits), m_tls(std::move(tls)), m_listener(std::move(listener)), m_mailbox(new Mailbox(this)),
      m_ledger(limits.requestsPerSecond, limits.requestBurst)
{
    m_elapsed.start();
    setListenBacklogSize(512);
    // Without file descriptors QTcpServer stops accepting for good; they come back when connections end.
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(logPeer) << "The endpoint can't accept connections for the moment:" << errorString();
        QTimer::singleShot(std::chrono::seconds(1), this, [this] { resumeAccepting(); });
    });
}

EndpointServer::~EndpointServer()
{
    // Not by ~QObject: a connection that ends calls us back.
    const auto connections = findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly);
    for (HttpConnection *connection : connections)
        delete connection;
}

void EndpointServer::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = makeSocket(descriptor);
    if (socket == nullptr)
        return;
    const QString key = AddressLedger::keyOf(socket->peerAddress());
    if (isRefused(socket->peerAddress(), key)) {
        socket->abort();
        delete socket;
        return;
    }
    ++m_count;
    m_ledger.opened(key);
    auto *connection = new HttpConnection(*this, socket, key);
    if (auto *secure = qobject_cast<QSslSocket *>(socket))
        secure->startServerEncryption();
    connection->begin();
}

quint64 EndpointServer::nextSerial()
{
    // One row of numbers for the process: what was queued by a server that is gone must not meet its successor.
    static std::atomic<quint64> last = 0;
    return ++last;
}

QTcpSocket *EndpointServer::makeSocket(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket;
    if (m_tls) {
        auto secure = std::make_unique<QSslSocket>();
        secure->setSslConfiguration(*m_tls);
        socket = std::move(secure);
    } else {
        socket = std::make_unique<QTcpSocket>();
    }
    if (!socket->setSocketDescriptor(descriptor))
        return nullptr;
    socket->setReadBufferSize(m_limits.readBuffer);
    return socket.release();
}

bool EndpointServer::isRefused(const QHostAddress &address, const QString &key) const
{
    if (m_count >= m_limits.connections)
        return true;
    if (m_limits.loopbackIsProxy && address.isLoopback())
        return false;
    return m_ledger.connections(key) >= m_limits.connectionsPerAddress;
}

QString EndpointServer::clientOf(const HttpConnection &connection, const IncomingRequest &request) const
{
    if (!m_limits.loopbackIsProxy || !connection.isLoopback())
        return connection.addressKey();
    QByteArray last;
    for (const auto &[name, value] : request.headers) {
        if (name.compare("X-Forwarded-For", Qt::CaseInsensitive) == 0)
            last = value.mid(value.lastIndexOf(',') + 1).trimmed();
    }
    const QHostAddress told(QString::fromLatin1(last));
    return told.isNull() ? connection.addressKey() : AddressLedger::keyOf(told);
}

bool EndpointServer::takeRequest(const QString &client)
{
    return m_ledger.takeRequest(client, std::chrono::milliseconds(m_elapsed.elapsed()));
}

bool EndpointServer::hold(qint64 change)
{
    m_held += change;
    return m_held <= m_limits.heldInAll;
}

void EndpointServer::started(quint64 serial, HttpConnection *connection, IncomingRequest request)
{
    m_running.emplace(serial, connection);
    m_listener.requested(serial, std::move(request));
}

void EndpointServer::finished(quint64 serial)
{
    m_running.erase(serial);
}

void EndpointServer::answer(quint64 serial, const HttpAnswer &answer)
{
    if (const auto found = m_running.find(serial); found != m_running.end())
        found->second->answer(answer);
}

void EndpointServer::closed(HttpConnection *connection)
{
    --m_count;
    m_ledger.closed(connection->addressKey());
}

} // namespace twinspan::peer
