#include "core/net/loopbacklistener.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

namespace twinspan::net
{

namespace
{
constexpr qint64 longestRequest = 16 << 10;
constexpr int patienceMilliseconds = 10'000;

struct LoopbackTexts {
    Q_DECLARE_TR_FUNCTIONS(LoopbackTexts)
};

QByteArray page(const char *status, const QString &text)
{
    const QByteArray body =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Twinspan</title></head><body><p>" +
        text.toHtmlEscaped().toUtf8() + "</p></body></html>";
    return QByteArray("HTTP/1.1 ") + status +
           "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n" + body;
}

QByteArray nothingHere()
{
    return page("404 Not Found", LoopbackTexts::tr("There is nothing here."));
}
} // namespace

LoopbackListener::LoopbackListener(QUrl address, QByteArray state, std::chrono::milliseconds patience)
    : m_address(std::move(address)), m_state(std::move(state)), m_patience(patience),
      m_result(std::make_shared<Completion<Result<QUrlQuery>>>())
{
    for (QTcpServer *server : {&m_v4, &m_v6})
        connect(server, &QTcpServer::newConnection, this, [this, server] { serve(*server); });
}

Status LoopbackListener::listen()
{
    const auto port = static_cast<quint16>(m_address.port(80));
    // "localhost" may mean either. A computer without IPv6 is none where another program has the port.
    const bool listens = m_v4.listen(QHostAddress(QHostAddress::LocalHost), port) &&
                         (m_v6.listen(QHostAddress(QHostAddress::LocalHostIPv6), port) ||
                          m_v6.serverError() != QAbstractSocket::AddressInUseError);
    if (!listens) {
        m_v4.close();
        return fail(ProblemKind::Conflict, QStringLiteral("oauth.port-taken"),
                    LoopbackTexts::tr("Port %1 of this computer, to which the browser comes back after the sign-in, is "
                                      "used by another program.")
                        .arg(port),
                    LoopbackTexts::tr("Close that program, or another sign-in that is under way, and try again."));
    }
    return {};
}

Task<Result<QUrlQuery>> LoopbackListener::returned(CancelToken cancel)
{
    const auto result = m_result;
    const auto subscription =
        cancel.onCancel([result] { result->finish(Result<QUrlQuery>(fail(cancelledProblem()))); });
    const auto minutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(m_patience).count());
    QTimer::singleShot(m_patience, this, [result, minutes] {
        result->finish(Result<QUrlQuery>(fail(
            ProblemKind::Timeout, QStringLiteral("oauth.no-return"),
            LoopbackTexts::tr("Nobody has signed in in the browser for %n minute(s).", nullptr, minutes),
            LoopbackTexts::tr("Begin the sign-in again. If the browser showed an error, an administrator may have to "
                              "allow Twinspan first."))));
    });
    auto query = co_await result->wait();
    m_v4.close();
    m_v6.close();
    co_return query;
}

void LoopbackListener::serve(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(patienceMilliseconds, socket, [socket] { socket->abort(); });
    }
}

void LoopbackListener::read(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(longestRequest);
    const bool isWhole = request.contains("\r\n\r\n");
    if (!isWhole && request.size() < longestRequest)
        return;
    socket->readAll();
    socket->disconnect(this);
    const bool wasTaken = m_taken.has_value();
    socket->write(isWhole ? answerTo(request.left(request.indexOf("\r\n"))) : nothingHere());
    if (m_taken && !wasTaken) {
        // The page is with the browser before whoever waits goes on and perhaps ends the program; and not from within
        // the signal, since this may be destroyed by it.
        const auto finish = [result = m_result, query = *m_taken] { result->finish(Result<QUrlQuery>(query)); };
        connect(socket, &QTcpSocket::disconnected, this, finish, Qt::QueuedConnection);
    }
    socket->disconnectFromHost();
}

QByteArray LoopbackListener::answerTo(const QByteArray &requestLine)
{
    const QList<QByteArray> words = requestLine.split(' ');
    if (words.size() != 3 || words.at(0) != "GET" || !words.at(1).startsWith('/'))
        return nothingHere();
    const QUrl target = QUrl::fromEncoded(words.at(1), QUrl::StrictMode);
    // A form's "+" is a space.
    const QUrlQuery query(QString(target.query(QUrl::FullyEncoded)).replace(u'+', QStringLiteral("%20")));
    if (target.path() != m_address.path())
        return nothingHere();
    const bool isOurs = query.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded).toLatin1() == m_state;
    if (!isOurs || m_taken || m_result->isFinished()) {
        return page("400 Bad Request",
                    LoopbackTexts::tr("This page belongs to another sign-in than the one that Twinspan waits for. Go "
                                      "back to Twinspan and open the sign-in from there."));
    }
    m_taken = query;
    return query.hasQueryItem(QStringLiteral("code"))
               ? page("200 OK", LoopbackTexts::tr("You can close this page and go back to Twinspan."))
               : page("200 OK", LoopbackTexts::tr("Twinspan got no access. Close this page and go back to Twinspan."));
}

} // namespace twinspan::net
