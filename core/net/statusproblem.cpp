#include "core/net/statusproblem.h"

#include "core/net/retrytable.h"

#include <QCoreApplication>

namespace twinspan::net
{

namespace
{
QString text(const char *source)
{
    return QCoreApplication::translate("HttpStatus", source);
}

Problem moved(const HttpResponse &response, const QUrl &url, const QString &name)
{
    constexpr auto shown = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
    const QUrl location = QUrl::fromEncoded(response.header("Location").left(2000), QUrl::StrictMode);
    const QUrl target = url.resolved(location).adjusted(shown);
    if (location.isEmpty() || !target.isValid()) {
        return makeProblem(ProblemKind::Protocol, QStringLiteral("http.moved"),
                           text("%1 answers that the address leads elsewhere, but not where.").arg(name),
                           text("Check the address."));
    }
    return makeProblem(ProblemKind::Protocol, QStringLiteral("http.moved"),
                       text("%1 answers that the address has moved to %2.").arg(name, target.toDisplayString()),
                       text("Use the new address, if you trust it."));
}

Problem accessProblem(int status, const QString &name)
{
    if (status == 401) {
        return makeProblem(ProblemKind::Unauthorized, QStringLiteral("http.unauthorized"),
                           text("%1 does not accept the sign-in.").arg(name),
                           text("Sign in again: the key or the password may be wrong, expired or revoked."))
            .withSeverity(Severity::Pause);
    }
    return makeProblem(
        ProblemKind::Forbidden, QStringLiteral("http.forbidden"),
        text("%1 does not allow this to the account that is signed in.").arg(name),
        text("Ask an administrator of %1 for the permission, or sign in with another account.").arg(name));
}

Problem absenceProblem(int status, const QString &name)
{
    if (status == 410) {
        return makeProblem(ProblemKind::NotFound, QStringLiteral("http.gone"),
                           text("%1 no longer has what was asked for.").arg(name),
                           text("Check whether it was deleted, or whether Twinspan needs an update."));
    }
    return makeProblem(ProblemKind::NotFound, QStringLiteral("http.not-found"),
                       text("%1 does not have what was asked for, or does not show it to this account.").arg(name),
                       text("Check that it exists and that the account may see it."));
}

Problem contentProblem(int status, const QString &name)
{
    switch (status) {
    case 409:
    case 412:
        return makeProblem(ProblemKind::Conflict, QStringLiteral("http.conflict"),
                           text("%1 refused the change because of another one.").arg(name),
                           text("Look at the present state and try again."));
    case 413:
        return makeProblem(ProblemKind::TooLarge, QStringLiteral("http.too-large"),
                           text("The content is larger than %1 accepts.").arg(name),
                           text("Make it smaller, or ask an administrator of %1 to raise the limit.").arg(name));
    default:
        return makeProblem(ProblemKind::Rejected, QStringLiteral("http.rejected"),
                           text("%1 refused the request (HTTP status %2).").arg(name).arg(status),
                           text("Check what was to be written; the same content will be refused again."));
    }
}

Problem waitProblem(int status, const QString &name)
{
    if (status == 408) {
        return makeProblem(ProblemKind::Timeout, QStringLiteral("http.timeout"),
                           text("%1 did not get the whole request in time.").arg(name),
                           text("It will be tried again."));
    }
    return makeProblem(ProblemKind::RateLimited, QStringLiteral("http.rate-limited"),
                       text("%1 asks for fewer requests in a time.").arg(name),
                       text("Nothing needs to be done: the work goes on by itself."));
}

Problem serverProblem(int status, const QString &name)
{
    if (status == 503) {
        return makeProblem(ProblemKind::Server, QStringLiteral("http.unavailable"),
                           text("%1 is not available at the moment (HTTP status 503).").arg(name),
                           text("It will be tried again. If it lasts, ask an administrator of %1.").arg(name));
    }
    return makeProblem(
        ProblemKind::Server, QStringLiteral("http.server"),
        text("%1 failed with an error of its own (HTTP status %2).").arg(name).arg(status),
        text("It will be tried again. If it lasts, ask an administrator of %1 to look at its log.").arg(name));
}

Problem byStatus(const HttpResponse &response, const QUrl &url, const QString &name)
{
    const int status = response.status;
    if (status == 401 || status == 403)
        return accessProblem(status, name);
    if (status == 404 || status == 410)
        return absenceProblem(status, name);
    if (status == 408 || status == 429)
        return waitProblem(status, name);
    if (status >= 300 && status < 400)
        return moved(response, url, name);
    if (status >= 400 && status < 500)
        return contentProblem(status, name);
    if (status >= 500 && status < 600)
        return serverProblem(status, name);
    return makeProblem(ProblemKind::Protocol, QStringLiteral("http.unexpected"),
                       text("%1 gave an answer that was not expected (HTTP status %2).").arg(name).arg(status),
                       text("Check that the address belongs to %1.").arg(name));
}

/// 501 and 503 come before any work was done, by their meaning; of the others nobody knows.
bool mayHaveBeenCarriedOut(int status)
{
    return status == 408 || (status >= 500 && status != 501 && status != 503);
}
} // namespace

Problem problemFromStatus(const HttpResponse &response, const QUrl &url, const QString &trackerName,
                          const QByteArray &method)
{
    Problem problem = byStatus(response, url, trackerName).withUrl(url);
    problem.httpStatus = response.status;
    problem.retryAfter = retryAfter(response, QDateTime::currentDateTimeUtc());
    problem.outcomeUnknown = !isRepeatable(method) && mayHaveBeenCarriedOut(response.status);
    return problem;
}

bool isRepeatable(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

} // namespace twinspan::net
