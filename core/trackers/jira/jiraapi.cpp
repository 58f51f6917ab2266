#include "core/trackers/jira/jiraapi.h"

#include "core/net/filetransfer.h"
#include "core/net/httpdate.h"
#include "core/net/literalquery.h"
#include "core/net/statusproblem.h"
#include "core/trackers/jira/jiraproblems.h"

#include <QIODevice>
#include <QRegularExpression>

namespace twinspan::trackers
{

namespace
{

QString cloudIdIn(const net::HttpResponse &response)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9A-Za-z-]{8,64}\\z"));
    const QString id = QJsonDocument::fromJson(response.body).object().value(QLatin1String("cloudId")).toString();
    return response.status == 200 && form.match(id).hasMatch() ? id : QString();
}
} // namespace

JiraApi::JiraApi(JiraAccess access, std::shared_ptr<net::HttpClient> http)
    : m_access(std::move(access)), m_http(std::move(http))
{
    if (m_access.edition == JiraEdition::DataCenter)
        m_root = m_access.site;
}

QUrl JiraApi::below(const QUrl &root, const QString &path, const QUrlQuery &query) const
{
    const QString version =
        m_access.edition == JiraEdition::Cloud ? QStringLiteral("/rest/api/3") : QStringLiteral("/rest/api/2");
    QUrl url = root;
    url.setPath(root.path() + version + path, QUrl::DecodedMode);
    if (!query.isEmpty())
        url.setQuery(net::literalQuery(query));
    return url;
}

QUrl JiraApi::url(const QString &path, const QUrlQuery &query) const
{
    return below(m_root.isEmpty() ? m_access.site : m_root, path, query);
}

net::HttpRequest JiraApi::request(const QByteArray &method) const
{
    net::HttpRequest request;
    request.method = method;
    request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")},
                       {QByteArrayLiteral("Authorization"), m_access.authorization}};
    // Without it Jira may take a write for one that a page of another site has made.
    if (!net::isRepeatable(method))
        request.headers.append({QByteArrayLiteral("X-Atlassian-Token"), QByteArrayLiteral("no-check")});
    return request;
}

Task<Result<net::HttpResponse>> JiraApi::sendTo(QUrl root, QString path, CancelToken cancel)
{
    net::HttpRequest call = request(QByteArrayLiteral("GET"));
    call.url = below(root, path, {});
    co_return co_await m_http->send(std::move(call), cancel);
}

Task<Status> JiraApi::settle(CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    if (!m_root.isEmpty())
        co_return Status{};
    const QString myself = QStringLiteral("/myself");
    QUrl root = m_access.site;
    TWINSPAN_CO_TRY(atSite, co_await sendTo(root, myself, cancel));
    net::HttpResponse last = atSite;
    const bool isRefused = atSite.status == 401 || atSite.status == 403;
    if (isRefused && !m_access.gateway.isEmpty()) {
        net::HttpRequest tenant;
        tenant.url = m_access.site;
        tenant.url.setPath(QStringLiteral("/_edge/tenant_info"));
        tenant.maxBody = net::largestAnswerFor(0);
        TWINSPAN_CO_TRY(told, co_await m_http->send(std::move(tenant), cancel));
        if (const QString id = cloudIdIn(told); !id.isEmpty()) {
            root = m_access.gateway;
            root.setPath(root.path() + u'/' + id);
            TWINSPAN_CO_TRY(atGateway, co_await sendTo(root, myself, cancel));
            last = atGateway;
        }
    }
    if (!last.isSuccess())
        co_return fail(jiraProblem(last, below(root, myself, {}), QByteArrayLiteral("GET")));
    m_root = root;
    co_return Status{};
}

Task<Result<net::HttpResponse>> JiraApi::checked(net::HttpRequest request, Purpose purpose, CancelToken cancel)
{
    const QUrl url = request.url;
    const QByteArray method = purpose == Purpose::Read ? QByteArrayLiteral("GET") : request.method;
    TWINSPAN_CO_TRY(response, co_await m_http->send(std::move(request), cancel));
    if (!response.isSuccess())
        co_return fail(jiraProblem(response, url, method));
    if (jiraAnsweredNobody(response)) {
        // What nobody may write in this Jira may have been written.
        Problem problem = jiraUnauthorized().withUrl(url);
        problem.outcomeUnknown = !net::isRepeatable(method);
        co_return fail(problem);
    }
    net::HttpResponse good = response;
    co_return good;
}

