#include "core/sync/changepoller.h"

#include "core/base/logging.h"
#include "core/sync/pollinterval.h"

#include <algorithm>
#include <cstdlib>

namespace twinspan::sync
{

using namespace std::chrono_literals;

namespace
{
/// Every so many polls what no list of changes tells is looked for.
constexpr int pollsPerSweep = 4;
/// The clocks of one tracker's computers may differ by so much.
constexpr std::chrono::seconds clocksDiffer(60);
/// A tracker that says at each change that something has changed is not asked more often. While it goes on saying so
/// (it may be our own copying), the time doubles, up to the usual interval: calls may be scarce.
constexpr std::chrono::milliseconds shortestBetweenCalls(2'000);

/// Each pair has its turn within a day, as far as that does not take too many of the calls that a tracker allows.
int unseenAtOnce(qint64 pairs, qint64 sweepMs)
{
    constexpr qint64 mostAtOnce = 5;
    const qint64 sweepsADay = std::chrono::milliseconds(24h).count() / std::max<qint64>(sweepMs, 1);
    return static_cast<int>(std::clamp<qint64>(pairs / std::max<qint64>(sweepsADay, 1) + 1, 1, mostAtOnce));
}

QString watermarkFact(const QString &connectionId)
{
    return QStringLiteral("poll.") + connectionId;
}
} // namespace

ChangePoller::ChangePoller(QString instanceId, QString projectId, store::Store &store, EngineHost &host, Clock &clock,
                           EngineOptions options)
    : Worker(clock), m_instanceId(std::move(instanceId)), m_projectId(std::move(projectId)), m_store(store),
      m_host(host), m_clock(clock), m_options(std::move(options)), m_base(m_options.pollInterval),
      m_betweenCalls(shortestBetweenCalls), m_lastChange(clock.now()), m_presence(store, clock)
{
}

Task<> ChangePoller::work()
{
    const auto mine = connections();
    // Without an active connection it rests until one is activated.
    if (mine && mine->isEmpty())
        co_return;
    Status polled;
    if (mine)
        polled = co_await poll(*mine);
    else
        polled = fail(mine.error());
    if (isStopped())
        co_return;
    if (!polled) {
        co_await pauseFor(polled.error());
        wake();
        co_return;
    }
    goesWell();
    for (const model::Connection &connection : *mine)
        m_polled(connection.id);
    if (m_options.pollInterval > 0ms) {
        co_await restUntilNext();
        wake();
    }
}

Task<> ChangePoller::restUntilNext()
{
    if (!m_isChanged) {
        m_isResting = true;
        co_await rest(interval());
        m_isResting = false;
    }
    if (!m_isChanged || isStopped()) {
        m_betweenCalls = shortestBetweenCalls;
        co_return;
    }
    // Our clock may have been set back.
    const std::chrono::milliseconds since(std::max<qint64>(m_lastPoll.msecsTo(m_clock.now()), 0));
    if (since < m_betweenCalls) {
        co_await rest(m_betweenCalls - since);
        m_betweenCalls = std::min(2 * m_betweenCalls, std::max(m_base, shortestBetweenCalls));
    } else {
        m_betweenCalls = shortestBetweenCalls;
    }
}

void ChangePoller::changed()
{
    m_isChanged = true;
    m_lastChange = m_clock.now();
    if (m_isResting)
        endRest();
    else if (!waitsFor())
        wake();
}

Result<QList<model::Connection>> ChangePoller::connections()
{
    TWINSPAN_TRY(all, m_store.connections().all());
    erase_if(all, [this](const model::Connection &connection) {
        return connection.status != model::ConnectionStatus::Active ||
               connection.remote.status == model::PeerStatus::Deleted || connection.local.instanceId != m_instanceId ||
               connection.local.project.id != m_projectId;
    });
    return all;
}

Task<Status> ChangePoller::poll(QList<model::Connection> connections)
{
    TWINSPAN_CO_TRY(instance, co_await m_host.openInstance(m_instanceId, token()));
    const auto tracker = instance.tracker;
    m_isChanged = false;
    m_capabilities = tracker->capabilities();
    TWINSPAN_CO_TRY(own, pollInterval(m_store, m_instanceId));
    m_base = own > 0s ? own : m_options.pollInterval;
    TWINSPAN_CO_TRY(watermark, begin(connections));
    const qint64 overlap = (m_capabilities.changesLag + m_capabilities.updatedPrecision).count();
    QDateTime since = watermark.isValid() ? watermark.addMSecs(-overlap) : watermark;
    Found found;
    QString after;
    do {
        TWINSPAN_CO_TRY(page, co_await tracker->changes(m_projectId, since, after, token()));
        if (since.isValid() && page.now.isValid() && page.now < since) {
            TWINSPAN_CO_TRY(earlier, beginAfterSetBack(connections, page.now));
            since = earlier.addMSecs(-overlap);
            TWINSPAN_CO_TRY(again, co_await tracker->changes(m_projectId, since, QString(), token()));
            page = again;
        }
        TWINSPAN_CO_CHECK(take(connections, page, found));
        after = page.next;
    } while (!after.isEmpty() && !isStopped());
    m_seen = std::exchange(m_seenNow, {});
    m_ripe = std::exchange(m_ripeNow, {});
    m_lastPoll = m_clock.now();
    if (found.noted > 0)
        m_lastChange = m_clock.now();
    co_return co_await sweep(connections, since, tracker);
}

Result<QDateTime> ChangePoller::begin(const QList<model::Connection> &connections)
{
    QDateTime oldest;
    for (const model::Connection &connection : connections) {
        TWINSPAN_TRY(fact, m_store.fact(watermarkFact(connection.id)));
        if (fact.isEmpty()) {
            TWINSPAN_CHECK(m_store.changes().noteAll(connection.id));
            continue;
        }
        const QDateTime own = QDateTime::fromMSecsSinceEpoch(fact.toLongLong(), Qt::UTC);
        if (!oldest.isValid() || own < oldest)
            oldest = own;
    }
    return oldest;
}

Result<QDateTime> ChangePoller::beginAfterSetBack(const QList<model::Connection> &connections,
                                                  const QDateTime &trackerNow)
{
    if (m_lastPoll.isValid()) // the clock was set since then, and our own may have been set along with it
        return trackerNow.addMSecs(-std::abs(m_lastPoll.msecsTo(m_clock.now()))).addSecs(-clocksDiffer.count());
    for (const model::Connection &connection : connections)
        TWINSPAN_CHECK(m_store.changes().noteAll(connection.id));
    return trackerNow;
}

Status ChangePoller::take(const QList<model::Connection> &connections, const tracker::ChangesPage &page, Found &found)
{
    return m_store.transaction([&]() -> Status {
        for (const tracker::ChangedIssue &issue : page.issues) {
            const bool mature = isMature(issue, page.now);
            m_seenNow.insert(issue.ref.id, issue.updated);
            if (mature)
                m_ripeNow.insert(issue.ref.id, issue.updated);
            if (!found.newest.isValid() || issue.updated > found.newest)
                found.newest = issue.updated;
            for (const model::Connection &connection : connections) {
                TWINSPAN_TRY(noted, note(connection, issue, mature));
                found.noted += noted ? 1 : 0;
            }
        }
        if (!found.newest.isValid())
            return {};
        return raiseWatermark(connections, found.newest);
    });
}

Status ChangePoller::raiseWatermark(const QList<model::Connection> &connections, const QDateTime &newest)
{
    const QString value = QString::number(newest.toMSecsSinceEpoch());
    for (const model::Connection &connection : connections) {
        // A quiet poll must not cost a write to the disk.
        TWINSPAN_TRY(present, m_store.fact(watermarkFact(connection.id)));
        if (present != value)
            TWINSPAN_CHECK(m_store.setFact(watermarkFact(connection.id), value));
    }
    return {};
}

Result<bool> ChangePoller::note(const model::Connection &connection, const tracker::ChangedIssue &issue, bool isMature)
{
    TWINSPAN_TRY(twin, m_store.twins().byLocal(connection.id, issue.ref.id));
    const bool linked = twin && !twin->unlinked;
    // The last look counts when the time that it saw was mature before: it may have seen a younger one than the list.
    if (linked && twin->checked == issue.updated && m_ripe.value(issue.ref.id) == issue.updated)
        return false;
    if (!linked) {
        // Somebody just asked for its first sync, or to link it again: what is read for it may be older than this
        // change.
        TWINSPAN_TRY(byId, m_store.requests().openFor(connection.id, issue.ref.id));
        TWINSPAN_TRY(byKey, m_store.requests().openFor(connection.id, issue.ref.key));
        if (!byId && !byKey)
            return false;
    }
    TWINSPAN_CHECK(m_store.changes().note(connection.id, issue.ref.id, isMature));
    return true;
}

bool ChangePoller::isMature(const tracker::ChangedIssue &issue, const QDateTime &trackerNow) const
{
    if (trackerNow.isValid()) {
        const bool isPast = issue.updated.addMSecs(m_capabilities.updatedPrecision.count()) < trackerNow;
        return isPast || issue.updated.addSecs(-clocksDiffer.count()) > trackerNow; // of a clock that was set back
    }
    return m_seen.value(issue.ref.id) == issue.updated;
}

Task<Status> ChangePoller::sweep(QList<model::Connection> connections, QDateTime since,
                                 std::shared_ptr<tracker::Tracker> tracker)
{
    const QDateTime now = m_clock.now();
    const qint64 often = (m_base * pollsPerSweep).count();
    // Our clock may have been set back.
    if (m_lastSweep.isValid() && m_lastSweep <= now && m_lastSweep.msecsTo(now) < often)
        co_return Status();
    m_lastSweep = now;
    for (const model::Connection &connection : connections) {
        if (!m_capabilities.editMovesUpdated)
            TWINSPAN_CO_CHECK(noteUnseen(connection, now.addMSecs(-often), now));
        TWINSPAN_CO_CHECK(co_await m_presence.next(connection, since, tracker, token()));
    }
    co_return Status();
}

Status ChangePoller::noteUnseen(const model::Connection &connection, const QDateTime &before, const QDateTime &now)
{
    TWINSPAN_TRY(counts, m_store.twins().counts());
    const auto own = std::ranges::find(counts, connection.id, &store::TwinCount::connectionId);
    const int most = unseenAtOnce(own == counts.end() ? 0 : own->twins, before.msecsTo(now));
    TWINSPAN_TRY(unseen, m_store.twins().longestUnseen(connection.id, before, now, most));
    for (model::Twin &twin : unseen) {
        // Also where the look ends in a problem, or has to wait: the others have their turn.
        twin.looked = now;
        TWINSPAN_CHECK(m_store.twins().save(twin));
        TWINSPAN_CHECK(m_store.changes().note(connection.id, twin.local.id));
    }
    return {};
}

std::chrono::milliseconds ChangePoller::interval() const
{
    const std::chrono::milliseconds quiet(m_lastChange.msecsTo(m_clock.now()));
    const int factor = quiet > 8h ? 4 : quiet > 1h ? 2 : 1;
    return std::min<std::chrono::milliseconds>(m_base * factor, longestPoll);
}

} // namespace twinspan::sync
