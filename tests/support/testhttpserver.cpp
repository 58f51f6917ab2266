#include "tests/support/testhttpserver.h"

#include "tests/support/testhttpconnection.h"

#include <QHostAddress>
#include <QSslServer>

namespace twinspan::tests
{

QByteArray HttpRecord::header(const QByteArray &name) const
{
    for (const auto &[candidate, value] : headers) {
        if (candidate.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

TestHttpServer::TestHttpServer() : m_server(std::make_unique<QTcpServer>())
{
    listen(0);
}

TestHttpServer::TestHttpServer(const QSslConfiguration &tls, quint16 port) : m_isTls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen(port);
}

TestHttpServer::~TestHttpServer()
{
    qDeleteAll(findChildren<TestHttpConnection *>(QString(), Qt::FindDirectChildrenOnly));
}

void TestHttpServer::listen(quint16 port)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &TestHttpServer::accept);
    if (!m_server->listen(QHostAddress(QHostAddress::LocalHost), port))
        qFatal("TestHttpServer: no port of the loopback interface is free");
}

void TestHttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        new TestHttpConnection(*this, socket); // our child, until its socket is closed
    }
}

void TestHttpServer::script(QList<HttpAnswer> answers)
{
    m_script = std::move(answers);
}

QUrl TestHttpServer::url(const QString &pathAndQuery) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                    .arg(m_isTls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(port())
                    .arg(pathAndQuery));
}

HttpAnswer TestHttpServer::answerTo(const HttpRecord &request)
{
    m_requests.append(request);
    if (m_handler)
        return m_handler(request);
    if (m_script.isEmpty())
        return HttpAnswer::empty(404);
    return m_script.size() == 1 ? m_script.first() : m_script.takeFirst();
}

} // namespace twinspan::tests
