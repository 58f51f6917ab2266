#pragma once

#include "core/model/connection.h"
#include "core/model/issue.h"
#include "core/model/sync.h"

#include <QString>

namespace twinspan::ui
{

/// How values of the model are said to people, in the language of the window.
QString say(model::Stage stage);
QString say(model::ConnectionStatus status);
/// With what the other side says of its end.
QString sayStatus(const model::Connection &connection);
QString say(model::Mode mode);
/// "Support desk (SUP)"
QString say(const model::Project &project);
/// "Support desk (SUP), Acme": a project and the name or address of its tracker; of a tracker without projects only
/// that.
QString sayPlace(const QString &project, const QString &tracker);
/// Today: the time; else the date and the time; "never" when not valid.
QString say(const QDateTime &time);
/// "in 6 days", "in 3 hours", "expired"
QString sayExpiry(const QDateTime &expires, const QDateTime &now);

} // namespace twinspan::ui
