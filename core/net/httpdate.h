#pragma once

#include "core/net/httpclient.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace twinspan::net
{

/// A time in the form that RFC 9110 makes servers write (IMF-fixdate); UTC. nullopt: all else is no date to rely on.
std::optional<QDateTime> httpDate(const QByteArray &text);

/// When the answer was made, by the server's clock; nullopt when it doesn't say.
std::optional<QDateTime> dateOf(const HttpResponse &response);

} // namespace twinspan::net
