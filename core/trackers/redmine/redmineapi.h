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

/// Redmine's REST API as calls with JSON: paths, key, paging, and answers turned into values or problems.
/// Sends the key to the instance's own address only. Whoever awaits a call keeps the object alive.
/// Sources: config/routes.rb, app/controllers/application_controller.rb of Redmine.
class RedmineApi
{
public:
    /// An empty key asks as nobody.
    RedmineApi(QUrl base, const QString &key, std::shared_ptr<net::HttpClient> http);

    const QUrl &base() const { return m_base; }
    /// path: "/issues/1.json", below the base.
    QUrl url(const QString &path, const QUrlQuery &query = {}) const;

    /// An answer and when the server gave it.
    struct Dated {
        QJsonObject json;
        QDateTime date; ///< UTC; not valid where the server doesn't tell
    };

    Task<Result<QJsonObject>> get(QString path, QUrlQuery query, CancelToken cancel);
    Task<Result<Dated>> getDated(QString path, QUrlQuery query, CancelToken cancel);
    /// A page for people, as HTML.
    Task<Result<QByteArray>> page(QString path, CancelToken cancel);
    /// POST with an answer.
    Task<Result<QJsonObject>> create(QString path, QUrlQuery query, QJsonObject body, CancelToken cancel);
    /// PUT; the answer says nothing, not even whether all of it was kept.
    Task<Status> update(QString path, QJsonObject body, CancelToken cancel);

    /// Looks at each entry of a list once, page by page, until the visitor says true or all pages were seen.
    /// A list whose pages contradict their own count is a Protocol problem, never a short list.
    using Visitor = std::function<bool(const QJsonObject &)>;
    Task<Status> visit(QString path, QString arrayName, QUrlQuery query, Visitor visitor, CancelToken cancel);
    Task<Result<QJsonArray>> all(QString path, QString arrayName, QUrlQuery query, CancelToken cancel);

    /// Streams the source; gives the token that attaches the file. The source is open.
    Task<Result<QString>> upload(QString fileName, QString mimeType, std::shared_ptr<QIODevice> source,
                                 CancelToken cancel);
    /// Fewer or more bytes than `size` are a Network problem.
    Task<Status> download(qint64 attachmentId, qint64 size, std::shared_ptr<QIODevice> sink, CancelToken cancel);

private:
    Task<Result<net::HttpResponse>> send(net::HttpRequest request, CancelToken cancel);
    Task<Result<Dated>> sendForJson(net::HttpRequest request, CancelToken cancel);
    Task<bool> isRestOff(CancelToken cancel);
    net::HttpRequest request(const QByteArray &method, const QUrl &url) const;

    QUrl m_base;
    QByteArray m_key;
    std::shared_ptr<net::HttpClient> m_http;
};

} // namespace twinspan::trackers
