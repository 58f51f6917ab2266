#pragma once

#include "core/net/httpclient.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace twinspan::net
{

/// A rate limit belongs to the host, not to the request that met it: until the time that the host named, no request of
/// this client goes there.
class HostGate
{
public:
    /// Closes the gate of the URL's host and port for that long; a later end counts.
    void close(const QUrl &url, std::chrono::seconds duration, const QDateTime &now);
    /// Closes the gate when the answer says that there is a limit, and returns how long the host wants to be left
    /// alone. A host that doesn't say how long is left alone for a minute, and twice as long each time that it says so
    /// again right after such a pause, up to an hour.
    std::optional<std::chrono::seconds> heed(const QUrl &url, const HttpResponse &response, const QDateTime &now);
    /// Zero when the gate is open, or was closed `longest` ago. When our clock was set back the pause begins anew.
    std::chrono::milliseconds remaining(const QUrl &url, const QDateTime &now,
                                        std::chrono::milliseconds longest = std::chrono::milliseconds::max());

private:
    std::chrono::seconds closeForUnstated(const QUrl &url, const QDateTime &now);

    struct Pause {
        QDateTime from;
        QDateTime until;
    };

    QHash<QString, Pause> m_pauses;
    QHash<QString, std::chrono::seconds> m_unstated; ///< how long the last pause was that we had to choose
};

} // namespace twinspan::net
