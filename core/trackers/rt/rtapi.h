#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/net/httpclient.h"

#include <QDateTime>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>

namespace twinspan::trackers
{

/// RT's REST API 2.0 as calls with JSON: addresses, token, paging, and answers turned into values or problems. Sends
/// the token to the instance's own address only. Whoever awaits a call keeps the object alive.
/// Sources: lib/RT/REST2.pm and lib/RT/REST2 of RT 5.
class RtApi
{
public:
    static constexpr int pageSize = 100; ///< RT's own maximum; it silently gives less to whoever asks for more

    RtApi(QUrl base, const QString &token, std::shared_ptr<net::HttpClient> http);

    const QUrl &base() const { return m_base; }
    /// The user of the token: its number is the middle part of it.
    qint64 userId() const;

    struct Answer {
        QJsonObject json;
        QString etag;   ///< without its quotes
        QDateTime date; ///< UTC; not valid where the server doesn't tell
    };

    /// path: "/ticket/1", below /REST/2.0.
    Task<Result<Answer>> get(QString path, QUrlQuery query, CancelToken cancel);
    /// POST of a search in RT's JSON form, which only reads. At most one page.
    Task<Result<QJsonArray>> search(QString path, QUrlQuery query, QJsonArray conditions, CancelToken cancel);
    /// POST or PUT of an object, or of an array: each of its entries has the time of a call.
    Task<Result<net::HttpResponse>> write(QByteArray method, QString path, QJsonValue body, CancelToken cancel);
    /// POST of a body that is streamed; open source.
    Task<Result<net::HttpResponse>> upload(QString path, QByteArray contentType, std::shared_ptr<QIODevice> source,
                                           CancelToken cancel);
    /// The bytes of the attachment "1-2"; fewer or more than `size` are a Network problem.
    Task<Status> download(QString fileId, qint64 size, std::shared_ptr<QIODevice> sink, CancelToken cancel);

    /// Looks at each entry of a list, page by page, until the visitor says true or all pages were seen.
    using Visitor = std::function<bool(const QJsonObject &)>;
    Task<Status> visit(QString path, QUrlQuery query, Visitor visitor, CancelToken cancel);

    /// Whether there may be entries after this page of a list. Who may not see all is told no total, and pages get
    /// shorter by what is hidden: an empty page is the end then where nothing is hidden.
    static bool mayHaveMore(const QJsonObject &page);

    /// The end of a list that is read page by page, of which some may be hidden: so many that pages are empty.
    class End
    {
    public:
        /// Whether the page is the last. Without a total only several empty ones in a row are the end.
        bool isAt(const QJsonObject &page);

    private:
        int m_empty = 0;
    };

private:
    enum class Purpose { Read, Write };
    Task<Result<net::HttpResponse>> send(net::HttpRequest request, Purpose purpose, CancelToken cancel);
    net::HttpRequest request(const QByteArray &method, const QString &path, const QUrlQuery &query = {}) const;
    net::HttpRequest jsonRequest(const QByteArray &method, const QString &path, const QUrlQuery &query,
                                 const QByteArray &body) const;

    QUrl m_base;
    QByteArray m_token;
    std::shared_ptr<net::HttpClient> m_http;
};

} // namespace twinspan::trackers
