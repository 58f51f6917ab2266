#pragma once

#include "core/base/problem.h"
#include "core/net/httpclient.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace twinspan::net
{

/// The one place that says what an unwanted HTTP status means to a person. `trackerName` is the name that the reader
/// knows the other end by ("Redmine", "the node of Acme"). Codes: http.moved, http.unauthorized, http.forbidden,
/// http.not-found, http.gone, http.timeout, http.conflict, http.too-large, http.rate-limited, http.server,
/// http.unavailable, http.rejected, http.unexpected. The time to come back comes along, as Retry-After or rateLimitOf()
/// tell it; a 403 that is such a limit and no missing right is http.rate-limited.
///
/// With a method that writes, outcomeUnknown is set where the answer doesn't tell whether the write was carried out
/// (408 and all of 5xx but 501: a gateway that gave up, a server that failed after its commit).
Problem problemFromStatus(const HttpResponse &response, const QUrl &url, const QString &trackerName,
                          const QByteArray &method = QByteArrayLiteral("GET"));

/// The beginning of an answer as text for experts: without control characters and known secrets, nothing of what is no
/// text.
QString shownAnswer(const HttpResponse &response);

/// GET and HEAD: sending twice is as good as once.
bool isRepeatable(const QByteArray &method);

} // namespace twinspan::net
