#include "core/net/hostgate.h"

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

std::chrono::milliseconds HostGate::remaining(const QUrl &url, const QDateTime &now)
{
    const auto pause = m_pauses.find(keyOf(url));
    if (pause == m_pauses.end())
        return std::chrono::milliseconds::zero();
    // Else a day by which the clock was set back would be waited for.
    if (now < pause->from)
        *pause = {now, now.addMSecs(pause->from.msecsTo(pause->until))};
    return std::chrono::milliseconds(std::max(now.msecsTo(pause->until), 0LL));
}

} // namespace twinspan::net
