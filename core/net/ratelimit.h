#pragma once

#include "core/net/httpclient.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace twinspan::net
{

/// What an answer says that was refused because too much was asked of the server.
struct RateLimit {
    std::optional<std::chrono::seconds> wait; ///< nullopt: it doesn't say for how long

    bool operator==(const RateLimit &) const = default;
};

/// When a server names no time, it is left alone for at least so long.
constexpr std::chrono::seconds shortestUnstatedWait{60};

/// Refused because of a limit that passes: 429; and 403 where it comes with a time to come back (Retry-After, or a
/// limit that is used up and says when it begins anew) or with words for it; and 422 with the words "was submitted too
/// quickly". nullopt: anything else, such as the 403 of a missing right.
///
/// The time is that of Retry-After, else of X-RateLimit-Reset or RateLimit-Reset, which tell seconds from now, seconds
/// or milliseconds since 1970, or a date of ISO 8601. Times are measured by the answer's own Date where it has one, so
/// that clocks may differ, else from `now`. Never negative, never more than a day.
std::optional<RateLimit> rateLimitOf(const HttpResponse &response, const QDateTime &now);

} // namespace twinspan::net
