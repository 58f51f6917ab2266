#include "core/net/oauthproblem.h"

#include <QCoreApplication>

namespace twinspan::net
{

namespace
{
constexpr qsizetype longestSaid = 200;

struct OAuthTexts {
    Q_DECLARE_TR_FUNCTIONS(OAuthTexts)
};

bool endsSignIn(const QString &error)
{
    return error == u"invalid_grant" || error == u"bad_refresh_token"; // the latter is GitHub's word
}
} // namespace

Problem oauthRefusal(const QJsonObject &said, const OAuthService &service)
{
    const QString error = said.value(QLatin1String("error")).toString();
    Problem problem =
        endsSignIn(error)
            ? makeProblem(ProblemKind::Unauthorized, QStringLiteral("oauth.sign-in-over"),
                          OAuthTexts::tr("The sign-in to %1 is over or was revoked.").arg(service.name),
                          OAuthTexts::tr("Sign in to %1 again.").arg(service.name))
            : makeProblem(ProblemKind::Unauthorized, QStringLiteral("oauth.refused"),
                          OAuthTexts::tr("%1 refused the sign-in. It says: “%2”.")
                              .arg(service.name,
                                   said.value(QLatin1String("error_description")).toString(error).left(longestSaid)),
                          service.deviceUrl.isEmpty()
                              ? OAuthTexts::tr("Check the client id and the address for the return that are registered "
                                               "with %1.")
                                    .arg(service.name)
                              : OAuthTexts::tr("Check the client id, and that the device flow is enabled for the app "
                                               "at %1.")
                                    .arg(service.name));
    return problem.withUrl(service.tokenUrl).withSeverity(Severity::Pause);
}

bool isOauthPause(const QJsonObject &said)
{
    const QString error = said.value(QLatin1String("error")).toString();
    return error == u"temporarily_unavailable" || error == u"server_error" || error == u"unknown_error";
}

Problem oauthPause(const OAuthService &service)
{
    Problem problem = makeProblem(ProblemKind::Server, QStringLiteral("oauth.busy"),
                                  OAuthTexts::tr("%1 can't answer the sign-in at the moment.").arg(service.name),
                                  OAuthTexts::tr("It will be tried again."))
                          .withUrl(service.tokenUrl);
    problem.httpStatus = 503; // it says: come again
    return problem;
}

Problem oauthNotAllowed(const OAuthService &service)
{
    return makeProblem(ProblemKind::Unauthorized, QStringLiteral("oauth.not-allowed"),
                       OAuthTexts::tr("In the browser the access to %1 was not allowed.").arg(service.name),
                       OAuthTexts::tr("Begin the sign-in again, and allow the access."));
}

} // namespace twinspan::net
