#include "core/trackers/github/githubapi.h"

#include "core/net/httpdate.h"
#include "core/net/literalquery.h"
#include "core/net/statusproblem.h"
#include "core/net/tokencall.h"
#include "core/trackers/github/githubaddress.h"
#include "core/trackers/github/githubproblems.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace twinspan::trackers
{

namespace
{
constexpr int mostRedirects = 3;
constexpr int mostPages = 10'000;
constexpr int wholePage = 100; // entries, the most that GitHub gives
constexpr int mostKept = 1000; // entries of lists

bool isTokenRefused(const net::HttpResponse &response)
{
    return response.status == 401;
}

/// Whether the same request is to be sent to where the answer leads. A write is repeated only where the answer says
/// that it was not carried out and is to be sent as it is.
bool isFollowed(int status, const QByteArray &method)
{
    const bool keepsMethod = status == 307 || status == 308;
    return keepsMethod || (net::isRepeatable(method) && (status == 301 || status == 302));
}

/// Of REST calls; GraphQL and searches have quotas of their own, which we hardly touch.
std::optional<net::QuotaUse> quotaUseIn(const net::HttpResponse &response)
{
    // A refused token is nobody's: what is told then is the quota of callers without one.
    if (isTokenRefused(response) || response.header("X-RateLimit-Resource") != "core")
        return std::nullopt;
    bool isNumber = false;
    const qint64 all = response.header("X-RateLimit-Limit").toLongLong(&isNumber);
    const qint64 left = isNumber ? response.header("X-RateLimit-Remaining").toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(net::QuotaUse{all - left, all}) : std::nullopt;
}

std::optional<QStringList> scopesIn(const net::HttpResponse &response)
{
    for (const auto &[name, value] : response.headers) {
        if (name.compare("X-OAuth-Scopes", Qt::CaseInsensitive) != 0)
            continue;
        QStringList scopes = QString::fromLatin1(value).split(u',', Qt::SkipEmptyParts);
        for (QString &scope : scopes)
            scope = scope.trimmed();
        return scopes;
    }
    return std::nullopt;
}
} // namespace

GithubApi::GithubApi(const QUrl &instance, std::shared_ptr<net::AccessTokens> tokens,
                     std::shared_ptr<net::QuotaWatch> http, std::shared_ptr<GithubWriteTurn> turn)
    : m_instance(instance), m_root(githubApiRoot(instance)), m_graphql(githubGraphqlUrl(instance)),
      m_tokens(std::move(tokens)), m_http(std::move(http)), m_turn(std::move(turn)), m_kept(mostKept)
{
}

net::QuotaWatch::Terms GithubApi::quotaTerms(int quotaShare)
{
    net::QuotaWatch::Terms terms;
    terms.service = QStringLiteral("GitHub");
    terms.window = std::chrono::hours(1);
    terms.windowWords = QCoreApplication::translate("GitHub", "an hour");
    terms.sharePercent = quotaShare;
    terms.read = quotaUseIn;
    terms.unchangedIsFree = true;
    return terms;
}

QUrl GithubApi::url(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_root;
    url.setPath(m_root.path() + path, QUrl::DecodedMode);
    if (!query.isEmpty())
        url.setQuery(net::literalQuery(query));
    return url;
}

bool GithubApi::isOurs(const QUrl &url) const
{
    return url.isValid() && url.scheme() == m_root.scheme() && url.host() == m_root.host() &&
           url.port(-1) == m_root.port(-1) && url.path().startsWith(m_root.path() + u'/');
}

QUrl GithubApi::nextPage(const net::HttpResponse &response) const
{
    static const QRegularExpression next(QStringLiteral("<([^<>]{1,4000})>\\s*;\\s*rel=\"next\""));
    const QString link = next.match(QString::fromLatin1(response.header("Link"))).captured(1);
    return QUrl(link, QUrl::StrictMode);
}

net::HttpRequest GithubApi::request(const QByteArray &method, const QUrl &url) const
{
    net::HttpRequest request;
    request.method = method;
    request.url = url;
    request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/vnd.github+json")},
                       {QByteArrayLiteral("X-GitHub-Api-Version"), QByteArrayLiteral("2022-11-28")}};
    return request;
}

Task<Result<net::HttpResponse>> GithubApi::sendOnce(net::HttpRequest request, CancelToken cancel)
{
    const bool isWrite = !net::isRepeatable(request.method) && request.url != m_graphql;
    if (isWrite)
        TWINSPAN_CO_CHECK(co_await m_turn->begin(cancel));
    auto response = co_await net::sendWithToken(m_http, m_tokens, std::move(request), isTokenRefused, cancel);
    if (isWrite)
        m_turn->end();
    co_return response;
}

