#include "core/peer/httpconnection.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QTcpSocket>

#include <utility>

namespace twinspan::peer
{

namespace
{
using namespace std::chrono_literals;

HttpParser::Limits parserLimits(const EndpointLimits &limits)
{
    return {limits.header, limits.body};
}
} // namespace

HttpConnection::HttpConnection(EndpointServer &server, QTcpSocket *socket, QString addressKey)
    : QObject(&server), m_server(server), m_socket(socket), m_secure(qobject_cast<QSslSocket *>(socket)),
      m_addressKey(std::move(addressKey)), m_parser(parserLimits(server.limits())), m_timer(this)
{
    m_socket->setParent(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::timeIsUp);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::wrote);
    if (m_secure != nullptr)
        connect(m_secure, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::wrote);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::close);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &HttpConnection::close);
}

HttpConnection::~HttpConnection()
{
    m_socket->disconnect(this);
    close();
}

void HttpConnection::begin()
{
    enter(Phase::Idle);
    readMore();
}

bool HttpConnection::isLoopback() const
{
    return m_socket->peerAddress().isLoopback();
}

void HttpConnection::readMore()
{
    if (m_closed)
        return;
    if (m_phase == Phase::Draining) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    // One request at a time: what comes meanwhile stays in the socket, and then in the client's own.
    while ((m_phase == Phase::Idle || m_phase == Phase::Reading) && m_socket->bytesAvailable() > 0) {
        m_parser.feed(m_socket->read(m_server.limits().readBuffer));
        advance();
    }
}

void HttpConnection::advance()
{
    if (m_parser.state() == HttpParser::State::Refused)
        return refuse(m_parser.refusal());
    if (!account())
        return refuse(503);
    if (m_parser.state() == HttpParser::State::Complete)
        return receive();
    if (m_parser.state() == HttpParser::State::Reading && m_phase == Phase::Idle)
        enter(Phase::Reading);
    if (m_parser.takeExpectation())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void HttpConnection::receive()
{
    m_headOnly = m_parser.isHead();
    m_keepAlive = m_parser.keepAlive();
    m_first = false;
    IncomingRequest request = m_parser.take();
    request.client = m_server.clientOf(*this, request);
    m_runningSize = request.body.size();
    account();
    enter(Phase::Answering);
    if (!m_server.takeRequest(request.client)) {
        HttpAnswer tooFast = bareAnswer(429);
        tooFast.headers.append(net::Header("Retry-After", "1"));
        return write(tooFast, m_headOnly, false);
    }
    m_serial = EndpointServer::nextSerial();
    m_server.started(m_serial, this, std::move(request));
}

void HttpConnection::answer(const HttpAnswer &answer)
{
    m_server.finished(std::exchange(m_serial, 0));
    write(answer, m_headOnly, m_keepAlive);
}

void HttpConnection::refuse(int status)
{
    write(bareAnswer(status), m_parser.isHead(), false);
}

void HttpConnection::write(const HttpAnswer &answer, bool headOnly, bool keepAlive)
{
    m_keepAlive = keepAlive;
    m_runningSize = 0;
    const QByteArray bytes = serialized(answer, headOnly, keepAlive);
    m_written = bytes.size();
    enter(Phase::Writing);
    m_socket->write(bytes);
    account();
}

void HttpConnection::wrote()
{
    if (m_phase != Phase::Writing || m_closed)
        return;
    account();
    if (unwritten() > 0)
        return;
    if (!m_keepAlive)
        return drain();
    enter(Phase::Idle);
    m_parser.feed({});
    advance();
    readMore();
}

void HttpConnection::drain()
{
    enter(Phase::Draining);
    m_socket->skip(m_socket->bytesAvailable());
    if (m_parser.state() != HttpParser::State::Refused)
        m_socket->disconnectFromHost();
}

void HttpConnection::enter(Phase phase)
{
    m_phase = phase;
    m_sincePhase.start();
    switch (phase) {
    case Phase::Idle:
        m_timer.start(m_first ? m_server.limits().request : m_server.limits().idle);
        break;
    case Phase::Reading:
    case Phase::Writing:
        m_timer.start(m_server.limits().request);
        break;
    case Phase::Answering:
        m_timer.start(m_server.limits().answering);
        break;
    case Phase::Draining:
        m_timer.start(m_server.limits().drain);
        break;
    }
}

std::chrono::milliseconds HttpConnection::allowedUntilNow() const
{
    const qint64 moved = m_phase == Phase::Writing ? m_written - unwritten() : m_parser.bodySize();
    return m_server.limits().request + std::chrono::milliseconds(moved * 1000 / m_server.limits().slowestBody);
}

void HttpConnection::timeIsUp()
{
    const auto left = allowedUntilNow() - std::chrono::milliseconds(m_sincePhase.elapsed());
    switch (m_phase) {
    case Phase::Reading:
        if (left > 0ms)
            return m_timer.start(left);
        return refuse(408);
    case Phase::Writing:
        if (left > 0ms)
            return m_timer.start(left);
        return close();
    case Phase::Answering:
        m_server.finished(m_serial);
        m_server.clientGone(std::exchange(m_serial, 0));
        return write(bareAnswer(503), m_headOnly, false);
    case Phase::Idle:
    case Phase::Draining:
        return close();
    }
}

bool HttpConnection::account()
{
    const qint64 held = m_parser.held() + m_runningSize + unwritten();
    return m_server.hold(held - std::exchange(m_accounted, held));
}

qint64 HttpConnection::unwritten() const
{
    return m_socket->bytesToWrite() + (m_secure != nullptr ? m_secure->encryptedBytesToWrite() : 0);
}

void HttpConnection::close()
{
    if (std::exchange(m_closed, true))
        return;
    m_timer.stop();
    m_server.hold(-std::exchange(m_accounted, 0));
    if (m_serial != 0) {
        m_server.finished(m_serial);
        m_server.clientGone(m_serial);
    }
    m_server.closed(this);
    m_socket->abort();
    deleteLater();
}

} // namespace twinspan::peer
