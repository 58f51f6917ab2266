#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

namespace twinspan::tests
{

inline QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

inline QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &fields = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
           fields + "\r\n" + body;
}

/// A client that sends what a test wants and keeps all that comes back.
class RawClient : public QObject
{
public:
    explicit RawClient(quint16 port, const QList<QSslCertificate> &trusted = {})
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { received += m_socket.readAll(); });
        if (trusted.isEmpty()) {
            m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            return;
        }
        auto configuration = m_socket.sslConfiguration();
        configuration.setCaCertificates(trusted);
        m_socket.setSslConfiguration(configuration);
        m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port, QStringLiteral("localhost"));
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    void reset() { m_socket.abort(); }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    int answers() const { return static_cast<int>(received.count("HTTP/1.1 ")); }
    bool hasStatus(int status) const { return received.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '); }
    QByteArray bodies() const { return received.mid(received.indexOf("\r\n\r\n") + 4); }
    QSslSocket &socket() { return m_socket; }

    QByteArray received;

private:
    QSslSocket m_socket;
};

} // namespace twinspan::tests
