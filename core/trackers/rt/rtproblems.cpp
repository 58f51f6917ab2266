#include "core/trackers/rt/rtproblems.h"

#include "core/net/statusproblem.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace twinspan::trackers
{

namespace
{
constexpr int longestSentence = 300;

struct RtTexts {
    Q_DECLARE_TR_FUNCTIONS(RtTexts)
};

QString messageOf(const net::HttpResponse &response)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    return body.value(QLatin1String("message")).toString().simplified().left(longestSentence);
}

Problem unauthorized()
{
    return makeProblem(ProblemKind::Unauthorized, QStringLiteral("rt.unauthorized"),
                       RtTexts::tr("RT does not accept the authentication token: it is wrong, expired or deleted."),
                       RtTexts::tr("Make a new token in RT under “Logged in as”, Settings, Auth Tokens, and sign in "
                                   "with it. Where RT runs behind Apache, its configuration must pass the header "
                                   "Authorization on."))
        .withSeverity(Severity::Pause);
}

Problem refused(const net::HttpResponse &response)
{
    const QString said = messageOf(response);
    const QString cause = said.isEmpty() ? RtTexts::tr("RT refused what was to be written, without saying why.")
                                         : RtTexts::tr("RT refused what was to be written. It says: “%1”.").arg(said);
    return makeProblem(ProblemKind::Rejected, QStringLiteral("rt.rejected"), cause,
                       RtTexts::tr("Check the settings of the queue in RT and the rights of the account, then try "
                                   "again."));
}

Problem unanswered(const net::HttpResponse &response)
{
    const QString said = messageOf(response);
    const QString cause = said.isEmpty()
                              ? RtTexts::tr("RT does not answer what it was asked, without saying why.")
                              : RtTexts::tr("RT does not answer what it was asked. It says: “%1”.").arg(said);
    return makeProblem(ProblemKind::Rejected, QStringLiteral("rt.unanswered"), cause,
                       RtTexts::tr("Check in RT that the queue is there and that the account may see it, then try "
                                   "again."));
}

/// RT sends whom it does not know to its sign-in page.
bool leadsToLogin(const net::HttpResponse &response)
{
    return response.status == 302 &&
           QUrl::fromEncoded(response.header("Location")).path().contains(QLatin1String("/NoAuth/Login"));
}

Problem byStatus(const net::HttpResponse &response, const QUrl &url, const QByteArray &method)
{
    if (response.status == 401 || leadsToLogin(response))
        return unauthorized();
    if (response.status == 400 || response.status == 422)
        return method == "GET" ? unanswered(response) : refused(response);
    return net::problemFromStatus(response, url, QStringLiteral("RT"), method);
}

} // namespace

Problem rtProblem(const net::HttpResponse &response, const QUrl &url, const QByteArray &method)
{
    Problem problem = byStatus(response, url, method).withUrl(url).withAnswer(net::shownAnswer(response));
    problem.httpStatus = response.status;
    return problem;
}

Problem rtNotJson(const net::HttpResponse &response, const QUrl &url, const QByteArray &method)
{
    Problem problem =
        makeProblem(ProblemKind::Protocol, QStringLiteral("rt.not-json"),
                    RtTexts::tr("The answer from this address does not come from the REST API of RT."),
                    RtTexts::tr("Something in front of RT may answer in its place, such as a sign-in page or a proxy: "
                                "let the REST API pass there."))
            .withUrl(url)
            .withAnswer(net::shownAnswer(response));
    problem.httpStatus = response.status;
    problem.outcomeUnknown = !net::isRepeatable(method);
    return problem;
}

Problem rtUnexpected(const QUrl &url)
{
    return makeProblem(ProblemKind::Protocol, QStringLiteral("rt.unexpected"),
                       RtTexts::tr("RT's answer lacks what its API promises."),
                       RtTexts::tr("Check the version of RT: Twinspan needs 5.0 or newer."))
        .withUrl(url)
        .withHttpStatus(200);
}

Problem rtNoSuchTicket(const QString &key)
{
    return makeProblem(
        ProblemKind::NotFound, QStringLiteral("rt.ticket-not-found"),
        RtTexts::tr("RT has no ticket %1, or does not show it to this account.").arg(key.simplified().left(40)),
        RtTexts::tr("Check the number. If the ticket exists, the account needs the right ShowTicket in its queue."));
}

Problem rtMerged(const QString &key, qint64 into)
{
    return makeProblem(
        ProblemKind::NotFound, QStringLiteral("rt.ticket-merged"),
        RtTexts::tr("The ticket %1 was merged into #%2.").arg(key.simplified().left(40), QString::number(into)),
        RtTexts::tr("Name the ticket #%1 instead.").arg(into));
}

Problem rtNoSuchQueue(const QString &queue)
{
    return makeProblem(
        ProblemKind::NotFound, QStringLiteral("rt.queue-not-found"),
        RtTexts::tr("RT has no queue %1, or does not show it to this account.").arg(queue.simplified().left(80)),
        RtTexts::tr("If it exists, the account needs the right SeeQueue in it."));
}

Problem rtMissingRight(const QString &right)
{
    return makeProblem(ProblemKind::Forbidden, QStringLiteral("rt.right"),
                       RtTexts::tr("The account lacks the right %1 in this queue of RT.").arg(right),
                       RtTexts::tr("Ask an administrator of RT to give it under Admin, Queues, Group Rights or User "
                                   "Rights."));
}

Problem rtEmptyComment()
{
    return rtRefusedHere(RtTexts::tr("The comment is empty, and would say nothing in RT."));
}

Problem rtNoEdits()
{
    return makeProblem(ProblemKind::Rejected, QStringLiteral("rt.no-edits"),
                       RtTexts::tr("What was once written into a ticket of RT can't be changed."),
                       RtTexts::tr("Say it in a new comment."));
}

Problem rtRefusedHere(const QString &cause, const QString &remedy)
{
    return makeProblem(ProblemKind::Rejected, QStringLiteral("rt.refused-here"), cause, remedy);
}

Problem rtFileTooLarge(const QString &fileName)
{
    return makeProblem(ProblemKind::TooLarge, QStringLiteral("rt.file-too-large"),
                       RtTexts::tr("The file “%1” is larger than RT keeps.").arg(fileName),
                       RtTexts::tr("An administrator can raise the limit in RT's configuration "
                                   "(MaxAttachmentSize)."));
}

} // namespace twinspan::trackers
