#include "core/trackers/salesforce/salesforceproblems.h"

#include "core/net/statusproblem.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace twinspan::trackers
{

namespace
{
constexpr qsizetype longestSaid = 300;
constexpr std::chrono::seconds quotaWait{900};
constexpr std::chrono::seconds crowdWait{30};

struct SalesforceTexts {
    Q_DECLARE_TR_FUNCTIONS(SalesforceTexts)
};

template<std::size_t size>
bool isOneOf(const QString &code, const std::array<QLatin1String, size> &codes)
{
    return std::any_of(codes.begin(), codes.end(), [&code](QLatin1String one) { return code == one; });
}

QString said(const SalesforceError &error)
{
    return error.message.simplified().left(longestSaid);
}

Problem unauthorized(const SalesforceError &error)
{
    const bool isIncurable = error.message.contains(QLatin1String("not valid for use with the REST API")) ||
                             error.message.contains(QLatin1String("Connected app is not attached"));
    if (isIncurable) {
        return makeProblem(ProblemKind::Unauthorized, QStringLiteral("salesforce.session-unusable"),
                           SalesforceTexts::tr("Salesforce does not let this sign-in use its API. It says: “%1”.")
                               .arg(said(error)),
                           SalesforceTexts::tr("Sign in again with the scope “api”; an administrator of Salesforce may "
                                               "have to allow the app."))
            .withSeverity(Severity::Pause);
    }
    return makeProblem(ProblemKind::Unauthorized, QStringLiteral("salesforce.unauthorized"),
                       SalesforceTexts::tr("Salesforce does not accept the sign-in: the session is over or was ended."),
                       SalesforceTexts::tr("Sign in to Salesforce again."))
        .withSeverity(Severity::Pause);
}

Problem apiDisabled()
{
    return makeProblem(ProblemKind::Forbidden, QStringLiteral("salesforce.api-disabled"),
                       SalesforceTexts::tr("The API of Salesforce is not open to this account or edition."),
                       SalesforceTexts::tr("Ask an administrator of Salesforce to give the account the permission “API "
                                           "Enabled”."))
        .withSeverity(Severity::Pause);
}

Problem forbidden(const SalesforceError &error)
{
    return makeProblem(
        ProblemKind::Forbidden, QStringLiteral("salesforce.forbidden"),
        SalesforceTexts::tr("The account may not do this in Salesforce. It says: “%1”.").arg(said(error)),
        SalesforceTexts::tr("Ask an administrator of Salesforce to give the account the right, then try again."));
}

Problem notFound(const SalesforceError &error)
{
    return makeProblem(ProblemKind::NotFound, QStringLiteral("salesforce.not-found"),
                       SalesforceTexts::tr("Salesforce has no such record, or does not show it to this account. It "
                                           "says: “%1”.")
                           .arg(said(error)));
}

Problem busy()
{
    Problem problem = makeProblem(ProblemKind::Server, QStringLiteral("salesforce.busy"),
                                  SalesforceTexts::tr("Somebody else is just writing to this case in Salesforce."),
                                  SalesforceTexts::tr("It will be tried again."));
    problem.httpStatus = 503; // it says: come again
    return problem;
}

Problem conflict()
{
    return makeProblem(ProblemKind::Conflict, QStringLiteral("salesforce.conflict"),
                       SalesforceTexts::tr("The case was changed in Salesforce meanwhile, or is there already."),
                       SalesforceTexts::tr("It will be read again."));
}

Problem rejected(const SalesforceError &error)
{
    const QString fields =
        error.fields.isEmpty() ? QString() : error.fields.join(QStringLiteral(", ")).left(longestSaid);
    const QString cause =
        fields.isEmpty()
            ? SalesforceTexts::tr("Salesforce refused what was to be written. It says: “%1”.").arg(said(error))
            : SalesforceTexts::tr("Salesforce refused what was to be written (%2). It says: “%1”.")
                  .arg(said(error), fields);
    return makeProblem(ProblemKind::Rejected, QStringLiteral("salesforce.rejected"), cause,
                       SalesforceTexts::tr("Check the required fields and the validation rules of cases in Salesforce, "
                                           "and the rights of the account, then try again."));
}

Problem tooLong(const SalesforceError &error)
{
    return makeProblem(ProblemKind::TooLarge, QStringLiteral("salesforce.too-long"),
                       SalesforceTexts::tr("A text is longer than Salesforce takes. It says: “%1”.").arg(said(error)),
                       SalesforceTexts::tr("Make it shorter."));
}

Problem fieldUnseen(const SalesforceError &error)
{
    return makeProblem(
        ProblemKind::Forbidden, salesforceFieldUnseen,
        SalesforceTexts::tr("The account does not see a field that is needed of a case. Salesforce says: “%1”.")
            .arg(said(error)),
        SalesforceTexts::tr("Ask an administrator of Salesforce to let the account read the fields that the page on "
                            "Salesforce in Twinspan's documentation lists, then try again."));
}

Problem crowded()
{
    Problem problem = makeProblem(
        ProblemKind::RateLimited, QStringLiteral("salesforce.too-many-at-once"),
        SalesforceTexts::tr("Salesforce is answering as many calls of this organization as it does at the same time; "
                            "all programs of the organization share them."),
        SalesforceTexts::tr("Twinspan goes on by itself in half a minute."));
    problem.retryAfter = crowdWait;
    return problem;
}

Problem failedThere(const SalesforceError &error)
{
    return makeProblem(ProblemKind::Server, QStringLiteral("salesforce.server"),
                       SalesforceTexts::tr("Salesforce failed at this. It says: “%1”.").arg(said(error)),
                       SalesforceTexts::tr("It will be tried again."));
}

Problem byCode(const SalesforceError &error, int status, const QUrl &url)
{
    static constexpr std::array gone{QLatin1String("NOT_FOUND"), QLatin1String("ENTITY_IS_DELETED"),
                                     QLatin1String("INVALID_CROSS_REFERENCE_KEY"),
                                     QLatin1String("INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY")};
    static constexpr std::array rights{QLatin1String("INSUFFICIENT_ACCESS"),
                                       QLatin1String("INSUFFICIENT_ACCESS_OR_READONLY"),
                                       QLatin1String("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"),
                                       QLatin1String("INVALID_FIELD_FOR_INSERT_UPDATE"), QLatin1String("INVALID_TYPE")};
    static constexpr std::array met{QLatin1String("DUPLICATE_VALUE"), QLatin1String("DUPLICATE_EXTERNAL_ID"),
                                    QLatin1String("MULTIPLE_CHOICES"), QLatin1String("PRECONDITION_FAILED")};
    if (status == 401)
        return unauthorized(error);
    if (error.code == u"REQUEST_LIMIT_EXCEEDED")
        return isSalesforceCrowd(error.message) ? crowded() : salesforceQuota(url, quotaWait);
    if (error.code == u"API_DISABLED_FOR_ORG" || error.code == u"API_CURRENTLY_DISABLED")
        return apiDisabled();
    if (error.code == u"UNABLE_TO_LOCK_ROW")
        return busy();
    if (status >= 500)
        return failedThere(error);
    if (isOneOf(error.code, gone))
        return notFound(error);
    if (isOneOf(error.code, rights))
        return forbidden(error);
    if (isOneOf(error.code, met))
        return conflict();
    if (error.code == u"STRING_TOO_LONG")
        return tooLong(error);
    return rejected(error);
}
} // namespace

SalesforceError salesforceErrorIn(const QJsonValue &body)
{
    QJsonObject entry = body.isArray() ? body.toArray().first().toObject() : body.toObject();
    if (const QJsonArray inner = entry.value(QLatin1String("errors")).toArray(); !inner.isEmpty())
        entry = inner.first().toObject();
    SalesforceError error;
    error.code = entry.value(QLatin1String("errorCode")).toString();
    if (error.code.isEmpty())
        error.code = entry.value(QLatin1String("statusCode")).toString();
    error.message = entry.value(QLatin1String("message")).toString();
    const QJsonArray fields = entry.value(QLatin1String("fields")).toArray();
    for (const QJsonValue field : fields)
        error.fields.append(field.toString());
    return error;
}

Problem salesforceProblem(const SalesforceError &error, int status, const QUrl &url)
{
    Problem problem = byCode(error, status, url).withUrl(url);
    if (problem.httpStatus == 0)
        problem.httpStatus = status;
    return problem;
}

Problem salesforceProblem(const net::HttpResponse &response, const QUrl &url, const QByteArray &method)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    const SalesforceError error = salesforceErrorIn(document.isArray() ? QJsonValue(document.array()) : QJsonValue());
    Problem problem = response.status != 401 && (error.code.isEmpty() || response.status >= 500)
                          ? net::problemFromStatus(response, url, QStringLiteral("Salesforce"), method)
                          : salesforceProblem(error, response.status, url);
    if (method == "GET" && response.status == 400 && error.code == u"INVALID_FIELD")
        problem = fieldUnseen(error).withHttpStatus(response.status);
    return problem.withUrl(url).withAnswer(net::shownAnswer(response));
}

