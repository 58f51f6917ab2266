#include "core/trackers/salesforce/salesforceapi.h"

#include "core/net/filetransfer.h"
#include "core/net/httpdate.h"
#include "core/net/statusproblem.h"
#include "core/net/tokencall.h"
#include "core/trackers/salesforce/salesforceproblems.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace twinspan::trackers
{

namespace
{
constexpr int newestTested = 67;
constexpr int oldestUsable = 46; ///< the answer to an upsert says since then whether the record is new
constexpr int mostPages = 10'000;
constexpr std::chrono::seconds quotaPause{900};

Result<QJsonValue> jsonOf(const net::HttpResponse &response, const QUrl &url)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (document.isObject())
        return QJsonValue(document.object());
    if (document.isArray())
        return QJsonValue(document.array());
    return fail(salesforceUnexpected(url).withAnswer(net::shownAnswer(response)));
}

/// The path of the newest version that is known to work; empty when the list is none of Salesforce.
QString bestVersion(const QJsonArray &versions)
{
    int best = 0;
    for (const QJsonValue value : versions) {
        const int version = int(value.toObject().value(QLatin1String("version")).toString().toDouble());
        if (version >= oldestUsable && version <= newestTested)
            best = std::max(best, version);
    }
    return best == 0 ? QString() : QStringLiteral("/services/data/v%1.0").arg(best);
}

/// Of the header that comes with each answer of the API: api-usage=USED/ALL.
std::optional<net::QuotaUse> quotaUseIn(const net::HttpResponse &response)
{
    static const QRegularExpression usage(QStringLiteral("(?:^|[ ;])api-usage=(\\d{1,12})/(\\d{1,12})"));
    const auto match = usage.match(QString::fromLatin1(response.header("Sforce-Limit-Info")));
    if (!match.hasMatch())
        return std::nullopt;
    return net::QuotaUse{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

net::QuotaWatch::Terms quotaTerms(int share)
{
    net::QuotaWatch::Terms terms;
    terms.service = QStringLiteral("Salesforce");
    terms.window = std::chrono::hours(24);
    terms.windowWords = QCoreApplication::translate("Salesforce", "24 hours");
    terms.sharePercent = share;
    terms.read = quotaUseIn;
    return terms;
}

} // namespace

SalesforceApi::SalesforceApi(QUrl base, std::shared_ptr<net::AccessTokens> tokens,
                             std::shared_ptr<net::HttpClient> http, const Clock *clock, int quotaShare)
    : m_base(std::move(base)), m_tokens(std::move(tokens)),
      m_http(std::make_shared<net::QuotaWatch>(std::move(http), clock, quotaTerms(quotaShare))), m_clock(clock)
{
}

QUrl SalesforceApi::at(const QString &encodedPath) const
{
    QUrl url = m_base;
    url.setPath(encodedPath.section(u'?', 0, 0), QUrl::StrictMode);
    if (const QString query = encodedPath.section(u'?', 1); !query.isEmpty())
        url.setQuery(query, QUrl::StrictMode);
    return url;
}

QString SalesforceApi::queryPath(const QString &soql, bool withDeleted)
{
    return QStringLiteral("/%1?q=%2")
        .arg(withDeleted ? QStringLiteral("queryAll") : QStringLiteral("query"),
             QString::fromLatin1(QUrl::toPercentEncoding(soql)));
}

void SalesforceApi::watchLimit(const net::HttpResponse &response)
{
    const bool isRefused = response.status == 403 && response.body.contains("REQUEST_LIMIT_EXCEEDED");
    if (isRefused && !isSalesforceCrowd(QString::fromUtf8(response.body)))
        m_pausedUntil = m_clock->now().addSecs(quotaPause.count());
}

std::chrono::seconds SalesforceApi::pauseLeft()
{
    if (!m_pausedUntil.isValid())
        return {};
    const QDateTime now = m_clock->now();
    if (now.secsTo(m_pausedUntil) > quotaPause.count()) // our clock was set back
        m_pausedUntil = now.addSecs(quotaPause.count());
    return std::chrono::seconds(now.secsTo(m_pausedUntil));
}

Task<Result<net::HttpResponse>> SalesforceApi::send(net::HttpRequest request, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    const QUrl url = request.url;
    const QByteArray method = request.method;
    if (const auto left = pauseLeft(); left.count() > 0)
        co_return fail(salesforceQuota(url, left));
    TWINSPAN_CO_TRY(response,
                    co_await net::sendWithToken(m_http, m_tokens, std::move(request), isSalesforceSessionOver, cancel));
    watchLimit(response);
    if (!response.isSuccess())
        co_return fail(salesforceProblem(response, url, method));
    co_return std::move(response);
}

Task<Result<QString>> SalesforceApi::dataPath(CancelToken cancel)
{
    if (m_dataPath.isEmpty()) {
        net::HttpRequest request; // whoever asks for the versions needs no token
        request.url = at(QStringLiteral("/services/data/"));
        const QUrl url = request.url;
        request.headers.append({QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")});
        TWINSPAN_CO_TRY(response, co_await m_http->send(std::move(request), cancel));
        if (!response.isSuccess())
            co_return fail(salesforceProblem(response, url, QByteArrayLiteral("GET")));
        const QString best = bestVersion(QJsonDocument::fromJson(response.body).array());
        if (best.isEmpty())
            co_return fail(salesforceUnexpected(url));
        m_dataPath = best;
    }
    QString path = m_dataPath;
    co_return path;
}

Task<Result<QJsonValue>> SalesforceApi::getAt(QString absolutePath, CancelToken cancel)
{
    net::HttpRequest request;
    request.url = at(absolutePath);
    const QUrl url = request.url;
    request.headers.append({QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")});
    TWINSPAN_CO_TRY(response, co_await send(std::move(request), cancel));
    co_return jsonOf(response, url);
}

Task<Result<QJsonValue>> SalesforceApi::get(QString path, CancelToken cancel)
{
    TWINSPAN_CO_TRY(start, co_await dataPath(cancel));
    co_return co_await getAt(start + path, cancel);
}

Task<Result<net::HttpResponse>> SalesforceApi::getOutside(QString path, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    net::HttpRequest request;
    request.url = at(path);
    request.headers.append({QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")});
    co_return co_await net::sendWithToken(m_http, m_tokens, std::move(request), isSalesforceSessionOver, cancel);
}

Task<Result<QJsonArray>> SalesforceApi::query(QString soql, bool withDeleted, CancelToken cancel)
{
    TWINSPAN_CO_TRY(first, co_await get(queryPath(soql, withDeleted), cancel));
    co_return co_await wholeList(first.toObject(), cancel);
}

Task<Result<QJsonArray>> SalesforceApi::wholeList(QJsonObject list, CancelToken cancel)
{
    QJsonArray records;
    for (int page = 0; page < mostPages; ++page) {
        if (!list.value(QLatin1String("records")).isArray())
            co_return fail(salesforceUnexpected(m_base));
        const QJsonArray part = list.value(QLatin1String("records")).toArray();
        for (const QJsonValue record : part)
            records.append(record);
        if (list.value(QLatin1String("done")).toBool(true))
            co_return records;
        const QString next = list.value(QLatin1String("nextRecordsUrl")).toString();
        if (!next.startsWith(QLatin1String("/services/data/")))
            co_return fail(salesforceUnexpected(m_base));
        TWINSPAN_CO_TRY(more, co_await getAt(next, cancel));
        list = more.toObject();
    }
    co_return fail(salesforceUnexpected(m_base));
}

Task<Result<SalesforceApi::Answer>> SalesforceApi::call(SalesforceCall call, CancelToken cancel)
{
    TWINSPAN_CO_TRY(start, co_await dataPath(cancel));
    net::HttpRequest request;
    request.method = call.method;
    request.url = at(start + call.path);
    request.deadline *= call.parts;
    const QUrl url = request.url;
    request.headers.append({QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")});
    if (!net::isRepeatable(call.method))
        request.headers.append({QByteArrayLiteral("Sforce-Auto-Assign"), QByteArrayLiteral("FALSE")});
    if (!call.body.isUndefined()) {
        request.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
        request.body = QJsonDocument(call.body.toObject()).toJson(QJsonDocument::Compact);
    }
    TWINSPAN_CO_TRY(response, co_await send(std::move(request), cancel));
    Answer answer;
    answer.date = net::dateOf(response).value_or(QDateTime());
    answer.json = QJsonValue(QJsonValue::Undefined);
    if (!response.body.isEmpty()) {
        const auto json = jsonOf(response, url);
        if (!json)
            co_return fail(net::isRepeatable(call.method) ? json.error() : json.error().withUnknownOutcome());
        answer.json = *json;
    }
    co_return answer;
}

Task<Result<QJsonObject>> SalesforceApi::upload(QString path, QByteArray contentType, std::shared_ptr<QIODevice> source,
                                                CancelToken cancel)
{
    TWINSPAN_CO_TRY(start, co_await dataPath(cancel));
    net::HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.url = at(start + path);
    const QUrl url = request.url;
    request.headers = {{QByteArrayLiteral("Content-Type"), contentType},
                       {QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")},
                       {QByteArrayLiteral("Sforce-Auto-Assign"), QByteArrayLiteral("FALSE")}};
    request.deadline = net::deadlineOfFile(source->size());
    request.bodySource = std::move(source);
    TWINSPAN_CO_TRY(response, co_await send(std::move(request), cancel));
    auto json = jsonOf(response, url);
    if (!json)
        co_return fail(json.error().withUnknownOutcome());
    co_return json->toObject();
}

Task<Status> SalesforceApi::download(QString path, qint64 size, std::shared_ptr<QIODevice> sink, CancelToken cancel)
{
    TWINSPAN_CO_TRY(start, co_await dataPath(cancel));
    net::HttpRequest request;
    request.url = at(start + path);
    const QUrl url = request.url;
    request.deadline = net::deadlineOfFile(size);
    request.maxBody = net::largestAnswerFor(size);
    request.sink = sink;
    if (!sink->seek(0))
        co_return fail(net::fileCutProblem(QStringLiteral("Salesforce"), url));
    TWINSPAN_CO_TRY(response, co_await send(std::move(request), cancel));
    Q_UNUSED(response)
    if (sink->pos() != size)
        co_return fail(net::fileCutProblem(QStringLiteral("Salesforce"), url));
    co_return Status{};
}

} // namespace twinspan::trackers
