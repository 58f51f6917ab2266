#pragma once

#include "ui/practice/practicedesk.h"

#include <memory>

namespace twinspan
{
class WorkerThread;
}

namespace twinspan::app
{

/// The practice trackers for their plain window: works on their files in a thread of its own, for each call as long as
/// it takes.
class PracticeGround final : public ui::PracticeDesk
{
public:
    /// `folder`: where the two companies are made.
    explicit PracticeGround(QString folder);
    ~PracticeGround() override;

    void stop();

    bool owns(const QUrl &url) const override;
    QString issueKey(const QUrl &url) const override;
    Task<Result<QList<ui::PracticeCompany>>> companies() override;
    Task<Result<QList<ui::PracticeIssueView>>> issues(QUrl tracker) override;
    Task<Result<ui::PracticeIssueView>> issue(QUrl tracker, QString key) override;
    Task<Result<QStringList>> types(QUrl tracker) override;
    Task<Result<QString>> save(QUrl tracker, ui::PracticeIssueView issue) override;
    Task<Status> comment(QUrl tracker, QString key, ui::PracticeNote note) override;

    /// "practice:///…/acme.practice" of an issue's URL in it.
    static QUrl trackerOf(const QUrl &url);

private:
    QString m_folder;
    std::shared_ptr<WorkerThread> m_thread;
};

} // namespace twinspan::app
