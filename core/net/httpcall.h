#pragma once

#include "core/base/completion.h"
#include "core/base/result.h"
#include "core/net/httpclient.h"
#include "core/net/uploadbody.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <memory>
#include <optional>

namespace twinspan::net
{

/// Whom a client trusts beyond the system's authorities; the same for its whole life.
struct TlsTrust {
    QSslConfiguration configuration;
    QList<QSslCertificate> pinned;
};

/// What came of one attempt, with what the retry table must know of it.
struct CallOutcome {
    Result<HttpResponse> result;
    bool connectionBroke = false; ///< another attempt may do better
    bool sinkTouched = false;     ///< bytes of the answer have been handed on already
};

/// One attempt of one request. Ends by exactly one of: answer, failure, deadline, cancel(). Its outcome is told from
/// the event loop (cancel(): at once), never from within a signal of the network classes, so that whoever waits may
/// destroy everything. Destroying the call before its end aborts it without an outcome.
class HttpCall final : public QObject
{
public:
    /// Starts. The manager outlives the call.
    HttpCall(QNetworkAccessManager &manager, HttpRequest request, const TlsTrust &trust);
    ~HttpCall() override;

    std::shared_ptr<Completion<CallOutcome>> outcome() const { return m_outcome; }
    void cancel();

private:
    void start(QNetworkAccessManager &manager, const TlsTrust &trust);
    QNetworkRequest networkRequest(const TlsTrust &trust) const;
    QNetworkReply *startUpload(QNetworkAccessManager &manager, QNetworkRequest request);

    void checkAnnouncedSize();
    void takeBody();
    void collectTlsErrors(const QList<QSslError> &errors, const QList<QSslCertificate> &pinned);
    void stopBecause(const Problem &problem);
    void replyFinished();
    void endInFailure(Problem problem, bool knownUnsent, bool connectionBroke);
    void end(CallOutcome outcome);
    void dropReply();

    bool isSuccess() const;
    bool isShort() const;
    int status() const;
    HttpResponse response();
    Problem failure(QNetworkReply::NetworkError error) const;

    HttpRequest m_request;
    std::shared_ptr<Completion<CallOutcome>> m_outcome;
    QPointer<QNetworkReply> m_reply;
    QPointer<UploadBody> m_upload;
    QTimer m_deadline;
    QList<QSslError> m_tlsErrors;
    std::optional<Problem> m_stoppedBy; ///< our own reason to want no more of the reply
    QByteArray m_body;
    qint64 m_received = 0;
    bool m_sinkTouched = false;
};

} // namespace twinspan::net
