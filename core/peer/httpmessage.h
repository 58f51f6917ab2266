#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/net/httpclient.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace twinspan::peer
{

/// One complete request as it came in: within the limits, and otherwise not to be trusted.
struct IncomingRequest {
    QByteArray method; ///< GET, HEAD or POST
    QByteArray path;   ///< starts with '/', percent-encoding untouched, without the query
    QByteArray query;  ///< what followed '?'
    QList<net::Header> headers;
    QByteArray body;
    QString client;     ///< for limits and logs: the address, or the one that the proxy in front of us tells
    CancelToken cancel; ///< cancelled when the client has gone or the endpoint stops

    /// Case-insensitive; empty when absent.
    QByteArray header(const QByteArray &name) const;
};

struct HttpAnswer {
    int status = 200;
    QByteArray contentType; ///< empty: no body
    QByteArray body;
    QList<net::Header> headers; ///< besides those that the endpoint makes itself
};

/// Called on the node's thread; its answer to a client that has gone is dropped.
using RequestHandler = std::function<Task<HttpAnswer>(IncomingRequest)>;

/// The answer as bytes. A HEAD request gets the length, but no body.
QByteArray serialized(const HttpAnswer &answer, bool headOnly, bool keepAlive);

/// A plain-text answer that says no more than the status does.
HttpAnswer bareAnswer(int status);

} // namespace twinspan::peer
