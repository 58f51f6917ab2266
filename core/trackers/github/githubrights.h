#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/tracker/rights.h"
#include "core/trackers/github/githubapi.h"

#include <QJsonObject>
#include <QList>

#include <memory>
#include <optional>

namespace twinspan::trackers
{

/// As Tracker::rights(), in one call. There are none to files: the API has no attachments.
Task<Result<QList<tracker::RightCheck>>> githubRightsIn(std::shared_ptr<GithubApi> api, qint64 repositoryId,
                                                        CancelToken cancel);

/// Of the repository as the account sees it, and of the scopes of its token. Tokens without scopes (fine-grained ones
/// and those of apps) have rights of their own, which no answer tells: docs.github.com, "Permissions required for
/// fine-grained personal access tokens".
QList<tracker::RightCheck> githubRights(const QJsonObject &repository, const std::optional<QStringList> &scopes);

} // namespace twinspan::trackers
