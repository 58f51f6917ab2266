#pragma once

#include "core/tracker/tracker.h"
#include "core/tracker/trackerkind.h"
#include "core/trackers/github/githubapi.h"
#include "core/trackers/github/githubchanges.h"
#include "core/trackers/github/githubissuecalls.h"
#include "core/trackers/github/githubpresence.h"
#include "core/trackers/github/githubrepositories.h"
#include "core/trackers/github/githubsearch.h"
#include "core/trackers/github/githubtypes.h"
#include "core/trackers/github/githubwrites.h"

#include <memory>

namespace twinspan::trackers
{

/// A signed-in GitHub. Its projects are repositories; Project::id is a repository's number, IssueRef::id that and the
/// issue's. docs/trackers/github.md says which calls it makes, and why.
class GithubTracker final : public tracker::Tracker
{
public:
    /// What `services` holds outlives the tracker.
    static std::shared_ptr<GithubTracker> make(const QUrl &instance, std::shared_ptr<net::AccessTokens> tokens,
                                               int quotaShare, const tracker::TrackerServices &services);
    GithubTracker(std::shared_ptr<GithubApi> api, const Clock *clock);

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
    std::shared_ptr<GithubApi> m_api;
    std::shared_ptr<GithubRepositories> m_repositories;
    std::shared_ptr<GithubTypes> m_types;
    std::shared_ptr<GithubIssueCalls> m_issues;
    GithubWrites m_writes;
    GithubChanges m_changes;
    GithubPresence m_presence;
    GithubSearch m_search;
};

} // namespace twinspan::trackers
