#pragma once

#include <QString>
#include <QUrlQuery>

namespace twinspan::trackers
{

/// All issues of the project, whatever their status, without those of its subprojects; of all projects when it is
/// empty.
QUrlQuery redmineIssuesOf(const QString &projectId);

} // namespace twinspan::trackers
