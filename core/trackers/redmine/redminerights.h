#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/tracker/rights.h"
#include "core/trackers/redmine/redmineapi.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>

namespace twinspan::trackers
{

/// As Tracker::rights(): who we are with our memberships, the project with its modules, and each of our roles in it.
/// What a permission is called, is Redmine's English name of it. That a role may be limited to some trackers (types of
/// issues), and what a workflow takes back, no answer tells.
Task<Result<QList<tracker::RightCheck>>> redmineRightsIn(std::shared_ptr<RedmineApi> api, QString projectId,
                                                         CancelToken cancel);

/// Of answers: "user" with memberships, "project" with enabled_modules, each "role" of the account there.
QList<tracker::RightCheck> redmineRights(const QJsonObject &user, const QJsonObject &project,
                                         const QList<QJsonObject> &roles);
/// Whether the account is shown the private notes of others in a project in which these are its roles.
bool redmineSeesPrivateNotes(const QJsonObject &user, const QList<QJsonObject> &roles);
/// The account's roles in the project.
QList<qint64> redmineRoleIds(const QJsonObject &user, const QJsonObject &project);

} // namespace twinspan::trackers
