#include "core/peer/addressledger.h"

namespace twinspan::peer
{

AddressLedger::AddressLedger(double requestsPerSecond, double burst) : m_perSecond(requestsPerSecond), m_burst(burst) {}

QString AddressLedger::keyOf(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4).toString();
    Q_IPV6ADDR network = address.toIPv6Address();
    for (int i = 8; i < 16; ++i)
        network[i] = 0;
    return QHostAddress(network).toString();
}

int AddressLedger::connections(const QString &key) const
{
    return m_connections.value(key);
}

void AddressLedger::opened(const QString &key)
{
    ++m_connections[key];
}

void AddressLedger::closed(const QString &key)
{
    if (const auto found = m_connections.find(key); found != m_connections.end() && --found.value() == 0)
        m_connections.erase(found);
}

bool AddressLedger::takeRequest(const QString &key, TokenBucket::Time now)
{
    auto found = m_rates.find(key);
    if (found == m_rates.end()) {
        if (m_rates.size() >= maxRates)
            forgetQuiet(now);
        if (m_rates.size() >= maxRates)
            return false;
        found = m_rates.insert(key, TokenBucket(m_perSecond, m_burst));
    }
    return found->take(now);
}

void AddressLedger::forgetQuiet(TokenBucket::Time now)
{
    m_rates.removeIf([now](auto entry) { return entry.value().isFull(now); });
}

} // namespace twinspan::peer
