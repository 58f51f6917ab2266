#pragma once

#include "core/net/httpclient.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace twinspan::net
{

/// How one attempt of a request ended, as far as the retry table asks.
struct Attempt {
    int number = 1; ///< this was the first, second ...
    int status = 0; ///< of the answer; 429 for all that says the same; 0 when the connection broke or was refused
    bool isRepeatable = false;                      ///< GET or HEAD, and nothing of the answer was handed on yet
    std::optional<std::chrono::seconds> retryAfter; ///< what the server asked for
};

/// The longest wait of one request that a server may ask for; longer ones are the caller's to plan.
constexpr std::chrono::seconds longestRetryAfter{60};

/// A server that names a longer time is asked again after this.
constexpr std::chrono::seconds longestStatedWait = std::chrono::hours(24);

/// The whole retry table: how long to wait before the next attempt; nullopt: the attempt's outcome is final.
///
/// |                     | waits          |
/// | 429, 503            | 1 s, 2 s, 4 s; what the server says, if at most a minute, three times |
/// | connection broke    | 0.2 s, 1 s     |
/// | anything else       | none           |
std::optional<std::chrono::milliseconds> retryDelay(const Attempt &attempt);

/// The header Retry-After in seconds or as HTTP date (measured from the answer's own Date header where there is one,
/// so that clocks may differ, else from `now`). Never negative, never more than a day; nullopt when absent or
/// unreadable.
std::optional<std::chrono::seconds> retryAfter(const HttpResponse &response, const QDateTime &now);

/// How long it is until then: in whole seconds, never too few, never negative, never more than a day.
std::chrono::seconds waitUntil(const QDateTime &time, const QDateTime &now);

} // namespace twinspan::net
