#pragma once

#include "core/base/mailbox.h"
#include "core/peer/addressledger.h"
#include "core/peer/endpointlistener.h"
#include "core/peer/httpendpoint.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QTcpServer>

#include <atomic>
#include <functional>
#include <map>
#include <optional>

class QTcpSocket;

namespace twinspan::peer
{

class HttpConnection;

/// The part of the HttpEndpoint that lives on its thread: accepts, counts, and owns the connections.
class EndpointServer final : public QTcpServer
{
    Q_OBJECT

public:
    EndpointServer(EndpointLimits limits, std::optional<QSslConfiguration> tls, EndpointListener listener);
    ~EndpointServer() override;

    const EndpointLimits &limits() const { return m_limits; }
    int connectionCount() const { return m_count; }

    /// From any thread: runs on the server's.
    void post(std::function<void()> work) { m_mailbox->post(std::move(work)); }
    void answer(quint64 serial, const HttpAnswer &answer);

    /// For the connections. The address under which a request counts; proxies are asked for their client.
    QString clientOf(const HttpConnection &connection, const IncomingRequest &request) const;
    bool takeRequest(const QString &client);
    /// Bytes held for one connection changed by so many; false: all connections together hold too much.
    bool hold(qint64 change);
    static quint64 nextSerial();
    void started(quint64 serial, HttpConnection *connection, IncomingRequest request);
    void finished(quint64 serial);
    void clientGone(quint64 serial) const { m_listener.clientGone(serial); }
    void closed(HttpConnection *connection);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QTcpSocket *makeSocket(qintptr descriptor);
    bool isRefused(const QHostAddress &address, const QString &key) const;

    EndpointLimits m_limits;
    std::optional<QSslConfiguration> m_tls;
    EndpointListener m_listener;
    Mailbox *m_mailbox; ///< a child: it moves to the thread with the server
    AddressLedger m_ledger;
    QElapsedTimer m_elapsed;
    std::map<quint64, HttpConnection *> m_running;
    qint64 m_held = 0;
    std::atomic<int> m_count = 0;
};

} // namespace twinspan::peer
