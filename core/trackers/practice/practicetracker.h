#pragma once

#include "core/base/clock.h"
#include "core/tracker/tracker.h"
#include "core/trackers/practice/practiceaddress.h"
#include "core/trackers/practice/practiceapi.h"

#include <functional>
#include <memory>

namespace twinspan::trackers
{

/// A practice tracker as an account uses it. Opens the file at the first call and keeps it open. Each call counts,
/// waits and fails as PracticeFaults orders, and proves login and password anew.
class PracticeTracker final : public tracker::Tracker
{
public:
    /// The clock outlives the tracker.
    PracticeTracker(PracticeAddress address, QString login, QString password, Clock &clock);

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
    enum class Kind { Read, Write };

    /// What a call works with, once it got through.
    struct Session {
        PracticeApi &api;
        PracticeAccount account;
        bool isCut = false; ///< the line will break half-way
    };

    template<typename T>
    Task<Result<T>> call(QString name, Kind kind, std::function<Result<T>(const Session &)> work, CancelToken cancel);
    Task<Problem> failed(PracticeFault fault, Kind kind, CancelToken cancel);
    Result<PracticeApi *> api() const;

    PracticeAddress m_address;
    QString m_login;
    QString m_password;
    Clock &m_clock;
    mutable std::unique_ptr<PracticeApi> m_api;
};

} // namespace twinspan::trackers
