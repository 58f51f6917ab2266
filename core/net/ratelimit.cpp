#include "core/net/ratelimit.h"

#include "core/base/isotime.h"
#include "core/net/httpdate.h"
#include "core/net/retrytable.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace twinspan::net
{

namespace
{
using namespace std::chrono_literals;

constexpr std::array remainingNames{"X-RateLimit-Remaining", "RateLimit-Remaining", "X-Rate-Limit-Remaining"};
constexpr std::array resetNames{"X-RateLimit-Reset", "RateLimit-Reset", "X-Rate-Limit-Reset"};
/// What GitHub writes into a 403 of which the headers say nothing; older Enterprise Servers in other words.
constexpr std::array words{"secondary rate limit", "api rate limit exceeded", "abuse detection mechanism"};
/// The same limit of GitHub, met by new issues and comments, comes as a refusal of what they say.
constexpr std::array wordsOfRefusal{"was submitted too quickly"};

template<std::size_t size>
QByteArray firstOf(const std::array<const char *, size> &names, const HttpResponse &response)
{
    for (const char *name : names) {
        if (const QByteArray value = response.header(name).trimmed(); !value.isEmpty())
            return value;
    }
    return {};
}

template<std::size_t size>
bool says(const std::array<const char *, size> &sentences, const HttpResponse &response)
{
    constexpr qsizetype searched = 64 << 10;
    const QByteArray text = response.body.left(searched).toLower();
    return std::ranges::any_of(sentences, [&text](const char *sentence) { return text.contains(sentence); });
}

/// As a time, unless it is the number of seconds from now.
std::optional<QDateTime> timeIn(const QByteArray &text)
{
    const QDateTime time = isoTime(QString::fromLatin1(text));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<std::chrono::seconds> untilReset(const QByteArray &text, const QDateTime &now)
{
    constexpr qint64 firstEpoch = 1'000'000'000; // of 2001: as seconds from now it would be 30 years
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && number < firstEpoch)
        return std::clamp(std::chrono::seconds(number), 0s, longestStatedWait);
    const bool isMilliseconds = number >= firstEpoch * 1000;
    const auto time =
        isNumber ? QDateTime::fromMSecsSinceEpoch(isMilliseconds ? number : number * 1000, Qt::UTC) : timeIn(text);
    if (!time)
        return std::nullopt;
    return waitUntil(*time, now);
}
} // namespace

std::optional<RateLimit> rateLimitOf(const HttpResponse &response, const QDateTime &now)
{
    const bool isTooQuick = response.status == 422 && says(wordsOfRefusal, response);
    if (response.status != 403 && response.status != 429 && !isTooQuick)
        return std::nullopt;
    const QDateTime then = dateOf(response).value_or(now);
    const auto stated = retryAfter(response, now);
    if (stated && *stated > 0s)
        return RateLimit{stated};
    // Where calls are left, another limit was met than the one whose end the header tells.
    const QByteArray left = firstOf(remainingNames, response);
    const bool isUsedUp = left == "0" || (left.isEmpty() && response.status == 429);
    const auto reset = isUsedUp ? untilReset(firstOf(resetNames, response), then) : std::nullopt;
    if (reset && *reset > 0s)
        return RateLimit{reset};
    if (response.status == 429)
        return RateLimit{stated ? stated : reset};
    return isTooQuick || says(words, response) ? std::optional(RateLimit{}) : std::nullopt;
}

} // namespace twinspan::net
