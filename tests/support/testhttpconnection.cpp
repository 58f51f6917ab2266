#include "tests/support/testhttpconnection.h"

#include <QTimer>

#include <sys/socket.h>

namespace twinspan::tests
{

namespace
{
constexpr char lineEnd[] = "\r\n";

QByteArray headOf(const HttpAnswer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted" + lineEnd;
    bool hasLength = answer.chunked || answer.status == 204 || answer.status == 304;
    for (const auto &[name, value] : answer.headers) {
        head += name + ": " + value + lineEnd;
        hasLength = hasLength || name.compare("Content-Length", Qt::CaseInsensitive) == 0;
    }
    if (answer.chunked)
        head += QByteArray("Transfer-Encoding: chunked") + lineEnd;
    if (!hasLength)
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + lineEnd;
    return head + lineEnd;
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + lineEnd + bytes + lineEnd;
}

QByteArray wholeBody(const HttpAnswer &answer)
{
    if (!answer.chunked)
        return answer.body;
    return (answer.body.isEmpty() ? QByteArray() : chunk(answer.body)) + chunk({});
}

QByteArray halfBody(const HttpAnswer &answer)
{
    const QByteArray half = answer.body.left(answer.body.size() / 2);
    return answer.chunked ? chunk(half) : half;
}
} // namespace

TestHttpConnection::TestHttpConnection(TestHttpServer &server, QTcpSocket *socket)
    : QObject(&server), m_server(server), m_socket(socket)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &TestHttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    read();
}

void TestHttpConnection::read()
{
    m_buffer += m_socket->readAll();
    if (!m_server.m_atOnce.isEmpty() && !m_buffer.isEmpty() && !m_isBusy) {
        m_isBusy = true;
        m_socket->write(m_server.m_atOnce);
        m_socket->disconnectFromHost();
    }
    while (!m_isBusy) {
        const auto request = takeRequest();
        if (!request)
            return;
        answer(*request, m_server.answerTo(*request));
    }
}

std::optional<HttpRecord> TestHttpConnection::takeRequest()
{
    if (!m_head) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return std::nullopt;
        const QList<QByteArray> lines = m_buffer.left(end).replace('\r', "").split('\n');
        m_buffer.remove(0, end + 4);
        const QList<QByteArray> words = lines.first().split(' ');
        HttpRecord head{words.value(0), words.value(1), {}, {}};
        for (const QByteArray &line : lines.mid(1))
            head.headers.append({line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed()});
        m_head = head;
    }
    const auto body = takeBody(*m_head);
    if (!body)
        return std::nullopt;
    HttpRecord request = *m_head;
    m_head.reset();
    request.body = *body;
    return request;
}

std::optional<QByteArray> TestHttpConnection::takeBody(const HttpRecord &head)
{
    const qsizetype length = head.header("Content-Length").toLongLong();
    if (m_buffer.size() < length)
        return std::nullopt;
    QByteArray body = m_buffer.left(length);
    m_buffer.remove(0, length);
    return body;
}

void TestHttpConnection::answer(const HttpRecord &request, const HttpAnswer &answer)
{
    m_isBusy = answer.way != HttpAnswer::Way::Whole;
    switch (answer.way) {
    case HttpAnswer::Way::Whole:
        m_socket->write(headOf(answer));
        if (request.method != "HEAD")
            m_socket->write(wholeBody(answer));
        break;
    case HttpAnswer::Way::Hang:
        break;
    case HttpAnswer::Way::CloseFirst:
        m_socket->disconnectFromHost();
        break;
    case HttpAnswer::Way::ResetFirst:
        reset();
        break;
    case HttpAnswer::Way::CutBody:
        m_socket->write(headOf(answer) + halfBody(answer));
        m_socket->disconnectFromHost();
        break;
    case HttpAnswer::Way::Drip:
        if (answer.sendsHead)
            m_socket->write(headOf(answer));
        drip(answer.body, answer.dripEvery);
        break;
    case HttpAnswer::Way::Raw:
        m_socket->write(answer.body);
        m_socket->disconnectFromHost();
        break;
    }
}

void TestHttpConnection::drip(const QByteArray &body, std::chrono::milliseconds every)
{
    if (body.isEmpty()) {
        m_isBusy = false;
        return;
    }
    m_socket->write(body.left(1));
    QTimer::singleShot(every, this, [this, body, every] { drip(body.mid(1), every); });
}

void TestHttpConnection::reset()
{
    const linger atOnce{1, 0};
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_socket->abort();
}

} // namespace twinspan::tests
