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
    std::shared_ptr<QIODevice> bodySource; ///< streamed instead of body; open, seekable, not sequential
    /// Gets the body of a 2xx answer, as it is stored there (no compression), instead of HttpResponse::body. Compare
    /// its length with what is known of the file: of a chunked answer Qt can't tell a cut one from a whole one.
    std::shared_ptr<QIODevice> sink;
    std::chrono::milliseconds deadline{30'000}; ///< of an attempt, from its start to its end, not per read
    qint64 maxBody = 64LL << 20;                ///< bytes; more is a Protocol problem
    /// A host that asked for a longer pause gets this request after so long all the same.
    std::chrono::milliseconds longestPause = std::chrono::milliseconds::max();
};

struct HttpResponse {
    int status = 0;
    QList<Header> headers;
    QByteArray body;

    /// Case-insensitive; empty when absent.
    QByteArray header(const QByteArray &name) const;
    bool isSuccess() const { return status >= 200 && status < 300; }
};

/// HTTP as trackers and peers use it. An answer of any status is a response; a problem means that there is none:
/// Network, Tls, Timeout, Cancelled, Protocol; outcomeUnknown when a request that is not GET or HEAD may have reached
/// the server. Redirects are not followed (the answer 3xx is returned); no cookies; each client has connections and TLS
/// trust of its own. A request that is not GET or HEAD is sent once, whatever happens; GET and HEAD are repeated by the
/// retry table after 429 and what means the same, 503 and broken connections, honouring stated waits up to a minute.
/// Further kinds of problems: Invalid (no http or https address), RateLimited (the host asked for a pause that is not
/// over), Store (the sink is full).
class HttpClient
{
public:
    virtual ~HttpClient() = default;
    virtual Task<Result<HttpResponse>> send(HttpRequest request, CancelToken cancel) = 0;
};

} // namespace twinspan::net
