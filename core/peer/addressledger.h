#pragma once

#include "core/peer/tokenbucket.h"

#include <QHash>
#include <QHostAddress>
#include <QString>

namespace twinspan::peer
{

/// How much each address uses: its open connections and its rate of requests. Forgets whoever is gone and quiet, and
/// holds a bounded number of addresses.
class AddressLedger
{
public:
    AddressLedger(double requestsPerSecond, double burst);

    /// The name under which an address counts: IPv4 as it is (also when mapped into IPv6), IPv6 by its /64.
    static QString keyOf(const QHostAddress &address);

    int connections(const QString &key) const;
    void opened(const QString &key);
    void closed(const QString &key);
    /// False: too fast.
    bool takeRequest(const QString &key, TokenBucket::Time now);

private:
    static constexpr int maxRates = 10'000;
    void forgetQuiet(TokenBucket::Time now);

    double m_perSecond;
    double m_burst;
    QHash<QString, int> m_connections;
    QHash<QString, TokenBucket> m_rates;
};

} // namespace twinspan::peer
