#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/net/accesstokens.h"
#include "core/net/httpclient.h"
#include "core/net/quotawatch.h"
#include "core/tracker/quotashare.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QUrl>

#include <memory>

namespace twinspan::trackers
{

/// `path` is below /services/data/vN, percent-encoded, with its query.
struct SalesforceCall {
    QByteArray method;
    QString path;
    QJsonValue body = QJsonValue::Undefined;
    int parts = 1; ///< each has the time of a call
};

/// Salesforce's REST API as calls with JSON: version, token, paging, and answers turned into values or problems.
///
/// A token that is refused is renewed once and the call repeated: Salesforce refuses it before anything is done. When
/// the org's calls are used up no call leaves until the wait is over. Assignment rules are kept out of all writes.
/// Whoever awaits a call keeps the object alive.
class SalesforceApi
{
public:
    /// The clock outlives the object. `quotaShare`: per cent of the org's calls that may be ours.
    SalesforceApi(QUrl base, std::shared_ptr<net::AccessTokens> tokens, std::shared_ptr<net::HttpClient> http,
                  const Clock *clock, int quotaShare = tracker::usualQuotaShare);

    const QUrl &base() const { return m_base; }

    /// GET below /services/data/vN. `path` is percent-encoded, with its query.
    Task<Result<QJsonValue>> get(QString path, CancelToken cancel);
    /// Outside of /services/data, such as "/services/oauth2/userinfo".
    Task<Result<net::HttpResponse>> getOutside(QString path, CancelToken cancel);

    /// All records that a query finds, whatever the number of pages. `withDeleted`: also those in the recycle bin.
    Task<Result<QJsonArray>> query(QString soql, bool withDeleted, CancelToken cancel);
    /// The records of a list that came as a part of an answer, with those of its further pages.
    Task<Result<QJsonArray>> wholeList(QJsonObject list, CancelToken cancel);

    struct Answer {
        QJsonValue json; ///< Undefined where the answer has no body
        QDateTime date;  ///< UTC; not valid where the server doesn't tell
    };
    /// Any call with JSON. When the answer to a write is lost its outcome is unknown.
    Task<Result<Answer>> call(SalesforceCall call, CancelToken cancel);
    /// "/services/data/v67.0": what stands before the paths.
    Task<Result<QString>> dataPath(CancelToken cancel);
    /// Path of a query.
    static QString queryPath(const QString &soql, bool withDeleted);

    /// A POST whose body is streamed; open source.
    Task<Result<QJsonObject>> upload(QString path, QByteArray contentType, std::shared_ptr<QIODevice> source,
                                     CancelToken cancel);
    /// Fewer or more bytes than `size` are a Network problem.
    Task<Status> download(QString path, qint64 size, std::shared_ptr<QIODevice> sink, CancelToken cancel);

    /// The calls of the org, of which only a share is ours.
    net::QuotaWatch &quota() { return *m_http; }

private:
    Task<Result<net::HttpResponse>> send(net::HttpRequest request, CancelToken cancel);
    Task<Result<QJsonValue>> getAt(QString absolutePath, CancelToken cancel);
    QUrl at(const QString &encodedPath) const;
    void watchLimit(const net::HttpResponse &response);
    std::chrono::seconds pauseLeft();

    QUrl m_base;
    std::shared_ptr<net::AccessTokens> m_tokens;
    std::shared_ptr<net::QuotaWatch> m_http;
    const Clock *m_clock;
    QString m_dataPath;
    QDateTime m_pausedUntil;
};

} // namespace twinspan::trackers
