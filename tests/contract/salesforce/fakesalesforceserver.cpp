#include "tests/contract/salesforce/fakesalesforceserver.h"

#include "tests/support/waitfor.h"

#include <QJsonDocument>

#include <stdexcept>

namespace twinspan::tests
{

namespace
{
constexpr int startMilliseconds = 30'000;
constexpr int stopMilliseconds = 5'000;
} // namespace

FakeSalesforceServer::FakeSalesforceServer()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(TWINSPAN_SOURCE_DIR "/tests/fakes/run"), {QStringLiteral("salesforce")});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(startMilliseconds)) {
    }
    m_described = QJsonDocument::fromJson(m_process.readLine()).object();
    if (url().isEmpty())
        qFatal("The fake of Salesforce did not start.");
}

FakeSalesforceServer::~FakeSalesforceServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(stopMilliseconds))
        m_process.kill();
    m_process.waitForFinished(stopMilliseconds);
}

QString FakeSalesforceServer::ofUser(const QString &user, QLatin1String what) const
{
    const QJsonObject users = m_described.value(QLatin1String("users")).toObject();
    return users.value(user).toObject().value(what).toString();
}

QJsonValue FakeSalesforceServer::control(const QString &name, const QJsonObject &asked)
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = url();
    request.url.setPath(QStringLiteral("/__fake/") + name);
    request.headers = {{"Content-Type", "application/json"}};
    request.body = QJsonDocument(asked).toJson(QJsonDocument::Compact);
    const auto response = waitFor(m_http.send(request, {}));
    if (!response || response->status != 200)
        throw std::runtime_error("/__fake/" + name.toStdString() + ": " +
                                 (response ? response->body.toStdString() : response.error().sentence().toStdString()));
    const QJsonDocument document = QJsonDocument::fromJson(response->body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QStringList FakeSalesforceServer::breaches()
{
    QStringList sentences;
    const QJsonArray found = control(QStringLiteral("breaches")).toArray();
    for (const QJsonValue sentence : found)
        sentences.append(sentence.toString());
    return sentences;
}

QStringList FakeSalesforceServer::calls()
{
    QStringList lines;
    const QJsonArray found = control(QStringLiteral("calls")).toArray();
    for (const QJsonValue value : found) {
        const QJsonObject call = value.toObject();
        lines.append(call.value(QLatin1String("method")).toString() + u' ' +
                     call.value(QLatin1String("url")).toString());
    }
    return lines;
}

} // namespace twinspan::tests
