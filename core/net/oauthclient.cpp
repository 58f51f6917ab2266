#include "core/net/oauthclient.h"

#include "core/base/redaction.h"
#include "core/net/statusproblem.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace twinspan::net
{

namespace
{
constexpr qsizetype longestSaid = 200;
constexpr qint64 largestAnswer = 1 << 20;

struct OAuthTexts {
    Q_DECLARE_TR_FUNCTIONS(OAuthTexts)
};

void add(QUrlQuery &query, const QString &name, const QString &value)
{
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

Problem refusal(const HttpResponse &response, const OAuthService &service)
{
    const QJsonObject said = QJsonDocument::fromJson(response.body).object();
    const QString error = said.value(QLatin1String("error")).toString();
    if (error.isEmpty())
        return problemFromStatus(response, service.tokenUrl, service.name, QByteArrayLiteral("POST"));
    Problem problem =
        error == u"invalid_grant"
            ? makeProblem(ProblemKind::Unauthorized, QStringLiteral("oauth.sign-in-over"),
                          OAuthTexts::tr("The sign-in to %1 is over or was revoked.").arg(service.name),
                          OAuthTexts::tr("Sign in to %1 again.").arg(service.name))
            : makeProblem(
                  ProblemKind::Unauthorized, QStringLiteral("oauth.refused"),
                  OAuthTexts::tr("%1 refused the sign-in. It says: “%2”.")
                      .arg(service.name,
                           said.value(QLatin1String("error_description")).toString(error).left(longestSaid)),
                  OAuthTexts::tr("Check the client id and the address for the return that are registered with %1.")
                      .arg(service.name));
    problem.httpStatus = response.status;
    return problem.withUrl(service.tokenUrl).withSeverity(Severity::Pause);
}
} // namespace

QUrl OAuthClient::signInUrl(const OAuthPkce &pkce, const QByteArray &state) const
{
    QUrlQuery query;
    add(query, QStringLiteral("response_type"), QStringLiteral("code"));
    add(query, QStringLiteral("client_id"), m_service.clientId);
    add(query, QStringLiteral("redirect_uri"), m_service.redirectUrl.toString(QUrl::FullyEncoded));
    add(query, QStringLiteral("scope"), m_service.scope);
    add(query, QStringLiteral("state"), QString::fromLatin1(state));
    add(query, QStringLiteral("code_challenge"), QString::fromLatin1(pkce.challenge));
    add(query, QStringLiteral("code_challenge_method"), QStringLiteral("S256"));
    QUrl url = m_service.authorizeUrl;
    url.setQuery(query);
    return url;
}

Task<Result<OAuthTokens>> OAuthClient::redeem(QString code, QByteArray verifier, CancelToken cancel)
{
    QUrlQuery form;
    add(form, QStringLiteral("grant_type"), QStringLiteral("authorization_code"));
    add(form, QStringLiteral("code"), code);
    add(form, QStringLiteral("client_id"), m_service.clientId);
    add(form, QStringLiteral("redirect_uri"), m_service.redirectUrl.toString(QUrl::FullyEncoded));
    add(form, QStringLiteral("code_verifier"), QString::fromLatin1(verifier));
    co_return co_await ask(form, cancel);
}

Task<Result<OAuthTokens>> OAuthClient::refresh(QByteArray refreshToken, CancelToken cancel)
{
    QUrlQuery form;
    add(form, QStringLiteral("grant_type"), QStringLiteral("refresh_token"));
    add(form, QStringLiteral("refresh_token"), QString::fromLatin1(refreshToken));
    add(form, QStringLiteral("client_id"), m_service.clientId);
    co_return co_await ask(form, cancel);
}

Task<Result<OAuthTokens>> OAuthClient::ask(QUrlQuery form, CancelToken cancel)
{
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.url = m_service.tokenUrl;
    request.headers = {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/x-www-form-urlencoded")},
                       {QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}};
    request.body = form.query(QUrl::FullyEncoded).toLatin1();
    request.maxBody = largestAnswer;
    TWINSPAN_CO_TRY(response, co_await m_http->send(std::move(request), cancel));
    if (response.status != 200)
        co_return fail(refusal(response, m_service));
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    OAuthTokens tokens;
    tokens.accessToken = answer.value(QLatin1String("access_token")).toString().toLatin1();
    tokens.refreshToken = answer.value(QLatin1String("refresh_token")).toString().toLatin1();
    tokens.instanceUrl = QUrl(answer.value(QLatin1String("instance_url")).toString());
    tokens.identity = answer.value(QLatin1String("id")).toString();
    redaction::addSecret(tokens.accessToken);
    redaction::addSecret(tokens.refreshToken);
    if (tokens.accessToken.isEmpty()) {
        co_return fail(makeProblem(ProblemKind::Protocol, QStringLiteral("oauth.no-token"),
                                   OAuthTexts::tr("%1 answered the sign-in without a token.").arg(m_service.name))
                           .withUrl(m_service.tokenUrl));
    }
    co_return tokens;
}

} // namespace twinspan::net
