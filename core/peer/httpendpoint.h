#pragma once

#include "core/base/mailbox.h"
#include "core/base/result.h"
#include "core/peer/endpointlistener.h"
#include "core/peer/httpmessage.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <chrono>
#include <map>
#include <memory>

namespace twinspan::peer
{

class EndpointServer;

/// What strangers may use up. Everything is bounded before anything is parsed.
struct EndpointLimits {
    qint64 header = 16 << 10;        ///< bytes
    qint64 body = 16 << 20;          ///< bytes
    qint64 readBuffer = 64 << 10;    ///< bytes read ahead of the parser on each connection
    qint64 heldInAll = 256 << 20;    ///< bytes of bodies and answers in all connections; more requests get 503
    int connections = 2000;          ///< more are closed at once
    int connectionsPerAddress = 256; ///< an IPv6 address counts by its /64
    int requestsPerSecond = 500;     ///< per address, on average; more get 429
    int requestBurst = 1000;         ///< per address, at once
    std::chrono::milliseconds request{10'000}; ///< from the first byte to the end of the request
    qint64 slowestBody = 64 << 10; ///< bytes a second: what came of a body earns time beyond that, at this rate
    std::chrono::milliseconds idle{75'000};       ///< a connection without a request (the first one: `request`)
    std::chrono::milliseconds answering{120'000}; ///< for the handler; then 503
    /// After a refusal the client may go on sending so long before the line is cut: a reset could take the answer with
    /// it.
    std::chrono::milliseconds drain{1'000};
    /// The address that a proxy on the loopback names (last element of X-Forwarded-For) counts instead of the
    /// loopback's own; loopback connections are then not capped per address.
    bool loopbackIsProxy = false;
};

/// The certificate of our own https, PEM; without it the endpoint speaks plain http, for use behind a proxy.
struct EndpointTls {
    QByteArray certificateChain;
    QByteArray privateKey; ///< without passphrase, RSA or EC

    /// Problems: endpoint.certificate (which file, what is wrong with it).
    static Result<EndpointTls> fromFiles(const QString &certificateFile, const QString &keyFile);
};

/// The HTTP server of a node: sockets and parsing on a thread of its own, requests handed to the handler on the thread
/// of this object. HTTP/1.1 with keep-alive, one request at a time per connection, answers in order; GET, HEAD, POST.
class HttpEndpoint final : public QObject
{
    Q_OBJECT

public:
    explicit HttpEndpoint(RequestHandler handler, EndpointLimits limits = {}, QObject *parent = nullptr);
    ~HttpEndpoint() override; ///< stop()

    /// Plain http. Port 0 takes a free one. Problems: endpoint.port-taken, endpoint.port-forbidden,
    /// endpoint.cant-listen.
    Status listen(const QHostAddress &address, quint16 port);
    /// https; further problem: endpoint.certificate.
    Status listen(const QHostAddress &address, quint16 port, const EndpointTls &tls);

    /// 0 while it does not listen.
    quint16 port() const { return m_port; }

    /// Closes all connections and ends the thread. Handlers that still run are cancelled, and their answers dropped.
    void stop();

    int connectionCount() const; ///< of this moment; thread-safe

private:
    Status listen(const QHostAddress &address, quint16 port, std::unique_ptr<EndpointServer> server);
    EndpointListener listener();
    void dispatch(quint64 serial, IncomingRequest request);
    void clientGone(quint64 serial);
    void answer(quint64 serial, HttpAnswer answer);
    static Task<> run(QPointer<HttpEndpoint> endpoint, std::shared_ptr<RequestHandler> handler, quint64 serial,
                      IncomingRequest request);

    std::shared_ptr<RequestHandler> m_handler;
    EndpointLimits m_limits;
    QThread m_thread;
    EndpointServer *m_server = nullptr; ///< lives on m_thread
    Mailbox m_mailbox;                  ///< from that thread to this one
    std::map<quint64, CancelSource> m_running;
    quint16 m_port = 0;
};

} // namespace twinspan::peer
