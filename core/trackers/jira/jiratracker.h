#pragma once

#include "core/tracker/tracker.h"
#include "core/tracker/trackerkind.h"
#include "core/trackers/jira/jiraapi.h"
#include "core/trackers/jira/jirachanges.h"
#include "core/trackers/jira/jirafiles.h"
#include "core/trackers/jira/jiraissues.h"
#include "core/trackers/jira/jiraprojects.h"
#include "core/trackers/jira/jiraqueries.h"
#include "core/trackers/jira/jirasearch.h"
#include "core/trackers/jira/jirawrites.h"

#include <memory>

namespace twinspan::trackers
{

/// A signed-in Jira, Cloud or Data Center. Ids are Jira's own numbers, which stay when a key changes. docs/trackers
/// says which calls it makes, and why.
class JiraTracker final : public tracker::Tracker
{
public:
    /// What `services` holds outlives the tracker.
    static std::shared_ptr<JiraTracker> make(const JiraAccess &access, const tracker::TrackerServices &services);
    JiraTracker(std::shared_ptr<JiraApi> api, const Clock *clock, std::chrono::seconds draftTime);

    tracker::Capabilities capabilities() const override;
    Task<Result<tracker::Account>> whoAmI(CancelToken cancel) override;
    Task<Result<QList<model::Project>>> projects(CancelToken cancel) override;
    Task<Result<QList<model::IssueType>>> issueTypes(QString projectId, CancelToken cancel) override;
    Task<Result<QStringList>> requiredFields(QString projectId, QString typeId, CancelToken cancel) override;
    Task<Result<QList<tracker::RightCheck>>> rights(QString projectId, CancelToken cancel) override;
    Task<Result<model::Issue>> issue(QString key, CancelToken cancel) override;
    Task<Result<std::optional<model::IssueRef>>> findIssue(QString projectId, model::Marker marker,
                                                           CancelToken cancel) override;
    Task<Result<bool>> hasMarkedIssues(QString projectId, CancelToken cancel) override;
    Task<Result<tracker::Written>> createIssue(tracker::NewIssue issue, CancelToken cancel) override;
    Task<Result<tracker::Written>> addComment(model::IssueRef issue, tracker::NewComment comment,
                                              CancelToken cancel) override;
    Task<Result<tracker::Written>> updateIssue(model::IssueRef issue, tracker::IssueChanges changes,
                                               CancelToken cancel) override;
    Task<Result<tracker::Written>> editComment(model::IssueRef issue, QString commentId, tracker::NewComment comment,
                                               CancelToken cancel) override;
    Task<Result<tracker::ChangesPage>> changes(QString projectId, QDateTime since, QString after,
                                               CancelToken cancel) override;
    Task<Result<QList<tracker::ChangedIssue>>> existing(QStringList issueIds, CancelToken cancel) override;
    QString asRead(QString text) const override;
    QString withFileAddresses(QString text, QList<tracker::NamedFile> files) const override;
    QString keptFileName(QString name) const override;
    Task<Result<tracker::StagedFile>> stageFile(tracker::FileSource file, CancelToken cancel) override;
    Task<Result<tracker::Written>> attachFile(model::IssueRef issue, tracker::FileSource file,
                                              CancelToken cancel) override;
    Task<Status> download(model::Attachment attachment, std::shared_ptr<QIODevice> sink, CancelToken cancel) override;

private:
    std::shared_ptr<JiraApi> m_api;
    std::shared_ptr<JiraProjects> m_projects;
    std::shared_ptr<JiraIssues> m_issues;
    std::shared_ptr<JiraQueries> m_queries;
    JiraWrites m_writes;
    JiraChanges m_changes;
    JiraSearch m_search;
    JiraFiles m_files;
};

} // namespace twinspan::trackers
