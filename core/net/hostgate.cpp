#include "core/net/hostgate.h"

#include "core/net/ratelimit.h"

#include <algorithm>

namespace twinspan::net
{

namespace
{
QString keyOf(const QUrl &url)
{
    return QStringLiteral("%1://%2:%3").arg(url.scheme(), url.host()).arg(url.port());
}
} // namespace

void HostGate::close(const QUrl &url, std::chrono::seconds duration, const QDateTime &now)
{
    m_pauses.removeIf([&now](const auto &entry) { return entry.value().until <= now; });
    Pause &pause = m_pauses[keyOf(url)];
    const QDateTime end = now.addSecs(duration.count());
    pause = {now, pause.until.isValid() ? std::max(pause.until, end) : end};
}

std::optional<std::chrono::seconds> HostGate::heed(const QUrl &url, const HttpResponse &response, const QDateTime &now)
{
    const auto limit = rateLimitOf(response, now);
    if (!limit) {
        // What was on its way when the gate was closed says nothing of the time after it.
        if (remaining(url, now).count() == 0)
            m_unstated.remove(keyOf(url));
        return std::nullopt;
    }
    if (!limit->wait)
        return closeForUnstated(url, now);
    close(url, *limit->wait, now);
    return limit->wait;
}

std::chrono::seconds HostGate::closeForUnstated(const QUrl &url, const QDateTime &now)
{
    constexpr std::chrono::seconds longest = std::chrono::hours(1);
    // Several requests were on their way, and each is told the same.
    if (const auto left = remaining(url, now); left.count() > 0)
        return std::chrono::ceil<std::chrono::seconds>(left);
    std::chrono::seconds &length = m_unstated[keyOf(url)];
    length = std::clamp(2 * length, shortestUnstatedWait, longest);
    close(url, length, now);
    return length;
}

std::chrono::milliseconds HostGate::remaining(const QUrl &url, const QDateTime &now, std::chrono::milliseconds longest)
{
    const auto pause = m_pauses.find(keyOf(url));
    if (pause == m_pauses.end())
        return std::chrono::milliseconds::zero();
    // Else a day by which the clock was set back would be waited for.
    if (now < pause->from)
        *pause = {now, now.addMSecs(pause->from.msecsTo(pause->until))};
    const std::chrono::milliseconds stated(pause->from.msecsTo(pause->until));
    const std::chrono::milliseconds over(pause->from.msecsTo(now));
    return std::max(std::min(stated, longest) - over, std::chrono::milliseconds::zero());
}

} // namespace twinspan::net
