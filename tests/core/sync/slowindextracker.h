#pragma once

#include "core/base/clock.h"
#include "tests/core/sync/forwardingtracker.h"

#include <QDateTime>
#include <QHash>

#include <chrono>

namespace twinspan::tests
{

/// A tracker whose times are whole seconds and whose list of changes comes from an index that lags: each change is
/// shown some time after it was made, each after another time. It says so in its capabilities.
class SlowIndexTracker final : public ForwardingTracker
{
public:
    SlowIndexTracker(std::shared_ptr<tracker::Tracker> inner, const Clock &clock, std::chrono::seconds longestLag)
        : ForwardingTracker(std::move(inner)), m_clock(clock), m_longestLag(longestLag)
    {
    }

    tracker::Capabilities capabilities() const override
    {
        tracker::Capabilities capabilities = inner()->capabilities();
        capabilities.changesLag = m_longestLag;
        capabilities.updatedPrecision = std::chrono::seconds(1);
        return capabilities;
    }
    Task<Result<model::Issue>> issue(QString key, CancelToken cancel) override
    {
        auto issue = co_await inner()->issue(key, cancel);
        if (issue)
            issue->updated = wholeSecond(issue->updated);
        co_return issue;
    }
    Task<Result<tracker::Written>> createIssue(tracker::NewIssue issue, CancelToken cancel) override
    {
        auto written = co_await inner()->createIssue(issue, cancel);
        co_return rounded(std::move(written));
    }
    Task<Result<tracker::Written>> updateIssue(model::IssueRef issue, tracker::IssueChanges changes,
                                               CancelToken cancel) override
    {
        auto written = co_await inner()->updateIssue(issue, changes, cancel);
        co_return rounded(std::move(written));
    }
    Task<Result<tracker::ChangesPage>> changes(QString projectId, QDateTime since, QString after,
                                               CancelToken cancel) override
    {
        auto page = co_await inner()->changes(projectId, since, after, cancel);
        if (!page)
            co_return page;
        page->issues.removeIf([this](const tracker::ChangedIssue &issue) { return !isIndexed(issue); });
        for (tracker::ChangedIssue &issue : page->issues)
            issue.updated = wholeSecond(issue.updated);
        co_return page;
    }
    Task<Result<QList<tracker::ChangedIssue>>> existing(QStringList issueIds, CancelToken cancel) override
    {
        auto found = co_await inner()->existing(issueIds, cancel);
        if (found) {
            for (tracker::ChangedIssue &issue : *found)
                issue.updated = wholeSecond(issue.updated);
        }
        co_return found;
    }

private:
    static QDateTime wholeSecond(const QDateTime &time)
    {
        return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
    }
    static Result<tracker::Written> rounded(Result<tracker::Written> written)
    {
        if (written && written->shown)
            written->shown->updated = wholeSecond(written->shown->updated);
        return written;
    }
    bool isIndexed(const tracker::ChangedIssue &issue) const
    {
        // A practice tracker whose clock stands still dates changes some milliseconds ahead.
        if (m_longestLag.count() == 0)
            return true;
        const qint64 ms = issue.updated.toMSecsSinceEpoch();
        const auto lag = qHash(issue.ref.id + QString::number(ms)) % static_cast<std::size_t>(m_longestLag.count() + 1);
        return issue.updated.addSecs(static_cast<qint64>(lag)) <= m_clock.now();
    }

    const Clock &m_clock;
    const std::chrono::seconds m_longestLag;
};

} // namespace twinspan::tests
