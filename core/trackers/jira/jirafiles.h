#pragma once

#include "core/base/clock.h"
#include "core/tracker/tracker.h"
#include "core/trackers/jira/jiraapi.h"
#include "core/trackers/jira/jiraissues.h"

#include <memory>

namespace twinspan::trackers
{

/// The bytes of files, to and fro, and how texts lead to them. Whoever awaits a call keeps the object alive.
class JiraFiles
{
public:
    /// The clock outlives it.
    JiraFiles(std::shared_ptr<JiraApi> api, std::shared_ptr<JiraIssues> issues, const Clock *clock)
        : m_api(std::move(api)), m_issues(std::move(issues)), m_clock(clock)
    {
    }

    /// As Tracker::attachFile(): three calls, because the marker is announced in a property of the issue
    /// (jirafilemarks.h), and one for the limit now and then.
    Task<Result<tracker::Written>> attach(model::IssueRef issue, tracker::FileSource file, CancelToken cancel);
    /// As Tracker::download().
    Task<Status> download(model::Attachment attachment, std::shared_ptr<QIODevice> sink, CancelToken cancel);

private:
    struct Limit {
        bool isEnabled = true;
        qint64 bytes = 0;
    };
    Task<Result<Limit>> limit(CancelToken cancel);
    Task<Status> announce(QString issueId, tracker::FileSource file, qint64 size, CancelToken cancel);

    std::shared_ptr<JiraApi> m_api;
    std::shared_ptr<JiraIssues> m_issues;
    const Clock *m_clock;
    Limit m_limit;
    QDateTime m_limitRead;
};

/// As Tracker::withFileAddresses(): texts lead to files by their names, or by addresses of the instance with their ids.
QString jiraWithFileAddresses(const QString &text, const QList<tracker::NamedFile> &files, const QUrl &site);

} // namespace twinspan::trackers
