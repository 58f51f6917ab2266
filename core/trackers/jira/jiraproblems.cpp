#include "core/trackers/jira/jiraproblems.h"

#include "core/net/statusproblem.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace twinspan::trackers
{

namespace
{
constexpr int mostSentences = 5;
constexpr int longestSentence = 300;

struct JiraTexts {
    Q_DECLARE_TR_FUNCTIONS(JiraTexts)
};

/// Sentences of {"errorMessages": [...], "errors": {field: ...}}, of problem+json and of plain {"message": ...}.
QString saidBy(const net::HttpResponse &response)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    QStringList sentences;
    const auto add = [&sentences](const QString &sentence) {
        const QString shown = sentence.simplified().left(longestSentence);
        if (!shown.isEmpty() && sentences.size() < mostSentences && !sentences.contains(shown))
            sentences.append(shown);
    };
    const QJsonArray messages = body.value(QLatin1String("errorMessages")).toArray();
    for (const QJsonValue message : messages)
        add(message.toString());
    const QJsonObject errors = body.value(QLatin1String("errors")).toObject();
    for (auto error = errors.begin(); error != errors.end(); ++error)
        add(error.key() + QStringLiteral(": ") + error.value().toString());
    add(body.value(QLatin1String("message")).toString());
    add(body.value(QLatin1String("detail")).toString());
    return sentences.join(QStringLiteral(" / "));
}

Problem missingScope()
{
    return makeProblem(ProblemKind::Unauthorized, QStringLiteral("jira.scope"),
                       JiraTexts::tr("The API token lacks a scope that is needed in Jira."),
                       JiraTexts::tr("Make a token with the scopes read:jira-work, write:jira-work and read:jira-user, "
                                     "or one without scopes, and sign in with it."))
        .withSeverity(Severity::Pause);
}

Problem captcha()
{
    return makeProblem(ProblemKind::Unauthorized, QStringLiteral("jira.captcha"),
                       JiraTexts::tr("Jira asks this account for a CAPTCHA, because sign-ins failed too often."),
                       JiraTexts::tr("Sign in to Jira once with a browser, then try again."))
        .withSeverity(Severity::Pause);
}

Problem noPermission(const QString &said)
{
    return makeProblem(ProblemKind::Forbidden, QStringLiteral("jira.no-permission"),
                       said.isEmpty()
                           ? JiraTexts::tr("The account lacks a permission for this in Jira.")
                           : JiraTexts::tr("The account lacks a permission in Jira. It says: “%1”.").arg(said),
                       JiraTexts::tr("Ask an administrator of Jira to give the account the permission in this project: "
                                     "the page on Jira in Twinspan's documentation lists what is needed."));
}

Problem unanswered(const QString &said)
{
    return makeProblem(ProblemKind::Rejected, QStringLiteral("jira.unanswered"),
                       said.isEmpty()
                           ? JiraTexts::tr("Jira does not answer what it was asked, without saying why.")
                           : JiraTexts::tr("Jira does not answer what it was asked. It says: “%1”.").arg(said),
                       JiraTexts::tr("Check in Jira that the project is there and that the account may browse it, then "
                                     "try again."));
}

Problem refused(const QString &said)
{
    if (said.contains(QLatin1String("too long")) || said.contains(QLatin1String("exceed"))) {
        return makeProblem(ProblemKind::TooLarge, QStringLiteral("jira.too-long"),
                           JiraTexts::tr("The text is longer than Jira takes. It says: “%1”.").arg(said),
                           JiraTexts::tr("Make it shorter."));
    }
    if (said.contains(QLatin1String("ermission")) || said.contains(QLatin1String("not a member of the project role")))
        return noPermission(said);
    if (said.contains(QLatin1String("not on the appropriate screen"))) {
        return makeProblem(ProblemKind::Rejected, QStringLiteral("jira.not-on-screen"),
                           JiraTexts::tr("A field can't be written in this project of Jira. It says: “%1”.").arg(said),
                           JiraTexts::tr("Ask an administrator of Jira to put the field on the project's screens."));
    }
    return makeProblem(ProblemKind::Rejected, QStringLiteral("jira.rejected"),
                       said.isEmpty() ? JiraTexts::tr("Jira refused what was to be written, without saying why.")
                                      : JiraTexts::tr("Jira refused what was to be written. It says: “%1”.").arg(said),
                       JiraTexts::tr("Check the settings of the project in Jira, then try again."));
}

Problem byStatus(const net::HttpResponse &response, const QUrl &url, const QByteArray &method)
{
    Problem problem = net::problemFromStatus(response, url, QStringLiteral("Jira"), method);
    if (problem.kind == ProblemKind::RateLimited)
        return problem;
    const QString said = saidBy(response);
    if (response.header("X-Authentication-Denied-Reason").startsWith("CAPTCHA"))
        return captcha();
    if (response.status == 401)
        return said.contains(QLatin1String("scope")) ? missingScope() : jiraUnauthorized();
    if (jiraAnsweredNobody(response))
        return jiraUnauthorized();
    if (response.status == 400 || response.status == 422)
        return method == "GET" ? unanswered(said) : refused(said);
    if (response.status == 403 && !said.isEmpty())
        return noPermission(said);
    if (response.status == 413 && !said.isEmpty()) {
        return makeProblem(ProblemKind::TooLarge, QStringLiteral("jira.too-many"),
                           JiraTexts::tr("Jira takes no more of this. It says: “%1”.").arg(said),
                           JiraTexts::tr("Make the file smaller, or remove comments or files that the issue in Jira no "
                                         "longer needs, then try again."));
    }
    return problem;
}

} // namespace

