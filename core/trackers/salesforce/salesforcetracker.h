#pragma once

#include "core/base/clock.h"
#include "core/tracker/tracker.h"
#include "core/trackers/salesforce/salesforceapi.h"
#include "core/trackers/salesforce/salesforcechanges.h"
#include "core/trackers/salesforce/salesforcefiles.h"
#include "core/trackers/salesforce/salesforceorg.h"
#include "core/trackers/salesforce/salesforcewrites.h"

#include <memory>

namespace twinspan::trackers
{

/// The cases of a signed-in org. docs/trackers/salesforce.md says which calls it makes, and why.
class SalesforceTracker final : public tracker::Tracker
{
public:
    struct Options {
        bool editsComments = false;         ///< the account has “Modify All”
        qint64 largestFile = 2'000'000'000; ///< bytes; Salesforce takes files of less than 2 GB in parts
    };

    /// The clock outlives the tracker.
    SalesforceTracker(std::shared_ptr<SalesforceApi> api, Options options, const Clock *clock);

    tracker::Capabilities capabilities() const override;
    Task<Result<tracker::Account>> whoAmI(CancelToken cancel) override;
    /// None: an org has one table of cases.
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
    /// The text as it is: plain text names no files.
    QString withFileAddresses(QString text, QList<tracker::NamedFile> files) const override;
    QString keptFileName(QString name) const override;
    /// Not there (Capabilities::filesWithCreate).
    Task<Result<tracker::StagedFile>> stageFile(tracker::FileSource file, CancelToken cancel) override;
    Task<Result<tracker::Written>> attachFile(model::IssueRef issue, tracker::FileSource file,
                                              CancelToken cancel) override;
    Task<Status> download(model::Attachment attachment, std::shared_ptr<QIODevice> sink, CancelToken cancel) override;

private:
    using Wanted = std::function<bool(const model::Marker &)>;
    /// The oldest case of ours whose description carries such a marker; for orgs without a field for it.
    Task<Result<std::optional<model::IssueRef>>> inDescriptions(Wanted wanted, CancelToken cancel);

    std::shared_ptr<SalesforceApi> m_api;
    std::shared_ptr<SalesforceComposites> m_composites;
    std::shared_ptr<SalesforceOrg> m_org;
    SalesforceWrites m_writes;
    SalesforceChanges m_changes;
    SalesforceFiles m_files;
    bool m_editsComments;
};

} // namespace twinspan::trackers
