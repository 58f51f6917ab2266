#include "core/trackers/rt/rtapi.h"

#include "core/net/filetransfer.h"
#include "core/net/httpdate.h"
#include "core/net/literalquery.h"
#include "core/net/statusproblem.h"
#include "core/trackers/rt/rtproblems.h"

#include <QJsonDocument>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr int mostPages = 10'000;
constexpr int mostEmptyPages = 5;

QString etagOf(const net::HttpResponse &response)
{
    QByteArray tag = response.header("ETag");
    if (tag.startsWith("W/"))
        tag.remove(0, 2);
    return QString::fromLatin1(tag.replace('"', QByteArray()));
}
} // namespace

RtApi::RtApi(QUrl base, const QString &token, std::shared_ptr<net::HttpClient> http)
    : m_base(std::move(base)), m_token(token.toLatin1()), m_http(std::move(http))
{
}

qint64 RtApi::userId() const
{
    return m_token.split('-').value(1).toLongLong();
}

net::HttpRequest RtApi::request(const QByteArray &method, const QString &path, const QUrlQuery &query) const
{
    net::HttpRequest request;
    request.method = method;
    request.url = m_base;
    request.url.setPath(m_base.path() + QStringLiteral("/REST/2.0") + path);
    if (!query.isEmpty())
        request.url.setQuery(net::literalQuery(query));
    request.headers = {{QByteArrayLiteral("Authorization"), "token " + m_token},
                       {QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}};
    return request;
}

net::HttpRequest RtApi::jsonRequest(const QByteArray &method, const QString &path, const QUrlQuery &query,
                                    const QByteArray &body) const
{
    net::HttpRequest call = request(method, path, query);
    call.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    call.body = body;
    return call;
}

Task<Result<net::HttpResponse>> RtApi::send(net::HttpRequest request, Purpose purpose, CancelToken cancel)
{
    const QUrl url = request.url;
    const QByteArray method = purpose == Purpose::Read ? QByteArrayLiteral("GET") : request.method;
    auto response = co_await m_http->send(std::move(request), cancel);
    if (!response)
        co_return fail(std::move(response).error());
    if (!response->isSuccess())
        co_return fail(rtProblem(*response, url, method));
    co_return std::move(*response);
}

Task<Result<RtApi::Answer>> RtApi::get(QString path, QUrlQuery query, CancelToken cancel)
{
    net::HttpRequest call = request(QByteArrayLiteral("GET"), path, query);
    const QUrl url = call.url;
    TWINSPAN_CO_TRY(response, co_await send(std::move(call), Purpose::Read, cancel));
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject())
        co_return fail(rtNotJson(response, url, QByteArrayLiteral("GET")));
    co_return Answer{document.object(), etagOf(response), net::dateOf(response).value_or(QDateTime())};
}

Task<Result<QJsonArray>> RtApi::search(QString path, QUrlQuery query, QJsonArray conditions, CancelToken cancel)
{
    query.addQueryItem(QStringLiteral("per_page"), QString::number(pageSize));
    net::HttpRequest call =
        jsonRequest(QByteArrayLiteral("POST"), path, query, QJsonDocument(conditions).toJson(QJsonDocument::Compact));
    const QUrl url = call.url;
    auto response = co_await send(std::move(call), Purpose::Read, cancel);
    if (!response)
        co_return fail(response.error().withKnownOutcome()); // it only reads
    const QJsonValue items = QJsonDocument::fromJson(response->body).object().value(QLatin1String("items"));
    if (!items.isArray())
        co_return fail(rtNotJson(*response, url, QByteArrayLiteral("GET")));
    co_return items.toArray();
}

