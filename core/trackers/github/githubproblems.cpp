#include "core/trackers/github/githubproblems.h"

#include "core/net/statusproblem.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

namespace twinspan::trackers
{

namespace
{
constexpr int mostErrors = 5;
constexpr int longestSentence = 300;

struct GithubTexts {
    Q_DECLARE_TR_FUNCTIONS(GithubTexts)
};

QString name()
{
    return QStringLiteral("GitHub");
}

QString messageOf(const net::HttpResponse &response)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    return body.value(QLatin1String("message")).toString().simplified().left(longestSentence);
}

/// "title missing_field", "body is too long (maximum is 65536 characters)".
QString detailsOf(const net::HttpResponse &response)
{
    const QJsonArray errors = QJsonDocument::fromJson(response.body).object().value(QLatin1String("errors")).toArray();
    QStringList details;
    for (const QJsonValue value : errors) {
        const QJsonObject error = value.toObject();
        QString said = error.value(QLatin1String("message")).toString();
        if (said.isEmpty())
            said =
                error.value(QLatin1String("field")).toString() + u' ' + error.value(QLatin1String("code")).toString();
        if (said = said.simplified().left(longestSentence); !said.isEmpty() && details.size() < mostErrors)
            details.append(said);
    }
    return details.join(QStringLiteral(" / "));
}

Problem unauthorized()
{
    return makeProblem(ProblemKind::Unauthorized, QStringLiteral("github.unauthorized"),
                       GithubTexts::tr("GitHub does not accept the token: it is wrong, expired or revoked."),
                       GithubTexts::tr("Make a new token in GitHub under Settings, Developer settings, Personal access "
                                       "tokens, and sign in with it."))
        .withSeverity(Severity::Pause);
}

Problem behindSso(const QByteArray &header)
{
    static const QRegularExpression address(QStringLiteral("url=(https://[^\\s;]{1,500})"));
    const QString where = address.match(QString::fromLatin1(header)).captured(1);
    const QString remedy =
        where.isEmpty()
            ? GithubTexts::tr("Open the token in GitHub under Settings, Developer settings, and authorise it for the "
                              "organisation (“Configure SSO”).")
            : GithubTexts::tr("Authorise the token for the organisation at %1.").arg(where);
    return makeProblem(ProblemKind::Forbidden, QStringLiteral("github.sso"),
                       GithubTexts::tr("The organisation wants its single sign-on, for which the token is not "
                                       "authorised."),
                       remedy);
}

Problem tokenRight()
{
    return makeProblem(ProblemKind::Forbidden, QStringLiteral("github.token-right"),
                       GithubTexts::tr("The token does not have the right for this in GitHub."),
                       GithubTexts::tr("Edit the token in GitHub: a fine-grained token needs “Issues: Read and write” "
                                       "for this repository, a classic one the scope “repo”."));
}

Problem archived()
{
    return makeProblem(ProblemKind::Forbidden, QStringLiteral("github.archived"),
                       GithubTexts::tr("The repository is archived in GitHub: nothing in it can be changed."),
                       GithubTexts::tr("An administrator of the repository can unarchive it in its settings."));
}

Problem issuesOff()
{
    return makeProblem(ProblemKind::Forbidden, QStringLiteral("github.issues-off"),
                       GithubTexts::tr("Issues are switched off in this repository of GitHub."),
                       GithubTexts::tr("An administrator of the repository can switch them on in its settings, under "
                                       "Features."));
}

Problem refused(const net::HttpResponse &response)
{
    const QString details = detailsOf(response);
    if (details.contains(QLatin1String("too long"))) {
        return makeProblem(ProblemKind::TooLarge, QStringLiteral("github.too-long"),
                           GithubTexts::tr("The text is longer than GitHub takes. It says: “%1”.").arg(details),
                           GithubTexts::tr("Make it shorter."));
    }
    const QString said = details.isEmpty() ? messageOf(response) : details;
    const QString cause = said.isEmpty()
                              ? GithubTexts::tr("GitHub refused what was to be written, without saying why.")
                              : GithubTexts::tr("GitHub refused what was to be written. It says: “%1”.").arg(said);
    return makeProblem(ProblemKind::Rejected, QStringLiteral("github.rejected"), cause,
                       GithubTexts::tr("Check the settings of the repository in GitHub, then try again."));
}

Problem byStatus(const net::HttpResponse &response, const QUrl &url, const QByteArray &method)
{
    Problem problem = net::problemFromStatus(response, url, name(), method);
    if (problem.kind == ProblemKind::RateLimited)
        return problem;
    const QString message = messageOf(response);
    switch (response.status) {
    case 401:
        return unauthorized();
    case 403:
        if (const QByteArray sso = response.header("X-GitHub-SSO"); sso.startsWith("required"))
            return behindSso(sso);
        if (message.startsWith(QLatin1String("Resource not accessible by")))
            return tokenRight();
        if (message.contains(QLatin1String("archived")))
            return archived();
        return problem;
    case 410:
        return message.contains(QLatin1String("disabled")) ? issuesOff() : problem;
    case 400:
    case 422:
        return refused(response);
    default:
        return problem;
    }
}

} // namespace

