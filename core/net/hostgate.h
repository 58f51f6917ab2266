#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QUrl>

#include <chrono>

namespace twinspan::net
{

/// A rate limit belongs to the host, not to the request that met it: until the time that the host named, no request of
/// this client goes there.
class HostGate
{
public:
    /// Closes the gate of the URL's host and port for that long; a later end counts.
    void close(const QUrl &url, std::chrono::seconds duration, const QDateTime &now);
    /// Zero when the gate is open. When our clock was set back the pause begins anew.
    std::chrono::milliseconds remaining(const QUrl &url, const QDateTime &now);

private:
    struct Pause {
        QDateTime from;
        QDateTime until;
    };

    QHash<QString, Pause> m_pauses;
};

} // namespace twinspan::net