Task<Result<GithubApi::Answer>> GithubApi::send(net::HttpRequest request, std::optional<Answer> known,
                                                CancelToken cancel)
{
    const QByteArray method = request.method;
    for (int hop = 0; hop <= mostRedirects; ++hop) {
        const QUrl asked = request.url;
        net::HttpRequest attempt = request;
        TWINSPAN_CO_TRY(response, co_await sendOnce(std::move(attempt), cancel));
        if (isFollowed(response.status, method)) {
            const QUrl location = QUrl::fromEncoded(response.header("Location"), QUrl::StrictMode);
            const QUrl target = asked.resolved(location);
            if (location.isEmpty() || !isOurs(target))
                co_return fail(githubProblem(response, asked, method));
            request.url = target;
            continue;
        }
        if (response.status == 304 && known && known->url == asked) {
            Answer answer = *known;
            answer.date = net::dateOf(response).value_or(QDateTime());
            co_return answer;
        }
        if (!response.isSuccess())
            co_return fail(githubProblem(response, asked, method));
        Answer answer;
        answer.json = QJsonDocument::fromJson(response.body);
        if (answer.json.isNull())
            co_return fail(githubNotJson(response, asked, method));
        answer.url = asked;
        answer.next = nextPage(response);
        if (!answer.next.isEmpty() && !isOurs(answer.next))
            co_return fail(githubUnexpected(asked));
        answer.date = net::dateOf(response).value_or(QDateTime());
        answer.scopes = scopesIn(response);
        answer.etag = response.header("ETag");
        co_return answer;
    }
    co_return fail(githubUnexpected(request.url));
}

Task<Result<GithubApi::Answer>> GithubApi::get(QUrl url, CancelToken cancel)
{
    net::HttpRequest call = request(QByteArrayLiteral("GET"), url);
    const std::optional<Answer> nothing;
    co_return co_await send(std::move(call), nothing, cancel);
}

Task<Result<GithubApi::Answer>> GithubApi::getAgain(QUrl url, CancelToken cancel)
{
    net::HttpRequest call = request(QByteArrayLiteral("GET"), url);
    std::optional<Answer> known;
    if (const Answer *kept = m_kept.object(url)) {
        known = *kept;
        call.headers.append({QByteArrayLiteral("If-None-Match"), known->etag});
    }
    auto answer = co_await send(std::move(call), known, cancel);
    if (answer)
        keep(*answer);
    co_return answer;
}

void GithubApi::keep(const Answer &answer)
{
    const auto entries = answer.json.array().size();
    // The tag is of the entries alone: of a page that was the last and is full it does not tell that another follows.
    const bool mayHaveMore = answer.next.isEmpty() && entries >= wholePage;
    if (answer.etag.isEmpty() || mayHaveMore)
        m_kept.remove(answer.url);
    else
        m_kept.insert(answer.url, new Answer(answer), std::max<qsizetype>(1, entries));
}

Task<Result<QJsonObject>> GithubApi::write(QByteArray method, QString path, QJsonObject body, CancelToken cancel)
{
    net::HttpRequest call = request(method, url(path));
    call.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QUrl target = call.url;
    const std::optional<Answer> nothing;
    TWINSPAN_CO_TRY(answer, co_await send(std::move(call), nothing, cancel));
    if (!answer.json.isObject())
        co_return fail(githubUnexpected(target).withUnknownOutcome());
    co_return answer.json.object();
}

Task<Result<QJsonObject>> GithubApi::query(QString graphql, CancelToken cancel)
{
    net::HttpRequest call = request(QByteArrayLiteral("POST"), m_graphql);
    call.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    const QJsonObject body{{QStringLiteral("query"), graphql}};
    call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    auto response = co_await sendOnce(std::move(call), cancel);
    if (!response)
        co_return fail(response.error().withKnownOutcome()); // it only reads
    if (!response->isSuccess())
        co_return fail(githubProblem(*response, m_graphql, QByteArrayLiteral("GET")));
    const QJsonObject answer = QJsonDocument::fromJson(response->body).object();
    const QJsonArray errors = answer.value(QLatin1String("errors")).toArray();
    for (const QJsonValue error : errors) {
        if (error.toObject().value(QLatin1String("type")).toString() != u"NOT_FOUND")
            co_return fail(githubQueryProblem(error.toObject(), *response, m_graphql));
    }
    if (!answer.value(QLatin1String("data")).isObject())
        co_return fail(githubNotJson(*response, m_graphql, QByteArrayLiteral("GET")));
    co_return answer.value(QLatin1String("data")).toObject();
}

Task<Result<qint64>> GithubApi::ownAccount(CancelToken cancel)
{
    if (m_ownAccount == 0) {
        const QUrl user = url(QStringLiteral("/user"));
        TWINSPAN_CO_TRY(answer, co_await get(user, cancel));
        m_ownAccount = answer.json.object().value(QLatin1String("id")).toInteger();
        if (m_ownAccount <= 0)
            co_return fail(githubUnexpected(user));
    }
    const qint64 account = m_ownAccount;
    co_return account;
}

Task<Status> GithubApi::visit(QUrl url, Visitor visitor, CancelToken cancel)
{
    QUrl page = url;
    for (int count = 0; count < mostPages; ++count) {
        TWINSPAN_CO_TRY(answer, co_await get(page, cancel));
        if (!answer.json.isArray())
            co_return fail(githubUnexpected(page));
        const QJsonArray entries = answer.json.array();
        for (const QJsonValue entry : entries) {
            if (visitor(entry.toObject()))
                co_return Status{};
        }
        if (answer.next.isEmpty())
            co_return Status{};
        if (answer.next == page)
            break;
        page = answer.next;
    }
    co_return fail(githubUnexpected(url));
}

QUrlQuery githubWholePages()
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("per_page"), QString::number(wholePage));
    return query;
}

} // namespace twinspan::trackers