Problem githubProblem(const net::HttpResponse &response, const QUrl &url, const QByteArray &method)
{
    Problem problem = byStatus(response, url, method).withUrl(url).withAnswer(net::shownAnswer(response));
    problem.httpStatus = response.status;
    return problem;
}

Problem githubQueryProblem(const QJsonObject &error, const net::HttpResponse &response, const QUrl &url)
{
    const QString type = error.value(QLatin1String("type")).toString();
    net::HttpResponse asRest = response;
    if (type == u"RATE_LIMITED" || type == u"RATE_LIMIT")
        asRest.status = 429;
    else if (type == u"FORBIDDEN" || type == u"INSUFFICIENT_SCOPES")
        asRest.status = 403;
    if (asRest.status == response.status)
        return githubUnexpected(url).withAnswer(net::shownAnswer(response));
    return githubProblem(asRest, url, QByteArrayLiteral("GET"));
}

Problem githubNotJson(const net::HttpResponse &response, const QUrl &url, const QByteArray &method)
{
    Problem problem =
        makeProblem(ProblemKind::Protocol, QStringLiteral("github.not-json"),
                    GithubTexts::tr("The answer from this address does not come from the API of GitHub."),
                    GithubTexts::tr("Something in front of GitHub may answer in its place, such as a sign-in page or a "
                                    "proxy: let the API pass there."))
            .withUrl(url)
            .withAnswer(net::shownAnswer(response));
    problem.httpStatus = response.status;
    problem.outcomeUnknown = !net::isRepeatable(method);
    return problem;
}

Problem githubUnexpected(const QUrl &url)
{
    return makeProblem(ProblemKind::Protocol, QStringLiteral("github.unexpected"),
                       GithubTexts::tr("GitHub's answer lacks what its API promises."),
                       GithubTexts::tr("Try again later; a proxy in between may be the reason."))
        .withUrl(url)
        .withHttpStatus(200);
}

Problem githubNeverCalm(const QUrl &url)
{
    return makeProblem(ProblemKind::Server, QStringLiteral("github.never-calm"),
                       GithubTexts::tr("The comments of the issue in GitHub change faster than they can be read."),
                       GithubTexts::tr("It will be tried again."))
        .withUrl(url)
        .withHttpStatus(200);
}

Problem githubNoSuchIssue(const QString &key)
{
    return makeProblem(
        ProblemKind::NotFound, QStringLiteral("github.issue-not-found"),
        GithubTexts::tr("GitHub has no issue %1, or does not show it to this account.").arg(key.simplified().left(80)),
        GithubTexts::tr("Name the issue with its repository, for example owner/name#3. If it exists, the token needs "
                        "the right to read issues of that repository. A pull request is no issue."));
}

Problem githubNoSuchRepository(const QString &repository)
{
    return makeProblem(ProblemKind::NotFound, QStringLiteral("github.repository-not-found"),
                       GithubTexts::tr("GitHub has no repository %1, or does not show it to this account.")
                           .arg(repository.simplified().left(80)),
                       GithubTexts::tr("If it exists, the token needs the right to read issues of that repository."));
}

Problem githubNoSuchComment()
{
    return makeProblem(ProblemKind::NotFound, QStringLiteral("github.comment-not-found"),
                       GithubTexts::tr("The comment is no longer in GitHub."),
                       GithubTexts::tr("If it was deleted by mistake, write it again in GitHub."));
}

Problem githubEmptyComment()
{
    return makeProblem(ProblemKind::Rejected, QStringLiteral("github.empty-comment"),
                       GithubTexts::tr("The comment is empty, and GitHub takes no empty comments."),
                       GithubTexts::tr("Write something into the comment on the other side."));
}

Problem githubUnknownType(const QString &typeId)
{
    return makeProblem(ProblemKind::Rejected, QStringLiteral("github.type-unknown"),
                       GithubTexts::tr("GitHub has no issue type “%1” in this repository.").arg(typeId.left(80)),
                       GithubTexts::tr("Choose another type."));
}

Problem githubTooLong(int limit)
{
    return makeProblem(
        ProblemKind::TooLarge, QStringLiteral("github.too-long"),
        GithubTexts::tr("The text is longer than GitHub takes (%1 characters).").arg(QLocale().toString(limit)),
        GithubTexts::tr("Make it shorter."));
}

Problem githubNoFiles()
{
    return makeProblem(ProblemKind::Rejected, QStringLiteral("github.no-files"),
                       GithubTexts::tr("GitHub's API takes no files."),
                       GithubTexts::tr("Drop the file into a comment on the page of the issue."));
}

} // namespace twinspan::trackers