Task<Result<net::HttpResponse>> JiraApi::send(net::HttpRequest request, QString path, QUrlQuery query, Purpose purpose,
                                              CancelToken cancel)
{
    TWINSPAN_CO_CHECK(co_await settle(cancel));
    request.url = url(path, query);
    co_return co_await checked(std::move(request), purpose, cancel);
}

Task<Result<JiraApi::Answer>> JiraApi::get(QString path, QUrlQuery query, CancelToken cancel)
{
    net::HttpRequest call = request(QByteArrayLiteral("GET"));
    TWINSPAN_CO_TRY(response, co_await send(std::move(call), path, query, Purpose::Read, cancel));
    Answer answer{QJsonDocument::fromJson(response.body), net::dateOf(response).value_or(QDateTime())};
    if (answer.json.isNull())
        co_return fail(jiraNotJson(response, url(path, query), QByteArrayLiteral("GET")));
    co_return answer;
}

Task<Result<JiraApi::Answer>> JiraApi::ask(QString path, QUrlQuery query, QJsonObject body, CancelToken cancel)
{
    net::HttpRequest call = request(QByteArrayLiteral("POST"));
    call.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const auto response = co_await send(std::move(call), path, query, Purpose::Read, cancel);
    if (!response)
        co_return fail(response.error().withKnownOutcome());
    Answer answer{QJsonDocument::fromJson(response->body), net::dateOf(*response).value_or(QDateTime())};
    if (!answer.json.isObject())
        co_return fail(jiraNotJson(*response, url(path, query), QByteArrayLiteral("GET")));
    co_return answer;
}

Task<Result<QJsonObject>> JiraApi::write(QByteArray method, QString path, QUrlQuery query, QJsonObject body,
                                         CancelToken cancel)
{
    net::HttpRequest call = request(method);
    call.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    TWINSPAN_CO_TRY(response, co_await send(std::move(call), path, query, Purpose::Write, cancel));
    const QJsonDocument json = QJsonDocument::fromJson(response.body);
    if (!json.isObject() && !response.body.trimmed().isEmpty())
        co_return fail(jiraNotJson(response, url(path, query), method));
    co_return json.object();
}

Task<Result<QJsonDocument>> JiraApi::upload(QString path, QByteArray contentType, std::shared_ptr<QIODevice> source,
                                            CancelToken cancel)
{
    net::HttpRequest call = request(QByteArrayLiteral("POST"));
    call.headers.append({QByteArrayLiteral("Content-Type"), contentType});
    call.deadline = net::deadlineOfFile(source->size());
    call.bodySource = std::move(source);
    const QUrlQuery none;
    TWINSPAN_CO_TRY(response, co_await send(std::move(call), path, none, Purpose::Write, cancel));
    const QJsonDocument json = QJsonDocument::fromJson(response.body);
    if (json.isNull())
        co_return fail(jiraNotJson(response, url(path), QByteArrayLiteral("POST")));
    co_return json;
}

Task<Status> JiraApi::download(QString fileId, QString fileName, qint64 size, std::shared_ptr<QIODevice> sink,
                               CancelToken cancel)
{
    TWINSPAN_CO_CHECK(co_await settle(cancel));
    net::HttpRequest call = request(QByteArrayLiteral("GET"));
    if (m_access.edition == JiraEdition::Cloud) {
        // Without the redirect to another host, which must not get the sign-in.
        call.url = url(QStringLiteral("/attachment/content/") + fileId,
                       jiraQuery({{QStringLiteral("redirect"), QStringLiteral("false")}}));
    } else {
        call.url = m_access.site;
        call.url.setPath(m_access.site.path() + QStringLiteral("/secure/attachment/%1/").arg(fileId) + fileName,
                         QUrl::DecodedMode);
    }
    call.headers.first().second = QByteArrayLiteral("*/*");
    call.deadline = net::deadlineOfFile(size);
    call.maxBody = net::largestAnswerFor(size);
    call.sink = sink;
    const QUrl asked = call.url;
    if (!sink->seek(0))
        co_return fail(net::fileCutProblem(QStringLiteral("Jira"), asked));
    TWINSPAN_CO_TRY(response, co_await checked(std::move(call), Purpose::Read, cancel));
    Q_UNUSED(response)
    if (sink->pos() != size)
        co_return fail(net::fileCutProblem(QStringLiteral("Jira"), asked));
    co_return Status{};
}

QUrlQuery jiraQuery(std::initializer_list<std::pair<QString, QString>> items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        query.addQueryItem(name, value);
    return query;
}

} // namespace twinspan::trackers
