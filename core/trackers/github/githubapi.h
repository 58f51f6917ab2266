#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/net/accesstokens.h"
#include "core/net/httpclient.h"
#include "core/net/quotawatch.h"
#include "core/trackers/github/githubwriteturn.h"

#include <QCache>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <optional>

namespace twinspan::trackers
{

/// GitHub's REST and GraphQL APIs as calls with JSON: addresses, token, paging, pace, and answers turned into values or
/// problems. The token goes to the instance's own API only, wherever an answer leads. Whoever awaits a call keeps the
/// object alive.
class GithubApi
{
public:
    GithubApi(const QUrl &instance, std::shared_ptr<net::AccessTokens> tokens, std::shared_ptr<net::QuotaWatch> http,
              std::shared_ptr<GithubWriteTurn> turn);
    /// What the watch of GitHub's calls needs to know; `quotaShare` per cent of them may be ours.
    static net::QuotaWatch::Terms quotaTerms(int quotaShare);

    /// The calls of the account, of which only a share is ours.
    net::QuotaWatch &quota() { return *m_http; }

    /// The number of the account whose token it is; asked for once.
    Task<Result<qint64>> ownAccount(CancelToken cancel);

    /// The pages for people.
    const QUrl &instance() const { return m_instance; }
    /// path: "/user", below the root of the API.
    QUrl url(const QString &path, const QUrlQuery &query = {}) const;

    struct Answer {
        QJsonDocument json;
        QUrl url;                          ///< where it came from: what was renamed or transferred is elsewhere
        QUrl next;                         ///< the next page of a list; empty: that was the last
        QDateTime date;                    ///< UTC; not valid where the server doesn't tell
        QByteArray etag;                   ///< empty where the server doesn't tell
        std::optional<QStringList> scopes; ///< of the token; fine-grained ones and those of apps have none
    };

    Task<Result<Answer>> get(QUrl url, CancelToken cancel);
    /// The same, for what is asked again and again: while it is unchanged GitHub does not count the call.
    /// Source: "Best practices for using the REST API", conditional requests.
    Task<Result<Answer>> getAgain(QUrl url, CancelToken cancel);
    /// POST or PATCH with JSON, when its turn has come.
    Task<Result<QJsonObject>> write(QByteArray method, QString path, QJsonObject body, CancelToken cancel);
    /// A query that reads. "data" of the answer: what is not there is null in it.
    Task<Result<QJsonObject>> query(QString graphql, CancelToken cancel);

    /// Looks at each entry of a list, page by page, until the visitor says true or all pages were seen.
    using Visitor = std::function<bool(const QJsonObject &)>;
    Task<Status> visit(QUrl url, Visitor visitor, CancelToken cancel);

private:
    /// `known`: the answer of before to a request that asks whether it has changed.
    Task<Result<Answer>> send(net::HttpRequest request, std::optional<Answer> known, CancelToken cancel);
    void keep(const Answer &answer);
    Task<Result<net::HttpResponse>> sendOnce(net::HttpRequest request, CancelToken cancel);
    net::HttpRequest request(const QByteArray &method, const QUrl &url) const;
    bool isOurs(const QUrl &url) const;
    QUrl nextPage(const net::HttpResponse &response) const;

    QUrl m_instance;
    QUrl m_root;
    QUrl m_graphql;
    std::shared_ptr<net::AccessTokens> m_tokens;
    std::shared_ptr<net::QuotaWatch> m_http;
    std::shared_ptr<GithubWriteTurn> m_turn;
    qint64 m_ownAccount = 0;
    QCache<QUrl, Answer> m_kept; ///< of getAgain(); costs are entries of lists
};

/// A query that asks for the longest pages that GitHub gives.
QUrlQuery githubWholePages();

} // namespace twinspan::trackers
