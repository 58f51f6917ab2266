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
    m_closedUntil.removeIf([&now](const auto &entry) { return entry.value() <= now; });
    QDateTime &until = m_closedUntil[keyOf(url)];
    const QDateTime end = now.addSecs(duration.count());
    until = until.isValid() ? std::max(until, end) : end;
}

std::chrono::milliseconds HostGate::remaining(const QUrl &url, const QDateTime &now) const
{
    const QDateTime until = m_closedUntil.value(keyOf(url));
    if (!until.isValid())
        return std::chrono::milliseconds::zero();
    return std::chrono::milliseconds(std::max(now.msecsTo(until), 0LL));
}

} // namespace twinspan::net
