#include "tests/support/faketrackerserver.h"

#include <QJsonArray>
#include <QTcpSocket>

#include <stdexcept>

namespace twinspan::tests
{

namespace
{
constexpr int startMilliseconds = 60'000;
constexpr int stopMilliseconds = 10'000;
constexpr int answerMilliseconds = 60'000;

/// Without an event loop: a test may be in the middle of anything.
QByteArray answerTo(const QUrl &server, const QByteArray &path, const QByteArray &body)
{
    QTcpSocket socket;
    socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    if (!socket.waitForConnected(answerMilliseconds))
        throw std::runtime_error("the fake tracker does not answer");
    socket.write("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    const auto isWhole = [&answer] {
        const qsizetype head = answer.indexOf("\r\n\r\n");
        const qsizetype length = answer.toLower().indexOf("content-length: ");
        if (head < 0 || length < 0)
            return false;
        const qsizetype value = length + qsizetype(16);
        return answer.size() >= head + 4 + answer.mid(value, answer.indexOf('\r', value) - value).toLongLong();
    };
    while (!isWhole() && socket.waitForReadyRead(answerMilliseconds))
        answer += socket.readAll();
    if (!answer.startsWith("HTTP/1.1 200"))
        throw std::runtime_error((path + ": " + answer.left(1000)).toStdString());
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}
} // namespace

FakeTrackerServer::FakeTrackerServer(const QString &name)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(TWINSPAN_SOURCE_DIR "/tests/fakes/run"), {name});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(startMilliseconds)) {
    }
    m_description = QJsonDocument::fromJson(m_process.readLine()).object();
    if (url().isEmpty())
        qFatal("The fake tracker %s did not start.", qPrintable(name));
}

FakeTrackerServer::~FakeTrackerServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(stopMilliseconds))
        m_process.kill();
    m_process.waitForFinished(stopMilliseconds);
}

QUrl FakeTrackerServer::url() const
{
    return QUrl(m_description.value(QLatin1String("url")).toString());
}

QJsonDocument FakeTrackerServer::control(const QString &what, const QJsonObject &wish) const
{
    return QJsonDocument::fromJson(
        answerTo(url(), "/__fake/" + what.toLatin1(), QJsonDocument(wish).toJson(QJsonDocument::Compact)));
}

QStringList FakeTrackerServer::takeBreaches() const
{
    QStringList sentences;
    const QJsonArray breaches = control(QStringLiteral("breaches")).array();
    for (const QJsonValue breach : breaches)
        sentences.append(breach.toString());
    control(QStringLiteral("forget"));
    return sentences;
}

} // namespace twinspan::tests
