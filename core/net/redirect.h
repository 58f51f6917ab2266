#pragma once

#include "core/net/httpclient.h"

#include <optional>

namespace twinspan::net
{

/// The base below which the answer 3xx to a call of base + `path` says to ask for the same path. No value when it is
/// none such, leaves the host or gives up TLS.
std::optional<QUrl> redirectedBase(const HttpResponse &response, const QUrl &asked, QLatin1String path);

} // namespace twinspan::net
