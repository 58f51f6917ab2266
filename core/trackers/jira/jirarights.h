#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/tracker/rights.h"
#include "core/trackers/jira/jiraapi.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>

namespace twinspan::trackers
{

/// As Tracker::rights(), in one call: GET /mypermissions.
Task<Result<QList<tracker::RightCheck>>> jiraRightsIn(std::shared_ptr<JiraApi> api, QString projectId,
                                                      CancelToken cancel);

/// Of "permissions" in the answer. A permission that it does not name is untold.
QList<tracker::RightCheck> jiraRights(const QJsonObject &permissions);

} // namespace twinspan::trackers
