#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/model/issue.h"
#include "core/trackers/github/githubaddress.h"
#include "core/trackers/github/githubapi.h"
#include "core/trackers/github/githubrepositories.h"

#include <QJsonObject>
#include <QList>

#include <memory>

namespace twinspan::trackers
{

/// An issue as GitHub gave it, and where it is now.
struct GithubFoundIssue {
    QJsonObject json;
    qint64 repositoryId = 0;
    qint64 number = 0;

    /// "/repositories/1/issues/3"
    QString path() const;
};

/// Issues and comments, read. Whoever awaits a call keeps the object alive.
class GithubIssueCalls
{
public:
    GithubIssueCalls(std::shared_ptr<GithubApi> api, std::shared_ptr<GithubRepositories> repositories)
        : m_api(std::move(api)), m_repositories(std::move(repositories))
    {
    }

    /// `key`: as githubIssuePlace() takes it. A transferred issue is followed. NotFound where it is absent, hidden,
    /// deleted, or a pull request.
    Task<Result<GithubFoundIssue>> read(QString key, CancelToken cancel);
    /// The oldest first.
    Task<Result<QList<model::Comment>>> comments(GithubFoundIssue issue, CancelToken cancel);
    /// A comment of the issue; NotFound when it is gone or another issue's.
    Task<Result<QJsonObject>> comment(GithubFoundIssue issue, QString commentId, CancelToken cancel);

    /// As GithubApi has it.
    Task<Result<qint64>> ownAccount(CancelToken cancel) { return m_api->ownAccount(std::move(cancel)); }

private:
    Task<Result<QList<model::Comment>>> listedComments(GithubFoundIssue issue, CancelToken cancel);

    std::shared_ptr<GithubApi> m_api;
    std::shared_ptr<GithubRepositories> m_repositories;
};

} // namespace twinspan::trackers
