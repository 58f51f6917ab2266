#include "core/net/retrytable.h"

#include <QLocale>

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

std::optional<QDateTime> httpDate(const QByteArray &text)
{
    // IMF-fixdate, the one form that RFC 9110 lets servers make
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return date;
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
    constexpr qint64 day = 24LL * 60 * 60;
    const QByteArray text = response.header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp(seconds, 0LL, day));
    const auto date = httpDate(text);
    if (!date)
        return std::nullopt;
    const QDateTime from = httpDate(response.header("Date")).value_or(now);
    return std::chrono::seconds(std::clamp(from.secsTo(*date), 0LL, day));
}

} // namespace twinspan::net
