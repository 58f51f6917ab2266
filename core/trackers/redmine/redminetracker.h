#pragma once

#include "core/base/clock.h"
#include "core/tracker/tracker.h"
#include "core/trackers/redmine/redmineaddress.h"
#include "core/trackers/redmine/redmineapi.h"
#include "core/trackers/redmine/redminechanges.h"
#include "core/trackers/redmine/redmineedits.h"
#include "core/trackers/redmine/redmineinstance.h"
#include "core/trackers/redmine/redmineissuecalls.h"
#include "core/trackers/redmine/redminemapping.h"
#include "core/trackers/redmine/redmineprivatenotes.h"
#include "core/trackers/redmine/redminesearch.h"

#include <QHash>

#include <memory>
#include <optional>

namespace twinspan::trackers
{

/// A signed-in Redmine. docs/trackers/redmine.md says which calls it makes, and why.
class RedmineTracker final : public tracker::Tracker
{
public:
    struct Options {
        std::optional<RedmineFormat> format; ///< nullopt: find out
        QString markerField;                 ///< name of the custom field
    };

    /// The clock outlives the tracker.
    RedmineTracker(std::shared_ptr<RedmineApi> api, const Options &options, const Clock *clock);

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
    /// By the format as far as it is known: the user said it, or a call has found it out; until then CommonMark.
    QString asRead(QString text) const override;
    QString withFileAddresses(QString text, QList<tracker::NamedFile> files) const override;
    QString keptFileName(QString name) const override;
    Task<Result<tracker::StagedFile>> stageFile(tracker::FileSource file, CancelToken cancel) override;
    Task<Result<tracker::Written>> attachFile(model::IssueRef issue, tracker::FileSource file,
                                              CancelToken cancel) override;
    Task<Status> download(model::Attachment attachment, std::shared_ptr<QIODevice> sink, CancelToken cancel) override;

private:
    struct KnownTypes {
        QList<model::IssueType> types;
        QDateTime read;
    };

    Task<Result<QJsonObject>> readProject(QString projectId, QString include, CancelToken cancel);
    /// With rememberProject(); NotFound where it is absent or hidden.
    Task<Result<QJsonObject>> readIssue(qint64 number, QString include, CancelToken cancel);
    Task<Result<RedmineView>> view(qint64 issue, CancelToken cancel);
    Task<Result<RedmineMarkerPlace>> markerPlace(QString projectId, QString typeId, CancelToken cancel);
    bool isCommentToCheck(const QString &issueId);
    Task<Result<QString>> keptComment(qint64 number, model::Marker marker, CancelToken cancel);
    void rememberProject(const QJsonObject &issue);

    std::shared_ptr<RedmineApi> m_api;
    std::shared_ptr<RedmineInstance> m_instance;
    RedmineSearch m_search;
    RedmineIssueCalls m_issues;
    RedmineEdits m_edits;
    RedmineChanges m_changes;
    RedminePrivateNotes m_privateNotes;
    const Clock *m_clock;
    QHash<QString, KnownTypes> m_types;
    QHash<QString, int> m_commentsWritten; ///< by project
    QHash<QString, QString> m_projectOf;   ///< project by issue id, of the issues that we made or read
};

} // namespace twinspan::trackers
