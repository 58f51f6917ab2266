#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/net/httpclient.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace twinspan::trackers
{

/// Looks whether Redmine answers at this base, without a credential. Gives the base where it does: the host itself may
/// send us on to another scheme or path (never to another host). nullopt: something else answers. A problem: nobody
/// answers, or it is Redmine with the API switched off (redmine.rest-off).
///
/// /users/current.json tells them apart whether or not strangers may read the instance: 401 with Redmine's realm when
/// the API is on, 403 when it is off (app/controllers/application_controller.rb, require_login and api_switched_on).
Task<Result<std::optional<QUrl>>> probeRedmine(QUrl base, std::shared_ptr<net::HttpClient> http, CancelToken cancel);

} // namespace twinspan::trackers
