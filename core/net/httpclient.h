#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <utility>

namespace twinspan::net
{

using Header = std::pair<QByteArray, QByteArray>;

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QList<Header> headers; ///< User-Agent "Twinspan/<version>" is added; cookies never are
    QByteArray body;
    std::shared_ptr<QIODevice> bodySource;      ///< streamed instead of body; open, seekable, not sequential
    std::shared_ptr<QIODevice> sink;            ///< gets the body of a 2xx answer instead of HttpResponse::body
    std::chrono::milliseconds deadline{30'000}; ///< from start to end, not per read
    qint64 maxBody = 64LL << 20;                ///< bytes; more is a Protocol problem
};

struct HttpResponse {
    int status = 0;
    QList<Header> headers;
    QByteArray body;

    /// Case-insensitive; empty when absent.
    QByteArray header(const QByteArray &name) const;
};

/// HTTP as trackers and peers use it. An answer of any status is a response; a problem means that there is none:
/// Network, Tls, Timeout, Cancelled, Protocol; outcomeUnknown when a request that is not GET or HEAD may have reached
/// the server. Redirects are not followed (the answer 3xx is returned); no cookies; each client has connections and TLS
/// trust of its own. Of the statuses 429 and 503 GET and HEAD requests are repeated by the retry table, honouring
/// Retry-After up to a minute.
class HttpClient
{
public:
    virtual ~HttpClient() = default;
    virtual Task<Result<HttpResponse>> send(HttpRequest request, CancelToken cancel) = 0;
};

} // namespace twinspan::net
