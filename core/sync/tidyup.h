#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/store.h"
#include "core/sync/requestbook.h"
#include "core/sync/spool.h"

#include <QDateTime>

namespace twinspan::sync
{

/// What is done once a day: history and ended requests that are older than the history is kept are forgotten, bytes of
/// files that nobody fetched go, and what was not answered for a day is sent again (the other side may have been set
/// back without knowing).
///
/// A clock that is wrong for a while must not cost the history: the time up to which things are forgotten moves on by
/// two days a day at most, whatever the clock says. After a node was off for long it catches up, a day each day.
class TidyUp
{
public:
    /// All outlive it.
    TidyUp(store::Store &store, RequestBook &book, const Spool &spool, Clock &clock)
        : m_store(store), m_book(book), m_spool(spool), m_clock(clock)
    {
    }

    static constexpr int mostHistoryDays = 3650;
    static constexpr int defaultHistoryDays = 90;

    /// How long history is kept, 1 to mostHistoryDays.
    int historyDays();
    /// What is older goes at the next run(), whatever was forgotten before. Problem: history.days.
    Status keepHistory(qint64 days);

    /// Does it if it is due; what fails is logged, and tried again the next day.
    void run();

private:
    Status forgetOld(const QDateTime &now);
    /// What is older may be forgotten; remembered in the store.
    Result<QDateTime> keptFrom(const QDateTime &now);

    store::Store &m_store;
    RequestBook &m_book;
    const Spool &m_spool;
    Clock &m_clock;
    QDateTime m_last; ///< since the start of the node
};

} // namespace twinspan::sync