Task<Result<net::HttpResponse>> RtApi::write(QByteArray method, QString path, QJsonValue body, CancelToken cancel)
{
    const QJsonDocument json = body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
    net::HttpRequest call = jsonRequest(method, path, {}, json.toJson(QJsonDocument::Compact));
    const QUrl url = call.url;
    if (json.isArray())
        call.deadline *= std::max<qsizetype>(json.array().size(), 1);
    TWINSPAN_CO_TRY(response, co_await send(std::move(call), Purpose::Write, cancel));
    // What RT says after a message is in Latin-1 where its language allows that, whatever the header says.
    if (QJsonDocument::fromJson(response.body).isNull())
        response.body = QString::fromLatin1(response.body).toUtf8();
    if (QJsonDocument::fromJson(response.body).isNull())
        co_return fail(rtNotJson(response, url, method));
    co_return response;
}

Task<Result<net::HttpResponse>> RtApi::upload(QString path, QByteArray contentType, std::shared_ptr<QIODevice> source,
                                              CancelToken cancel)
{
    net::HttpRequest call = request(QByteArrayLiteral("POST"), path);
    call.headers.append({QByteArrayLiteral("Content-Type"), contentType});
    call.deadline = net::deadlineOfFile(source->size());
    call.bodySource = std::move(source);
    const QUrl url = call.url;
    TWINSPAN_CO_TRY(response, co_await send(std::move(call), Purpose::Write, cancel));
    if (QJsonDocument::fromJson(response.body).isNull())
        co_return fail(rtNotJson(response, url, QByteArrayLiteral("POST")));
    co_return response;
}

Task<Status> RtApi::download(QString fileId, qint64 size, std::shared_ptr<QIODevice> sink, CancelToken cancel)
{
    // REST 2.0 gives files as base64 within JSON; the page for people gives the bytes, and takes the token as well
    // (share/html/Ticket/Attachment/dhandler).
    net::HttpRequest call;
    call.url = m_base;
    call.url.setPath(m_base.path() +
                     QStringLiteral("/Ticket/Attachment/%1/file").arg(QString(fileId).replace(u'-', u'/')));
    call.headers = {{QByteArrayLiteral("Authorization"), "token " + m_token}};
    call.deadline = net::deadlineOfFile(size);
    call.maxBody = net::largestAnswerFor(size);
    call.sink = sink;
    const QUrl url = call.url;
    if (!sink->seek(0))
        co_return fail(net::fileCutProblem(QStringLiteral("RT"), url));
    TWINSPAN_CO_TRY(response, co_await send(std::move(call), Purpose::Read, cancel));
    Q_UNUSED(response)
    if (sink->pos() != size)
        co_return fail(net::fileCutProblem(QStringLiteral("RT"), url));
    co_return Status{};
}

bool RtApi::mayHaveMore(const QJsonObject &page)
{
    const QJsonValue total = page.value(QLatin1String("total"));
    if (!total.isDouble())
        return page.value(QLatin1String("count")).toInteger() > 0;
    return page.value(QLatin1String("page")).toInteger() * page.value(QLatin1String("per_page")).toInteger() <
           total.toInteger();
}

bool RtApi::End::isAt(const QJsonObject &page)
{
    if (mayHaveMore(page)) {
        m_empty = 0;
        return false;
    }
    return page.value(QLatin1String("total")).isDouble() || ++m_empty == mostEmptyPages;
}

Task<Status> RtApi::visit(QString path, QUrlQuery query, Visitor visitor, CancelToken cancel)
{
    query.addQueryItem(QStringLiteral("per_page"), QString::number(pageSize));
    End end;
    for (int number = 1; number <= mostPages; ++number) {
        QUrlQuery ofPage = query;
        ofPage.addQueryItem(QStringLiteral("page"), QString::number(number));
        TWINSPAN_CO_TRY(answer, co_await get(path, ofPage, cancel));
        const QJsonValue items = answer.json.value(QLatin1String("items"));
        if (!items.isArray())
            co_return fail(rtUnexpected(m_base));
        const QJsonArray entries = items.toArray();
        for (const QJsonValue entry : entries) {
            if (visitor(entry.toObject()))
                co_return Status{};
        }
        if (end.isAt(answer.json))
            co_return Status{};
    }
    co_return fail(rtUnexpected(m_base));
}

} // namespace twinspan::trackers
