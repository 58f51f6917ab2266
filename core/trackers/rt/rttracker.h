#pragma once

#include "core/base/clock.h"
#include "core/tracker/tracker.h"
#include "core/trackers/rt/rtapi.h"
#include "core/trackers/rt/rtchanges.h"
#include "core/trackers/rt/rtfiles.h"
#include "core/trackers/rt/rtissuecalls.h"
#include "core/trackers/rt/rtsearch.h"
#include "core/trackers/rt/rtwrites.h"

#include <QHash>

#include <memory>

namespace twinspan::trackers
{

/// A signed-in Request Tracker. Its projects are queues. docs/trackers/request-tracker.md says which calls it makes,
/// and why.
class RtTracker final : public tracker::Tracker
{
public:
    /// The clock outlives the tracker.
    RtTracker(std::shared_ptr<RtApi> api, RtMessageKind kind, const Clock *clock);

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
    Task<Result<tracker::Written>> addComments(model::IssueRef issue, QList<tracker::NewComment> comments,
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
    Task<Status> checkQueue(QString projectId, CancelToken cancel);

    std::shared_ptr<RtApi> m_api;
    RtMessageKind m_kind;
    std::shared_ptr<RtIssueCalls> m_issues;
    std::shared_ptr<RtWrites> m_writes;
    RtFiles m_files;
    RtChanges m_changes;
    RtSearch m_search;
    const Clock *m_clock;
    QHash<QString, QDateTime> m_seenQueues; ///< when they were there
};

} // namespace twinspan::trackers
