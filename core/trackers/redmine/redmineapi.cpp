#include "core/trackers/redmine/redmineapi.h"

#include "core/net/filetransfer.h"
#include "core/net/httpdate.h"
#include "core/net/literalquery.h"
#include "core/trackers/redmine/redmineproblems.h"

#include <QJsonDocument>
#include <QSet>

namespace twinspan::trackers
{

namespace
{
constexpr int pageSize = 100; // Redmine's own maximum; it silently gives less to whoever asks for more
constexpr int mostPages = 10'000;
constexpr qint64 mostTokenCharacters = 200;

} // namespace

RedmineApi::RedmineApi(QUrl base, const QString &key, std::shared_ptr<net::HttpClient> http)
    : m_base(std::move(base)), m_key(key.toUtf8()), m_http(std::move(http))
{
}

QUrl RedmineApi::url(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_base;
    url.setPath(m_base.path() + path, QUrl::DecodedMode);
    if (!query.isEmpty())
        url.setQuery(net::literalQuery(query));
    return url;
}

net::HttpRequest RedmineApi::request(const QByteArray &method, const QUrl &url) const
{
    net::HttpRequest request;
    request.method = method;
    request.url = url;
    if (!m_key.isEmpty())
        request.headers.append({QByteArrayLiteral("X-Redmine-API-Key"), m_key});
    return request;
}

Task<Result<net::HttpResponse>> RedmineApi::send(net::HttpRequest request, CancelToken cancel)
{
    const QUrl url = request.url;
    const QByteArray method = request.method;
    auto response = co_await m_http->send(std::move(request), cancel);
    if (!response)
        co_return fail(std::move(response).error());
    if (response->isSuccess())
        co_return std::move(*response);
    Problem problem = redmineProblem(*response, url, method);
    // The API answers 403 to everything when it is switched off, and says nothing else.
    if (problem.kind == ProblemKind::Forbidden && co_await isRestOff(cancel))
        co_return fail(redmineRestOff(m_base));
    co_return fail(std::move(problem));
}

Task<bool> RedmineApi::isRestOff(CancelToken cancel)
{
    net::HttpRequest probe;
    probe.url = url(QStringLiteral("/users/current.json"));
    const auto response = co_await m_http->send(std::move(probe), cancel);
    co_return response && response->status == 403;
}

Task<Result<RedmineApi::Dated>> RedmineApi::sendForJson(net::HttpRequest request, CancelToken cancel)
{
    const QUrl url = request.url;
    const QByteArray method = request.method;
    request.headers.append({QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")});
    TWINSPAN_CO_TRY(response, co_await send(std::move(request), cancel));
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject())
        co_return fail(redmineNotJson(response, url, method));
    co_return Dated{document.object(), net::dateOf(response).value_or(QDateTime())};
}

Task<Result<QJsonObject>> RedmineApi::get(QString path, QUrlQuery query, CancelToken cancel)
{
    TWINSPAN_CO_TRY(answer, co_await getDated(path, query, cancel));
    co_return answer.json;
}

Task<Result<RedmineApi::Dated>> RedmineApi::getDated(QString path, QUrlQuery query, CancelToken cancel)
{
    net::HttpRequest call = request(QByteArrayLiteral("GET"), url(path, query));
    co_return co_await sendForJson(std::move(call), cancel);
}

Task<Result<QByteArray>> RedmineApi::page(QString path, CancelToken cancel)
{
    net::HttpRequest call = request(QByteArrayLiteral("GET"), url(path));
    call.headers.append({QByteArrayLiteral("Accept"), QByteArrayLiteral("text/html")});
    TWINSPAN_CO_TRY(response, co_await send(std::move(call), cancel));
    co_return response.body;
}

Task<Result<QJsonObject>> RedmineApi::create(QString path, QUrlQuery query, QJsonObject body, CancelToken cancel)
{
    net::HttpRequest call = request(QByteArrayLiteral("POST"), url(path, query));
    call.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    TWINSPAN_CO_TRY(answer, co_await sendForJson(std::move(call), cancel));
    co_return answer.json;
}

Task<Status> RedmineApi::update(QString path, QJsonObject body, CancelToken cancel)
{
    net::HttpRequest call = request(QByteArrayLiteral("PUT"), url(path));
    call.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QUrl target = call.url;
    TWINSPAN_CO_TRY(response, co_await send(std::move(call), cancel));
    if (response.header("Content-Type").startsWith("text/html"))
        co_return fail(redmineNotJson(response, target, QByteArrayLiteral("PUT")));
    co_return Status{};
}

Task<Status> RedmineApi::visit(QString path, QString arrayName, QUrlQuery query, Visitor visitor, CancelToken cancel)
{
    QSet<qint64> seen;
    qint64 offset = 0;
    for (int page = 0; page < mostPages; ++page) {
        QUrlQuery part = query;
        part.addQueryItem(QStringLiteral("limit"), QString::number(pageSize));
        part.addQueryItem(QStringLiteral("offset"), QString::number(offset));
        TWINSPAN_CO_TRY(answer, co_await get(path, part, cancel));
        if (!answer.value(arrayName).isArray())
            co_return fail(redmineBrokenList(url(path)));
        const QJsonArray entries = answer.value(arrayName).toArray();
        const qint64 total = answer.value(QLatin1String("total_count")).toInteger(-1);
        const auto known = seen.size();
        for (const QJsonValue value : entries) {
            const QJsonObject entry = value.toObject();
            const qint64 id = entry.value(QLatin1String("id")).toInteger();
            if (seen.contains(id))
                continue; // rows move while one pages
            seen.insert(id);
            if (visitor(entry))
                co_return Status{};
        }
        offset += entries.size();
        if (total >= 0 ? offset >= total : entries.isEmpty())
            co_return Status{};
        if (entries.isEmpty() || seen.size() == known)
            co_return fail(redmineBrokenList(url(path)));
    }
    co_return fail(redmineBrokenList(url(path)));
}

Task<Result<QJsonArray>> RedmineApi::all(QString path, QString arrayName, QUrlQuery query, CancelToken cancel)
{
    auto entries = std::make_shared<QJsonArray>();
    Visitor collect = [entries](const QJsonObject &entry) {
        entries->append(entry);
        return false;
    };
    TWINSPAN_CO_CHECK(co_await visit(path, arrayName, query, collect, cancel));
    co_return *entries;
}

Task<Result<QString>> RedmineApi::upload(QString fileName, QString mimeType, std::shared_ptr<QIODevice> source,
                                         CancelToken cancel)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("filename"), QString::fromLatin1(QUrl::toPercentEncoding(fileName)));
    if (!mimeType.isEmpty())
        query.addQueryItem(QStringLiteral("content_type"), QString::fromLatin1(QUrl::toPercentEncoding(mimeType)));
    net::HttpRequest call = request(QByteArrayLiteral("POST"), url(QStringLiteral("/uploads.json"), query));
    call.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/octet-stream")});
    call.deadline = net::deadlineOfFile(source->size());
    call.bodySource = std::move(source);
    const QUrl target = call.url;
    TWINSPAN_CO_TRY(answer, co_await sendForJson(std::move(call), cancel));
    const QString token =
        answer.json.value(QLatin1String("upload")).toObject().value(QLatin1String("token")).toString();
    if (token.isEmpty() || token.size() > mostTokenCharacters)
        co_return fail(redmineNotJson({}, target, QByteArrayLiteral("POST")));
    co_return token;
}

Task<Status> RedmineApi::download(qint64 attachmentId, qint64 size, std::shared_ptr<QIODevice> sink, CancelToken cancel)
{
    // The address is made here: the one in the answers is what the server believes its own name to be.
    net::HttpRequest call =
        request(QByteArrayLiteral("GET"), url(QStringLiteral("/attachments/download/%1").arg(attachmentId)));
    call.deadline = net::deadlineOfFile(size);
    call.maxBody = net::largestAnswerFor(size);
    call.sink = sink;
    const QUrl target = call.url;
    if (!sink->seek(0))
        co_return fail(net::fileCutProblem(QStringLiteral("Redmine"), target));
    TWINSPAN_CO_TRY(response, co_await send(std::move(call), cancel));
    Q_UNUSED(response)
    if (sink->pos() != size)
        co_return fail(net::fileCutProblem(QStringLiteral("Redmine"), target));
    co_return Status{};
}

} // namespace twinspan::trackers
