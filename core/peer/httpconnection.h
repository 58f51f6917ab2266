#pragma once

#include "core/peer/endpointserver.h"
#include "core/peer/httpparser.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

class QSslSocket;
class QTcpSocket;

namespace twinspan::peer
{

/// One client's connection, on the endpoint's thread: reads a request within its time, waits for the answer, writes it,
/// and reads the next. Owned by the server; deletes itself when the socket has closed.
///
///   Idle -> Reading -> Answering -> Writing -> Idle (keep-alive) | Draining -> closed
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    /// Takes over the socket. `addressKey`: as the ledger counts it.
    HttpConnection(EndpointServer &server, QTcpSocket *socket, QString addressKey);
    ~HttpConnection() override;

    void begin();
    /// To the request that runs.
    void answer(const HttpAnswer &answer);

    const QString &addressKey() const { return m_addressKey; }
    bool isLoopback() const;

private:
    enum class Phase { Idle, Reading, Answering, Writing, Draining };

    void readMore();
    void advance();
    void receive();
    void refuse(int status);
    void write(const HttpAnswer &answer, bool headOnly, bool keepAlive);
    void wrote();
    void drain();
    void enter(Phase phase);
    void timeIsUp();
    std::chrono::milliseconds allowedUntilNow() const;
    bool account();
    qint64 unwritten() const;
    void close();

    EndpointServer &m_server;
    QTcpSocket *m_socket;
    QSslSocket *m_secure; ///< the same, or null for plain http
    QString m_addressKey;
    HttpParser m_parser;
    QTimer m_timer;
    QElapsedTimer m_sincePhase;
    Phase m_phase = Phase::Idle;
    quint64 m_serial = 0;     ///< of the request that runs; 0: none
    qint64 m_runningSize = 0; ///< body bytes that the handler holds
    qint64 m_accounted = 0;
    qint64 m_written = 0;
    bool m_first = true;
    bool m_headOnly = false;
    bool m_keepAlive = false;
    bool m_closed = false;
};

} // namespace twinspan::peer
