#include "core/net/statusproblem.h"

#include "core/base/redaction.h"
#include "core/net/ratelimit.h"
#include "core/net/retrytable.h"

#include <QCoreApplication>

namespace twinspan::net
{

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HttpStatus)
};

Problem moved(const HttpResponse &response, const QUrl &url, const QString &name)
{
    constexpr auto shown = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
    const QUrl location = QUrl::fromEncoded(response.header("Location").left(2000), QUrl::StrictMode);
    const QUrl target = url.resolved(location).adjusted(shown);
    if (location.isEmpty() || !target.isValid()) {
        return makeProblem(ProblemKind::Protocol, QStringLiteral("http.moved"),
                           Text::tr("%1 answers that the address leads elsewhere, but not where.").arg(name),
                           Text::tr("Check the address."));
    }
    return makeProblem(ProblemKind::Protocol, QStringLiteral("http.moved"),
                       Text::tr("%1 answers that the address has moved to %2.").arg(name, target.toDisplayString()),
                       Text::tr("Use the new address, if you trust it."));
}

Problem accessProblem(int status, const QString &name)
{
    if (status == 401) {
        return makeProblem(ProblemKind::Unauthorized, QStringLiteral("http.unauthorized"),
                           Text::tr("%1 does not accept the sign-in.").arg(name),
                           Text::tr("Sign in again: the key or the password may be wrong, expired or revoked."))
            .withSeverity(Severity::Pause);
    }
    return makeProblem(
        ProblemKind::Forbidden, QStringLiteral("http.forbidden"),
        Text::tr("%1 does not allow this to the account that is signed in.").arg(name),
        Text::tr("Ask an administrator of %1 for the permission, or sign in with another account.").arg(name));
}

Problem absenceProblem(int status, const QString &name)
{
    if (status == 410) {
        return makeProblem(ProblemKind::NotFound, QStringLiteral("http.gone"),
                           Text::tr("%1 no longer has what was asked for.").arg(name),
                           Text::tr("Check whether it was deleted, or whether Twinspan needs an update."));
    }
    return makeProblem(ProblemKind::NotFound, QStringLiteral("http.not-found"),
                       Text::tr("%1 does not have what was asked for, or does not show it to this account.").arg(name),
                       Text::tr("Check that it exists and that the account may see it."));
}

Problem contentProblem(int status, const QString &name)
{
    switch (status) {
    case 409:
    case 412:
        return makeProblem(
            ProblemKind::Conflict, QStringLiteral("http.conflict"),
            Text::tr("%1 refused the change because something else changed the same thing meanwhile.").arg(name),
            Text::tr("Look at the present state and try again."));
    case 413:
        return makeProblem(ProblemKind::TooLarge, QStringLiteral("http.too-large"),
                           Text::tr("The content is larger than %1 accepts.").arg(name),
                           Text::tr("Make it smaller, or ask an administrator of %1 to raise the limit.").arg(name));
    default:
        return makeProblem(ProblemKind::Rejected, QStringLiteral("http.rejected"),
                           Text::tr("%1 refused the request (HTTP status %2).").arg(name).arg(status),
                           Text::tr("Check what was to be written; the same content will be refused again."));
    }
}

Problem limitProblem(const QString &name)
{
    return makeProblem(ProblemKind::RateLimited, QStringLiteral("http.rate-limited"),
                       Text::tr("%1 asks Twinspan to send fewer requests.").arg(name),
                       Text::tr("Nothing needs to be done: the work goes on by itself."));
}

Problem serverProblem(int status, const QString &name)
{
    if (status == 503) {
        return makeProblem(ProblemKind::Server, QStringLiteral("http.unavailable"),
                           Text::tr("%1 is not available at the moment (HTTP status 503).").arg(name),
                           Text::tr("It will be tried again. If it lasts, ask an administrator of %1.").arg(name));
    }
    return makeProblem(
        ProblemKind::Server, QStringLiteral("http.server"),
        Text::tr("%1 failed with an error of its own (HTTP status %2).").arg(name).arg(status),
        Text::tr("It will be tried again. If it lasts, ask an administrator of %1 to look at its log.").arg(name));
}

Problem byStatus(const HttpResponse &response, const QUrl &url, const QString &name)
{
    const int status = response.status;
    if (status == 401 || status == 403)
        return accessProblem(status, name);
    if (status == 404 || status == 410)
        return absenceProblem(status, name);
    if (status == 408) {
        return makeProblem(ProblemKind::Timeout, QStringLiteral("http.timeout"),
                           Text::tr("%1 did not get the whole request in time.").arg(name),
                           Text::tr("It will be tried again."));
    }
    if (status >= 300 && status < 400)
        return moved(response, url, name);
    if (status >= 400 && status < 500)
        return contentProblem(status, name);
    if (status >= 500 && status < 600)
        return serverProblem(status, name);
    return makeProblem(ProblemKind::Protocol, QStringLiteral("http.unexpected"),
                       Text::tr("%1 gave an answer that was not expected (HTTP status %2).").arg(name).arg(status),
                       Text::tr("Check that the address belongs to %1.").arg(name));
}

/// Of 5xx only 501 tells that nothing was done: there are routers that answer 503 when they lose patience.
bool mayHaveBeenCarriedOut(int status)
{
    return status == 408 || (status >= 500 && status != 501);
}
} // namespace

Problem problemFromStatus(const HttpResponse &response, const QUrl &url, const QString &trackerName,
                          const QByteArray &method)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto limit = rateLimitOf(response, now);
    Problem problem = limit ? limitProblem(trackerName) : byStatus(response, url, trackerName);
    problem = problem.withUrl(url).withAnswer(shownAnswer(response));
    problem.httpStatus = response.status;
    problem.retryAfter = limit ? limit->wait.value_or(shortestUnstatedWait) : retryAfter(response, now);
    problem.outcomeUnknown = !isRepeatable(method) && mayHaveBeenCarriedOut(response.status);
    return problem;
}

QString shownAnswer(const HttpResponse &response)
{
    constexpr qsizetype longest = 2000;
    const QByteArray type = response.header("Content-Type").toLower();
    const bool isText = type.isEmpty() || type.contains("text") || type.contains("json") || type.contains("xml");
    if (!isText || response.body.contains('\0'))
        return {};
    // Redacted before it is cut: half a secret would not be known as one.
    QString text = redaction::redacted(QString::fromUtf8(response.body.left(4 * longest)));
    text.removeIf([](QChar c) {
        const bool isControl = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        return isControl && c != u'\n';
    });
    return text.trimmed().left(longest);
}

bool isRepeatable(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

} // namespace twinspan::net
