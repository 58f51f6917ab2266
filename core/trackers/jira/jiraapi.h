#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/net/httpclient.h"
#include "core/trackers/jira/jiraedition.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <memory>

namespace twinspan::trackers
{

/// Jira's REST API as calls with JSON: addresses, sign-in, and answers turned into values or problems. An answer that
/// Jira gave as to nobody is Unauthorized, whatever it holds. Whoever awaits a call keeps the object alive.
///
/// On Cloud a token with scopes works only behind the gateway, and tokens don't show which kind they are: the first
/// call asks who we are, on the site and then at the gateway.
class JiraApi
{
public:
    JiraApi(JiraAccess access, std::shared_ptr<net::HttpClient> http);

    JiraEdition edition() const { return m_access.edition; }
    /// The pages for people.
    const QUrl &site() const { return m_access.site; }

    struct Answer {
        QJsonDocument json;
        QDateTime date; ///< UTC; not valid where the server doesn't tell
    };

    /// path: "/myself", below the root of the REST API.
    Task<Result<Answer>> get(QString path, QUrlQuery query, CancelToken cancel);
    /// A POST that only reads.
    Task<Result<Answer>> ask(QString path, QUrlQuery query, QJsonObject body, CancelToken cancel);
    /// POST or PUT with JSON. An answer without a body gives an empty object.
    Task<Result<QJsonObject>> write(QByteArray method, QString path, QUrlQuery query, QJsonObject body,
                                    CancelToken cancel);
    /// A POST whose body is streamed; open source.
    Task<Result<QJsonDocument>> upload(QString path, QByteArray contentType, std::shared_ptr<QIODevice> source,
                                       CancelToken cancel);
    /// The bytes of a file. Fewer or more than `size` are a Network problem.
    Task<Status> download(QString fileId, QString fileName, qint64 size, std::shared_ptr<QIODevice> sink,
                          CancelToken cancel);

    QUrl url(const QString &path, const QUrlQuery &query = {}) const;

private:
    Task<Status> settle(CancelToken cancel);
    Task<Result<net::HttpResponse>> sendTo(QUrl root, QString path, CancelToken cancel);
    enum class Purpose { Read, Write };
    Task<Result<net::HttpResponse>> send(net::HttpRequest request, QString path, QUrlQuery query, Purpose purpose,
                                         CancelToken cancel);
    Task<Result<net::HttpResponse>> checked(net::HttpRequest request, Purpose purpose, CancelToken cancel);
    QUrl below(const QUrl &root, const QString &path, const QUrlQuery &query) const;
    net::HttpRequest request(const QByteArray &method) const;

    JiraAccess m_access;
    std::shared_ptr<net::HttpClient> m_http;
    QUrl m_root; ///< of the site or of the gateway; empty until it is known which
};

/// A query of one item, and more: {{"startAt", "0"}, ...}.
QUrlQuery jiraQuery(std::initializer_list<std::pair<QString, QString>> items);

} // namespace twinspan::trackers