bool jiraAnsweredNobody(const net::HttpResponse &response)
{
    const QByteArray reason = response.header("X-Seraph-LoginReason");
    return reason.contains("AUTHENTICATED_FAILED") || reason.contains("AUTHENTICATION_DENIED") ||
           response.header("X-AUSERNAME") == "anonymous";
}

Problem jiraProblem(const net::HttpResponse &response, const QUrl &url, const QByteArray &method)
{
    Problem problem = byStatus(response, url, method).withUrl(url).withAnswer(net::shownAnswer(response));
    problem.httpStatus = response.status;
    return problem;
}

Problem jiraUnauthorized()
{
    return makeProblem(ProblemKind::Unauthorized, QStringLiteral("jira.unauthorized"),
                       JiraTexts::tr("Jira does not accept the sign-in: the token is wrong, expired or revoked, or it "
                                     "belongs to another account."),
                       JiraTexts::tr("Make a new token in Jira and sign in with it."))
        .withSeverity(Severity::Pause);
}

Problem jiraNotJson(const net::HttpResponse &response, const QUrl &url, const QByteArray &method)
{
    Problem problem =
        makeProblem(ProblemKind::Protocol, QStringLiteral("jira.not-json"),
                    JiraTexts::tr("The answer from this address does not come from the API of Jira."),
                    JiraTexts::tr("Something in front of Jira may answer in its place, such as a sign-in page or a "
                                  "proxy: let the API pass there."))
            .withUrl(url)
            .withAnswer(net::shownAnswer(response));
    problem.httpStatus = response.status;
    problem.outcomeUnknown = !net::isRepeatable(method);
    return problem;
}

Problem jiraUnexpected(const QUrl &url)
{
    return makeProblem(ProblemKind::Protocol, QStringLiteral("jira.unexpected"),
                       JiraTexts::tr("Jira's answer lacks what its API promises."),
                       JiraTexts::tr("Try again later; a proxy in between may be the reason."))
        .withUrl(url)
        .withHttpStatus(200);
}

Problem jiraNeverCalm(const QUrl &url)
{
    return makeProblem(ProblemKind::Server, QStringLiteral("jira.never-calm"),
                       JiraTexts::tr("The comments of the issue in Jira change faster than they can be read."),
                       JiraTexts::tr("It will be tried again."))
        .withUrl(url)
        .withHttpStatus(200);
}

Problem jiraNoSuchIssue(const QString &key)
{
    return makeProblem(
        ProblemKind::NotFound, QStringLiteral("jira.issue-not-found"),
        JiraTexts::tr("Jira has no issue %1, or does not show it to this account.").arg(key.simplified().left(80)),
        JiraTexts::tr("Name the issue by its key, for example ABC-1. If it exists, the account needs the permission to "
                      "browse its project, and its security level must let the account in."));
}

Problem jiraNoSuchProject(const QString &project)
{
    return makeProblem(ProblemKind::NotFound, QStringLiteral("jira.project-not-found"),
                       JiraTexts::tr("Jira has no project %1, or does not show it to this account.")
                           .arg(project.simplified().left(80)),
                       JiraTexts::tr("If it exists, the account needs the permission to browse the project."));
}

Problem jiraNoSuchComment()
{
    return makeProblem(ProblemKind::NotFound, QStringLiteral("jira.comment-not-found"),
                       JiraTexts::tr("The comment is no longer in Jira."),
                       JiraTexts::tr("If it was deleted by mistake, write it again in Jira."));
}

Problem jiraNoSuchFile()
{
    return makeProblem(ProblemKind::NotFound, QStringLiteral("jira.file-not-found"),
                       JiraTexts::tr("Jira has no such file any more."),
                       JiraTexts::tr("If it was deleted by mistake, attach it again in Jira."));
}

Problem jiraRefusedHere(const QString &cause, const QString &remedy)
{
    return makeProblem(ProblemKind::Rejected, QStringLiteral("jira.refused-here"), cause, remedy);
}

} // namespace twinspan::trackers