bool isSalesforceCrowd(const QString &message)
{
    return message.contains(QLatin1String("Concurrent"));
}

Problem salesforceUnexpected(const QUrl &url)
{
    return makeProblem(ProblemKind::Protocol, QStringLiteral("salesforce.unexpected"),
                       SalesforceTexts::tr("Salesforce's answer lacks what its API promises."),
                       SalesforceTexts::tr("Something in front of Salesforce may answer in its place, such as "
                                           "a proxy."))
        .withUrl(url)
        .withHttpStatus(200);
}

Problem salesforceQuota(const QUrl &url, std::chrono::seconds wait)
{
    Problem problem =
        makeProblem(ProblemKind::RateLimited, QStringLiteral("salesforce.quota"),
                    SalesforceTexts::tr("The calls that this organization may make to Salesforce in 24 hours are "
                                        "used up, or nearly so; all programs of the organization share them."),
                    SalesforceTexts::tr("Twinspan goes on by itself. If this happens often, ask an administrator "
                                        "of Salesforce which program makes so many calls."))
            .withUrl(url)
            .withSeverity(Severity::Pause);
    problem.httpStatus = 403;
    problem.retryAfter = wait;
    return problem;
}

Problem salesforceNoSuchCase(const QString &key)
{
    return makeProblem(ProblemKind::NotFound, QStringLiteral("salesforce.case-not-found"),
                       SalesforceTexts::tr("Salesforce has no case %1, or does not show it to this account.")
                           .arg(key.simplified().left(40)),
                       SalesforceTexts::tr("Check the number. If the case exists, the account needs to see it."));
}

Problem salesforceNoSuchComment()
{
    return makeProblem(ProblemKind::NotFound, QStringLiteral("salesforce.comment-not-found"),
                       SalesforceTexts::tr("The case has no such comment any more."));
}

Problem salesforceNoCommentEdit()
{
    return makeProblem(
        ProblemKind::Forbidden, QStringLiteral("salesforce.comment-edit"),
        SalesforceTexts::tr("Salesforce lets only accounts with “Modify All” for cases change the text "
                            "of a comment."),
        SalesforceTexts::tr("Sign in with such an account if edits of comments are to be carried over."));
}

Problem salesforceRefusedHere(const QString &cause, const QString &remedy)
{
    return makeProblem(ProblemKind::Rejected, QStringLiteral("salesforce.refused-here"), cause, remedy);
}

bool isSalesforceSessionOver(const net::HttpResponse &response)
{
    // The address that tells who is signed in refuses with a word of its own.
    if (response.status == 403)
        return response.body.startsWith("Bad_OAuth_Token");
    return response.status == 401 && response.body.contains("INVALID_SESSION_ID") &&
           !response.body.contains("not valid for use with the REST API") &&
           !response.body.contains("Connected app is not attached");
}

} // namespace twinspan::trackers
