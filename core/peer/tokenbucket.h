#pragma once

#include <algorithm>
#include <chrono>

namespace twinspan::peer
{

/// A rate with a burst. A time that goes back (a clock that was set) gives nothing and costs nothing.
class TokenBucket
{
public:
    using Time = std::chrono::milliseconds;

    TokenBucket(double perSecond, double burst) : m_perSecond(perSecond), m_burst(burst), m_tokens(burst) {}

    /// One may pass; false: too fast.
    bool take(Time now)
    {
        refill(now);
        if (m_tokens < 1)
            return false;
        m_tokens -= 1;
        return true;
    }

    /// Nothing would be lost by forgetting it.
    bool isFull(Time now)
    {
        refill(now);
        return m_tokens >= m_burst;
    }

private:
    void refill(Time now)
    {
        if (now > m_last)
            m_tokens = std::min(m_burst, m_tokens + m_perSecond * static_cast<double>((now - m_last).count()) / 1000);
        m_last = now; // after a clock was set back, its new time counts: else nobody would pass for a day
    }

    double m_perSecond;
    double m_burst;
    double m_tokens;
    Time m_last{0};
};

} // namespace twinspan::peer
