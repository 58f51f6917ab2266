#pragma once

#include "core/tracker/tracker.h"

#include <memory>

namespace twinspan::tests
{

/// Something in front of a tracker: hands every call on. Whoever derives from it changes some.
class ForwardingTracker : public tracker::Tracker
{
public:
    explicit ForwardingTracker(std::shared_ptr<tracker::Tracker> inner) : m_inner(std::move(inner)) {}

    Task<Result<tracker::Written>> createIssue(tracker::NewIssue issue, CancelToken cancel) override
    {
        return m_inner->createIssue(issue, cancel);
    }
    tracker::Capabilities capabilities() const override { return m_inner->capabilities(); }
    Task<Result<tracker::Account>> whoAmI(CancelToken cancel) override { return m_inner->whoAmI(cancel); }
    Task<Result<QList<model::Project>>> projects(CancelToken cancel) override { return m_inner->projects(cancel); }
    Task<Result<QList<model::IssueType>>> issueTypes(QString projectId, CancelToken cancel) override
    {
        return m_inner->issueTypes(projectId, cancel);
    }
    Task<Result<QStringList>> requiredFields(QString projectId, QString typeId, CancelToken cancel) override
    {
        return m_inner->requiredFields(projectId, typeId, cancel);
    }
    Task<Result<QList<tracker::RightCheck>>> rights(QString projectId, CancelToken cancel) override
    {
        return m_inner->rights(projectId, cancel);
    }
    Task<Result<model::Issue>> issue(QString key, CancelToken cancel) override { return m_inner->issue(key, cancel); }
    Task<Result<std::optional<model::IssueRef>>> findIssue(QString projectId, model::Marker marker,
                                                           CancelToken cancel) override
    {
        return m_inner->findIssue(projectId, marker, cancel);
    }
    Task<Result<bool>> hasMarkedIssues(QString projectId, CancelToken cancel) override
    {
        return m_inner->hasMarkedIssues(projectId, cancel);
    }
    Task<Result<tracker::Written>> addComment(model::IssueRef issue, tracker::NewComment comment,
                                              CancelToken cancel) override
    {
        return m_inner->addComment(issue, comment, cancel);
    }
    Task<Result<tracker::Written>> addComments(model::IssueRef issue, QList<tracker::NewComment> comments,
                                               CancelToken cancel) override
    {
        return m_inner->addComments(issue, comments, cancel);
    }
    Task<Result<tracker::Written>> updateIssue(model::IssueRef issue, tracker::IssueChanges changes,
                                               CancelToken cancel) override
    {
        return m_inner->updateIssue(issue, changes, cancel);
    }
    Task<Result<tracker::Written>> editComment(model::IssueRef issue, QString commentId, tracker::NewComment comment,
                                               CancelToken cancel) override
    {
        return m_inner->editComment(issue, commentId, comment, cancel);
    }
    Task<Result<tracker::ChangesPage>> changes(QString projectId, QDateTime since, QString after,
                                               CancelToken cancel) override
    {
        return m_inner->changes(projectId, since, after, cancel);
    }
    Task<Result<QList<tracker::ChangedIssue>>> existing(QStringList issueIds, CancelToken cancel) override
    {
        return m_inner->existing(issueIds, cancel);
    }
    QString asRead(QString text) const override { return m_inner->asRead(text); }
    QString withFileAddresses(QString text, QList<tracker::NamedFile> files) const override
    {
        return m_inner->withFileAddresses(text, files);
    }
    QString keptFileName(QString name) const override { return m_inner->keptFileName(name); }
    Task<Result<tracker::StagedFile>> stageFile(tracker::FileSource file, CancelToken cancel) override
    {
        return m_inner->stageFile(file, cancel);
    }
    Task<Result<tracker::Written>> attachFile(model::IssueRef issue, tracker::FileSource file,
                                              CancelToken cancel) override
    {
        return m_inner->attachFile(issue, file, cancel);
    }
    Task<Status> download(model::Attachment attachment, std::shared_ptr<QIODevice> sink, CancelToken cancel) override
    {
        return m_inner->download(attachment, sink, cancel);
    }

protected:
    const std::shared_ptr<tracker::Tracker> &inner() const { return m_inner; }

private:
    const std::shared_ptr<tracker::Tracker> m_inner;
};

} // namespace twinspan::tests
