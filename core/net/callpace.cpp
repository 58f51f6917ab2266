#include "core/net/callpace.h"

#include <algorithm>

namespace twinspan::net
{

namespace
{
constexpr int callsForBad = 4;  // so many calls show that a level is not worth it ...
constexpr int callsForGood = 8; // ... and so many, for each call under way, that it is
constexpr double worthwhile = 1.2;
constexpr int shortestRest = 200;
constexpr int longestRest = 5'000;
constexpr int longestCompany = 500; // calls, then what one takes alone is learned anew
constexpr int mostKinds = 100;
} // namespace

int CallPace::begun(Time now)
{
    pass(now);
    ++m_underWay;
    m_rest = std::max(0, m_rest - 1);
    ++m_begun;
    return m_underWay == 1 ? m_begun : 0;
}

void CallPace::ended(int begun, const QByteArray &kind, Time took, Time now)
{
    pass(now);
    const bool isFull = m_underWay >= m_limit;
    --m_underWay;
    if (kind.isEmpty())
        return;
    if (begun == m_begun) // none set out beside it
        learnAlone(kind, static_cast<double>(took.count()));
    const auto alone = m_alone.constFind(kind);
    if (!isFull || alone == m_alone.constEnd())
        return;
    ++m_calls;
    m_company = m_limit == 1 ? 0 : m_company + 1;
    m_would += *alone;
    judge();
}

void CallPace::leftAlone(Time now)
{
    pass(now);
    --m_underWay;
}

void CallPace::pass(Time now)
{
    if (m_underWay >= m_limit)
        m_passed += now - m_last;
    m_last = now;
}

void CallPace::learnAlone(const QByteArray &kind, double took)
{
    const auto known = m_alone.find(kind);
    if (known != m_alone.end()) {
        // What slowed a single call down, if only the server's first minute, must not let company look good.
        *known += (took < *known ? 0.5 : 0.05) * (took - *known);
        return;
    }
    if (m_alone.size() >= mostKinds)
        m_alone.clear();
    m_alone.insert(kind, took);
}

void CallPace::judge()
{
    const double gain = m_would / std::max(1.0, static_cast<double>(m_passed.count()));
    if (m_limit > 1 && m_calls >= callsForBad && gain < worthwhile * m_gainBelow) {
        m_nextRest = std::clamp(2 * m_nextRest, shortestRest, longestRest);
        m_rest = m_nextRest;
        moveTo(m_limit / 2);
        return;
    }
    if (m_calls < callsForGood * m_limit)
        return;
    if (m_company > longestCompany) {
        moveTo(1);
        return;
    }
    if (m_limit < m_most && m_rest == 0) {
        m_gainBelow = m_limit == 1 ? 1.0 : gain;
        moveTo(std::min(2 * m_limit, m_most));
        return;
    }
    moveTo(m_limit); // looked at again and again: a server changes
}

void CallPace::moveTo(int limit)
{
    if (limit < m_limit)
        m_gainBelow = 1;
    m_limit = limit;
    m_calls = 0;
    m_passed = Time::zero();
    m_would = 0;
}

} // namespace twinspan::net
