#include "core/trackers/redmine/redmineproblems.h"

#include "core/net/statusproblem.h"
#include "core/trackers/redmine/redmineaddress.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace twinspan::trackers
{

namespace
{
constexpr int mostSentences = 5;
constexpr int longestSentence = 300;

struct RedmineTexts {
    Q_DECLARE_TR_FUNCTIONS(RedmineTexts)
};

QStringList sentencesOf(const QByteArray &body)
{
    QStringList sentences;
    const QJsonArray errors = QJsonDocument::fromJson(body).object().value(QLatin1String("errors")).toArray();
    for (const QJsonValue error : errors) {
        const QString sentence = error.toString().simplified().left(longestSentence);
        if (!sentence.isEmpty() && sentences.size() < mostSentences)
            sentences.append(sentence);
    }
    return sentences;
}

bool isUpload(const QUrl &url)
{
    return url.path().endsWith(QLatin1String("/uploads.json"));
}

/// "... exceeds the maximum allowed file size (4194304)": the words are in the user's language, the size is in
/// brackets; in bytes, or with a unit in newer versions.
QString sizeIn(const QString &sentence)
{
    static const QRegularExpression size(QStringLiteral("\\(\\s*(\\d[\\d.,]*(?:\\s*\\p{L}{1,8})?)\\s*\\)"));
    const QString found = size.match(sentence).captured(1);
    bool isBytes = false;
    const qint64 bytes = found.toLongLong(&isBytes);
    return isBytes ? QLocale().formattedDataSize(bytes) : found;
}

Problem unauthorized()
{
    return makeProblem(ProblemKind::Unauthorized, QStringLiteral("redmine.unauthorized"),
                       RedmineTexts::tr("Redmine does not accept the API access key."),
                       RedmineTexts::tr(
                           "Open “My account” in Redmine, show the API access key there, and sign in with it again. "
                           "A locked account has to be unlocked by an administrator first."))
        .withSeverity(Severity::Pause);
}

Problem tooLarge(const QString &limit)
{
    const QString cause = limit.isEmpty()
                              ? RedmineTexts::tr("The file is larger than Redmine accepts.")
                              : RedmineTexts::tr("The file is larger than Redmine accepts (%1).").arg(limit);
    return makeProblem(
        ProblemKind::TooLarge, QStringLiteral("redmine.file-too-large"), cause,
        RedmineTexts::tr("An administrator can raise the limit in Redmine under Administration, Settings, Files."));
}

Problem refused(const net::HttpResponse &response, const QUrl &url)
{
    const QStringList sentences = sentencesOf(response.body);
    const QString said = sentences.join(QStringLiteral(" / "));
    if (isUpload(url)) {
        if (const QString limit = sizeIn(said); !limit.isEmpty())
            return tooLarge(limit);
    }
    const QString cause = said.isEmpty()
                              ? RedmineTexts::tr("Redmine refused what was to be written, without saying why.")
                              : RedmineTexts::tr("Redmine refused what was to be written. It says: “%1”.").arg(said);
    return makeProblem(
        ProblemKind::Rejected, QStringLiteral("redmine.rejected"), cause,
        RedmineTexts::tr("Check the settings of the project in Redmine (required fields, workflow, rights of the "
                         "account), then try again."));
}

bool leadsToLogin(const net::HttpResponse &response)
{
    return response.status >= 300 && response.status < 400 &&
           QUrl::fromEncoded(response.header("Location")).path().endsWith(QLatin1String("/login"));
}

Problem byStatus(const net::HttpResponse &response, const QUrl &url, const QByteArray &method)
{
    if (response.status == 401 || leadsToLogin(response))
        return unauthorized();
    if (response.status == 413)
        return tooLarge({});
    if (response.status == 422)
        return refused(response, url);
    return net::problemFromStatus(response, url, QStringLiteral("Redmine"), method);
}
} // namespace

Problem redmineProblem(const net::HttpResponse &response, const QUrl &url, const QByteArray &method)
{
    Problem problem = byStatus(response, url, method).withUrl(url).withAnswer(net::shownAnswer(response));
    problem.httpStatus = response.status;
    return problem;
}

Problem redmineNotJson(const net::HttpResponse &response, const QUrl &url, const QByteArray &method)
{
    Problem problem =
        makeProblem(ProblemKind::Protocol, QStringLiteral("redmine.not-json"),
                    RedmineTexts::tr("The answer from this address does not come from the REST API of Redmine."),
                    RedmineTexts::tr(
                        "Something in front of Redmine may answer in its place, such as a sign-in page or a proxy: "
                        "let the REST API pass there."))
            .withUrl(url)
            .withAnswer(net::shownAnswer(response));
    problem.httpStatus = response.status;
    problem.outcomeUnknown = !net::isRepeatable(method);
    return problem;
}

Problem redmineRestOff(const QUrl &base)
{
    return makeProblem(ProblemKind::Forbidden, QStringLiteral("redmine.rest-off"),
                       RedmineTexts::tr("This is Redmine, but its REST API is switched off."),
                       RedmineTexts::tr(
                           "Ask an administrator of Redmine to tick “Enable REST web service” under Administration, "
                           "Settings, API."))
        .withUrl(base)
        .withSeverity(Severity::Pause);
}

Problem redmineBrokenList(const QUrl &url)
{
    return makeProblem(ProblemKind::Protocol, QStringLiteral("redmine.broken-list"),
                       QCoreApplication::translate("Redmine", "Redmine gave a list whose pages contradict each other."),
                       QCoreApplication::translate("Redmine", "Try again; a proxy that keeps old answers may be the "
                                                              "reason."))
        .withUrl(url)
        .withHttpStatus(200);
}

Problem redmineUnexpected(const QUrl &url)
{
    return makeProblem(ProblemKind::Protocol, QStringLiteral("redmine.unexpected"),
                       RedmineTexts::tr("Redmine's answer lacks what its API promises."),
                       RedmineTexts::tr("Check the version of Redmine: Twinspan needs 4.0 or newer."))
        .withUrl(url)
        .withHttpStatus(200);
}

Problem redmineEmptyComment()
{
    return makeProblem(ProblemKind::Rejected, QStringLiteral("redmine.empty-comment"),
                       RedmineTexts::tr("The comment is empty, and Redmine keeps no empty comments."));
}

Problem redmineNoSuchIssue(const QString &key)
{
    return makeProblem(
        ProblemKind::NotFound, QStringLiteral("redmine.issue-not-found"),
        RedmineTexts::tr("Redmine has no issue %1, or does not show it to this account.")
            .arg(key.simplified().left(40)),
        RedmineTexts::tr("Check the number. If the issue exists, the account needs to see its project."));
}

Result<qint64> redmineNumberToWrite(const QString &issueId, const CancelToken &cancel)
{
    if (cancel.isCancelled())
        return fail(cancelledProblem());
    const qint64 number = redmineIssueNumber(issueId);
    if (number == 0)
        return fail(redmineNoSuchIssue(issueId));
    return number;
}

} // namespace twinspan::trackers
