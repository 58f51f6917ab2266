#pragma once

#include "tests/support/httpanswer.h"

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QString>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

namespace twinspan::tests
{

/// A request as it came in.
struct HttpRecord {
    QByteArray method;
    QByteArray target; ///< path and query
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// Case-insensitive; empty when absent.
    QByteArray header(const QByteArray &name) const;
    QByteArray path() const { return target.split('?').first(); }
};

/// An HTTP/1.1 server on a free loopback port, in the test's own event loop, that answers or misbehaves as scripted and
/// keeps every request. With a TLS configuration (certificate and key in it) it speaks https.
class TestHttpServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<HttpAnswer(const HttpRecord &)>;

    TestHttpServer();
    explicit TestHttpServer(const QSslConfiguration &tls, quint16 port = 0);
    ~TestHttpServer() override;

    /// Answers in this order, whatever is asked; the last one again and again.
    void script(QList<HttpAnswer> answers);
    /// Answers by what is asked.
    void handle(Handler handler) { m_handler = std::move(handler); }

    /// Sends these bytes on whatever arrives first, be it a request or not, and closes.
    void answerAtOnce(const QByteArray &bytes) { m_atOnce = bytes; }

    QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const;
    quint16 port() const { return m_server->serverPort(); }
    /// No longer listens: connections are refused, open ones stay.
    void close() { m_server->close(); }

    QList<HttpRecord> requests() const { return m_requests; }
    HttpRecord lastRequest() const { return m_requests.isEmpty() ? HttpRecord() : m_requests.last(); }
    int connections() const { return m_connections; }

private:
    void listen(quint16 port);
    void accept();
    HttpAnswer answerTo(const HttpRecord &request);

    friend class TestHttpConnection;

    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls = false;
    Handler m_handler;
    QList<HttpAnswer> m_script;
    QByteArray m_atOnce;
    QList<HttpRecord> m_requests;
    int m_connections = 0;
};

} // namespace twinspan::tests
