#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/model/issue.h"
#include "core/trackers/github/githubapi.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace twinspan::trackers
{

/// Repositories by their number, which they keep, and by their name, which people use. Whoever awaits a call keeps the
/// object alive.
class GithubRepositories
{
public:
    explicit GithubRepositories(std::shared_ptr<GithubApi> api) : m_api(std::move(api)) {}

    /// Those that the account has a role in and that take issues, by name.
    Task<Result<QList<model::Project>>> all(CancelToken cancel);
    /// Whether the account administers any of them.
    Task<Result<bool>> administersOne(CancelToken cancel);

    /// Of "owner/name"; also by a name that it had before. NotFound where it is absent or hidden.
    Task<Result<qint64>> idOf(QString name, CancelToken cancel);
    /// "owner/name" as it was last seen, else asked for.
    Task<Result<QString>> nameOf(qint64 id, CancelToken cancel);
    void remember(qint64 id, const QString &name);

private:
    struct Found {
        qint64 id = 0;
        QString name;
    };
    Task<Result<Found>> read(QString path, QString shown, CancelToken cancel);
    QUrl listed() const;

    std::shared_ptr<GithubApi> m_api;
    QHash<qint64, QString> m_names;
};

} // namespace twinspan::trackers
