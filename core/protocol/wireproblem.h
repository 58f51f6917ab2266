#pragma once

#include "core/base/problem.h"

#include <QJsonObject>

namespace twinspan::protocol
{

/// A problem as it travels: kind, code, the three sentences (cut at 2000 characters) and retryAfterSeconds. No URL.
QJsonObject problemToJson(const Problem &problem);

/// A problem of the peer, as we treat it: kinds that speak of its own house (cancelled, unauthorized, secrets, store,
/// internal) become Server; texts are cut and cleaned; a code that is none becomes "peer.problem".
Problem problemFromJson(const QJsonObject &json);

} // namespace twinspan::protocol
