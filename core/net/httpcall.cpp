#include "core/net/httpcall.h"

#include "core/net/networkproblem.h"
#include "core/net/proxychoice.h"
#include "core/net/statusproblem.h"
#include "core/net/tlsproblem.h"

#include <QCoreApplication>

namespace twinspan::net
{

namespace
{
/// There is an answer, though Qt calls it an error: status 4xx and 5xx are merely unwelcome, and of a write that is
/// answered 307 it says that the body can't be sent again (nobody asked for that).
bool isAnswerNonetheless(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::ContentReSendError)
        return status >= 300 && status < 500;
    return status >= 400 && error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ProtocolFailure;
}
} // namespace

HttpCall::HttpCall(QNetworkAccessManager &manager, HttpRequest request, const TlsTrust &trust)
    : m_request(std::move(request)), m_outcome(std::make_shared<Completion<CallOutcome>>())
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { stopBecause(timeoutProblem(m_request.url, m_request.deadline)); });
    m_deadline.start(m_request.deadline);
    start(manager, trust);
}

HttpCall::~HttpCall()
{
    dropReply();
}

void HttpCall::cancel()
{
    if (!m_outcome->isFinished())
        endInFailure(cancelledProblem().withUrl(m_request.url), false, false);
}

void HttpCall::start(QNetworkAccessManager &manager, const TlsTrust &trust)
{
    const QNetworkRequest request = networkRequest(trust);
    if (m_request.method == "GET")
        m_reply = manager.get(request);
    else if (m_request.method == "HEAD")
        m_reply = manager.head(request);
    else
        m_reply = startUpload(manager, request);

    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::checkAnnouncedSize);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::takeBody);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this, pinned = trust.pinned](const QList<QSslError> &errors) { collectTlsErrors(errors, pinned); });
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::replyFinished, Qt::QueuedConnection);
}

QNetworkRequest HttpCall::networkRequest(const TlsTrust &trust) const
{
    QNetworkRequest request(m_request.url);
    request.setSslConfiguration(trust.configuration);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Twinspan/" TWINSPAN_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Qt 6.4 sends the frames of HTTP/2 against Nagle's algorithm: 44 ms a call where HTTP/1.1 takes less than 1 ms.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (m_request.sink)
        request.setRawHeader("Accept-Encoding", "identity"); // a file arrives as it is
    for (const Header &header : m_request.headers)
        request.setRawHeader(header.first, header.second);
    // Qt signs in to a proxy by itself where it tunnels through it, but not where it hands it a plain request.
    if (const QByteArray account = proxyAccount(m_request.url); !account.isEmpty())
        request.setRawHeader("Proxy-Authorization", account);
    return request;
}

QNetworkReply *HttpCall::startUpload(QNetworkAccessManager &manager, QNetworkRequest request)
{
    auto upload = std::make_unique<UploadBody>(m_request.body, m_request.bodySource);
    request.setHeader(QNetworkRequest::ContentLengthHeader, upload->length());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    if (!request.hasRawHeader("Content-Type"))
        request.setRawHeader("Content-Type", "application/octet-stream");
    QNetworkReply *reply = m_request.method == "POST" ? manager.post(request, upload.get())
                           : m_request.method == "PUT"
                               ? manager.put(request, upload.get())
                               : manager.sendCustomRequest(request, m_request.method, upload.get());
    upload->setParent(reply); // the reply may read from it until the end
    m_upload = upload.release();
    return reply;
}

void HttpCall::checkAnnouncedSize()
{
    const QVariant announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (m_request.method != "HEAD" && announced.isValid() && announced.toLongLong() > m_request.maxBody)
        stopBecause(bodyTooLargeProblem(m_request.url, m_request.maxBody));
}

void HttpCall::takeBody()
{
    const QByteArray bytes = m_reply->readAll();
    m_received += bytes.size();
    if (m_received > m_request.maxBody) {
        stopBecause(bodyTooLargeProblem(m_request.url, m_request.maxBody));
        return;
    }
    if (!m_request.sink || !isSuccess()) {
        m_body += bytes;
        return;
    }
    m_sinkTouched = true;
    if (m_request.sink->write(bytes) != bytes.size()) {
        stopBecause(makeProblem(
            ProblemKind::Store, QStringLiteral("http.sink"),
            QCoreApplication::translate("NetworkProblem", "A downloaded file could not be written."),
            QCoreApplication::translate("NetworkProblem", "Check that the disk of this computer is not full.")));
    }
}

void HttpCall::collectTlsErrors(const QList<QSslError> &errors, const QList<QSslCertificate> &pinned)
{
    m_tlsErrors += errors;
    const QSslCertificate shown = m_reply->sslConfiguration().peerCertificate();
    // Only these errors of this very certificate: what is ignored once stays ignored for the whole manager.
    if (!shown.isNull() && pinned.contains(shown))
        m_reply->ignoreSslErrors(errors);
}

void HttpCall::stopBecause(const Problem &problem)
{
    if (m_stoppedBy || m_outcome->isFinished())
        return;
    m_stoppedBy = problem;
    m_reply->disconnect(this);
    QMetaObject::invokeMethod(this, [this] { endInFailure(*m_stoppedBy, false, false); }, Qt::QueuedConnection);
}

void HttpCall::replyFinished()
{
    if (m_stoppedBy || m_outcome->isFinished())
        return;
    if (m_reply->bytesAvailable() > 0)
        takeBody();
    if (m_stoppedBy)
        return;
    const auto error = isShort() ? QNetworkReply::RemoteHostClosedError : m_reply->error();
    if (status() > 0 && (error == QNetworkReply::NoError || isAnswerNonetheless(error, status())))
        end({response(), false, m_sinkTouched});
    else
        endInFailure(failure(error), isKnownUnsent(error), isBrokenConnection(error));
}

void HttpCall::endInFailure(Problem problem, bool knownUnsent, bool connectionBroke)
{
    const bool nothingLeft = m_upload && m_upload->stop();
    problem.outcomeUnknown = !isRepeatable(m_request.method) && !knownUnsent && !nothingLeft;
    end({fail(std::move(problem)), connectionBroke, m_sinkTouched});
}

void HttpCall::end(CallOutcome outcome)
{
    m_deadline.stop();
    dropReply();
    const auto keep = m_outcome; // whoever waits usually destroys this call
    keep->finish(std::move(outcome));
}

/// Not by abort(): Qt warns of it once the reply has an error, and deleting it ends the transfer as well.
void HttpCall::dropReply()
{
    if (!m_reply)
        return;
    if (m_upload)
        m_upload->stop();
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply.clear();
}

bool HttpCall::isSuccess() const
{
    return status() >= 200 && status() < 300;
}

/// Qt takes a body for whole when data and the end of the connection arrive together (6.4, a matter of timing).
bool HttpCall::isShort() const
{
    const QVariant announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const bool hasBody = m_request.method != "HEAD" && status() != 204 && status() != 304;
    return m_reply->error() == QNetworkReply::NoError && hasBody && announced.isValid() &&
           m_received < announced.toLongLong();
}

int HttpCall::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

HttpResponse HttpCall::response()
{
    HttpResponse answer;
    answer.status = status();
    answer.headers = m_reply->rawHeaderPairs();
    answer.body = std::move(m_body);
    return answer;
}

Problem HttpCall::failure(QNetworkReply::NetworkError error) const
{
    if (error == QNetworkReply::SslHandshakeFailedError)
        return tlsProblem(m_tlsErrors, m_reply->errorString(), m_request.url);
    return networkProblem(error, m_request.url);
}

} // namespace twinspan::net
