#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>

namespace twinspan::net
{

/// How many calls to one server are worth having under way at once, learned from its answers: as many as it works on
/// side by side. A server that answers one call after the other gains nothing from more, and may lose by it (Puma with
/// one thread waits a while at each line for its next call before it looks at another line); of one that is far away
/// most of the time is the way there and back, and several calls share it.
///
/// Compared is what was done in a time: the time that the answered calls would have taken one after the other, as
/// learned from calls that were alone. Times are those of one monotonic clock.
class CallPace
{
public:
    using Time = std::chrono::microseconds;

    explicit CallPace(int most) : m_most(most) {}

    /// From 1 to `most`.
    int limit() const { return m_limit; }

    /// A call sets out; gives what ended() wants to have back.
    int begun(Time now);
    /// A call that set out `took` ago is over. `kind`: calls of one kind take about the same time when they are alone;
    /// empty when the call says nothing (it failed).
    void ended(int begun, const QByteArray &kind, Time took, Time now);
    /// A call that takes long is not counted any more: ended() will not be called for it.
    void leftAlone(Time now);

private:
    void pass(Time now);
    void learnAlone(const QByteArray &kind, double took);
    void judge();
    void moveTo(int limit);

    const int m_most;
    int m_limit = 1;
    int m_underWay = 0;
    int m_begun = 0;                   ///< calls so far
    Time m_last{0};                    ///< when a call began or ended
    QHash<QByteArray, double> m_alone; ///< microseconds
    double m_gainBelow = 1;            ///< of the level below this one
    // Since the limit was moved, while as many were under way as the limit allows:
    int m_calls = 0;    ///< answered
    Time m_passed{0};   ///< time
    double m_would = 0; ///< they have taken alone, in microseconds
    int m_company = 0;  ///< calls since one was alone
    // So many calls from now no more are tried; the longer, the more often it was in vain.
    int m_rest = 0;
    int m_nextRest = 0;
};

} // namespace twinspan::net
