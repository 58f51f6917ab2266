#include "core/net/oauthclient.h"

#include "core/base/redaction.h"
#include "core/net/oauthproblem.h"
#include "core/net/statusproblem.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace twinspan::net
{

namespace
{
constexpr qint64 largestAnswer = 1 << 20;
constexpr qsizetype longestCode = 40;
constexpr int usualInterval = 5; // RFC 8628, 3.2
constexpr std::chrono::seconds patience(30);
constexpr std::chrono::seconds shortPatience(5);

struct OAuthTexts {
    Q_DECLARE_TR_FUNCTIONS(OAuthTexts)
};

void add(QUrlQuery &query, const QString &name, const QString &value)
{
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

std::chrono::seconds secondsOf(const QJsonObject &answer, QLatin1String name, int otherwise)
{
    constexpr int most = 86'400;
    return std::chrono::seconds(std::clamp(answer.value(name).toInt(otherwise), 0, most));
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

Task<Result<QJsonObject>> OAuthClient::post(QUrl url, QUrlQuery form, std::chrono::milliseconds deadline,
                                            CancelToken cancel)
{
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.url = url;
    request.headers = {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/x-www-form-urlencoded")},
                       {QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}};
    request.body = form.query(QUrl::FullyEncoded).toLatin1();
    request.maxBody = largestAnswer;
    request.deadline = deadline;
    TWINSPAN_CO_TRY(response, co_await m_http->send(std::move(request), cancel));
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    // GitHub refuses with 200 and an error. A server that is down or busy has refused nobody.
    const bool isBusy = response.status >= 500 || response.status == 429;
    const bool isRefusal = answer.value(QLatin1String("error")).isString() && !isBusy;
    if (response.status != 200 && !isRefusal)
        co_return fail(problemFromStatus(response, url, m_service.name, QByteArrayLiteral("POST")));
    if (isRefusal && isOauthPause(answer))
        co_return fail(oauthPause(m_service));
    co_return answer;
}

Result<OAuthTokens> OAuthClient::tokensOf(const QJsonObject &answer) const
{
    if (answer.contains(QLatin1String("error")))
        return fail(oauthRefusal(answer, m_service));
    OAuthTokens tokens;
    tokens.accessToken = answer.value(QLatin1String("access_token")).toString().toLatin1();
    tokens.refreshToken = answer.value(QLatin1String("refresh_token")).toString().toLatin1();
    tokens.instanceUrl = QUrl(answer.value(QLatin1String("instance_url")).toString());
    tokens.identity = answer.value(QLatin1String("id")).toString();
    redaction::addSecret(tokens.accessToken);
    redaction::addSecret(tokens.refreshToken);
    if (tokens.accessToken.isEmpty()) {
        Problem problem = makeProblem(ProblemKind::Protocol, QStringLiteral("oauth.no-token"),
                                      OAuthTexts::tr("%1 answered the sign-in without a token.").arg(m_service.name),
                                      OAuthTexts::tr("Something in front of it may answer in its place, such as a "
                                                     "proxy. It will be tried again."))
                              .withUrl(m_service.tokenUrl);
        problem.httpStatus = 200; // there was an answer: the next one may be right
        return fail(problem);
    }
    return tokens;
}

Task<Result<OAuthTokens>> OAuthClient::ask(QUrlQuery form, CancelToken cancel)
{
    TWINSPAN_CO_TRY(answer, co_await post(m_service.tokenUrl, form, patience, cancel));
    co_return tokensOf(answer);
}

Task<Result<OAuthDevice>> OAuthClient::askDevice(CancelToken cancel)
{
    QUrlQuery form;
    add(form, QStringLiteral("client_id"), m_service.clientId);
    add(form, QStringLiteral("scope"), m_service.scope);
    TWINSPAN_CO_TRY(answer, co_await post(m_service.deviceUrl, form, patience, cancel));
    if (answer.contains(QLatin1String("error")))
        co_return fail(oauthRefusal(answer, m_service));
    OAuthDevice device;
    device.deviceCode = answer.value(QLatin1String("device_code")).toString().toLatin1();
    device.userCode = answer.value(QLatin1String("user_code")).toString().left(longestCode);
    device.page = QUrl(answer.value(QLatin1String("verification_uri")).toString(), QUrl::StrictMode);
    device.lifetime = secondsOf(answer, QLatin1String("expires_in"), 0);
    device.interval = secondsOf(answer, QLatin1String("interval"), usualInterval);
    redaction::addSecret(device.deviceCode);
    // What is opened in the browser must be a page of the service itself.
    const bool isPage = device.page.isValid() && device.page.scheme() == m_service.deviceUrl.scheme() &&
                        device.page.host() == m_service.deviceUrl.host();
    if (device.deviceCode.isEmpty() || device.userCode.isEmpty() || !isPage) {
        co_return fail(makeProblem(ProblemKind::Protocol, QStringLiteral("oauth.no-code"),
                                   OAuthTexts::tr("%1 answered without a code to type.").arg(m_service.name))
                           .withUrl(m_service.deviceUrl));
    }
    co_return device;
}

Task<Result<OAuthDeviceAnswer>> OAuthClient::redeemDevice(QByteArray deviceCode, CancelToken cancel)
{
    QUrlQuery form;
    add(form, QStringLiteral("grant_type"), QStringLiteral("urn:ietf:params:oauth:grant-type:device_code"));
    add(form, QStringLiteral("device_code"), QString::fromLatin1(deviceCode));
    add(form, QStringLiteral("client_id"), m_service.clientId);
    TWINSPAN_CO_TRY(answer, co_await post(m_service.tokenUrl, form, patience, cancel));
    const QString error = answer.value(QLatin1String("error")).toString();
    if (error == u"access_denied")
        co_return fail(oauthNotAllowed(m_service));
    OAuthDeviceAnswer said;
    said.slowDown = error == u"slow_down";
    said.isExpired = error == u"expired_token";
    said.interval = secondsOf(answer, QLatin1String("interval"), 0);
    if (said.slowDown || said.isExpired || error == u"authorization_pending")
        co_return said;
    TWINSPAN_CO_TRY(tokens, tokensOf(answer));
    said.tokens = tokens;
    co_return said;
}

Task<Status> OAuthClient::revoke(QByteArray token, CancelToken cancel)
{
    if (m_service.revokeUrl.isEmpty() || token.isEmpty())
        co_return Status{};
    QUrlQuery form;
    add(form, QStringLiteral("token"), QString::fromLatin1(token));
    TWINSPAN_CO_TRY(answer, co_await post(m_service.revokeUrl, form, shortPatience, cancel));
    if (answer.contains(QLatin1String("error")))
        co_return fail(oauthRefusal(answer, m_service));
    co_return Status{};
}

} // namespace twinspan::net
