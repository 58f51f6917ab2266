#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/tracker/rights.h"
#include "core/trackers/salesforce/salesforceapi.h"

#include <QJsonArray>
#include <QList>

#include <memory>

namespace twinspan::trackers
{

/// As Tracker::rights(), in one call: the list of the objects that the account can use (Describe Global).
Task<Result<QList<tracker::RightCheck>>> salesforceRightsIn(std::shared_ptr<SalesforceApi> api, CancelToken cancel);

/// Of "sobjects". An object that is not listed can't be used.
QList<tracker::RightCheck> salesforceRights(const QJsonArray &objects);

} // namespace twinspan::trackers
