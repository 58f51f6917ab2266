#include "core/net/retrytable.h"

#include "core/net/httpdate.h"

#include <algorithm>
#include <array>

namespace twinspan::net
{

namespace
{
using namespace std::chrono_literals;

constexpr std::array<std::chrono::milliseconds, 3> waitsWhenBusy{1s, 2s, 4s};
constexpr std::array<std::chrono::milliseconds, 2> waitsWhenBroken{200ms, 1s};

template<std::size_t size>
std::optional<std::chrono::milliseconds> row(const std::array<std::chrono::milliseconds, size> &waits, int number)
{
    if (number < 1 || static_cast<std::size_t>(number) > size)
        return std::nullopt;
    return waits.at(static_cast<std::size_t>(number) - 1);
}
} // namespace

std::optional<std::chrono::milliseconds> retryDelay(const Attempt &attempt)
{
    if (!attempt.isRepeatable)
        return std::nullopt;
    if (attempt.status == 0)
        return row(waitsWhenBroken, attempt.number);
    if (attempt.status != 429 && attempt.status != 503)
        return std::nullopt;
    const auto usual = row(waitsWhenBusy, attempt.number);
    if (!usual || !attempt.retryAfter)
        return usual;
    if (*attempt.retryAfter > longestRetryAfter)
        return std::nullopt;
    return std::chrono::milliseconds(*attempt.retryAfter);
}

std::optional<std::chrono::seconds> retryAfter(const HttpResponse &response, const QDateTime &now)
{
    const QByteArray text = response.header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp(seconds, 0LL, static_cast<qint64>(longestStatedWait.count())));
    const auto date = httpDate(text);
    if (!date)
        return std::nullopt;
    return waitUntil(*date, dateOf(response).value_or(now));
}

std::chrono::seconds waitUntil(const QDateTime &time, const QDateTime &now)
{
    // Rounded up: the other end would not be ready in the part of a second that is cut off.
    const auto left = std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(now.msecsTo(time)));
    return std::clamp(left, 0s, longestStatedWait);
}

} // namespace twinspan::net
