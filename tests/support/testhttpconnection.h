#pragma once

#include "tests/support/testhttpserver.h"

#include <QTcpSocket>

#include <optional>

namespace twinspan::tests
{

/// One connection of TestHttpServer: reads requests, one after the other, and does what the server's script says.
class TestHttpConnection final : public QObject
{
    Q_OBJECT

public:
    TestHttpConnection(TestHttpServer &server, QTcpSocket *socket);

private:
    void read();
    std::optional<HttpRecord> takeRequest();
    std::optional<QByteArray> takeBody(const HttpRecord &head);
    void answer(const HttpRecord &request, const HttpAnswer &answer);
    void drip(const QByteArray &body, std::chrono::milliseconds every);
    void reset();

    TestHttpServer &m_server;
    QTcpSocket *m_socket; ///< our child
    QByteArray m_buffer;
    std::optional<HttpRecord> m_head; ///< read already, its body isn't
    bool m_isBusy = false;            ///< this connection takes no further request
};

} // namespace twinspan::tests
